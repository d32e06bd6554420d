// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/mailpath.h"
#include "core/selftest/miniatureserver.h"
#include "core/selftest/selftest.h"
#include "core/selftest/throwawaycertificate.h"

#include <QFile>
#include <QFileInfo>
#include <QSslCertificate>
#include <QTest>

using namespace mailsheaf;
using namespace Qt::StringLiterals;

namespace {

/// What a conversation with the server looks like from the other end.
class Client
{
public:
    Client() { m_server.greet(); }

    /// Everything that comes in answer to @p line.
    QByteArray say(const QByteArray &line)
    {
        m_heard.clear();
        m_server.handle(line);
        return m_heard;
    }
    /// Whether the answer to @p line is @p status.
    bool hears(const QByteArray &line, const QByteArray &status)
    {
        return say("t " + line).contains("t " + status + ' ');
    }
    [[nodiscard]] const QByteArray &heard() const { return m_heard; }
    [[nodiscard]] bool isOver() const { return m_server.isOver(); }

private:
    const MiniatureMailbox m_mailbox = makeMiniatureMailbox();
    const MiniatureLogin m_login{.user = "ann", .password = Secret(u"s3 \"cret"_s)};
    QByteArray m_heard;
    MiniatureServer m_server{m_mailbox, m_login, [this](const QByteArray &bytes) { m_heard += bytes; }};
};

void spoil(const QString &path)
{
    QFile file(path);
    QVERIFY2(file.open(QIODevice::ReadWrite), qPrintable(path));
    char byte = 0;
    QVERIFY(file.getChar(&byte) && file.seek(0) && file.putChar(static_cast<char>(byte ^ 1)));
}

} // namespace

class TestSelfTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHealthyProgramPasses()
    {
        QStringList steps;
        QString archive;
        const auto ended = runSelfTest(makeMiniatureMailbox(),
                                       [&](const SelfTestStep &step) {
                                           steps << step.sentence;
                                           archive = step.archive;
                                       },
                                       {});
        QVERIFY2(ended, ended ? "" : qPrintable(ended.error().sentence + u' ' + ended.error().detail));
        QCOMPARE(steps.size(), 6);
        QVERIFY2(steps.at(1).startsWith(u"3 "_s), qPrintable(steps.at(1)));
        QVERIFY(!QFile::exists(QFileInfo(archive).path()));
    }

    void aServerThatSpoilsAByteIsNoticed()
    {
        MiniatureMailbox spoilt = makeMiniatureMailbox();
        spoilt.front().messages.front().text.back() = '!';
        const auto ended = runSelfTest(spoilt, [](const SelfTestStep &) {}, {});
        QVERIFY(!ended);
        QCOMPARE(ended.error().kind, ErrorKind::Message);
        QVERIFY2(ended.error().sentence.contains(u"other bytes"_s), qPrintable(ended.error().sentence));
    }

    void aMessageThatIsMissingIsNoticed()
    {
        MiniatureMailbox shorter = makeMiniatureMailbox();
        shorter.front().messages.pop_back();
        const auto ended = runSelfTest(shorter, [](const SelfTestStep &) {}, {});
        QVERIFY(!ended);
        QCOMPARE(ended.error().kind, ErrorKind::Message);
    }

    void aFileThatIsSpoiltOnTheDiskIsNoticed()
    {
        const MiniatureFolder inbox = makeMiniatureMailbox().front();
        int steps = 0;
        const auto ended =
            runSelfTest(makeMiniatureMailbox(),
                        [&](const SelfTestStep &step) {
                            if (++steps == 2) // backed up, not yet verified
                                spoil(step.archive + u'/' +
                                      messagePath(inbox.name, inbox.validity, inbox.messages.front().uid));
                        },
                        {});
        QVERIFY(!ended);
        QCOMPARE(steps, 2);
        QCOMPARE(ended.error().kind, ErrorKind::Message);
        QVERIFY2(ended.error().detail.endsWith(u".eml"_s), qPrintable(ended.error().detail));
    }

    void aTestThatIsStoppedSaysSo()
    {
        const CancelToken cancel;
        const auto ended = runSelfTest(
            makeMiniatureMailbox(), [&](const SelfTestStep &) { cancel.cancel(); }, cancel);
        QVERIFY(!ended);
        QVERIFY(ended.error().isCancelled());
    }

    void theMailboxIsAlwaysTheSame()
    {
        const MiniatureMailbox once = makeMiniatureMailbox();
        const MiniatureMailbox again = makeMiniatureMailbox();
        QCOMPARE(messageCount(once), 44);
        QCOMPARE(byteCount(once), byteCount(again));
        QVERIFY(byteCount(once) > 8'000'000);
        QCOMPARE(once.front().messages.back().text, again.front().messages.back().text);
        QCOMPARE(once.front().messages.front().internalDate, QByteArray("14-Sep-2020 15:13:23 -0100"));
    }

    void theServerIsStrict_data()
    {
        QTest::addColumn<QByteArrayList>("before");
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("status");
        const QByteArrayList in{"LOGIN \"ann\" \"s3 \\\"cret\""};
        const QByteArrayList open = in + QByteArrayList{"EXAMINE INBOX"};
        using L = QByteArrayList;
        QTest::newRow("a wrong password") << L() << QByteArray("LOGIN ann other") << QByteArray("NO");
        QTest::newRow("a command before signing in")
            << L() << QByteArray("EXAMINE INBOX") << QByteArray("BAD");
        QTest::newRow("signing in twice") << in << in.first() << QByteArray("BAD");
        QTest::newRow("a folder that is not there") << in << QByteArray("EXAMINE Gone") << QByteArray("NO");
        QTest::newRow("SELECT, which may change something")
            << in << QByteArray("SELECT INBOX") << QByteArray("BAD");
        QTest::newRow("FETCH without a folder") << in << QByteArray("UID FETCH 1 (UID)") << QByteArray("BAD");
        QTest::newRow("BODY[], which marks as read")
            << open << QByteArray("UID FETCH 1 (BODY[])") << QByteArray("BAD");
        QTest::newRow("a set that is none") << open << QByteArray("UID FETCH 1:x (UID)") << QByteArray("BAD");
        QTest::newRow("STORE") << open << QByteArray("UID STORE 1 +FLAGS (\\Deleted)") << QByteArray("BAD");
        QTest::newRow("the question about everything")
            << open << QByteArray("UID FETCH 1:* (UID RFC822.SIZE)") << QByteArray("OK");
    }

    void theServerIsStrict()
    {
        QFETCH(const QByteArrayList, before);
        QFETCH(const QByteArray, line);
        QFETCH(const QByteArray, status);
        Client client;
        for (const QByteArray &each : before)
            QVERIFY2(client.hears(each, "OK"), client.heard().constData());
        QVERIFY2(client.hears(line, status), client.heard().constData());
    }

    void theServerGivesWhatItIsAskedFor()
    {
        Client client;
        client.say("1 LOGIN ann \"s3 \\\"cret\"");
        client.say("2 EXAMINE INBOX");
        QCOMPARE(client.say("3 UID FETCH 2,4:4 (UID)"),
                 QByteArray("* 2 FETCH (UID 2)\r\n* 3 FETCH (UID 4)\r\n3 OK UID done\r\n"));
        QVERIFY(client.say("4 LOGOUT").startsWith("* BYE"));
        QVERIFY(client.isOver());
    }

    void whatIsNoCommandEndsTheConversation()
    {
        Client client;
        QVERIFY(client.say("").startsWith("* BYE"));
        QVERIFY(client.isOver());
    }

    void theCertificateIsForThisComputerAndForToday()
    {
        const auto made = makeThrowawayCertificate();
        QVERIFY(made.has_value());
        const QSslCertificate certificate(made->certificate);
        QCOMPARE(certificate.subjectAlternativeNames().value(QSsl::IpAddressEntry), u"127.0.0.1"_s);
        QVERIFY(certificate.expiryDate() < QDateTime::currentDateTime().addDays(2));
        QVERIFY(certificate.effectiveDate() < QDateTime::currentDateTime());
    }
};

QTEST_GUILESS_MAIN(TestSelfTest)
#include "test_selftest.moc"
