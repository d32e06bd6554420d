// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exitcode.h"

#include <QTest>

using namespace mailsheaf;

Q_DECLARE_METATYPE(ErrorKind)

class ExitCodeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outcomesHaveTheirCodes()
    {
        RunReport report;
        report.outcome = RunOutcome::Finished;
        QCOMPARE(int(exitCodeFor(report)), 0);
        report.outcome = RunOutcome::FinishedWithFailures;
        QCOMPARE(int(exitCodeFor(report)), 1);
        report.outcome = RunOutcome::Stopped;
        QCOMPARE(int(exitCodeFor(report)), 130);
    }

    void failedRunsEndWithTheCodeOfTheirError_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<int>("code");
        QTest::newRow("wrong usage") << ErrorKind::Usage << 2;
        QTest::newRow("no network") << ErrorKind::Network << 3;
        QTest::newRow("throttled") << ErrorKind::Throttled << 3;
        QTest::newRow("sign-in refused") << ErrorKind::Auth << 3;
        QTest::newRow("bad certificate") << ErrorKind::Certificate << 3;
        QTest::newRow("nonsense from the server") << ErrorKind::Protocol << 3;
        QTest::newRow("no keychain") << ErrorKind::Secret << 3;
        QTest::newRow("archive full") << ErrorKind::Archive << 4;
        QTest::newRow("archive gone") << ErrorKind::ArchiveGone << 4;
        QTest::newRow("a mailbox") << ErrorKind::Mailbox << 1;
        QTest::newRow("a message") << ErrorKind::Message << 1;
        QTest::newRow("stopped") << ErrorKind::Cancelled << 130;
    }

    void failedRunsEndWithTheCodeOfTheirError()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(int, code);
        RunReport report;
        report.outcome = RunOutcome::Failed;
        report.error = Error{.kind = kind, .sentence = QStringLiteral("x"), .detail = {}};
        QCOMPARE(int(exitCodeFor(report)), code);
        QCOMPARE(int(exitCodeFor(kind)), code);
    }
};

QTEST_GUILESS_MAIN(ExitCodeTest)
#include "exitcodetest.moc"
