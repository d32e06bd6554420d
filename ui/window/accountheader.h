// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"

#include <QWidget>

class QAction;

namespace mailsheaf {

class TextLabel;

/// Whose pages these are: name, sign-in, and where the backup lies, with the way to it.
class AccountHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit AccountHeader(QAction *showInFolder, QWidget *parent = nullptr);

    void setAccount(const Account &account);

private:
    TextLabel *m_name;
    TextLabel *m_user;
    TextLabel *m_folder;
};

} // namespace mailsheaf
