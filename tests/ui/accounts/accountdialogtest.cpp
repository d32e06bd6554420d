// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountdialog.h"
#include "resources/resources.h"
#include "tests/ui/support/fakeservices.h"
#include "translations/translations.h"
#include "ui/accounts/connectiontest.h"
#include "ui/base/messagebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace mailsheaf;

namespace {

/// A dialog on the screen, driven by keys and clicks as a user does.
class Desk
{
public:
    explicit Desk(AccountDialog::Mode mode = AccountDialog::Mode::Add)
        : services(fake.services())
        , keeper(fake.secrets)
        , account(mode == AccountDialog::Mode::Add ? newAccount() : fake.addAccount(QStringLiteral("Work")))
        , dialog(new AccountDialog(services, keeper, account, mode, &window))
        , saved(dialog, &AccountDialog::saved)
    {
        dialog->open();
    }

    template <typename Widget = QLineEdit>
    [[nodiscard]] Widget *find(const char *name) const
    {
        auto *widget = dialog->findChild<Widget *>(QLatin1StringView(name));
        if (!widget)
            qFatal("no widget %s", name);
        return widget;
    }
    void type(const char *name, const QString &text) const
    {
        find(name)->setFocus();
        find(name)->selectAll();
        QTest::keyClicks(find(name), text);
    }
    void click(const char *name) const { QTest::mouseClick(find<QWidget>(name), Qt::LeftButton); }
    [[nodiscard]] QString result() const { return dialog->connectionTest()->result()->text(); }
    void fillIn() const
    {
        type("userLineEdit", QStringLiteral("anna@example.org"));
        type("passwordLineEdit", QStringLiteral("correct horse"));
        type("hostLineEdit", QStringLiteral("imap.example.org"));
        type("folderLineEdit", fake.folder.filePath(QStringLiteral("backup")));
    }

    FakeServices fake;
    AppServices services;
    SecretKeeper keeper;
    Account account;
    QWidget window;
    QPointer<AccountDialog> dialog;
    QSignalSpy saved;
};

} // namespace

namespace {

/// Tests the connection, which must fail, and presses what it offers.
QDialog *lookAtCertificate(const Desk &desk)
{
    desk.click("testConnectionPushButton");
    if (!QTest::qWaitFor([&] { return !desk.result().isEmpty(); }))
        return nullptr;
    desk.click("messageActionPushButton");
    QDialog *dialog = nullptr;
    (void)QTest::qWaitFor(
        [&] {
            dialog = desk.dialog->findChild<QDialog *>(QStringLiteral("certificateDialog"));
            return dialog != nullptr;
        },
        500);
    return dialog;
}

} // namespace

class AccountDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        loadResources();
        installTranslations(*QCoreApplication::instance());
    }

    void itIsNoHigherThanItsTextsNeed()
    {
        const Desk desk;
        desk.fillIn();
        desk.find<QComboBox>("securityComboBox")->setCurrentIndex(2);
        desk.click("testConnectionPushButton");
        QVERIFY(desk.find<QLabel>("securityWarningLabel")->isVisible());
        QTRY_VERIFY(!desk.result().isEmpty());
        QTest::qWait(50); // for the layout
        const int needed = desk.dialog->layout()->totalHeightForWidth(desk.dialog->width());
        QVERIFY2(desk.dialog->height() <= needed + desk.dialog->fontMetrics().height(),
                 qPrintable(QStringLiteral("%1 > %2").arg(desk.dialog->height()).arg(needed)));
    }

    void whatIsTypedIsSaved()
    {
        Desk desk;
        desk.fillIn();
        desk.type("nameLineEdit", QStringLiteral("Work"));
        QTest::keyClick(desk.dialog, Qt::Key_Return);
        QCOMPARE(desk.saved.count(), 1);
        const auto account = desk.fake.accounts.find(QStringLiteral("Work"));
        QVERIFY(account);
        QCOMPARE(account->user, QStringLiteral("anna@example.org"));
        QCOMPARE(account->endpoint.host, QStringLiteral("imap.example.org"));
        QCOMPARE(account->endpoint.port, quint16(993));
        QCOMPARE(account->endpoint.security, Security::Tls);
        QCOMPARE(account->destination, desk.fake.folder.filePath(QStringLiteral("backup")));
        QTRY_COMPARE(desk.fake.secrets.secrets.value(account->secretKey()).reveal(),
                     QByteArrayLiteral("correct horse"));
        QTRY_VERIFY(desk.dialog.isNull());
    }

    void withoutANameTheUserIsTheName()
    {
        Desk desk;
        desk.fillIn();
        desk.click("savePushButton");
        QVERIFY(desk.fake.accounts.find(QStringLiteral("anna@example.org")));
    }

    void theFolderFollowsTheUserUntilItIsChosen()
    {
        Desk desk;
        desk.type("userLineEdit", QStringLiteral("anna@example.org"));
        QVERIFY(desk.find("folderLineEdit")->text().endsWith(QStringLiteral("Mailsheaf anna@example.org")));
        desk.fake.chosenFolder = QStringLiteral("/media/disk/mail");
        desk.click("chooseFolderPushButton");
        QCOMPARE(desk.find("folderLineEdit")->text(), QStringLiteral("/media/disk/mail"));
        desk.type("userLineEdit", QStringLiteral("bob@example.org"));
        QCOMPARE(desk.find("folderLineEdit")->text(), QStringLiteral("/media/disk/mail"));
    }

    void aUserNameCannotLeadElsewhere()
    {
        Desk desk;
        desk.type("userLineEdit", QStringLiteral("../../etc/x"));
        QVERIFY(desk.find("folderLineEdit")->text().endsWith(QStringLiteral("/Mailsheaf ..-..-etc-x")));
    }

    void thePortFollowsTheSecurityUntilItIsTyped()
    {
        Desk desk;
        auto *security = desk.find<QComboBox>("securityComboBox");
        auto *port = desk.find<QSpinBox>("portSpinBox");
        QCOMPARE(port->value(), 993);
        security->setCurrentIndex(1);
        QCOMPARE(port->value(), 143);
        security->setCurrentIndex(0);
        QCOMPARE(port->value(), 993);
        port->setFocus();
        port->selectAll();
        QTest::keyClicks(port, QStringLiteral("10993"));
        security->setCurrentIndex(1);
        QCOMPARE(port->value(), 10993);
    }

    void aKnownAddressFillsInItsServer()
    {
        Desk desk;
        auto *hint = desk.find<QLabel>("signInHintLabel");
        QVERIFY(hint->isHidden());
        desk.type("userLineEdit", QStringLiteral("anna@gmail.com"));
        QCOMPARE(desk.dialog->account().endpoint.host, QStringLiteral("imap.gmail.com"));
        QCOMPARE(desk.dialog->account().endpoint.port, quint16(993));
        QCOMPARE(desk.dialog->account().endpoint.security, Security::Tls);
        QVERIFY(!hint->isHidden());
        QVERIFY(hint->text().contains(QStringLiteral("Gmail wants an app password")));
        QVERIFY(hint->text().contains(QStringLiteral("https://support.google.com/")));
        desk.type("userLineEdit", QStringLiteral("anna@tim.it"));
        QCOMPARE(desk.dialog->account().endpoint.host, QStringLiteral("imap.tim.it"));
        QCOMPARE(desk.dialog->account().endpoint.port, quint16(143));
        QCOMPARE(desk.dialog->account().endpoint.security, Security::StartTls);
        QVERIFY(hint->isHidden());
    }

    void anUnknownAddressTakesTheSuggestionBack()
    {
        Desk desk;
        desk.type("userLineEdit", QStringLiteral("anna@tim.it"));
        desk.type("userLineEdit", QStringLiteral("anna@example.org"));
        QCOMPARE(desk.dialog->account().endpoint, Endpoint());
        QCOMPARE(desk.find("hostLineEdit")->placeholderText(), QStringLiteral("imap.example.org"));
    }

    void whatTheUserEnteredIsNotReplaced()
    {
        Desk desk;
        desk.type("userLineEdit", QStringLiteral("anna@gmail.com"));
        desk.type("hostLineEdit", QStringLiteral("localhost"));
        desk.type("userLineEdit", QStringLiteral("anna@gmx.de"));
        QCOMPARE(desk.find("hostLineEdit")->text(), QStringLiteral("localhost"));
        desk.type("userLineEdit", QStringLiteral("anna@example.org"));
        QCOMPARE(desk.find("hostLineEdit")->text(), QStringLiteral("localhost"));
    }

    void anEditedAccountKeepsItsServer()
    {
        Desk desk(AccountDialog::Mode::Edit);
        const Endpoint before = desk.dialog->account().endpoint;
        desk.type("userLineEdit", QStringLiteral("anna@gmail.com"));
        QCOMPARE(desk.dialog->account().endpoint, before);
    }

    void plainTextIsWarnedOfAndRefusedElsewhere()
    {
        Desk desk;
        auto *warning = desk.find<QLabel>("securityWarningLabel");
        QVERIFY(warning->isHidden());
        desk.fillIn();
        desk.find<QComboBox>("securityComboBox")->setCurrentIndex(2);
        QVERIFY(!warning->isHidden());
        QVERIFY(warning->text().contains(QStringLiteral("anybody on the way can read")));
        desk.click("savePushButton");
        QCOMPARE(desk.saved.count(), 0);
        QVERIFY(!desk.result().isEmpty());
        desk.type("hostLineEdit", QStringLiteral("localhost"));
        QVERIFY(warning->text().contains(QStringLiteral("fine for a server on this computer")));
        desk.click("savePushButton");
        QCOMPARE(desk.saved.count(), 1);
    }

    void whatIsMissingIsSaidInsideTheDialog()
    {
        Desk desk;
        desk.click("savePushButton");
        QCOMPARE(desk.saved.count(), 0);
        QVERIFY(desk.dialog->isVisible());
        QVERIFY(!desk.result().isEmpty());
        desk.type("userLineEdit", QStringLiteral("a"));
        QVERIFY(desk.result().isEmpty());
    }

    void aNameInUseIsRefused()
    {
        Desk desk;
        desk.fake.addAccount(QStringLiteral("Work"));
        desk.fillIn();
        desk.type("nameLineEdit", QStringLiteral("WORK"));
        desk.click("savePushButton");
        QCOMPARE(desk.saved.count(), 0);
        QVERIFY(!desk.result().isEmpty());
        QCOMPARE(desk.fake.accounts.accounts().size(), 1);
    }

    void theTestSaysWhatItFound()
    {
        Desk desk;
        desk.fillIn();
        desk.click("testConnectionPushButton");
        QVERIFY(desk.dialog->connectionTest()->isRunning());
        QCOMPARE(desk.fake.probes.front().user, QStringLiteral("anna@example.org"));
        QCOMPARE(desk.fake.probes.front().secret.reveal(), QByteArrayLiteral("correct horse"));
        QVERIFY(desk.result().isEmpty());
        desk.fake.answerProbe(sampleView());
        QTRY_COMPARE(desk.result(), QStringLiteral("Connected: 11 folders, 85,756 messages, TLS 1.3."));
        QVERIFY(!desk.dialog->connectionTest()->isRunning());
        QVERIFY(desk.fake.accounts.accounts().isEmpty());
        QVERIFY(desk.fake.secrets.secrets.isEmpty());
    }

    void theTestSaysWhatIsWrongInTheErrorsOwnSentence()
    {
        Desk desk;
        desk.fillIn();
        desk.click("testConnectionPushButton");
        desk.fake.answerProbe(failure(ErrorKind::Certificate,
                                      QStringLiteral("The certificate belongs to another server."),
                                      QStringLiteral("CN=other")));
        QTRY_COMPARE(desk.result(), QStringLiteral("The certificate belongs to another server."));
        QCOMPARE(desk.dialog->connectionTest()->result()->tone(), Tone::Error);
        QCOMPARE(desk.dialog->findChild<QLabel *>(QStringLiteral("messageDetailLabel"))->text(),
                 QStringLiteral("CN=other"));
    }

    void aCertificateIsTrustedByChoiceOnly()
    {
        Desk desk;
        desk.fillIn();
        const QByteArray sha256 = desk.fake.certificate->sha256;
        desk.fake.probeAnswer = failure(*desk.fake.certificate->problem);
        QPointer<QDialog> dialog = lookAtCertificate(desk);
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QLabel *>(QStringLiteral("certificateReasonLabel"))->text(),
                 desk.fake.certificate->problem->sentence);
        QString shown = dialog->findChild<QLabel *>(QStringLiteral("certificateFingerprintLabel"))->text();
        QCOMPARE(parseFingerprint(shown.replace(u'\n', u':')), sha256);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(dialog.isNull());
        QCOMPARE(desk.dialog->account().endpoint.trusted, QByteArray());

        dialog = lookAtCertificate(desk);
        QVERIFY(dialog);
        desk.fake.probeAnswer = sampleView();
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("trustCertificatePushButton")),
                          Qt::LeftButton);
        QTRY_VERIFY(desk.result().startsWith(QStringLiteral("Connected")));
        QCOMPARE(desk.dialog->account().endpoint.trusted, sha256);
    }

    void aTrustedCertificateGoesWithItsHost()
    {
        Desk desk(AccountDialog::Mode::Edit);
        Account account = desk.account;
        account.endpoint.trusted = desk.fake.certificate->sha256;
        AccountDialog dialog(desk.services, desk.keeper, account, AccountDialog::Mode::Edit, &desk.window);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        QCOMPARE(dialog.account(), account);
        auto *host = dialog.findChild<QLineEdit *>(QStringLiteral("hostLineEdit"));
        auto *forget = dialog.findChild<QPushButton *>(QStringLiteral("forgetCertificatePushButton"));
        QVERIFY(forget->isVisible());
        host->setText(QStringLiteral("imap.elsewhere.example"));
        QCOMPARE(dialog.account().endpoint.trusted, QByteArray());
        QVERIFY(!forget->isVisible());
        host->setText(account.endpoint.host);
        QVERIFY(forget->isVisible());
        QTest::mouseClick(forget, Qt::LeftButton);
        QCOMPARE(dialog.account().endpoint.trusted, QByteArray());
        QVERIFY(!forget->isVisible());
    }

    void aCertificateThatIsRightByNowIsUsed()
    {
        Desk desk;
        desk.fillIn();
        desk.fake.probeAnswer = failure(*desk.fake.certificate->problem);
        desk.fake.certificate->problem.reset();
        QVERIFY(!lookAtCertificate(desk)); // Signs in again instead, which fails here.
        QTRY_VERIFY(!desk.dialog->connectionTest()->isRunning());
        QVERIFY(desk.result().contains(QStringLiteral("self-signed")));
        desk.fake.certificate = failure(ErrorKind::Network, QStringLiteral("The line is cut."));
        QVERIFY(!lookAtCertificate(desk));
        QTRY_COMPARE(desk.result(), QStringLiteral("The line is cut."));
    }

    void theTestCanBeCancelled()
    {
        Desk desk;
        desk.fillIn();
        desk.click("testConnectionPushButton");
        const CancelToken cancel = desk.fake.probes.front().cancel;
        QCOMPARE(desk.find<QPushButton>("testConnectionPushButton")->text(),
                 QStringLiteral("Cancel the &test"));
        desk.click("testConnectionPushButton");
        QVERIFY(cancel.isCancelled());
        QVERIFY(!desk.dialog->connectionTest()->isRunning());
        desk.fake.answerProbe(failure(ErrorKind::Network, QStringLiteral("Too late.")));
        QCoreApplication::processEvents();
        QVERIFY(desk.result().isEmpty());
    }

    void closingTheDialogCancelsTheTest()
    {
        Desk desk;
        desk.fillIn();
        desk.click("testConnectionPushButton");
        const CancelToken cancel = desk.fake.probes.front().cancel;
        QTest::keyClick(desk.dialog, Qt::Key_Escape);
        QVERIFY(cancel.isCancelled());
        QTRY_VERIFY(desk.dialog.isNull());
        desk.fake.answerProbe(sampleView());
        QCoreApplication::processEvents();
        QCOMPARE(desk.saved.count(), 0);
    }

    void editingKeepsThePasswordThatIsThere()
    {
        Desk desk(AccountDialog::Mode::Edit);
        QVERIFY(desk.find("passwordLineEdit")->text().isEmpty());
        desk.click("testConnectionPushButton");
        QTRY_COMPARE(desk.fake.probes.size(), size_t(1));
        QCOMPARE(desk.fake.probes.front().secret.reveal(), QByteArrayLiteral("correct horse"));
        desk.type("nameLineEdit", QStringLiteral("Office"));
        desk.click("savePushButton");
        QCOMPARE(desk.fake.accounts.accounts().size(), 1);
        QCOMPARE(desk.fake.accounts.find(desk.account.id)->name, QStringLiteral("Office"));
        QCOMPARE(desk.fake.secrets.secrets.value(desk.account.secretKey()).reveal(),
                 QByteArrayLiteral("correct horse"));
    }

    void thePasswordIsHiddenUntilAskedFor()
    {
        Desk desk;
        QCOMPARE(desk.find("passwordLineEdit")->echoMode(), QLineEdit::Password);
        desk.click("showPasswordToolButton");
        QCOMPARE(desk.find("passwordLineEdit")->echoMode(), QLineEdit::Normal);
        QCOMPARE(desk.find<QToolButton>("showPasswordToolButton")->accessibleName(),
                 QStringLiteral("Hide the password"));
    }

    void aPasswordNeedNotBeRemembered()
    {
        Desk desk;
        desk.fillIn();
        desk.click("rememberPasswordCheckBox");
        QVERIFY(!desk.find<QCheckBox>("rememberPasswordCheckBox")->isChecked());
        desk.click("savePushButton");
        QCOMPARE(desk.saved.count(), 1);
        QCoreApplication::processEvents();
        QVERIFY(desk.fake.secrets.secrets.isEmpty());
    }

    void tabGoesThroughTheFieldsFromTopToBottom()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(desk.dialog));
        QStringList visited;
        QTRY_COMPARE(desk.dialog->focusWidget()->objectName(), QStringLiteral("userLineEdit"));
        const QWidget *first = desk.dialog->focusWidget();
        do {
            visited.append(desk.dialog->focusWidget()->objectName());
            QTest::keyClick(desk.dialog, Qt::Key_Tab);
        } while (desk.dialog->focusWidget() != first && visited.size() < 30);
        QCOMPARE(
            visited,
            QStringList({QStringLiteral("userLineEdit"), QStringLiteral("passwordLineEdit"),
                         QStringLiteral("showPasswordToolButton"), QStringLiteral("rememberPasswordCheckBox"),
                         QStringLiteral("hostLineEdit"), QStringLiteral("securityComboBox"),
                         QStringLiteral("portSpinBox"), QStringLiteral("folderLineEdit"),
                         QStringLiteral("chooseFolderPushButton"), QStringLiteral("nameLineEdit"),
                         QStringLiteral("advancedToolButton"), QStringLiteral("testConnectionPushButton"),
                         QStringLiteral("savePushButton"), QStringLiteral("cancelPushButton")}));
    }
};

QTEST_MAIN(AccountDialogTest)
#include "accountdialogtest.moc"
