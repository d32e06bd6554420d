// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace mailsheaf {

/// Version, licence and website of the program, and whose work it stands on (third-party-notices.txt in
/// resources/). Deletes itself when closed.
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *makeProgramPage();
    [[nodiscard]] QWidget *makeNoticesPage();
};

} // namespace mailsheaf
