// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QCoreApplication>
#include <QStringList>

#include <string>
#include <vector>

namespace mailsheaf {

/// What the descriptions of all commands' options share: CLI11 speaks std::string, the program QString.

struct CommandLineText
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::CommandLine)
};

/// A description for CLI11.
[[nodiscard]] std::string help(const QString &text);
/// A failure of the kind Usage.
[[nodiscard]] tl::unexpected<Error> misuse(const QString &sentence);
/// A path as typed, made absolute; empty stays empty.
[[nodiscard]] QString absolute(const std::string &path);
[[nodiscard]] QStringList toList(const std::vector<std::string> &texts);

} // namespace mailsheaf
