// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/messagesummary.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace mailsheaf;
using namespace Qt::StringLiterals;

namespace {

/// "text/plain 5", two spaces before it for each level, and the file's name behind it.
QStringList shown(const MessageSummary &summary)
{
    QStringList lines;
    for (const MimePart &part : summary.parts) {
        QString line = QString(part.depth * 2, u' ') + QString::fromLatin1(part.mediaType);
        if (part.bytes > 0)
            line += u' ' + QString::number(part.bytes);
        if (!part.fileName.isEmpty())
            line += u' ' + part.fileName;
        lines << line;
    }
    return lines;
}

QByteArray nested(int levels)
{
    QByteArray message;
    for (int level = 0; level < levels; ++level) {
        const QByteArray boundary = "b" + QByteArray::number(level);
        message += "Content-Type: multipart/mixed; boundary=" + boundary + "\r\n\r\n--" + boundary + "\r\n";
    }
    return message + "\r\ninmost\r\n";
}

} // namespace

/// What is made of messages as they are, as nobody should write them, and as somebody might to do harm.
class TestMessageSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatAMessageIs();
    void texts_data();
    void texts();
    void fileNames_data();
    void fileNames();
    void parts_data();
    void parts();
    void limits_data();
    void limits();
    void aFileThatIsNotThereIsAFailure();

private:
    [[nodiscard]] MessageSummary summaryOf(const QByteArray &message);

    QTemporaryDir m_directory;
};

MessageSummary TestMessageSummary::summaryOf(const QByteArray &message)
{
    QFile file(m_directory.filePath(u"message.eml"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(message) != message.size())
        qFatal("The message cannot be written.");
    file.close();
    const auto summary = summarizeMessage(file.fileName());
    return summary.value_or(MessageSummary{.subject = u"FAILED"_s});
}

void TestMessageSummary::tellsWhatAMessageIs()
{
    const MessageSummary summary = summaryOf("Received: from somewhere\r\n"
                                             "\tby somewhere else\r\n"
                                             "Date: Wed, 21 Oct 2015 07:28:00 -0700 (PDT)\r\n"
                                             "From: =?utf-8?q?J=C3=BCrgen?= <j@example.org>\r\n"
                                             "subject: =?iso-8859-1?B?R3L832U=?=\r\n"
                                             " and more\r\n"
                                             "Content-Type: multipart/mixed;\r\n"
                                             "\tboundary=\"=_x\"\r\n\r\n"
                                             "For old programs.\r\n"
                                             "--=_x\r\n"
                                             "Content-Type: Text/HTML; charset=utf-8\r\n\r\n"
                                             "<p>x</p>\r\n"
                                             "--=_x\r\n"
                                             "Content-Type: image/png\r\n"
                                             "Content-Disposition: attachment; filename=\"a b.png\"\r\n\r\n"
                                             "AAAA\r\n"
                                             "--=_x--\r\n"
                                             "Nothing counts here.\r\n");
    QCOMPARE(summary.subject, u"Grüße and more"_s);
    QCOMPARE(summary.from, u"Jürgen <j@example.org>"_s);
    QCOMPARE(summary.date.toSecsSinceEpoch(), 1445437680);
    QCOMPARE(shown(summary),
             (QStringList{u"multipart/mixed"_s, u"  text/html 10"_s, u"  image/png 6 a b.png"_s}));
    QVERIFY(!summary.isCut);
}

void TestMessageSummary::texts_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << QByteArray() << QString();
    QTest::newRow("empty") << QByteArray("Subject:\r\n") << QString();
    QTest::newRow("the first of two") << QByteArray("Subject: one\r\nSubject: two\r\n") << u"one"_s;
    QTest::newRow("UTF-8 that nobody announced") << QByteArray("Subject: Gr\xc3\xbc\xc3\x9f"
                                                               "e\r\n")
                                                 << u"Grüße"_s;
    QTest::newRow("two encoded words are one text")
        << QByteArray("Subject: =?utf-8?q?a?= =?utf-8?q?b?=\r\n") << u"ab"_s;
    QTest::newRow("an encoded word without end")
        << QByteArray("Subject: =?utf-8?q?abc\r\n") << u"=?utf-8?q?abc"_s;
    QTest::newRow("an unknown encoding")
        << QByteArray("Subject: =?utf-8?z?abc?=\r\n") << u"=?utf-8?z?abc?="_s;
    QTest::newRow("terminal sequences and a change of direction")
        << QByteArray("Subject: a\x1b[2Jb =?utf-8?q?=E2=80=AEc=1B[31m?=\r\n") << u"a[2Jb c[31m"_s;
    QTest::newRow("NUL") << QByteArray("Subject: a\0b\r\n", 14) << u"ab"_s;
    QTest::newRow("line ends of old systems") << QByteArray("Subject: x\nFrom: y\n") << u"x"_s;
    QTest::newRow("a space before the colon") << QByteArray("Subject : x\r\n") << u"x"_s;
    QTest::newRow("a name with other letters") << QByteArray("Subj\xc3\xa9"
                                                             "ct: x\r\n")
                                               << QString();
}

