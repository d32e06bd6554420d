// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace mailsheaf {

/// Is shown a window or dialog at rest, and what is on it: "running-4", "dialog-connected".
using PageVisitor = std::function<void(QWidget &page, const QString &name)>;

/// Shows every page of the program, with made-up data, in its states one after the other.
void visitEveryPage(const PageVisitor &visit);

} // namespace mailsheaf
