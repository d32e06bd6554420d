// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/epochmatch.h"

#include "tests/core/archive/archivetesting.h"

using namespace mailsheaf;
using namespace archivetesting;

namespace {

const MailboxName inbox("INBOX");
constexpr qint64 date = 1'000'000'000;
const QByteArray header = "Subject: a\r\nTo: b\r\n\r\n";

} // namespace

class TestEpochMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headers_data();
    void headers();
    void findsWhatIsTheSame();
};

void TestEpochMatch::headers_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("as usual") << header + "text\r\n\r\nmore" << header;
    QTest::newRow("without a text") << header << header;
    QTest::newRow("without an end") << QByteArray("Subject: a\r\n") << QByteArray("Subject: a\r\n");
    QTest::newRow("bare line feeds") << QByteArray("A: b\n\ntext\n\n") << QByteArray("A: b\n\n");
    QTest::newRow("line ends of both kinds") << QByteArray("A: b\n\r\ntext") << QByteArray("A: b\n\r\n");
    QTest::newRow("no header at all") << QByteArray("\r\ntext\r\n\r\n") << QByteArray("\r\n");
    QTest::newRow("an empty message") << QByteArray() << QByteArray();
    QTest::newRow("a lonely carriage return")
        << QByteArray("A: b\r\r\n\r\nx") << QByteArray("A: b\r\r\n\r\n");
}

void TestEpochMatch::headers()
{
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, expected);
    QCOMPARE(headerOf(message), expected);
}

void TestEpochMatch::findsWhatIsTheSame()
{
    const QTemporaryDir directory;
    const auto archive = Archive::open(directory.path(), {});
    VERIFY_OK(archive);
    const auto old = (*archive)->mailbox(inbox, 7);
    VERIFY_OK(old);
    const auto put = [&](Uid uid, const QByteArray &text, qint64 when) {
        return addMessage(**archive, old->id, uid, header + text, when);
    };
    VERIFY_OK(put(1, "text", date));
    VERIFY_OK(put(2, "text", date + 1));
    VERIFY_OK(put(3, "twin", date + 2));
    VERIFY_OK(put(4, "twin", date + 2));
    VERIFY_OK(put(5, "this", date + 3));
    VERIFY_OK(put(6, "that", date + 3));
    VERIFY_OK((*archive)->flush());

    const auto match = EpochMatch::load(**archive, inbox, 8);
    VERIFY_OK(match);
    const quint64 size = static_cast<quint64>(header.size()) + 4;
    const auto found = [&](quint64 wanted, qint64 when, const QByteArray &head) {
        return match->find(**archive, wanted, when, head).value().size();
    };
    QVERIFY(match->hasSize(size));
    QVERIFY(!match->hasSize(size + 1));
    QVERIFY(match->has(size, date));
    QVERIFY(!match->has(size, date + 4));
    QCOMPARE(found(size, date, header), 1U);
    QCOMPARE(found(size, date, "Subject: b\r\nTo: b\r\n\r\n"), 0U);
    QCOMPARE(found(size, date, QByteArray()), 0U);
    QCOMPARE(found(size, date + 4, header), 0U);
    QCOMPARE(found(size + 1, date, header), 0U);
    QCOMPARE(found(size, date + 2, header), 2U); // the same text twice: either will do
    QCOMPARE(found(size, date + 3, header), 0U); // two texts under one header: which one cannot be known
    QVERIFY(EpochMatch::load(**archive, inbox, 7).value().isEmpty());
}

QTEST_GUILESS_MAIN(TestEpochMatch)
#include "test_epochmatch.moc"
