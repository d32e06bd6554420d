// SPDX-License-Identifier: GPL-3.0-or-later
#include "dovecotserver.h"

#include "resources/resources.h"
#include "translations/translations.h"
#include "ui/platform/platform.h"
#include "ui/services/appservices.h"
#include "ui/window/mainwindow.h"

#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QMetaProperty>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QSlider>
#include <QSpinBox>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace mailsheaf;
using namespace Qt::StringLiterals;

namespace {

const QString wrongPassword = u"sesame-closed"_s;

template <typename Widget>
Widget *find(QWidget *in, const QString &name)
{
    auto *widget = in->findChild<Widget *>(name);
    if (!widget)
        qFatal("There is no %s.", qPrintable(name));
    return widget;
}

void click(QWidget *in, const QString &name)
{
    QTest::mouseClick(find<QAbstractButton>(in, name), Qt::LeftButton);
}

void type(QWidget *in, const QString &name, const QString &text)
{
    auto *field = find<QLineEdit>(in, name);
    field->selectAll();
    QTest::keyClicks(field, text);
}

/// Whether @p text stands in any file below @p directory.
bool standsInAFile(const QString &directory, const QByteArray &text)
{
    for (QDirIterator it(directory, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
         it.hasNext();) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
            return true;
    }
    return false;
}

/// The texts of a widget: what it shows, says to a screen reader, or has in a tooltip. Of a field for
/// passwords what it shows are dots.
QStringList textsOf(const QWidget *widget)
{
    QStringList texts;
    const auto *field = qobject_cast<const QLineEdit *>(widget);
    const bool isHidden = field && field->echoMode() == QLineEdit::Password;
    for (int i = 0; i < widget->metaObject()->propertyCount(); ++i) {
        const QMetaProperty property = widget->metaObject()->property(i);
        if (property.metaType() == QMetaType::fromType<QString>() &&
            !(isHidden && qstrcmp(property.name(), "text") == 0))
            texts << property.read(widget).toString();
    }
    if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model()) {
        for (const QModelIndex &index :
             view->model()->match(view->model()->index(0, 0), Qt::DisplayRole, u""_s, -1,
                                  Qt::MatchContains | Qt::MatchRecursive))
            texts << index.data().toString() << index.data(Qt::ToolTipRole).toString();
    }
    return texts;
}

} // namespace

/// A person's first quarter of an hour with the program: the steps follow each other on one window.
class TestEndToEnd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theFirstStartOffersToAddAnAccount();
    void aWrongPasswordIsSaidInTheDialog();
    void theAccountIsAddedAndItsFoldersAreShown();
    void thePasswordIsInTheKeyringAndNowhereElse();
    void theBackupRunsWhileTheSliderMoves();
    void pauseStopAndResume();
    void theSecondBackupFindsNothingNew();
    void whatIsDamagedIsRepairedByAButton();
    void noTextOfTheWindowHasThePassword();

private:
    [[nodiscard]] QDialog *dialog() const { return m_window->findChild<QDialog *>(u"accountDialog"_s); }
    [[nodiscard]] QString sentence() const
    {
        return find<QLabel>(m_window.get(), u"statusSentenceLabel"_s)->text();
    }
    [[nodiscard]] bool isIdle() const
    {
        return find<QPushButton>(m_window.get(), u"backUpPushButton"_s)->isEnabled();
    }

    QTemporaryDir m_home;
    std::unique_ptr<DovecotServer> m_server;
    std::unique_ptr<AccountStore> m_accounts;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<QSettings> m_settings;
    const ProviderTable m_providers = ProviderTable::builtIn();
    const std::unique_ptr<Platform> m_platform = makePlatform();
    std::unique_ptr<MainWindow> m_window;
};

