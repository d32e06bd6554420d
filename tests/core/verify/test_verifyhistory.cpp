// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/verifyhistory.h"

#include "tests/core/archive/archivetesting.h"

using namespace mailsheaf;
using namespace archivetesting;
using namespace Qt::StringLiterals;

namespace {

VerifyReport reportOf(const QString &archive)
{
    VerifyReport report;
    report.archive = archive;
    report.when = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
    report.elapsed = std::chrono::milliseconds(250);
    report.sample = 0.05;
    report.server = u"imap.example.org"_s;
    report.messages = 12;
    report.hashed = 3;
    return report;
}

} // namespace

/// What is remembered of verifications.
class TestVerifyHistory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyWhereNothingWasVerified();
    void comesBackNewestFirst();
    void passesOverWhatItDoesNotUnderstand();
};

void TestVerifyHistory::isEmptyWhereNothingWasVerified()
{
    const QTemporaryDir archive;
    QVERIFY(recordedVerifications(archive.path(), 10).empty());
}

void TestVerifyHistory::comesBackNewestFirst()
{
    const QTemporaryDir archive;
    VerifyReport report = reportOf(archive.path());
    VERIFY_OK(recordVerification(report, VerifiedBy::Terminal));
    report.when = report.when.addDays(1);
    report.server.clear();
    report.counts = {{ProblemKind::Missing, 2}, {ProblemKind::Stray, 1}};
    VERIFY_OK(recordVerification(report, VerifiedBy::Window));

    const auto found = recordedVerifications(archive.path(), 10);
    QCOMPARE(found.size(), std::size_t(2));
    QCOMPARE(found[0].problems, quint64(3));
    QCOMPARE(found[0].by, VerifiedBy::Window);
    QCOMPARE(found[0].server, QString());
    QVERIFY((found[1] == RecordedVerification{.when = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC),
                                              .by = VerifiedBy::Terminal,
                                              .elapsed = std::chrono::milliseconds(250),
                                              .sample = 0.05,
                                              .server = u"imap.example.org"_s,
                                              .messages = 12,
                                              .hashed = 3,
                                              .problems = 0}));
    QCOMPARE(recordedVerifications(archive.path(), 1).size(), std::size_t(1));
}

void TestVerifyHistory::passesOverWhatItDoesNotUnderstand()
{
    const QTemporaryDir archive;
    VERIFY_OK(recordVerification(reportOf(archive.path()), VerifiedBy::Terminal));
    const QString file = archive.path() + u"/verifications.tsv"_s;
    const QByteArray before = contents(file);
    put(file, before + "some day\tother\tthings\n\xff\t\n");
    VERIFY_OK(recordVerification(reportOf(archive.path()), VerifiedBy::Terminal));
    QCOMPARE(recordedVerifications(archive.path(), 10).size(), std::size_t(2));
    QVERIFY(contents(file).contains("some day"));
}

QTEST_GUILESS_MAIN(TestVerifyHistory)
#include "test_verifyhistory.moc"
