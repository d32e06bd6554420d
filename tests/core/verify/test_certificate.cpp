// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/certificate.h"

#include "tests/core/archive/archivetesting.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamReader>

using namespace mailsheaf;
using namespace archivetesting;
using namespace Qt::StringLiterals;

/// What is said about a verification, for programs and for people.
class TestCertificate final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysWhatWasFound();
    void isCompleteOnlyWhenEverythingWasLookedAt_data();
    void isCompleteOnlyWhenEverythingWasLookedAt();
    void isBuiltWellWhateverTheNames();
    void liesInTheArchiveInPlaceOfOlderOnes();

private:
    [[nodiscard]] QJsonObject json() const
    {
        return QJsonDocument::fromJson(certificateJson(m_report)).object();
    }

    VerifyReport m_report;
};

void TestCertificate::init()
{
    m_report = {};
    m_report.server = u"imap.example.org"_s;
    m_report.messages = 3;
    m_report.hashed = 3;
    m_report.rootHash = QByteArray(32, '\x1');
    VerifiedFolder folder;
    folder.mailbox = {.id = 1, .name = MailboxName("INBOX"), .validity = 7};
    folder.messages = 3;
    folder.server = ServerCount{.messages = 3};
    m_report.folders.push_back(folder);
}

void TestCertificate::saysWhatWasFound()
{
    m_report.counts[ProblemKind::NotBackedUp] = 1;
    m_report.problems.append({.kind = ProblemKind::NotBackedUp,
                              .mailbox = u"INBOX"_s,
                              .uid = 12,
                              .path = {},
                              .reason = u"The server said: no"_s});
    const QJsonObject object = json();
    QCOMPARE(object["good"_L1].toBool(), false);
    QCOMPARE(object["messages"_L1].toInt(), 3);
    QCOMPARE(object["root_sha256"_L1].toString(), QString(u"01"_s).repeated(32));
    QCOMPARE(object["counts"_L1]["not-backed-up"_L1].toInt(), 1);
    QCOMPARE(object["folders"_L1][0]["name"_L1].toString(), u"INBOX"_s);
    QCOMPARE(object["folders"_L1][0]["path"_L1].toString(), u"mail/INBOX/messages-7"_s);
    QCOMPARE(object["folders"_L1][0]["server"_L1]["messages"_L1].toInt(), 3);
    QCOMPARE(object["problems"_L1][0]["uid"_L1].toInt(), 12);
    QCOMPARE(object["problems"_L1][0]["reason"_L1].toString(), u"The server said: no"_s);
    const QString html = QString::fromUtf8(certificateHtml(m_report));
    for (const QString &words :
         {u"Not complete"_s, u"The server said: no"_s, u"imap.example.org"_s, u"0101"_s})
        QVERIFY2(html.contains(words), qPrintable(words));
}

void TestCertificate::isCompleteOnlyWhenEverythingWasLookedAt_data()
{
    QTest::addColumn<double>("sample");
    QTest::addColumn<QString>("server");
    QTest::addColumn<bool>("complete");
    QTest::newRow("everything") << 1.0 << u"host"_s << true;
    QTest::newRow("a sample") << 0.5 << u"host"_s << false;
    QTest::newRow("without the server") << 1.0 << QString() << false;
}

void TestCertificate::isCompleteOnlyWhenEverythingWasLookedAt()
{
    QFETCH(double, sample);
    QFETCH(QString, server);
    QFETCH(bool, complete);
    m_report.sample = sample;
    m_report.server = server;
    QCOMPARE(json()["good"_L1].toBool(), true);
    QCOMPARE(json()["complete"_L1].toBool(), complete);
    QCOMPARE(certificateHtml(m_report).contains("Complete: everything"), complete);
}

void TestCertificate::isBuiltWellWhateverTheNames()
{
    const QString evil = u"<script>\"&'</table>%1 %2"_s;
    m_report.folders[0].mailbox.name = MailboxName(encodeModifiedUtf7(evil));
    m_report.counts[ProblemKind::WrongName] = 1;
    m_report.problems.append(
        {.kind = ProblemKind::WrongName, .mailbox = evil, .uid = 0, .path = evil, .reason = evil});
    const QByteArray html = certificateHtml(m_report);
    QVERIFY(!html.contains("<script"));
    QVERIFY(QString::fromUtf8(html).contains(evil.toHtmlEscaped()));
    QCOMPARE(json()["problems"_L1][0]["path"_L1].toString(), evil);
}

void TestCertificate::liesInTheArchiveInPlaceOfOlderOnes()
{
    const QTemporaryDir directory;
    m_report.archive = directory.path();
    VERIFY_OK(writeCertificate(m_report));
    m_report.messages = 4;
    VERIFY_OK(writeCertificate(m_report));
    QCOMPARE(contents(directory.filePath(u"certificate.json"_s)), certificateJson(m_report));
    QCOMPARE(contents(certificateFile(directory.path())), certificateHtml(m_report));
    QCOMPARE(QDir(directory.filePath(u"incoming"_s)).entryList(QDir::Files), QStringList());
}

QTEST_GUILESS_MAIN(TestCertificate)
#include "test_certificate.moc"
