// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/responsereader.h"

#include <QTest>

#include <random>

using namespace mailsheaf;

namespace {

/// A server's bytes, arriving in pieces.
class Pieces final : public ByteSource
{
public:
    Pieces(QByteArray bytes, std::vector<qsizetype> cuts)
        : m_bytes(std::move(bytes))
        , m_cuts(std::move(cuts))
    {
        m_cuts.push_back(m_bytes.size());
    }

    std::string_view buffered() const override
    {
        return {m_bytes.constData() + m_begin, static_cast<std::size_t>(m_end - m_begin)};
    }
    void consume(std::size_t bytes) override { m_begin += static_cast<qsizetype>(bytes); }
    Result<void> fill() override
    {
        if (m_end == m_bytes.size())
            return failure(ErrorKind::Network, QStringLiteral("cut"));
        while (m_cuts[m_next] <= m_end)
            ++m_next;
        m_end = m_cuts[m_next];
        m_mostHeld = std::max(m_mostHeld, m_end - m_begin);
        return {};
    }
    QString peer() const override { return QStringLiteral("imap.example.org"); }

    [[nodiscard]] qsizetype mostHeld() const { return m_mostHeld; }

private:
    QByteArray m_bytes;
    std::vector<qsizetype> m_cuts;
    std::size_t m_next = 0;
    qsizetype m_begin = 0;
    qsizetype m_end = 0;
    qsizetype m_mostHeld = 0;
};

/// Writes down what it hears.
class Listener final : public FetchSink
{
public:
    Result<void> bodyBegins(const BodyStart &start) override
    {
        m_body.clear();
        m_announced = start.size;
        return {};
    }
    Result<void> bodyBytes(std::span<const char> bytes) override
    {
        m_body.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
        return {};
    }
    Result<void> fetched(const FetchResponse &response) override
    {
        QByteArray line = QByteArray::number(response.message.uid) + ':';
        if (response.body == FetchResponse::Body::Received)
            line += QByteArray::number(m_announced) + '=' + QByteArray::number(response.message.size) + ':' +
                    m_body;
        if (response.body == FetchResponse::Body::Twice)
            line += "twice";
        heard << line;
        return {};
    }

    QByteArrayList heard;

private:
    QByteArray m_body;
    quint64 m_announced = 0;
};

/// Reads everything; the responses as text, FETCH ones as the listener wrote them down.
QByteArrayList readAll(ByteSource &source, ErrorKind *end)
{
    ResponseReader reader(source);
    Listener listener;
    reader.setSink(&listener);
    QByteArrayList all;
    while (true) {
        const auto response = reader.next();
        if (!response) {
            *end = response.error().kind;
            return all;
        }
        if (response->kind == Response::Kind::Fetch) {
            all << listener.heard.takeLast();
            continue;
        }
        const auto bytes = [](std::string_view view) {
            return QByteArray(view.data(), static_cast<qsizetype>(view.size()));
        };
        all << bytes(response->tag) + '|' + bytes(response->keyword) + '|' +
                   QByteArray::number(response->number) + '|' + bytes(response->text);
    }
}

const QByteArray session = "* OK [UIDVALIDITY 7] UIDs valid {3}\r\n"
                           "* 172 EXISTS\r\n"
                           "* VANISHED (EARLIER) 1:5\r\n"
                           "* 1 FETCH (UID 5 FLAGS (\\Seen) BODY[] {11}\r\nHello\r\n)\r\nA)\r\n"
                           "* 2 FETCH (BODY[] {0}\r\n UID 6)\r\n"
                           "* 3 FETCH (UID 7 BODY[] \"quoted \\\"x\\\"\")\r\n"
                           "* 4 FETCH (UID 8 X-THING {5}\r\n()\r\n) FLAGS ())\r\n"
                           "* 5 FETCH (UID 9 BODY[] NIL)\r\n"
                           "* 6 FETCH (UID 10 BODY[] {1}\r\na BODY[] {1}\r\nb)\r\n"
                           "* 7 FETCH (UID 11 BODY[] {1}\r\na BODY[] \"b\")\r\n"
                           "* LIST () \"/\" {6}\r\na{3}\r\n\r\n"
                           "* 8 FETCH ()\r\n"
                           "* 99999999999 EXISTS\r\n"
                           "* VANISHED 1,2,3:4294967295\r\n"
                           "+ idling\r\n"
                           "a7 OK [READ-ONLY] done\r\n";

const QByteArrayList sessionRead = {"*|OK|0|[UIDVALIDITY 7] UIDs valid {3}",
                                    "*|EXISTS|172|",
                                    "*|VANISHED|0|(EARLIER) 1:5",
                                    "5:11=11:Hello\r\n)\r\nA",
                                    "6:0=0:",
                                    "7:10=10:quoted \"x\"",
                                    "8:",
                                    "9:",
                                    "10:twice",
                                    "11:twice",
                                    "*|LIST|0|() \"/\" {6}\r\na{3}\r\n",
                                    "0:",
                                    "*|99999999999|0|EXISTS",
                                    "*|VANISHED|0|1,2,3:4294967295",
                                    "+||0|idling",
                                    "a7|OK|0|[READ-ONLY] done"};

} // namespace

class TestResponseReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsASession();
    void splitAtEveryByte();
    void cutAtEveryByte();
    void rejects_data();
    void rejects();
    void bodiesAreNotHeld();
    void survivesNoise();
};

void TestResponseReader::readsASession()
{
    ErrorKind end{};
    Pieces source(session, {});
    QCOMPARE(readAll(source, &end), sessionRead);
    QCOMPARE(end, ErrorKind::Network);
}

void TestResponseReader::splitAtEveryByte()
{
    ErrorKind end{};
    for (qsizetype cut = 1; cut < session.size(); ++cut) {
        Pieces source(session, {cut});
        QCOMPARE(readAll(source, &end), sessionRead);
    }
    std::vector<qsizetype> all(static_cast<std::size_t>(session.size()));
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = static_cast<qsizetype>(i) + 1;
    Pieces oneByOne(session, all);
    QCOMPARE(readAll(oneByOne, &end), sessionRead);
}

void TestResponseReader::cutAtEveryByte()
{
    for (qsizetype cut = 0; cut < session.size(); ++cut) {
        ErrorKind end{};
        Pieces source(session.left(cut), {});
        const QByteArrayList read = readAll(source, &end);
        QCOMPARE(end, ErrorKind::Network);
        QCOMPARE(read, sessionRead.mid(0, read.size())); // never half a response
    }
}

void TestResponseReader::rejects_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a literal that is too short") << QByteArray("* 1 FETCH (UID 1 BODY[] {1}\r\nabc)\r\n");
    QTest::newRow("a body of 4 GiB") << QByteArray("* 1 FETCH (UID 1 BODY[] {4294967296}\r\nabc");
    QTest::newRow("a body of 2^64") << QByteArray("* 1 FETCH (UID 1 BODY[] {18446744073709551616}\r\n");
    QTest::newRow("a huge literal that is no body")
        << QByteArray("* 1 FETCH (UID 1 ENVELOPE {2000000}\r\nabc");
    QTest::newRow("a line without end") << QByteArray("* OK ") + QByteArray(2 * 1024 * 1024, 'x');
    QTest::newRow("literals without end") << "* LIST" + QByteArray("{0}\r\n").repeated(300'000);
    QTest::newRow("bodies without end") << "* 1 FETCH (" + QByteArray("BODY[] {0}\r\n ").repeated(150'000);
    QTest::newRow("an empty line") << QByteArray("\r\n");
    QTest::newRow("a FETCH without attributes") << QByteArray("* 1 FETCH\r\n");
    QTest::newRow("a mark that the reader uses itself") << QByteArray("* 1 FETCH (UID 1 BODY[] \x01)\r\n");
    QTest::newRow("flags without end")
        << "* 1 FETCH (UID 1 FLAGS (" + QByteArray("a ").repeated(20'000) + "))\r\n";
    QTest::newRow("the UID 0") << QByteArray("* 1 FETCH (UID 0)\r\n");
    QTest::newRow("a UID of 33 bits") << QByteArray("* 1 FETCH (UID 4294967296)\r\n");
    QTest::newRow("deep parentheses") << QByteArray("* 1 FETCH (X ") + QByteArray(100, '(') + "\r\n";
}

void TestResponseReader::rejects()
{
    QFETCH(QByteArray, bytes);
    ErrorKind end{};
    Pieces source(bytes, {1000, 100000, 1100000});
    QCOMPARE(readAll(source, &end), QByteArrayList());
    QCOMPARE(end, ErrorKind::Protocol);
}

void TestResponseReader::bodiesAreNotHeld()
{
    const qsizetype megabytes = 32;
    QByteArray bytes = "* 1 FETCH (UID 1 BODY[] {" + QByteArray::number(megabytes * 1024 * 1024) + "}\r\n";
    bytes += QByteArray(megabytes * 1024 * 1024, 'm') + ")\r\na1 OK done\r\n";
    std::vector<qsizetype> cuts;
    for (qsizetype at = 16384; at < bytes.size(); at += 16384)
        cuts.push_back(at);
    Pieces source(bytes, cuts);
    ErrorKind end{};
    QCOMPARE(readAll(source, &end).size(), 2);
    QVERIFY(source.mostHeld() < 100000);
}

void TestResponseReader::survivesNoise()
{
    std::mt19937 random(42);
    const QByteArray alphabet = "* 1 FETCH (UID 2 BODY[] {3}\r\n)\"\\NIL\x01[]OKa\0{99}";
    for (int round = 0; round < 20000; ++round) {
        QByteArray bytes = random() % 2 ? session : QByteArray();
        for (unsigned i = 0, n = random() % 60; i < n; ++i) {
            const auto at =
                bytes.isEmpty() ? 0 : static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()));
            bytes.insert(at,
                         alphabet[static_cast<qsizetype>(random() % static_cast<unsigned>(alphabet.size()))]);
        }
        ErrorKind end{};
        Pieces source(bytes, {bytes.size() / 2});
        readAll(source, &end);
        QVERIFY(end == ErrorKind::Network || end == ErrorKind::Protocol);
    }
}

QTEST_APPLESS_MAIN(TestResponseReader)
#include "test_responsereader.moc"
