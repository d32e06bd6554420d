// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountdialog.h"

#include "ui/accounts/connectiontest.h"
#include "ui/accounts/endpointform.h"
#include "ui/base/card.h"
#include "ui/base/foldout.h"
#include "ui/base/icons.h"
#include "ui/base/passwordfield.h"
#include "ui/base/primarybutton.h"
#include "ui/base/textlabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QStandardPaths>
#include <QToolButton>

namespace mailsheaf {

namespace {

/// Where the backup of @p user goes unless the user wants it elsewhere. Its parent exists on every computer.
QString suggestedFolder(const QString &user)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString parent = QFileInfo(documents).isDir() ? documents : QDir::homePath();
    QString name = user.trimmed();
    for (QChar &c : name) {
        if (!c.isLetterOrNumber() && !QStringLiteral("@.-_").contains(c))
            c = u'-';
    }
    return name.isEmpty() ? QString() : QDir(parent).filePath(QStringLiteral("Mailsheaf %1").arg(name));
}

QString suggestedHost(const QString &user)
{
    const QString domain = user.section(u'@', 1).trimmed();
    return domain.isEmpty() ? QStringLiteral("imap.example.org") : QStringLiteral("imap.%1").arg(domain);
}

/// What the provider wants before a mail program may sign in; empty when nothing is known.
QString signInHint(const Provider &provider)
{
    switch (provider.signIn) {
    case SignIn::Password:
        return {};
    case SignIn::EnableImap:
        return AccountDialog::tr(
                   "%1 lets mail programs in when IMAP is switched on in the settings of its web mail.")
            .arg(provider.name);
    case SignIn::AppPassword:
        return AccountDialog::tr(
                   "%1 wants an app password here: one that you make on its web site for this program.")
            .arg(provider.name);
    case SignIn::Web:
        return AccountDialog::tr(
                   "%1 usually takes no password from mail programs, only sign-ins on its own page. "
                   "Mailsheaf cannot do that yet.")
            .arg(provider.name);
    }
    Q_UNREACHABLE();
}

QString withLink(const QString &hint, const QString &link)
{
    return hint.isEmpty() || link.isEmpty() ? hint : AccountDialog::tr("%1 See %2").arg(hint, link);
}

} // namespace

AccountDialog::AccountDialog(const AppServices &services, SecretKeeper &secrets, const Account &account,
                             Mode mode, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_secrets(secrets)
    , m_account(account)
    , m_mode(mode)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("accountDialog"));
    setWindowTitle(mode == Mode::Add ? tr("Add Account") : tr("Edit Account"));
    createFields();
    createLayout();
    fill(account);
    connectSignals();
    m_user->setFocus();
}

void AccountDialog::createFields()
{
    m_user = new QLineEdit(this);
    m_user->setObjectName(QStringLiteral("userLineEdit"));
    m_user->setAccessibleName(tr("E-mail or user name"));
    m_user->setPlaceholderText(tr("you@example.org"));
    m_user->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
    m_password = new PasswordField(this);
    m_password->lineEdit()->setPlaceholderText(m_mode == Mode::Edit ? tr("Unchanged")
                                                                    : tr("Empty: asked for when needed"));
    m_remember = new QCheckBox(tr("Keep the password in the &keychain of this computer"), this);
    m_remember->setObjectName(QStringLiteral("rememberPasswordCheckBox"));
    m_remember->setChecked(true);
    m_signInHint = new TextLabel(TextLabel::Style::Caption, this);
    m_signInHint->setObjectName(QStringLiteral("signInHintLabel"));
    m_signInHint->setWordWrap(true);
    m_signInHint->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_signInHint->hide();
    m_endpoint = new EndpointForm(m_services.chooseCertificate, this);
    m_folder = new QLineEdit(this);
    m_folder->setObjectName(QStringLiteral("folderLineEdit"));
    m_folder->setAccessibleName(tr("Backup folder"));
    m_folder->setAccessibleDescription(tr("Messages are stored here as .eml files"));
    m_folder->setPlaceholderText(tr("Where the messages go"));
    m_chooseFolderPushButton = new QPushButton(tr("&Choose…"), this);
    m_chooseFolderPushButton->setObjectName(QStringLiteral("chooseFolderPushButton"));
    m_chooseFolderPushButton->setAutoDefault(false);
    m_chooseFolderPushButton->setAccessibleDescription(tr("Chooses the backup folder"));
    m_name = new QLineEdit(this);
    m_name->setObjectName(QStringLiteral("nameLineEdit"));
    m_name->setAccessibleName(tr("Name of the account"));
    m_advanced = m_endpoint->createAdvanced();
    m_test = new ConnectionTest(m_services.probe, m_services.probeCertificate, this);
}

QFormLayout *AccountDialog::createForm()
{
    const int space = gap(this);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->setHorizontalSpacing(space * 3 / 2);
    form->setVerticalSpacing(space);
    form->addRow(tr("E-mail or &user:"), m_user);
    auto *passwordLabel = new TextLabel(tr("&Password:"), TextLabel::Style::Body, this);
    passwordLabel->setBuddy(m_password->lineEdit());
    form->addRow(passwordLabel, m_password);
    form->addRow(QString(), m_signInHint);
    form->addRow(QString(), m_remember);
    m_endpoint->addRows(form);
    auto *folder = new QHBoxLayout;
    folder->setSpacing(space / 2);
    folder->addWidget(m_folder, 1);
    folder->addWidget(m_chooseFolderPushButton);
    auto *folderLabel = new TextLabel(tr("Backup &folder:"), TextLabel::Style::Body, this);
    folderLabel->setBuddy(m_folder);
    form->addRow(folderLabel, folder);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(QString(), m_advanced);
    return form;
}

