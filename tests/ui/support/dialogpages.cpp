// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/dialogpages.h"

#include "tests/ui/support/scene.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

#include <array>

namespace mailsheaf {

namespace {

void type(const QDialog &dialog, const char *field, const QString &text)
{
    dialog.findChild<QLineEdit *>(QLatin1StringView(field))->setText(text);
}

void takeNewAccount(const Studio &studio)
{
    Scene scene(false);
    scene.trigger("actionAddAccount");
    auto &dialog = scene.find<QDialog>("accountDialog");
    studio.take(dialog, "dialog-empty");
    type(dialog, "userLineEdit", QStringLiteral("anna.lind@harbour.example"));
    type(dialog, "passwordLineEdit", QStringLiteral("correct horse"));
    type(dialog, "hostLineEdit", QStringLiteral("imap.harbour.example"));
    scene.press("testConnectionPushButton");
    studio.take(dialog, "dialog-connected");
    scene.fake().probeAnswer =
        failure(ErrorKind::Auth,
                QStringLiteral(
                    "The server refused the password of anna.lind@harbour.example. Check it and try again."),
                QStringLiteral("[AUTHENTICATIONFAILED] Authentication failed."));
    scene.press("advancedToolButton");
    scene.press("testConnectionPushButton");
    studio.take(dialog, "dialog-refused");
    scene.fake().probeAnswer = failure(*sampleCertificate().problem);
    scene.press("testConnectionPushButton");
    studio.take(dialog, "dialog-certificate");
    dialog.findChild<QAbstractButton *>(QStringLiteral("messageActionPushButton"))->click();
    Scene::settle();
    studio.take(scene.find<QDialog>("certificateDialog"), "certificate");
    scene.fake().probeAnswer = sampleView();
    scene.press("trustCertificatePushButton");
    Scene::settle();
    studio.take(dialog, "dialog-trusted");
}

void takeHints(const Studio &studio)
{
    Scene scene(false);
    scene.fake().probeAnswer.reset();
    scene.trigger("actionAddAccount");
    auto &dialog = scene.find<QDialog>("accountDialog");
    const std::array addresses{std::pair{"dialog-app-password", "anna.lind@gmail.com"},
                               std::pair{"dialog-web-sign-in", "anna.lind@outlook.com"}};
    for (const auto &[name, address] : addresses) {
        type(dialog, "userLineEdit", QLatin1StringView(address));
        studio.take(dialog, name);
    }
    type(dialog, "passwordLineEdit", QStringLiteral("correct horse"));
    scene.find<QComboBox>("securityComboBox").setCurrentIndex(2);
    scene.press("testConnectionPushButton");
    studio.take(dialog, "dialog-not-encrypted");
    type(dialog, "hostLineEdit", QStringLiteral("localhost"));
    scene.press("testConnectionPushButton");
    studio.take(dialog, "dialog-testing");
}

void takeEditing(const Studio &studio)
{
    Scene scene;
    scene.trigger("actionEditAccount");
    studio.take(scene.find<QDialog>("accountDialog"), "dialog-edit");
}

void takePassword(const Studio &studio)
{
    Scene scene;
    scene.fake().secrets.secrets.clear();
    scene.window().startBackup();
    Scene::settle();
    studio.take(scene.find<QDialog>("passwordDialog"), "password");
}

void takeAbout(const Studio &studio)
{
    Scene scene;
    scene.trigger("actionAbout");
    auto &dialog = scene.find<QDialog>("aboutDialog");
    studio.take(dialog, "about");
    dialog.findChild<QTabBar *>()->setCurrentIndex(1);
    studio.take(dialog, "about-libraries");
}

void takeQuestions(const Studio &studio)
{
    Scene scene;
    scene.trigger("actionRemoveAccount");
    studio.take(scene.find<QDialog>("removeAccountMessageBox"), "question-remove");
    scene.press("keepAccountPushButton");
    scene.start();
    scene.window().close();
    studio.take(scene.find<QDialog>("quitMessageBox"), "question-quit");
}

void takeQuestionWhileMeasuring(const Studio &studio)
{
    Scene scene;
    scene.showPage(1);
    scene.press("startExperimentPushButton");
    waitFor([&] { return !scene.fake().experiments.isEmpty(); });
    scene.window().close();
    studio.take(scene.find<QDialog>("quitMessageBox"), "question-quit-measuring");
}

void takeMenu(const Studio &studio, QMenu &menu, const char *name)
{
    menu.popup(QPoint());
    studio.take(menu, name);
    menu.close();
}

void takeMenus(const Studio &studio)
{
    Scene scene;
    const QList<QAction *> menus = scene.window().menuBar()->actions();
    constexpr std::array names{"menu-file", "menu-backup", "menu-view", "menu-help"};
    for (size_t i = 0; i < names.size(); ++i)
        takeMenu(studio, *menus.at(static_cast<qsizetype>(i))->menu(), names.at(i));
    takeMenu(studio, scene.find<QMenu>("languageMenu"), "menu-language");
    takeMenu(studio, scene.find<QMenu>("exportMenu"), "menu-export");
}

} // namespace

void visitEveryDialog(const Studio &studio)
{
    takeNewAccount(studio);
    takeHints(studio);
    takeEditing(studio);
    takePassword(studio);
    takeAbout(studio);
    takeQuestions(studio);
    takeQuestionWhileMeasuring(studio);
    takeMenus(studio);
}

} // namespace mailsheaf
