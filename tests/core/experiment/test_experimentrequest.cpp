// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/experimentrequest.h"

#include <QTest>

using namespace mailsheaf;
using namespace Qt::StringLiterals;
using Method = ExperimentMethod;

namespace {

ExperimentRequest small()
{
    ExperimentRequest request;
    request.methods = {Method::Serial, Method::Ours};
    request.workers = {1, 4};
    request.repeats = 2;
    return request;
}

MailboxInfo mailbox(const char *name, quint32 messages, std::optional<quint64> bytes)
{
    MailboxInfo info;
    info.name = MailboxName(name);
    info.messages = messages;
    info.bytes = bytes;
    return info;
}

} // namespace

class TestExperimentRequest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRepeatIsOutermostAndSerialComesOnce()
    {
        const QList<PlannedRun> expected{{Method::Serial, 1, 1}, {Method::Ours, 1, 1}, {Method::Ours, 4, 1},
                                         {Method::Serial, 1, 2}, {Method::Ours, 1, 2}, {Method::Ours, 4, 2}};
        QCOMPARE(plannedRuns(small()), expected);
    }

    void namesAreReadAsTheyAreWritten()
    {
        for (const Method method : allExperimentMethods()) {
            Method read = method == Method::Ours ? Method::Serial : Method::Ours;
            QVERIFY(parseMethod(methodName(method), &read));
            QCOMPARE(read, method);
            QVERIFY(!methodTitle(method).isEmpty() && !methodExplanation(method).isEmpty());
        }
        Method untouched = Method::Ours;
        QVERIFY(!parseMethod(u"Serial"_s, &untouched));
        QCOMPARE(untouched, Method::Ours);
    }

    void methodsBecomeBackups_data()
    {
        QTest::addColumn<Method>("method");
        QTest::addColumn<WorkMethod>("expected");
        const auto pure = [](Strategy strategy, Executor executor) {
            return WorkMethod{strategy, executor, Balance::Count, false};
        };
        QTest::newRow("serial") << Method::Serial << pure(Strategy::Serial, Executor::Threads);
        QTest::newRow("vanilla threads")
            << Method::VanillaThreads << pure(Strategy::Vanilla, Executor::Threads);
        QTest::newRow("vanilla processes")
            << Method::VanillaProcesses << pure(Strategy::Vanilla, Executor::Processes);
        QTest::newRow("splitting threads")
            << Method::SplitThreads << pure(Strategy::Split, Executor::Threads);
        QTest::newRow("splitting processes")
            << Method::SplitProcesses << pure(Strategy::Split, Executor::Processes);
        QTest::newRow("ours") << Method::Ours
                              << WorkMethod{Strategy::Split, Executor::Threads, Balance::Bytes, true};
    }

    void methodsBecomeBackups()
    {
        QFETCH(Method, method);
        QFETCH(WorkMethod, expected);
        ExperimentRequest request = small();
        request.messages = 77;
        request.mailboxGlobs = QStringList{u"INBOX"_s};
        request.excludedMailboxes = QStringList{u"Junk"_s};
        const BackupRequest backup = backupFor(request, {.method = method, .workers = 4, .repeat = 1});
        QCOMPARE(backup.method, expected);
        QCOMPARE(backup.oneByOne, method != Method::Ours);
        QCOMPARE(backup.compression, method == Method::Ours ? Compression::Auto : Compression::Off);
        QCOMPARE(backup.fsync, false);
        QCOMPARE(backup.workers, method == Method::Serial ? 1 : 4);
        QCOMPARE(backup.messageLimit, 77ULL);
        QCOMPARE(backup.mailboxGlobs, request.mailboxGlobs);
        QCOMPARE(backup.excludedMailboxes, request.excludedMailboxes);
        QVERIFY(!backup.dryRun);
    }

    void whatMakesNoSenseIsRefused_data()
    {
        QTest::addColumn<ExperimentRequest>("request");
        QTest::addColumn<bool>("sensible");
        const auto row = [](const char *name, bool sensible, auto change) {
            ExperimentRequest request = small();
            change(request);
            QTest::newRow(name) << request << sensible;
        };
        row("the usual", true, [](ExperimentRequest &) {});
        row("no method", false, [](ExperimentRequest &r) { r.methods.clear(); });
        row("no workers", false, [](ExperimentRequest &r) { r.workers.clear(); });
        row("no workers for serial alone", true, [](ExperimentRequest &r) {
            r.workers.clear();
            r.methods = {Method::Serial};
        });
        row("zero workers", false, [](ExperimentRequest &r) { r.workers = {0}; });
        row("seventeen workers", false, [](ExperimentRequest &r) { r.workers = {1, 17}; });
        row("no messages", false, [](ExperimentRequest &r) { r.messages = 0; });
        row("no repeats", false, [](ExperimentRequest &r) { r.repeats = 0; });
        row("too many repeats", false, [](ExperimentRequest &r) { r.repeats = maxRepeats + 1; });
    }

    void whatMakesNoSenseIsRefused()
    {
        QFETCH(ExperimentRequest, request);
        QFETCH(bool, sensible);
        QCOMPARE(experimentProblem(request).isEmpty(), sensible);
    }

    void vanillaSignsInForEveryMessage()
    {
        ExperimentRequest request = small();
        QCOMPARE(signIns(request, 100), 1ULL + 2 * (1 + 1 + 4));
        request.methods = {Method::VanillaThreads};
        QCOMPARE(signIns(request, 100), 1ULL + 2 * 2 * 100);
    }

    void theSampleIsTheFirstMessagesOfTheChosenFolders()
    {
        ExperimentRequest request = small();
        request.messages = 150;
        request.excludedMailboxes = QStringList{u"Junk"_s};
        const MailboxList mailboxes{mailbox("INBOX", 100, 1000), mailbox("Junk", 500, 9999),
                                    mailbox("Sent", 100, 4000), mailbox("Old", 100, 5000)};
        SampleEstimate estimate = estimateSample(request, mailboxes);
        QCOMPARE(estimate.messages, 150ULL);
        QCOMPARE(estimate.bytes, std::optional<quint64>(1000 + 2000));
        request.messages = 1000;
        estimate = estimateSample(request, mailboxes);
        QCOMPARE(estimate.messages, 300ULL);
        QCOMPARE(estimate.bytes, std::optional<quint64>(10'000));
    }

    void theSuggestedSampleIsOneThatNeedsNoQuestion()
    {
        ExperimentRequest request = small();                            // six runs
        MailboxList mailboxes{mailbox("INBOX", 10'000, 1'000'000'000)}; // 100 kB each
        QCOMPARE(affordableMessages(request, mailboxes), 1200ULL);
        request.repeats = 6;
        QCOMPARE(affordableMessages(request, mailboxes), 300ULL);
        request.dailyBytes = 2'500'000'000;
        QCOMPARE(affordableMessages(request, mailboxes), 100ULL);
        mailboxes.first().bytes.reset();
        QCOMPARE(affordableMessages(request, mailboxes), 1200ULL);
    }

    void withoutSizesTheSampleHasNone()
    {
        ExperimentRequest request = small();
        const MailboxList mailboxes{mailbox("INBOX", 10, 1000), mailbox("Sent", 10, std::nullopt)};
        QVERIFY(!estimateSample(request, mailboxes).bytes);
        request.messages = 10; // all of them from the folder that has one
        QCOMPARE(estimateSample(request, mailboxes).bytes, std::optional<quint64>(1000));
    }
};

QTEST_GUILESS_MAIN(TestExperimentRequest)
#include "test_experimentrequest.moc"