void TestEndToEnd::initTestCase()
{
    loadResources();
    installTranslations(*qApp);
    m_server = std::make_unique<DovecotServer>();
    QVERIFY2(m_server->makeMailbox(u"demo"_s, u"demo"_s), qPrintable(m_server->problem()));
    QVERIFY2(m_server->makeMailbox(u"small"_s, u"small"_s), qPrintable(m_server->problem()));
    m_accounts = std::make_unique<AccountStore>(m_home.filePath(u"accounts.json"_s));
    QVERIFY(m_accounts->load().has_value());
    m_secrets = makeLayeredSecretStore(makeKeychainSecretStore());
    m_settings = std::make_unique<QSettings>(m_home.filePath(u"window.ini"_s), QSettings::IniFormat);
    m_window = std::make_unique<MainWindow>(
        makeAppServices(*m_accounts, *m_secrets, *m_settings, m_providers, *m_platform));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestEndToEnd::theFirstStartOffersToAddAnAccount()
{
    QPushButton *add = nullptr;
    for (auto *button : m_window->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->objectName() == u"addAccountPushButton"_s)
            add = button;
    }
    QVERIFY(add);
    QTest::mouseClick(add, Qt::LeftButton);
    QTRY_VERIFY(dialog() && dialog()->isVisible());
}

