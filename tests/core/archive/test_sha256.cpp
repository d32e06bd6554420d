// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/sha256.h"

#include <QTest>

using namespace mailsheaf;

class TestSha256 final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheStandard_data();
    void agreesWithTheStandard();
    void doesNotDependOnThePieces();
    void canBeAskedOnTheWay();
    void canBeUsedAgainAfterAssignment();
};

void TestSha256::agreesWithTheStandard_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("digest");
    QTest::newRow("nothing") << QByteArray("")
                             << QByteArray(
                                    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    QTest::newRow("abc") << QByteArray("abc")
                         << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    QTest::newRow("two blocks") << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                                << QByteArray(
                                       "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    QTest::newRow("a million a") << QByteArray(1'000'000, 'a')
                                 << QByteArray(
                                        "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

void TestSha256::agreesWithTheStandard()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, digest);
    QCOMPARE(Sha256::of(bytes).toHex(), digest);
}

void TestSha256::doesNotDependOnThePieces()
{
    const QByteArray bytes(5'000, 'x');
    Sha256 hash;
    for (size_t at = 0, step = 1; at < 5'000; at += step, step = step * 3 % 97 + 1) {
        step = std::min(step, 5'000 - at);
        hash.add({bytes.constData() + at, step});
    }
    QCOMPARE(hash.finish(), Sha256::of(bytes));
}

void TestSha256::canBeAskedOnTheWay()
{
    Sha256 hash;
    QCOMPARE(hash.soFar(), Sha256::of({}));
    hash.add(std::span("ab", 2));
    QCOMPARE(hash.soFar(), Sha256::of("ab"));
    hash.add(std::span("c", 1));
    QCOMPARE(hash.soFar(), Sha256::of("abc"));
    QCOMPARE(hash.finish(), Sha256::of("abc"));
}

void TestSha256::canBeUsedAgainAfterAssignment()
{
    Sha256 hash;
    QCOMPARE(hash.finish(), Sha256::of({}));
    hash = Sha256();
    hash.add(std::span("abc", 3));
    QCOMPARE(hash.finish(), Sha256::of("abc"));
}

QTEST_APPLESS_MAIN(TestSha256)

#include "test_sha256.moc"