void TestMessageSummary::texts()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, text);
    QCOMPARE(summaryOf(field + "\r\nbody\r\n").subject, text);
    QCOMPARE(summaryOf(field).subject, text); // without an empty line, and without a body
}

void TestMessageSummary::fileNames_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("name");
    QTest::newRow("of the type") << QByteArray("Content-Type: a/b; name=x.txt\r\n") << u"x.txt"_s;
    QTest::newRow("of the disposition, which counts more")
        << QByteArray("Content-Type: a/b; name=x\r\nContent-Disposition: attachment; filename=y\r\n")
        << u"y"_s;
    QTest::newRow("by RFC 2231") << QByteArray(
                                        "Content-Disposition: attachment; filename*=utf-8''%e2%82%ac.txt\r\n")
                                 << u"€.txt"_s;
    QTest::newRow("in several pieces")
        << QByteArray("Content-Disposition: attachment;\r\n filename*0=long;\r\n filename*1=er\r\n")
        << u"longer"_s;
    QTest::newRow("as it must not be and often is")
        << QByteArray("Content-Disposition: attachment; filename=\"=?utf-8?q?=C3=BC.txt?=\"\r\n")
        << u"ü.txt"_s;
    QTest::newRow("a quotation without end") << QByteArray("Content-Type: a/b; name=\"x\r\n") << u"x"_s;
    QTest::newRow("that hides what it is")
        << QByteArray("Content-Disposition: attachment; filename*=utf-8''a%e2%80%aegpj.exe\r\n")
        << u"agpj.exe"_s;
}

void TestMessageSummary::fileNames()
{
    QFETCH(QByteArray, fields);
    QFETCH(QString, name);
    QCOMPARE(summaryOf(fields + "\r\n").parts.front().fileName, name);
}

