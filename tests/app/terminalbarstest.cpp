// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminalbars.h"

#include "app/cli/textcells.h"
#include "core/base/englishplurals.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace mailsheaf;
using namespace std::chrono_literals;

namespace {

/// What a terminal shows: understands exactly the four codes that frames are made of, fails on any other.
class Screen
{
public:
    explicit Screen(int columns)
        : m_columns(columns)
    {
    }

    void feed(QString text)
    {
        static const QRegularExpression colour(QStringLiteral("\x1b\\[[0-9]*m"));
        text.remove(colour);
        static const QRegularExpression token(QStringLiteral("\x1b\\[([0-9]*)([A-Z])|[^\x1b]"));
        qsizetype at = 0;
        while (at < text.size()) {
            const auto match = token.match(text, at, QRegularExpression::NormalMatch,
                                           QRegularExpression::AnchorAtOffsetMatchOption);
            if (!match.hasMatch()) {
                QTest::qFail("an unknown terminal code", __FILE__, __LINE__);
                return;
            }
            at = match.capturedEnd();
            if (match.capturedView(2).isEmpty())
                put(match.captured(0));
            else
                command(match.captured(2), match.captured(1).toInt());
        }
    }

    [[nodiscard]] const QStringList &lines() const { return m_lines; }

private:
    void command(const QString &name, int count)
    {
        if (name == QLatin1StringView("A"))
            m_row -= count;
        else if (name == QLatin1StringView("K"))
            line().truncate(m_column);
        else if (name == QLatin1StringView("J"))
            m_lines.resize(std::min<qsizetype>(m_lines.size(), m_row));
        else
            QTest::qFail("an unknown terminal code", __FILE__, __LINE__);
        if (m_row < 0)
            QTest::qFail("the cursor left the screen", __FILE__, __LINE__);
    }

    void put(const QString &c)
    {
        if (c == QLatin1StringView("\r")) {
            m_column = 0;
        } else if (c == QLatin1StringView("\n")) {
            line();
            ++m_row;
            m_column = 0;
        } else {
            line().replace(m_column, c.size(), c);
            m_column += c.size();
            if (cellsOf(line()) >= m_columns)
                QTest::qFail(qPrintable(QStringLiteral("a line would wrap: ") + line()), __FILE__, __LINE__);
        }
    }

    QString &line()
    {
        while (m_lines.size() <= m_row)
            m_lines.append(QString());
        return m_lines[m_row];
    }

    int m_columns;
    qsizetype m_row = 0;
    qsizetype m_column = 0;
    QStringList m_lines;
};

WorkerProgress worker(int number, quint64 done, quint64 total)
{
    WorkerProgress w;
    w.number = number;
    w.state = WorkerState::Downloading;
    w.mailbox = QStringLiteral("INBOX/Projects");
    w.messagesDone = done;
    w.messagesTotal = total;
    w.messagesPerSecond = 310;
    return w;
}

RunProgress running(int workers)
{
    RunProgress progress;
    progress.phase = RunPhase::Downloading;
    progress.messagesDone = 12'345;
    progress.messagesTotal = 50'000;
    progress.messagesPerSecond = 1480;
    progress.bytesPerSecond = 12.3e6;
    progress.remaining = 125s;
    for (int i = 1; i <= workers; ++i)
        progress.workers.append(worker(i, quint64(1000 * i), 12'500));
    return progress;
}

QStringList shown(const RunProgress &progress, TerminalSize size)
{
    TerminalBars bars(false);
    Screen screen(size.columns);
    screen.feed(bars.frame(progress, size));
    return screen.lines();
}

} // namespace

class TerminalBarsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QVERIFY(QCoreApplication::installTranslator(&m_plurals));
    }