void AccountDialog::createLayout()
{
    const int space = gap(this);
    auto *title = new TextLabel(m_mode == Mode::Add ? tr("Add an account") : tr("Edit the account"),
                                TextLabel::Style::Title, this);
    auto *text = new TextLabel(tr("Mailsheaf reads this mailbox and copies it to the backup folder. "
                                  "Nothing changes on the server."),
                               TextLabel::Style::Secondary, this);
    text->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->setObjectName(QStringLiteral("accountButtonBox"));
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("cancelPushButton"));
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_savePushButton = new PrimaryButton(this);
    m_savePushButton->setObjectName(QStringLiteral("savePushButton"));
    m_savePushButton->setText(m_mode == Mode::Add ? tr("&Add account") : tr("&Save"));
    m_savePushButton->setDefault(true);
    buttons->addButton(m_savePushButton, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &AccountDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &AccountDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space * 3, space * 3, space * 3, space * 2);
    column->setSpacing(space);
    column->addWidget(title);
    column->addWidget(text);
    column->addSpacing(space);
    column->addLayout(createForm());
    column->addSpacing(space);
    column->addWidget(m_test);
    column->addStretch();
    column->addSpacing(space);
    column->addWidget(buttons);
    column->addStrut(fontMetrics().averageCharWidth() * 80); // more where a language needs more
}

void AccountDialog::connectSignals()
{
    connect(m_user, &QLineEdit::textChanged, this, &AccountDialog::followUser);
    connect(m_folder, &QLineEdit::textEdited, this, [this] { m_folderEdited = true; });
    connect(m_chooseFolderPushButton, &QPushButton::clicked, this, &AccountDialog::chooseFolder);
    connect(m_endpoint, &EndpointForm::changed, this, &AccountDialog::handleChange);
    for (const QLineEdit *edit : {m_user, m_name, m_folder, m_password->lineEdit()})
        connect(edit, &QLineEdit::textChanged, this, &AccountDialog::handleChange);
    connect(m_test, &ConnectionTest::requested, this, &AccountDialog::runTest);
    connect(m_test, &ConnectionTest::certificateTrusted, this, [this](const QByteArray &sha256) {
        m_endpoint->trust(sha256);
        runTest();
    });
    connect(this, &QDialog::finished, m_test, &ConnectionTest::cancel);
}

void AccountDialog::fill(const Account &account)
{
    m_user->setText(account.user);
    m_name->setText(account.name);
    m_folder->setText(QDir::toNativeSeparators(account.destination));
    m_folderEdited = !account.destination.isEmpty();
    m_endpoint->setEndpoint(account.endpoint);
    followUser();
}

void AccountDialog::followUser()
{
    const QString user = m_user->text().trimmed();
    m_endpoint->suggestHost(suggestedHost(user));
    followProvider(user);
    m_name->setPlaceholderText(user.isEmpty() ? tr("For example: Work") : user);
    if (!m_folderEdited)
        m_folder->setText(QDir::toNativeSeparators(suggestedFolder(user)));
}

void AccountDialog::followProvider(const QString &user)
{
    const Provider *provider = m_services.providers.forAddress(user);
    m_endpoint->suggest(provider ? std::optional(provider->endpoint) : std::nullopt);
    const QString hint = provider ? withLink(signInHint(*provider), provider->helpUrl) : QString();
    m_signInHint->setText(hint);
    m_signInHint->setVisible(!hint.isEmpty());
}

void AccountDialog::chooseFolder()
{
    m_services.chooseFolder(this, tr("Backup Folder"), m_folder->text(),
                            [dialog = QPointer(this)](const QString &path) {
                                if (!dialog)
                                    return;
                                dialog->m_folderEdited = true;
                                dialog->m_folder->setText(QDir::toNativeSeparators(path));
                            });
}

void AccountDialog::handleChange()
{
    m_test->clear();
}

Account AccountDialog::account() const
{
    Account account = m_account;
    account.user = m_user->text().trimmed();
    account.name = m_name->text().trimmed();
    if (account.name.isEmpty())
        account.name = account.user;
    account.endpoint = m_endpoint->endpoint();
    account.destination = QDir::fromNativeSeparators(m_folder->text().trimmed());
    return account;
}

void AccountDialog::runTest()
{
    const Account candidate = account();
    const QString problem = accountProblem(candidate);
    if (!problem.isEmpty()) {
        m_test->showProblem(problem);
        return;
    }
    const Secret typed = m_password->secret();
    if (!typed.isEmpty()) {
        m_test->run({candidate.endpoint, candidate.user, typed});
        return;
    }
    m_secrets.find(m_account, SecretKeeper::Asking::Forbidden, this,
                   [this, candidate](const Result<std::optional<Secret>> &found) {
                       if (found && found->has_value())
                           m_test->run({candidate.endpoint, candidate.user, **found});
                       else
                           m_test->showProblem(
                               tr("There is no password yet: enter it to test the connection."));
                   });
}

void AccountDialog::save()
{
    const Account account = this->account();
    // The password first: as soon as the account is there, its folders are listed.
    const Secret typed = m_password->secret();
    if (!typed.isEmpty())
        m_secrets.remember(account, {.secret = typed, .remember = m_remember->isChecked()});
    const Result<void> written = m_services.accounts.save(account);
    if (!written) {
        if (m_mode == Mode::Add)
            m_secrets.forget(account);
        m_test->showProblem(written.error().sentence);
        return;
    }
    Q_EMIT saved(account);
    accept();
}

} // namespace mailsheaf
