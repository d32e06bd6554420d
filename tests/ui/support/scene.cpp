// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/scene.h"

#include "ui/services/lastbackup.h"

#include <QAbstractButton>
#include <QAction>
#include <QDir>
#include <QTabBar>
#include <QTest>

namespace mailsheaf {

void waitFor(const std::function<bool()> &condition)
{
    if (!QTest::qWaitFor(condition))
        qFatal("a page does not come");
}

Scene::Scene(bool withAccounts)
{
    m_fake.probeAnswer = sampleView();
    if (withAccounts)
        addAccounts();
    m_window = std::make_unique<MainWindow>(m_fake.services());
    m_window->resize(1240, 820);
    m_window->show();
    settle();
}

void Scene::addAccounts()
{
    Account work = m_fake.addAccount(QStringLiteral("Work"));
    work.user = QStringLiteral("anna.lind@harbour.example");
    work.endpoint.host = QStringLiteral("imap.harbour.example");
    work.destination = QDir::home().filePath(QStringLiteral("Backups/Work mail"));
    work.excludedMailboxes = {QStringLiteral("Junk"), QStringLiteral("Trash")};
    const Result<void> saved = m_fake.accounts.save(work);
    Q_ASSERT(saved);
    const Account family = m_fake.addAccount(QStringLiteral("Family"));
    const Account club = m_fake.addAccount(QStringLiteral("Rowing club"));
    RunReport fine;
    fine.messages = 214;
    fine.bytes = 18'200'000;
    saveLastBackup(m_fake.settings, family.id, {.ended = m_fake.now.addSecs(-2 * 3600), .report = fine});
    RunReport failed;
    failed.outcome = RunOutcome::Failed;
    failed.error = Error{.kind = ErrorKind::Auth, .sentence = QStringLiteral("x"), .detail = {}};
    saveLastBackup(m_fake.settings, club.id, {.ended = m_fake.now.addDays(-3), .report = failed});
}

void Scene::start()
{
    m_window->startBackup();
    waitFor([this] { return !m_fake.jobs.isEmpty(); });
}

void Scene::showPage(int index) const
{
    find<QTabBar>("pagesTabBar").setCurrentIndex(index);
}

void Scene::trigger(const char *action) const
{
    find<QAction>(action).trigger();
    settle();
}

void Scene::press(const char *button) const
{
    find<QAbstractButton>(button).click();
    settle();
}

void Scene::settle()
{
    for (int i = 0; i < 5; ++i)
        QTest::qWait(5);
}

void Studio::take(QWidget &widget, const char *name) const
{
    Scene::settle();
    m_visit(widget, QLatin1StringView(name));
}

} // namespace mailsheaf
