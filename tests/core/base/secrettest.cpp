// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <array>
#include <functional>
#include <type_traits>

using namespace mailsheaf;

#ifdef Q_OS_LINUX
namespace {

using Use = std::function<void(const QByteArray &)>;

constexpr int needleSize = 96; // long enough that an allocator's notes in freed memory leave its tail alone
constexpr int searchedTail = 48;

/// Made when needed, so that the password is neither in the program file nor in memory before.
char needleByte(int i)
{
    return static_cast<char>('!' + (i * 37 + 11) % 90);
}

QByteArray makeNeedle()
{
    QByteArray needle(needleSize, Qt::Uninitialized);
    for (int i = 0; i < needleSize; ++i)
        needle[i] = needleByte(i);
    return needle;
}

bool needleTailAt(const char *p)
{
    for (int i = 0; i < searchedTail; ++i) {
        if (p[i] != needleByte(needleSize - searchedTail + i))
            return false;
    }
    return true;
}

/// How often the end of the needle is in this process's writable memory, freed memory included.
/// Through /proc/self/mem, because freed memory must not be touched by the program itself.
int copiesInMemory()
{
    static std::array<char, 1 << 16> buffer;
    const auto ownStart = reinterpret_cast<quint64>(buffer.data());
    int copies = 0;
    QFile memory(QStringLiteral("/proc/self/mem"));
    QFile maps(QStringLiteral("/proc/self/maps"));
    if (!memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !maps.open(QIODevice::ReadOnly))
        return -1;
    const QList<QByteArray> lines = maps.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> range = line.left(line.indexOf(' ')).split('-');
        if (range.size() != 2 || !line.contains(" rw"))
            continue;
        const quint64 from = range[0].toULongLong(nullptr, 16);
        const quint64 to = range[1].toULongLong(nullptr, 16);
        if ((from <= ownStart && ownStart < to) || to - from > (quint64(1) << 28))
            continue; // the buffer itself; a sanitizer's shadow memory
        for (quint64 at = from; at < to; at += buffer.size() - searchedTail) {
            memory.seek(static_cast<qint64>(at));
            const qint64 got = memory.read(buffer.data(), qint64(std::min<quint64>(buffer.size(), to - at)));
            for (qint64 i = 0; i + searchedTail <= got; ++i)
                copies += needleTailAt(buffer.data() + i);
        }
    }
    buffer.fill(0);
    return copies;
}

} // namespace

Q_DECLARE_METATYPE(Use)
#endif

class SecretTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecretCannotBecomeTextByAccident()
    {
        static_assert(!std::is_convertible_v<Secret, QString>);
        static_assert(!std::is_convertible_v<Secret, QByteArray>);
        static_assert(!std::is_convertible_v<QByteArray, Secret>);
        static_assert(std::is_nothrow_move_constructible_v<Secret>);
        QVERIFY(Secret().isEmpty());
    }

    void textAndBytesAreTheSameUtf8()
    {
        QCOMPARE(Secret(QStringLiteral("pässword 🔑")).reveal(), QByteArray("pässword 🔑"));
        QCOMPARE(Secret(QByteArray("a\0b", 3)).reveal(), QByteArray("a\0b", 3));
    }

    void copiesDoNotShareTheirBytes()
    {
        const Secret original(QByteArray("password"));
        Secret copy(original);
        QCOMPARE(copy.reveal(), original.reveal());
        QVERIFY(copy.reveal().constData() != original.reveal().constData());
        copy = Secret(QByteArray("other"));
        QCOMPARE(original.reveal(), "password");
        copy = original;
        QVERIFY(copy.reveal().constData() != original.reveal().constData());
    }

    void theGivenBytesAreNotShared()
    {
        const QByteArray given = QByteArray("pass") + "word";
        const Secret secret(given);
        QVERIFY(secret.reveal().constData() != given.constData());
        QCOMPARE(given, "password"); // still the caller's
    }

    void aMovedFromSecretIsEmpty()
    {
        Secret from(QByteArray("password"));
        Secret to(std::move(from));
        QVERIFY(from.isEmpty()); // NOLINT(bugprone-use-after-move): what this test is about
        QCOMPARE(to.reveal(), "password");
        Secret assigned(QByteArray("older"));
        assigned = std::move(to);
        QVERIFY(to.isEmpty()); // NOLINT(bugprone-use-after-move)
        QCOMPARE(assigned.reveal(), "password");
    }

    void assigningToItselfKeepsIt()
    {
        Secret secret(QByteArray("password"));
        Secret &same = secret;
        secret = same;
        QCOMPARE(secret.reveal(), "password");
        secret = std::move(same);
        QCOMPARE(secret.reveal(), "password");
    }

#ifdef Q_OS_LINUX
    void noBytesAreLeftInMemory_data()
    {
        QTest::addColumn<Use>("use");
        QTest::newRow("after it is destroyed") << Use([](const QByteArray &password) {
            const Secret secret{QByteArray(password)};
            QVERIFY(copiesInMemory() > 0); // the search does find it while it is there
        });
        QTest::newRow("after another one is copied over it") << Use([](const QByteArray &password) {
            static Secret secret;
            secret = Secret(QByteArray(password));
            const Secret other(QByteArray("x"));
            secret = other;
        });
        QTest::newRow("after another one is moved over it") << Use([](const QByteArray &password) {
            static Secret secret;
            secret = Secret(QByteArray(password));
            secret = Secret(QByteArray("x"));
        });
        QTest::newRow("after copies and moves") << Use([](const QByteArray &password) {
            Secret first{QByteArray(password)};
            const Secret second(first);
            const Secret third(std::move(first));
            QCOMPARE(second.reveal(), third.reveal());
        });
        QTest::newRow("in the bytes that were handed over") << Use([](const QByteArray &password) {
            QByteArray given(password.constData(), password.size());
            const Secret secret(std::move(given));
        });
    }

    void noBytesAreLeftInMemory()
    {
        QFETCH(Use, use);
        QCOMPARE(copiesInMemory(), 0);
        {
            QByteArray password = makeNeedle();
            use(password);
            password.fill('\0'); // the test's own copy
        }
        QCOMPARE(copiesInMemory(), 0);
    }
#endif
};

QTEST_GUILESS_MAIN(SecretTest)
#include "secrettest.moc"
