// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/jsonlines.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace mailsheaf;
using namespace std::chrono_literals;

namespace {

QJsonObject parsed(const QString &line)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line.toUtf8(), &error);
    if (!document.isObject() || line.contains(u'\n'))
        QTest::qFail(qPrintable(line + error.errorString()), __FILE__, __LINE__);
    return document.object();
}

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1StringView(key)).toString();
}

} // namespace

class JsonLinesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLastLineIsWhatScriptsRelyOn()
    {
        RunReport report;
        report.messages = 5'000'000'000;
        report.bytes = 2'500'000;
        report.skipped = 3;
        report.failed = 1;
        report.elapsed = 812ms;
        report.workers = 4;
        report.outcome = RunOutcome::FinishedWithFailures;
        const QString line = finishedLine(report);
        QVERIFY2(line.startsWith(QStringLiteral(
                     R"({"event":"finished","messages":5000000000,"bytes":2500000,"skipped":3,)"
                     R"("failed":1,"seconds":0.812,"workers":4,)")),
                 qPrintable(line));
        QCOMPARE(text(parsed(line), "outcome"), QStringLiteral("finished with failures"));
    }

    void aWorkerLineTellsItsNumberAndState()
    {
        WorkerProgress worker;
        worker.number = 3;
        worker.state = WorkerState::Retrying;
        worker.mailbox = QStringLiteral("a\"b\\c\nd\x1b日本");
        worker.messagesDone = 10;
        worker.messagesTotal = 20;
        worker.messagesPerSecond = 12.3456;
        worker.retryIn = 1500ms;
        worker.note = QStringLiteral("Too many connections.");
        const QString line = workerLine(worker);
        QVERIFY(line.startsWith(QStringLiteral(R"({"event":"worker","worker":3,"state":"retrying")")));
        const QJsonObject object = parsed(line);
        QCOMPARE(text(object, "mailbox"), worker.mailbox);
        QCOMPARE(object.value(QStringLiteral("messages")).toInt(), 10);
        QCOMPARE(object.value(QStringLiteral("messagesPerSecond")).toDouble(), 12.3);
        QCOMPARE(object.value(QStringLiteral("retryIn")).toDouble(), 1.5);
        QCOMPARE(text(object, "note"), worker.note);
        worker.state = WorkerState::Downloading;
        worker.note.clear();
        QVERIFY(!parsed(workerLine(worker)).contains(QStringLiteral("retryIn")));
        QVERIFY(!parsed(workerLine(worker)).contains(QStringLiteral("note")));
    }

    void truthIsABooleanAndNotANumber()
    {
        QVERIFY(folderLine({}).contains(QStringLiteral(R"("selectable":true)")));
        QVERIFY(startedLine({}).contains(QStringLiteral(R"("dryRun":false)")));
    }

    void theStartDoesNotTellThePassword()
    {
        BackupRequest request;
        request.user = QStringLiteral("ann");
        request.secret = Secret(QByteArray("hunter2"));
        QVERIFY(!startedLine(request).contains(QStringLiteral("hunter2")));
        QCOMPARE(text(parsed(startedLine(request)), "user"), QStringLiteral("ann"));
    }

    void progressAndItsPhase()
    {
        RunProgress progress;
        progress.phase = RunPhase::Finishing;
        progress.messagesDone = 7;
        progress.messagesTotal = 9;
        progress.elapsed = 1234ms;
        const QJsonObject object = parsed(progressLine(progress));
        QCOMPARE(text(object, "event"), QStringLiteral("progress"));
        QCOMPARE(text(object, "phase"), QStringLiteral("finishing"));
        QCOMPARE(object.value(QStringLiteral("messagesTotal")).toInt(), 9);
        QCOMPARE(object.value(QStringLiteral("seconds")).toDouble(), 1.234);
    }

    void failuresNotesAndErrors()
    {
        const QJsonObject message = parsed(failureLine(
            {.mailbox = QStringLiteral("INBOX"), .uid = 4'000'000'000, .reason = QStringLiteral("r")}));
        QCOMPARE(message.value(QStringLiteral("uid")).toInteger(), 4'000'000'000);
        QVERIFY(!parsed(failureLine(
                            {.mailbox = QStringLiteral("INBOX"), .uid = 0, .reason = QStringLiteral("r")}))
                     .contains(QStringLiteral("uid")));
        QCOMPARE(text(parsed(noteLine(QStringLiteral("n"))), "text"), QStringLiteral("n"));
        const QJsonObject error =
            parsed(errorLine({.kind = ErrorKind::Auth, .sentence = QStringLiteral("No."), .detail = {}}));
        QCOMPARE(text(error, "kind"), QStringLiteral("auth"));
        QCOMPARE(text(error, "sentence"), QStringLiteral("No."));
    }

    void foldersTellOnlyWhatIsKnown()
    {
        MailboxInfo mailbox;
        mailbox.name = MailboxName("INBOX");
        mailbox.messages = 12;
        mailbox.use = SpecialUse::Sent;
        QJsonObject object = parsed(folderLine(mailbox));
        QCOMPARE(text(object, "name"), QStringLiteral("INBOX"));
        QCOMPARE(text(object, "use"), QStringLiteral("sent"));
        QVERIFY(!object.contains(QStringLiteral("bytes")));
        mailbox.bytes = 0;
        object = parsed(folderLine(mailbox));
        QCOMPARE(object.value(QStringLiteral("bytes")).toInteger(-1), 0);
        QCOMPARE(foldersFinishedLine(2, 12),
                 QStringLiteral(R"({"event":"finished","folders":2,"messages":12})"));
    }

    void accountsTellNoIdAndNoSecret()
    {
        Account account = newAccount();
        account.name = QStringLiteral("Work");
        account.excludedMailboxes = {QStringLiteral("Trash")};
        const QString line = accountLine(account);
        QVERIFY(!line.contains(account.id));
        QCOMPARE(parsed(line).value(QStringLiteral("excludedMailboxes")).toArray().size(), 1);
        QCOMPARE(text(parsed(line), "security"), QStringLiteral("tls"));
        QVERIFY(!line.contains(u"trustedCertificate"));
        account.endpoint.trusted = QByteArray(32, '\xab');
        QVERIFY(text(parsed(accountLine(account)), "trustedCertificate").startsWith(u"AB:AB:"));
    }
};

QTEST_GUILESS_MAIN(JsonLinesTest)
#include "jsonlinestest.moc"
