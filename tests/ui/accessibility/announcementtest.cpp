// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader is told while a backup runs, and how often.
#include "resources/resources.h"
#include "tests/ui/accessibility/pagetour.h"
#include "translations/translations.h"
#include "ui/base/sparseteller.h"
#include "ui/window/mainwindow.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QProgressBar>
#include <QTest>

#include <utility>

using namespace mailsheaf;

namespace {

RunProgress progressAt(int step, int steps)
{
    RunProgress progress = sampleProgress(8);
    const auto part = static_cast<quint64>(step);
    const auto whole = static_cast<quint64>(steps);
    progress.messagesDone = progress.messagesTotal * part / whole;
    progress.bytesDone = progress.bytesTotal * part / whole;
    progress.elapsed = std::chrono::seconds(step);
    progress.remaining = std::chrono::seconds(steps - step);
    for (WorkerProgress &worker : progress.workers) {
        worker.bytesDone = worker.bytesTotal * part / whole;
        worker.messagesDone = worker.messagesTotal * part / whole;
        worker.mailbox = QStringLiteral("Folder %1").arg(step);
    }
    return progress;
}

} // namespace

class AnnouncementTest final : public QObject
{
    Q_OBJECT

private:
    int m_told = 0; ///< Values of bars; each is an event for a screen reader.
    PageTour m_tour;

private Q_SLOTS:
    void initTestCase()
    {
        loadResources();
        installTranslations(*QCoreApplication::instance());
    }

    void progressIsToldSparingly()
    {
        constexpr int steps = 500;
        QVERIFY(m_tour.open(QStringLiteral("backup, running")));
        FakeBackupJob &job = *m_tour.fake().jobs.last();
        m_told = 0;
        const auto bars = m_tour.window().findChildren<QProgressBar *>();
        for (const QProgressBar *bar : bars)
            connect(bar, &QProgressBar::valueChanged, this, [this] { ++m_told; });
        const auto *sentence = m_tour.window().findChild<QLabel *>(QStringLiteral("runSentenceLabel"));
        QString name = sentence->accessibleName();
        int names = 0;
        QElapsedTimer timer;
        timer.start();
        for (int step = 1; step < steps; ++step) {
            job.report(progressAt(step, steps));
            if (sentence->accessibleName() != std::exchange(name, sentence->accessibleName()))
                ++names;
        }
        const auto pauses = static_cast<int>(timer.elapsed() / SparseTeller::pause.count()) + 1;
        QVERIFY(sentence->text() != sentence->accessibleName());
        QVERIFY2(names <= pauses, qPrintable(QString::number(names)));
        QVERIFY2(m_told <= pauses * bars.size(), qPrintable(QString::number(m_told)));
    }

    void theLastStateIsToldInTheEnd()
    {
        constexpr int steps = 10;
        QVERIFY(m_tour.open(QStringLiteral("backup, running")));
        FakeBackupJob &job = *m_tour.fake().jobs.last();
        for (int step = 1; step < steps; ++step)
            job.report(progressAt(step, steps));
        const auto *bar = m_tour.window().findChild<QProgressBar *>(QStringLiteral("overallProgressBar"));
        const auto *sentence = m_tour.window().findChild<QLabel *>(QStringLiteral("runSentenceLabel"));
        QVERIFY(bar->value() < 900);
        QTRY_VERIFY_WITH_TIMEOUT(bar->value() >= 900, 2 * static_cast<int>(SparseTeller::pause.count()));
        QTRY_COMPARE(sentence->accessibleName(), sentence->text());
    }
};

QTEST_MAIN(AnnouncementTest)
#include "announcementtest.moc"