    void aWideTerminalShowsEverything()
    {
        const QStringList lines = shown(running(2), {.columns = 200, .rows = 50});
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.at(0), QStringLiteral(" 1 ███") + QString(37, u'░') +
                                  QStringLiteral(" 1,000/12,500  310/s  downloading  INBOX/Projects"));
        QVERIFY(lines.at(1).startsWith(QStringLiteral(" 2 ██████░")));
        QCOMPARE(lines.at(2),
                 QStringLiteral("   █████████") + QString(31, u'░') +
                     QStringLiteral(" 12,345/50,000  1,480 messages/s  12.3 MB/s  2 min 5 s left"));
    }

    void anOrdinaryTerminalShowsTheMailboxToo()
    {
        const QStringList lines = shown(running(4), {.columns = 80, .rows = 24});
        QCOMPARE(lines.size(), 5);
        QVERIFY2(lines.at(0).endsWith(QStringLiteral("310/s  downloading  INBOX/Projects")),
                 qPrintable(lines.at(0)));
        QVERIFY2(lines.at(4).endsWith(QStringLiteral("2 min 5 s left")), qPrintable(lines.at(4)));
    }

    void aNarrowTerminalKeepsWhatMatters()
    {
        const QStringList lines = shown(running(4), {.columns = 40, .rows = 24});
        QCOMPARE(lines.size(), 5);
        QVERIFY2(lines.at(0).contains(QStringLiteral("1,000/12,500")), qPrintable(lines.at(0)));
        QVERIFY(lines.at(0).contains(u'█') || lines.at(0).contains(u'░'));
        QVERIFY(!lines.at(0).contains(QStringLiteral("310/s")));
        QVERIFY2(lines.at(4).contains(QStringLiteral("12,345/50,000")), qPrintable(lines.at(4)));
    }

    void noLineWrapsAtAnyWidth()
    {
        RunProgress progress = running(16);
        progress.workers[0].mailbox = QStringLiteral("日本語のとても長いフォルダーの名前/さらに長い名前/"
                                                     "👩‍💻👩‍💻👩‍💻");
        progress.workers[1].state = WorkerState::Retrying;
        progress.workers[1].retryIn = 3725s;
        progress.workers[2].mailbox = QString(500, u'x');
        progress.failed = 1'000'000;
        for (int columns = 1; columns <= 250; ++columns) {
            TerminalBars bars(true);
            Screen screen(std::max(columns, 20)); // narrower ones are drawn as 20
            screen.feed(bars.frame(progress, {.columns = columns, .rows = 50}));
        }
    }

    void eachFrameReplacesTheLast()
    {
        TerminalBars bars(false);
        const TerminalSize size{.columns = 80, .rows = 24};
        Screen screen(size.columns);
        RunProgress progress;
        progress.phase = RunPhase::Connecting;
        screen.feed(bars.frame(progress, size));
        QCOMPARE(screen.lines(), QStringList({QStringLiteral("Connecting …")}));
        screen.feed(bars.frame(running(8), size));
        QCOMPARE(screen.lines().size(), 9);
        screen.feed(bars.frame(running(3), size));
        QCOMPARE(screen.lines(), shown(running(3), size));
        screen.feed(QStringLiteral("Stopping\n"));
        bars.startAfresh();
        screen.feed(bars.frame(running(1), size));
        QCOMPARE(screen.lines().size(), 4 + 1 + 2);
    }

    void aClearedScreenIsEmpty()
    {
        TerminalBars bars(false);
        Screen screen(80);
        screen.feed(QStringLiteral("before\n"));
        screen.feed(bars.frame(running(4), {}));
        screen.feed(bars.clear());
        QCOMPARE(screen.lines(), QStringList({QStringLiteral("before")}));
        screen.feed(bars.clear());
        QCOMPARE(screen.lines(), QStringList({QStringLiteral("before")}));
    }

    void aLowTerminalNamesHowManyAreHidden()
    {
        const QStringList lines = shown(running(16), {.columns = 80, .rows = 10});
        QCOMPARE(lines.size(), 9);
        QVERIFY2(lines.at(7).contains(QStringLiteral("9 more workers")), qPrintable(lines.at(7)));
        QVERIFY(lines.at(6).startsWith(QStringLiteral(" 7 ")));
    }

    void barsAreFullOnlyWhenDone_data()
    {
        QTest::addColumn<quint64>("done");
        QTest::addColumn<quint64>("total");
        QTest::addColumn<int>("full");
        QTest::newRow("nothing of nothing") << quint64(0) << quint64(0) << 0;
        QTest::newRow("nothing yet") << quint64(0) << quint64(10) << 0;
        QTest::newRow("half") << quint64(5) << quint64(10) << 20;
        QTest::newRow("all but one of many") << quint64(99'999) << quint64(100'000) << 39;
        QTest::newRow("all") << quint64(10) << quint64(10) << 40;
        QTest::newRow("more than planned") << quint64(11) << quint64(10) << 40;
    }

    void barsAreFullOnlyWhenDone()
    {
        QFETCH(quint64, done);
        QFETCH(quint64, total);
        QFETCH(int, full);
        RunProgress progress = running(0);
        progress.workers = {worker(1, done, total)};
        const QString line = shown(progress, {.columns = 200, .rows = 24}).constFirst();
        QCOMPARE(line.count(u'█'), full);
        QCOMPARE(line.count(u'█') + line.count(u'░'), 40);
    }

    void phasesAreTold()
    {
        const TerminalSize size{.columns = 80, .rows = 24};
        RunProgress progress = running(1);
        progress.phase = RunPhase::Listing;
        progress.mailboxesListed = 3;
        progress.mailboxesTotal = 12;
        QCOMPARE(shown(progress, size).constLast(), QStringLiteral("Listing mailboxes: 3 of 12"));
        progress.phase = RunPhase::Paused;
        QVERIFY(shown(progress, size).constLast().endsWith(QStringLiteral("paused")));
        progress.phase = RunPhase::Finishing;
        QVERIFY(shown(progress, size).constLast().endsWith(QStringLiteral("writing to the disk")));
        progress.phase = RunPhase::Downloading;
        progress.failed = 2;
        QVERIFY(shown(progress, size).constLast().contains(QStringLiteral("2 failed")));
    }

    void statesAreTold()
    {
        RunProgress progress = running(0);
        const auto stateLine = [&progress](WorkerState state) {
            WorkerProgress w = worker(1, 1, 2);
            w.state = state;
            w.retryIn = 8s;
            progress.workers = {w};
            return shown(progress, {.columns = 100, .rows = 24}).constFirst();
        };
        QVERIFY(stateLine(WorkerState::Connecting).contains(QStringLiteral("connecting")));
        QVERIFY(stateLine(WorkerState::Waiting).contains(QStringLiteral("waiting")));
        QVERIFY(stateLine(WorkerState::Retrying).contains(QStringLiteral("again in 8 s")));
        QVERIFY(stateLine(WorkerState::Retired).contains(QStringLiteral("retired")));
        QVERIFY(!stateLine(WorkerState::Retired).contains(QStringLiteral("INBOX")));
        QVERIFY(stateLine(WorkerState::Finished).contains(QStringLiteral("done")));
    }

    void aMailboxCannotCommandTheTerminal()
    {
        RunProgress progress = running(1);
        progress.workers[0].mailbox = QStringLiteral("a\x1b[2Jb\r\nc\x07");
        const QString line =
            shown(progress, {.columns = 120, .rows = 24}).constFirst(); // the screen fails on codes
        QVERIFY2(line.endsWith(QStringLiteral("a[2Jb c")), qPrintable(line));
    }

    void coloursAreOnlyThereWhenAsked()
    {
        const QString plain = TerminalBars(false).frame(running(2), {});
        const QString coloured = TerminalBars(true).frame(running(2), {});
        QVERIFY(!plain.contains(QStringLiteral("\x1b[32m")));
        QVERIFY(coloured.contains(QStringLiteral("\x1b[32m")));
        QString bare = coloured;
        bare.remove(QRegularExpression(QStringLiteral("\x1b\\[[0-9]*m")));
        QCOMPARE(bare, plain);
    }

    void cellsAreCountedAsTerminalsDo()
    {
        QCOMPARE(cellsOf(QStringLiteral("Entwürfe")), 8);
        QCOMPARE(cellsOf(QStringLiteral("日本")), 4);
        QCOMPARE(cellsOf(QStringLiteral("e\u0301")), 1);
        QCOMPARE(cellsOf(QStringLiteral("🔑")), 2);
        QCOMPARE(elided(QStringLiteral("日本語"), 5), QStringLiteral("日本…"));
        QCOMPARE(elided(QStringLiteral("日本語"), 4), QStringLiteral("日…"));
        QCOMPARE(elided(QStringLiteral("abc"), 3), QStringLiteral("abc"));
        QCOMPARE(elided(QStringLiteral("abc"), 1), QStringLiteral("…"));
        QCOMPARE(elided(QStringLiteral("abc"), 0), QString());
        QCOMPARE(padded(QStringLiteral("日"), 4), QStringLiteral("日  "));
        QCOMPARE(paddedLeft(QStringLiteral("日"), 4), QStringLiteral("  日"));
    }

private:
    EnglishPlurals m_plurals;
};

QTEST_GUILESS_MAIN(TerminalBarsTest)
#include "terminalbarstest.moc"