void TestMessageSummary::parts_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QStringList>("parts");
    const QByteArray mixed = "Content-Type: multipart/mixed; boundary=b\r\n\r\n";
    QTest::newRow("nothing at all") << QByteArray() << QStringList{u"text/plain"_s};
    QTest::newRow("only an empty line") << QByteArray("\r\n") << QStringList{u"text/plain"_s};
    QTest::newRow("no header") << QByteArray("\r\nText\r\n") << QStringList{u"text/plain 6"_s};
    QTest::newRow("a type that is none")
        << QByteArray("Content-Type: ;;;\r\n\r\nx") << QStringList{u"text/plain 1"_s};
    QTest::newRow("a multipart without a boundary")
        << QByteArray("Content-Type: multipart/mixed\r\n\r\n--\r\nx\r\n")
        << QStringList{u"multipart/mixed 7"_s};
    QTest::newRow("a multipart without parts") << mixed + "x\r\n" << QStringList{u"multipart/mixed"_s};
    QTest::newRow("no last boundary")
        << mixed + "--b\r\n\r\nx\r\n--b\r\n\r\ny"
        << QStringList{u"multipart/mixed"_s, u"  text/plain 3"_s, u"  text/plain 1"_s};
    QTest::newRow("a boundary within a header")
        << mixed + "--b\r\nContent-Type: a/b\r\n--b\r\n\r\ny"
        << QStringList{u"multipart/mixed"_s, u"  a/b"_s, u"  text/plain 1"_s};
    QTest::newRow("lines that only look like the boundary")
        << mixed + "--b\r\n\r\n--bb\r\n --b\r\n--b -\r\n--b--\r\nx"
        << QStringList{u"multipart/mixed"_s, u"  text/plain 19"_s};
    QTest::newRow("a boundary that begins like the outer one")
        << mixed + "--b\r\nContent-Type: multipart/alternative; "
                   "boundary=bb\r\n\r\n--bb\r\n\r\nx\r\n--bb--\r\n--b--\r\n"
        << QStringList{u"multipart/mixed"_s, u"  multipart/alternative"_s, u"    text/plain 3"_s};
    QTest::newRow("an inner multipart that does not end")
        << mixed +
               "--b\r\nContent-Type: multipart/alternative; boundary=c\r\n\r\n--c\r\n\r\nx\r\n--b\r\n\r\ny"
        << QStringList{u"multipart/mixed"_s, u"  multipart/alternative"_s, u"    text/plain 3"_s,
                       u"  text/plain 1"_s};
    QTest::newRow("the same boundary twice")
        << mixed + "--b\r\n" + mixed + "--b\r\n\r\nx\r\n--b--\r\ny\r\n--b--\r\n"
        << QStringList{u"multipart/mixed"_s, u"  multipart/mixed"_s, u"    text/plain 3"_s};
    QTest::newRow("a forwarded message is one part")
        << QByteArray("Content-Type: message/rfc822\r\n\r\n") + mixed + "--b\r\n"
        << QStringList{u"message/rfc822 50"_s};
}

void TestMessageSummary::parts()
{
    QFETCH(QByteArray, message);
    QFETCH(QStringList, parts);
    const MessageSummary summary = summaryOf(message);
    QCOMPARE(shown(summary), parts);
    QVERIFY(!summary.isCut);
}

void TestMessageSummary::limits_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<int>("parts");
    QTest::newRow("eight thousand levels") << nested(8000) << static_cast<int>(MimeStructure::maxDepth) + 1;
    QTest::newRow("a hundred thousand parts")
        << "Content-Type: multipart/mixed; boundary=b\r\n\r\n" + QByteArray("--b\r\n").repeated(100'000)
        << static_cast<int>(MimeStructure::maxParts);
    QTest::newRow("a header of four megabytes") << QByteArray("X-Field: y\r\n").repeated(350'000) << 1;
    QTest::newRow("a field of four megabytes") << "Subject: " + QByteArray(4'000'000, 'x') + "\r\n\r\n" << 1;
    QTest::newRow("more than is read") << "\r\n" + QByteArray(maxSummarized + 100'000, 'x') << 1;
}

/// Within seconds, whatever the sanitizers make of it: the test suite's patience ends otherwise.
void TestMessageSummary::limits()
{
    QFETCH(QByteArray, message);
    QFETCH(int, parts);
    const MessageSummary summary = summaryOf(message);
    QCOMPARE(static_cast<int>(summary.parts.size()), parts);
    QVERIFY(summary.isCut);
}

void TestMessageSummary::aFileThatIsNotThereIsAFailure()
{
    const auto summary = summarizeMessage(m_directory.filePath(u"nothing.eml"_s));
    QVERIFY(!summary.has_value());
    QCOMPARE(summary.error().kind, ErrorKind::Archive);
    QVERIFY(summary.error().sentence.contains(u"nothing.eml"_s));
}

QTEST_GUILESS_MAIN(TestMessageSummary)
#include "test_messagesummary.moc"
