// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/appservices.h"
#include "ui/services/secretkeeper.h"

#include <QDialog>

class QCheckBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace mailsheaf {

class ConnectionTest;
class EndpointForm;
class FoldOut;
class PasswordField;
class PrimaryButton;
class TextLabel;

/// Adds an account or changes one. Shown with open(); saves by itself and stays open, with the reason, when
/// that fails. Deletes itself when closed.
class AccountDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Mode
    {
        Add,
        Edit,
    };

    AccountDialog(const AppServices &services, SecretKeeper &secrets, const Account &account, Mode mode,
                  QWidget *parent);

    /// What the fields say now.
    [[nodiscard]] Account account() const;
    [[nodiscard]] ConnectionTest *connectionTest() const { return m_test; }

Q_SIGNALS:
    void saved(const mailsheaf::Account &account);

private:
    void createFields();
    [[nodiscard]] QFormLayout *createForm();
    void createLayout();
    void connectSignals();
    void fill(const Account &account);
    void followUser();
    void followProvider(const QString &user);
    void chooseFolder();
    void handleChange();
    void runTest();
    void save();

    const AppServices &m_services;
    SecretKeeper &m_secrets;
    Account m_account; ///< As it was; keeps what has no field.
    Mode m_mode;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_user = nullptr;
    PasswordField *m_password = nullptr;
    QCheckBox *m_remember = nullptr;
    TextLabel *m_signInHint = nullptr;
    EndpointForm *m_endpoint = nullptr;
    QLineEdit *m_folder = nullptr;
    QPushButton *m_chooseFolderPushButton = nullptr;
    FoldOut *m_advanced = nullptr;
    ConnectionTest *m_test = nullptr;
    PrimaryButton *m_savePushButton = nullptr;
    bool m_folderEdited = false; ///< The user chose it: it no longer follows the user name.
};

} // namespace mailsheaf
