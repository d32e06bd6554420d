// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "ui/services/secretkeeper.h"

#include <QDialog>

class QCheckBox;

namespace mailsheaf {

class PasswordField;

/// Asks for the password of an account. Shown with open(), deletes itself, answers exactly once.
class PasswordDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @p reason: why it is asked for, one sentence; may be empty.
    PasswordDialog(const Account &account, const QString &reason, SecretKeeper::Answer answer,
                   QWidget *parent);
    ~PasswordDialog() override;

private:
    void createLayout(const Account &account, const QString &reason);
    void answer(const std::optional<TypedSecret> &typed);

    PasswordField *m_password;
    QCheckBox *m_remember;
    SecretKeeper::Answer m_answer; ///< Empty once called.
};

} // namespace mailsheaf
