// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/singleinstance.h"

#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>

#include <future>
#include <vector>

using namespace mailsheaf;
using namespace Qt::StringLiterals;

namespace {

using Place = SingleInstance::Place;

/// What another start finds; it blocks, so it has a thread of its own.
std::future<Place> anotherStart(const QString &folder, const StartRequest &request)
{
    return std::async(std::launch::async, [=] {
        SingleInstance instance(folder);
        return instance.claim(request);
    });
}

bool isReady(const std::future<Place> &place)
{
    return place.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
}

} // namespace

class SingleInstanceTest final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_runtime;
    QTemporaryDir m_settings;
    std::unique_ptr<SingleInstance> m_first;
    std::vector<StartRequest> m_heard;

    void connectTo(QLocalSocket &socket) const
    {
        socket.connectToServer(m_first->address());
        QVERIFY2(socket.waitForConnected(), qPrintable(socket.errorString()));
    }

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_RUNTIME_DIR", m_runtime.path().toUtf8()); }

    void init()
    {
        m_heard.clear();
        m_first = std::make_unique<SingleInstance>(m_settings.path());
        connect(m_first.get(), &SingleInstance::requested, this,
                [this](const StartRequest &request) { m_heard.push_back(request); });
        QCOMPARE(m_first->claim({}), Place::First);
    }

    void cleanup() { m_first.reset(); }

    void aSecondStartHandsItsRequestOver()
    {
        const StartRequest request{
            .account = u"Büro \"x\"\n"_s, .backup = true, .activationToken = "token-1"};
        const auto place = anotherStart(m_settings.path(), request);
        QTRY_VERIFY(isReady(place));
        QTRY_COMPARE(m_heard.size(), 1U);
        QVERIFY(m_heard.front() == request);
    }

    void manyStartsAtOnceAreAllHeard()
    {
        std::vector<std::future<Place>> places;
        for (int i = 0; i < 10; ++i)
            places.push_back(anotherStart(m_settings.path(), {.account = QString::number(i)}));
        for (auto &place : places) {
            QTRY_VERIFY(isReady(place));
            QCOMPARE(place.get(), Place::HandedOver);
        }
        QCOMPARE(m_heard.size(), places.size());
    }

    void anotherFolderOfSettingsIsAnotherProgram()
    {
        const QTemporaryDir other;
        auto place = anotherStart(other.path(), {});
        QTRY_VERIFY(isReady(place));
        QCOMPARE(place.get(), Place::First);
    }

    void onlyTheUserCanConnect()
    {
        const auto everybody = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFileInfo(m_first->address()).permissions() & everybody, QFile::Permissions());
    }

    void theNextOneIsFirstAgain()
    {
        m_first.reset();
        QVERIFY(m_runtime.isValid());
        SingleInstance next(m_settings.path());
        QCOMPARE(next.claim({}), Place::First);
    }

    void aSocketLeftBehindByACrashIsNoObstacle()
    {
        const QString address = m_first->address();
        m_first.reset();
        QFile left(address);
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        init();
        const auto place = anotherStart(m_settings.path(), {.account = u"Work"_s});
        QTRY_VERIFY(isReady(place));
        QTRY_COMPARE(m_heard.size(), 1U);
    }

    void oneThatDoesNotAnswerIsNotWaitedForForever()
    {
        auto place = anotherStart(m_settings.path(), {});
        // This thread, which would have to answer, waits.
        QVERIFY(place.wait_for(SingleInstance::patience * 3) == std::future_status::ready);
        QCOMPARE(place.get(), Place::Unheard);
    }

    void nonsenseIsNotARequest_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no JSON") << QByteArray("hello\n");
        QTest::newRow("an array") << QByteArray("[1]\n");
        QTest::newRow("an empty line") << QByteArray("\n");
        QTest::newRow("a token with a control character") << QByteArray("{\"token\":\"a\\u0007\"}\n");
        QTest::newRow("a line without an end") << QByteArray(3 * maxStartRequest, 'x');
        QTest::newRow("a request that is too long")
            << QByteArray("{\"account\":\"" + QByteArray(maxStartRequest, 'x') + "\"}\n");
    }

    void nonsenseIsNotARequest()
    {
        QFETCH(const QByteArray, bytes);
        QLocalSocket socket;
        connectTo(socket);
        socket.write(bytes);
        QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
        QCOMPARE(socket.readAll(), QByteArray());
        QCOMPARE(m_heard.size(), 0U);
    }

    void aClientThatSaysNothingHasToGo()
    {
        QLocalSocket socket;
        connectTo(socket);
        socket.write("{\"account\":");
        QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QLocalSocket::UnconnectedState,
                                  static_cast<int>(SingleInstance::patience.count()) * 2);
        QCOMPARE(m_heard.size(), 0U);
    }

    void manySilentClientsKeepNobodyOut()
    {
        std::vector<std::unique_ptr<QLocalSocket>> silent;
        for (int i = 0; i < 100; ++i) {
            silent.push_back(std::make_unique<QLocalSocket>());
            connectTo(*silent.back());
            QCoreApplication::processEvents();
        }
        auto place = anotherStart(m_settings.path(), {.account = u"Work"_s});
        QTRY_VERIFY(isReady(place));
        QCOMPARE(place.get(), Place::HandedOver);
        QTRY_COMPARE(silent.front()->state(), QLocalSocket::UnconnectedState);
        QCOMPARE(m_heard.size(), 1U);
    }

    void oneClientHasOneRequest()
    {
        QLocalSocket socket;
        connectTo(socket);
        socket.write(toLine({.account = u"A"_s}) + toLine({.account = u"B"_s}));
        QTRY_COMPARE(m_heard.size(), 1U);
        QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
        QCOMPARE(m_heard.size(), 1U);
    }
};

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "singleinstancetest.moc"