void TestEndToEnd::aWrongPasswordIsSaidInTheDialog()
{
    const Endpoint endpoint = m_server->endpoint();
    type(dialog(), u"nameLineEdit"_s, u"My mail"_s);
    type(dialog(), u"userLineEdit"_s, u"demo"_s);
    type(dialog(), u"passwordLineEdit"_s, wrongPassword);
    type(dialog(), u"hostLineEdit"_s, endpoint.host);
    find<QSpinBox>(dialog(), u"portSpinBox"_s)->setValue(endpoint.port);
    find<QLineEdit>(dialog(), u"certificateLineEdit"_s)->setText(endpoint.caFile);
    type(dialog(), u"folderLineEdit"_s, m_home.filePath(u"archive"_s));
    click(dialog(), u"testConnectionPushButton"_s);
    const auto result = [this] {
        const auto *bar = dialog()->findChild<QWidget *>(u"testResultMessageBar"_s);
        const auto *text = bar ? bar->findChild<QLabel *>(u"messageTextLabel"_s) : nullptr;
        return bar && bar->isVisible() && text ? text->text() : QString();
    };
    QTRY_VERIFY_WITH_TIMEOUT(result().contains(u"did not accept"_s), 10000);
    type(dialog(), u"passwordLineEdit"_s, m_server->password());
    click(dialog(), u"testConnectionPushButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(result().contains(u"1,524"_s), 10000);
}

void TestEndToEnd::theAccountIsAddedAndItsFoldersAreShown()
{
    click(dialog(), u"savePushButton"_s);
    QTRY_COMPARE(m_accounts->accounts().size(), 1);
    auto *tree = find<QTreeView>(m_window.get(), u"folderTreeView"_s);
    QTRY_VERIFY_WITH_TIMEOUT(tree->model() && tree->model()->rowCount() >= 10, 10000);
    QStringList names;
    for (int row = 0; row < tree->model()->rowCount(); ++row)
        names << tree->model()->index(row, 0).data().toString();
    QVERIFY2(names.contains(u"Entwürfe"_s) && names.contains(u"日本語"_s), qPrintable(names.join(u' ')));
}

void TestEndToEnd::thePasswordIsInTheKeyringAndNowhereElse()
{
    std::optional<Secret> found;
    QTRY_VERIFY(isIdle());
    // Past the window's own store, which also remembers.
    const auto keychain = makeKeychainSecretStore();
    keychain->read(m_accounts->accounts().first().secretKey(), this,
                   [&](const Result<std::optional<Secret>> &secret) {
                       if (secret)
                           found = *secret;
                   });
    QTRY_VERIFY(found.has_value());
    QCOMPARE(found->reveal(), m_server->password().toUtf8());
    QVERIFY(!standsInAFile(m_home.path(), m_server->password().toUtf8()));
    QVERIFY(!standsInAFile(qEnvironmentVariable("HOME"), m_server->password().toUtf8()));
}

void TestEndToEnd::theBackupRunsWhileTheSliderMoves()
{
    auto *slider = find<QSlider>(m_window.get(), u"workersSlider"_s);
    click(m_window.get(), u"backUpPushButton"_s);
    QTRY_VERIFY(!isIdle());
    QVERIFY(slider->isEnabled());
    slider->setValue(7);
    QTRY_VERIFY_WITH_TIMEOUT(isIdle(), 60000);
    QCOMPARE(emlHashes(m_home.filePath(u"archive"_s)), m_server->messageHashes(u"demo"_s));
    QVERIFY(find<QLabel>(m_window.get(), u"reportSentenceLabel"_s)->text().contains(u"1,524"_s));
    QTRY_COMPARE(m_accounts->accounts().first().workers, 7);
}

void TestEndToEnd::pauseStopAndResume()
{
    Account account = m_accounts->accounts().first();
    account.user = u"small"_s;
    account.destination = m_home.filePath(u"small"_s);
    QVERIFY(m_accounts->save(account).has_value());
    QTRY_VERIFY(isIdle());
    click(m_window.get(), u"backUpPushButton"_s);
    auto *pause = find<QPushButton>(m_window.get(), u"pausePushButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(pause->isEnabled() && sentence().contains(u"Fetching"_s), 20000);
    QTest::mouseClick(pause, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(sentence().contains(u"Paused"_s), 20000);
    QTest::mouseClick(pause, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(sentence().contains(u"Fetching"_s) || isIdle(), 20000);
    const auto somethingIsKept = [&] {
        return QDirIterator(account.destination, {u"*.eml"_s}, QDir::Files, QDirIterator::Subdirectories)
            .hasNext();
    };
    QTRY_VERIFY_WITH_TIMEOUT(somethingIsKept(), 20000);
    if (!isIdle())
        click(m_window.get(), u"stopPushButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isIdle(), 20000);
    const qsizetype kept = emlHashes(account.destination).size();
    QVERIFY(kept > 0);
    click(m_window.get(), u"backUpPushButton"_s);
    QTRY_VERIFY(!isIdle());
    QTRY_VERIFY_WITH_TIMEOUT(isIdle(), 120000);
    QCOMPARE(emlHashes(account.destination), m_server->messageHashes(u"small"_s));
}

void TestEndToEnd::theSecondBackupFindsNothingNew()
{
    click(m_window.get(), u"backUpPushButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(
        isIdle() && find<QLabel>(m_window.get(), u"reportSentenceLabel"_s)->text().contains(u"already"_s),
        20000);
}

void TestEndToEnd::whatIsDamagedIsRepairedByAButton()
{
    const QString archive = m_accounts->accounts().first().destination;
    QDirIterator messages(archive, {u"*.eml"_s}, QDir::Files, QDirIterator::Subdirectories);
    QVERIFY(QFile::remove(messages.next()));
    QFile damaged(messages.next());
    QVERIFY(damaged.open(QIODevice::ReadWrite) && damaged.write("?") == 1);
    damaged.close();
    find<QTabBar>(m_window.get(), u"pagesTabBar"_s)->setCurrentIndex(2);
    auto *verify = find<QPushButton>(m_window.get(), u"verifyPushButton"_s);
    auto *repair = find<QPushButton>(m_window.get(), u"repairPushButton"_s);
    const auto verdict = [this] { return find<QLabel>(m_window.get(), u"verifiedLabel"_s)->text(); };
    QTRY_VERIFY_WITH_TIMEOUT(verify->isVisible() && verify->isEnabled(), 10000);
    QVERIFY(!repair->isVisible());
    QTest::mouseClick(verify, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(verdict().contains(u"2 problems"_s) && repair->isVisible(), 20000);
    QTest::mouseClick(repair, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(verdict().contains(u"no problem"_s), 60000);
    QVERIFY(!repair->isVisible());
    QCOMPARE(emlHashes(archive), m_server->messageHashes(u"small"_s));
}

void TestEndToEnd::noTextOfTheWindowHasThePassword()
{
    int texts = 0;
    for (const QWidget *widget : QApplication::allWidgets()) {
        for (const QString &text : textsOf(widget)) {
            ++texts;
            QVERIFY2(!text.contains(m_server->password()) && !text.contains(wrongPassword), qPrintable(text));
        }
    }
    QVERIFY(texts > 1000);
    QVERIFY(!standsInAFile(m_home.path(), wrongPassword.toUtf8()));
    QVERIFY(!standsInAFile(m_home.path(), m_server->password().toUtf8()));
}

QTEST_MAIN(TestEndToEnd)
#include "test_endtoend.moc"
