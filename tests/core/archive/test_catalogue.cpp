// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/catalogue.h"

#include "core/archive/catalogueschema.h"
#include "core/archive/runhistory.h"
#include "tests/core/archive/archivetesting.h"

#include <QFileInfo>

#include <SQLiteCpp/SQLiteCpp.h>

#include <numeric>

using namespace mailsheaf;
using namespace archivetesting;

namespace {

MessageRow row(MailboxId mailbox, Uid uid)
{
    return {.mailbox = mailbox,
            .uid = uid,
            .size = 10,
            .sha256 = QByteArray(32, 'h'),
            .internalDate = 5,
            .flags = {"\\Seen", "work"}};
}

} // namespace

class TestCatalogue final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsMailboxesApart();
    void takesInboxInAnySpelling();
    void givesUidsInOrderFromTheFirst();
    void writesAMessageAnew();
    void raisesTheBoundaryAndNeverLowersIt();
    void commitsAllOrNothing();
    void keepsWhatServersSend();
    void keepsStates();
    void refreshesFlagsAndLabels();
    void marksWhatHasVanished();
    void keepsFailuresUntilTheyAreOver();
    void keepsRuns();
    void isAStrictDatabaseOfOurOwn();
    void leavesNoSideFilesBehind();
    void readsNothingWhereNothingIs();
    void readsWithoutWriting();
    void readsOnAReadOnlyDisk();
    void readersSeeWhatWritersCommit();
    void finishesAnUnfinishedSchema();
    void refusesANewerSchema();
    void refusesAnotherProgramsDatabase();
    void refusesDamage_data();
    void refusesDamage();
    void noticesDamageAfterACrash();
    void saysWhenTheDiskIsFull();
    void millionsOfUidsComeBack();

private:
    [[nodiscard]] std::unique_ptr<Catalogue> openOrFail(bool readOnly = false) const;
    void sql(const char *statements) const;

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_file;
};

void TestCatalogue::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_file = m_directory->filePath(QStringLiteral("mailsheaf.sqlite"));
}

std::unique_ptr<Catalogue> TestCatalogue::openOrFail(bool readOnly) const
{
    auto opened = Catalogue::open(m_file, {.fsync = false, .readOnly = readOnly});
    if (!opened)
        qFatal("%s", qPrintable(opened.error().sentence + opened.error().detail));
    return std::move(*opened);
}

void TestCatalogue::sql(const char *statements) const
{
    SQLite::Database(m_file.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec(statements);
}

void TestCatalogue::keepsMailboxesApart()
{
    const auto catalogue = openOrFail();
    const auto first = catalogue->mailbox(MailboxName("A"), 1);
    VERIFY_OK(first);
    QCOMPARE(first->completeUpTo, Uid(1));
    const auto otherEpoch = catalogue->mailbox(MailboxName("A"), 2);
    const auto otherCase = catalogue->mailbox(MailboxName("a"), 1);
    const auto nothing = catalogue->mailbox(MailboxName("", '\0'), 1);
    const auto zero = catalogue->mailbox(MailboxName(QByteArray("A\0B", 3)), 1);
    const QSet<MailboxId> ids{first->id, otherEpoch->id, otherCase->id, nothing->id, zero->id};
    QCOMPARE(ids.size(), 5);
    QVERIFY(!ids.contains(0));
    QCOMPARE(catalogue->mailbox(MailboxName("A"), 1)->id, first->id);
    QCOMPARE(catalogue->findMailbox(MailboxName("A"), 1)->value().id, first->id);
    QVERIFY(!catalogue->findMailbox(MailboxName("B"), 1)->has_value());
}

void TestCatalogue::takesInboxInAnySpelling()
{
    const auto catalogue = openOrFail();
    QCOMPARE(catalogue->mailbox(MailboxName("Inbox"), 1)->id,
             catalogue->mailbox(MailboxName("INBOX"), 1)->id);
}

void TestCatalogue::givesUidsInOrderFromTheFirst()
{
    const auto catalogue = openOrFail();
    const MailboxId a = catalogue->mailbox(MailboxName("A"), 1)->id;
    const MailboxId b = catalogue->mailbox(MailboxName("B"), 1)->id;
    VERIFY_OK(catalogue->commit({row(a, 30), row(b, 7), row(a, 4294967295U), row(a, 10), row(a, 20)}, {}));
    QCOMPARE(catalogue->heldUids(a, 1).value(), (std::vector<Uid>{10, 20, 30, 4294967295U}));
    QCOMPARE(catalogue->heldUids(a, 20).value(), (std::vector<Uid>{20, 30, 4294967295U}));
    QCOMPARE(catalogue->heldUids(b, 8).value(), std::vector<Uid>{});
    QCOMPARE(catalogue->messageCount().value(), quint64(5));
}

void TestCatalogue::writesAMessageAnew()
{
    const auto catalogue = openOrFail();
    const MailboxId a = catalogue->mailbox(MailboxName("A"), 1)->id;
    VERIFY_OK(catalogue->commit({row(a, 1)}, {}));
    VERIFY_OK(catalogue->commit({row(a, 1), row(a, 1)}, {}));
    QCOMPARE(catalogue->messageCount().value(), quint64(1));
}

void TestCatalogue::raisesTheBoundaryAndNeverLowersIt()
{
    const auto catalogue = openOrFail();
    const MailboxId a = catalogue->mailbox(MailboxName("A"), 1)->id;
    VERIFY_OK(catalogue->commit({}, {{a, 50}, {a, 40}}));
    VERIFY_OK(catalogue->commit({}, {{a, 30}}));
    QCOMPARE(catalogue->mailbox(MailboxName("A"), 1)->completeUpTo, Uid(50));
}

void TestCatalogue::commitsAllOrNothing()
{
    const auto catalogue = openOrFail();
    const MailboxId a = catalogue->mailbox(MailboxName("A"), 1)->id;
    QVERIFY(!catalogue->commit({row(a, 1), row(a + 1'000, 2)}, {{a, 9}})); // no such mailbox
    QCOMPARE(catalogue->messageCount().value(), quint64(0));
    QCOMPARE(catalogue->mailbox(MailboxName("A"), 1)->completeUpTo, Uid(1));
    VERIFY_OK(catalogue->commit({row(a, 1)}, {}));
}

void TestCatalogue::keepsWhatServersSend()
{
    auto catalogue = openOrFail();
    const MailboxId a = catalogue->mailbox(MailboxName("&APw-.x", '.'), 9)->id;
    MessageRow odd = row(a, 1);
    odd.flags = {"\\Seen", "na\xefve", "na\xc3\xafve"};
    odd.internalDate = -1;
    odd.size = 5'000'000'000;
    MessageRow bare = row(a, 2);
    bare.flags = {};
    VERIFY_OK(catalogue->commit({odd, bare}, {}));
    catalogue.reset();

    SQLite::Database database(m_file.toStdString());
    SQLite::Statement select(database,
                             "SELECT flags, internal_date, size, length(sha256) FROM message ORDER BY uid");
    QVERIFY(select.executeStep());
    QCOMPARE(QString::fromUtf8(select.getColumn(0).getText()),
             QString::fromLatin1("\\Seen na\xefve na\xc3\xafve"));
    QCOMPARE(select.getColumn(1).getInt64(), -1);
    QCOMPARE(select.getColumn(2).getInt64(), 5'000'000'000);
    QCOMPARE(select.getColumn(3).getInt(), 32);
    QVERIFY(select.executeStep());
    QCOMPARE(select.getColumn(0).getString(), std::string());
    SQLite::Statement mailbox(database, "SELECT raw_name, delimiter, uidvalidity FROM mailbox");
    QVERIFY(mailbox.executeStep());
    QCOMPARE(mailbox.getColumn(0).getString(), std::string("&APw-.x"));
    QCOMPARE(mailbox.getColumn(1).getString(), std::string("."));
    QCOMPARE(mailbox.getColumn(2).getInt(), 9);
}

void TestCatalogue::keepsStates()
{
    const auto catalogue = openOrFail();
    const MailboxId a = catalogue->mailbox(MailboxName("A"), 1)->id;
    QVERIFY(!catalogue->mailbox(MailboxName("A"), 1)->state);
    const MailboxState state{
        .uidNext = 4294967295U, .messages = 3, .highestModSeq = 9'223'372'036'854'775'807};
    VERIFY_OK(catalogue->commit({}, {}, {StateNote{a, {.uidNext = 1}}, StateNote{a, state}}));
    QCOMPARE(catalogue->mailbox(MailboxName("A"), 1)->state, std::optional(state));
    QVERIFY(!catalogue->mailbox(MailboxName("B"), 1)->state);
}

void TestCatalogue::refreshesFlagsAndLabels()
{
    const auto catalogue = openOrFail();
    const MailboxId a = catalogue->mailbox(MailboxName("A"), 1)->id;
    VERIFY_OK(catalogue->commit({row(a, 1), row(a, 2)}, {}));
    const FlagsNote note{.mailbox = a,
                         .messages = {{1, {"\\Flagged"}, QByteArrayList{"\\Inbox", "my \"mail\"", ""}},
                                      {2, {}, std::nullopt},
                                      {3, {"\\Seen"}, std::nullopt}}};
    VERIFY_OK(catalogue->commit({}, {}, {note}));
    const SQLite::Database database(m_file.toStdString());
    SQLite::Statement select(database, "SELECT flags, labels FROM message ORDER BY uid");
    QVERIFY(select.executeStep());
    QCOMPARE(select.getColumn(0).getString(), "\\Flagged");
    QCOMPARE(select.getColumn(1).getString(), R"(\Inbox "my \"mail\"" "")");
    QVERIFY(select.executeStep());
    QCOMPARE(select.getColumn(0).getString(), "");
    QCOMPARE(select.getColumn(1).getString(), "");
    QVERIFY(!select.executeStep()); // nothing is made of flags alone
}

void TestCatalogue::marksWhatHasVanished()
{
    const auto catalogue = openOrFail();
    const MailboxId a = catalogue->mailbox(MailboxName("A"), 1)->id;
    const MailboxId b = catalogue->mailbox(MailboxName("B"), 1)->id;
    VERIFY_OK(catalogue->commit({row(a, 1), row(a, 2), row(a, 3), row(b, 2)}, {}));
    VERIFY_OK(catalogue->commit({}, {}, {PresenceNote{a, false, {3, 2, 99}}}));
    QCOMPARE(catalogue->vanishedUids(a).value(), (std::vector<Uid>{2, 3}));
    QCOMPARE(catalogue->vanishedUids(b).value(), std::vector<Uid>{});
    QCOMPARE(catalogue->knownCounts(a, 2)->all, quint64(1));
    QCOMPARE(catalogue->heldUids(a, 1).value(), (std::vector<Uid>{1, 2, 3})); // still held
    VERIFY_OK(catalogue->commit({row(a, 3)}, {}, {PresenceNote{a, true, {2}}}));
    QCOMPARE(catalogue->vanishedUids(a).value(), std::vector<Uid>{}); // 3 has been fetched again
}

void TestCatalogue::keepsFailuresUntilTheyAreOver()
{
    const auto catalogue = openOrFail();
    const MailboxId a = catalogue->mailbox(MailboxName("A"), 1)->id;
    const FailureNote note{.mailbox = a, .uid = 5, .reason = QStringLiteral("no")};
    VERIFY_OK(catalogue->commit({row(a, 1)}, {}, {note, FailureNote{a, 9, {}}}));
    VERIFY_OK(catalogue->commit({}, {}, {note, FailureNote{a, 1, {}}}));
    QCOMPARE(catalogue->failedUids().value(), (std::map<MailboxId, std::vector<Uid>>{{a, {1, 5, 9}}}));
    // Held or not, each message counts once.
    QCOMPARE(catalogue->knownCounts(a, 6)->all, quint64(3));
    QCOMPARE(catalogue->knownCounts(a, 6)->below, quint64(2));
    SQLite::Database database(m_file.toStdString());
    QCOMPARE(database.execAndGet("SELECT tries FROM failure WHERE uid = 5").getInt(), 2);
    VERIFY_OK(catalogue->commit({row(a, 5), row(a, 1)}, {}, {FailureOverNote{a, {9}}}));
    QVERIFY(catalogue->failedUids()->empty());
}

void TestCatalogue::keepsRuns()
{
    auto catalogue = openOrFail();
    RunRecord run{.started = 1'700'000'000,
                  .milliseconds = 12,
                  .kind = QStringLiteral("retry"),
                  .outcome = QStringLiteral("failures"),
                  .sentence = QStringLiteral("Why."),
                  .messages = 3,
                  .bytes = 4,
                  .skipped = 5,
                  .failed = 6,
                  .vanished = 8,
                  .workers = 7,
                  .failures = {{.mailbox = QStringLiteral("A"), .uid = 9, .reason = QStringLiteral("NO")}}};
    run.id = runhistory::record(*catalogue, run).value();
    QVERIFY(runhistory::record(*catalogue, {.outcome = QStringLiteral("finished")}).value() > run.id);
    // Known better later: in place of the first record, with its failures.
    run.sentence = QStringLiteral("Why indeed.");
    QCOMPARE(runhistory::record(*catalogue, run).value(), run.id);
    catalogue.reset();

    const auto reader = openOrFail(true);
    const auto runs = runhistory::runs(*reader, 10).value();
    QCOMPARE(runs.size(), std::size_t(2));
    QCOMPARE(runs[0].outcome, QStringLiteral("finished")); // newest first
    QCOMPARE(runs[0].kind, QStringLiteral("backup"));
    const RunRecord &kept = runs[1];
    QCOMPARE(kept.started, qint64(1'700'000'000));
    QCOMPARE(kept.kind + kept.outcome + kept.sentence, QStringLiteral("retryfailuresWhy indeed."));
    QCOMPARE((std::vector<quint64>{kept.messages, kept.bytes, kept.skipped, kept.failed, kept.vanished}),
             (std::vector<quint64>{3, 4, 5, 6, 8}));
    QCOMPARE(kept.milliseconds, qint64(12));
    QCOMPARE(kept.workers, 7);
    const auto failures = runhistory::failures(*reader, run.id).value();
    QCOMPARE(failures.size(), std::size_t(1));
    QCOMPARE(failures[0].mailbox + failures[0].reason, QStringLiteral("ANO"));
    QCOMPARE(failures[0].uid, Uid(9));
    QVERIFY(runhistory::failures(*reader, runs[0].id).value().empty());
    QCOMPARE(runhistory::runs(*reader, 1).value().size(), std::size_t(1));
}

void TestCatalogue::isAStrictDatabaseOfOurOwn()
{
    openOrFail().reset();
    SQLite::Database database(m_file.toStdString());
    QCOMPARE(database.execAndGet("PRAGMA application_id").getInt(), catalogueApplicationId);
    QCOMPARE(database.execAndGet("PRAGMA user_version").getInt(), catalogueVersion());
    QCOMPARE(database.execAndGet("PRAGMA journal_mode").getString(), std::string("wal"));
    const auto strict =
        database.execAndGet("SELECT min(strict) FROM pragma_table_list WHERE schema = 'main' AND "
                            "type = 'table' AND name NOT LIKE 'sqlite_%'");
    QCOMPARE(strict.getInt(), 1);
}

void TestCatalogue::leavesNoSideFilesBehind()
{
    auto writer = openOrFail();
    auto reader = openOrFail(true);
    VERIFY_OK(writer->mailbox(MailboxName("A"), 1));
    VERIFY_OK(reader->messageCount());
    QVERIFY(QFileInfo::exists(m_file + QStringLiteral("-wal")));
    writer.reset();
    reader.reset();
    QCOMPARE(QDir(m_directory->path()).entryList(QDir::Files),
             QStringList{QStringLiteral("mailsheaf.sqlite")});
    VERIFY_OK(openOrFail(true)->messageCount());
    QCOMPARE(QDir(m_directory->path()).entryList(QDir::Files),
             QStringList{QStringLiteral("mailsheaf.sqlite")});
    QCOMPARE(QFile::permissions(m_file) & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
}

void TestCatalogue::readsNothingWhereNothingIs()
{
    QVERIFY(openOrFail(true) == nullptr);
    QVERIFY(!QFileInfo::exists(m_file));
    put(m_file, {});
    QVERIFY(openOrFail(true) == nullptr);
    QCOMPARE(QFileInfo(m_file).size(), 0);
}

void TestCatalogue::readsWithoutWriting()
{
    VERIFY_OK(openOrFail()->mailbox(MailboxName("A"), 1));
    const QByteArray before = contents(m_file);
    const auto reader = openOrFail(true);
    QVERIFY(reader->findMailbox(MailboxName("A"), 1)->has_value());
    QVERIFY(!reader->mailbox(MailboxName("B"), 1));
    QVERIFY(!runhistory::record(*reader, {}));
    QCOMPARE(contents(m_file), before);
}

void TestCatalogue::readsOnAReadOnlyDisk()
{
    SmallDisk disk("size=4m");
    if (!disk.isMounted())
        QSKIP("This user may not mount a small disk.");
    m_file = disk.path() + QStringLiteral("/mail#?%41.sqlite");
    VERIFY_OK(openOrFail()->mailbox(MailboxName("A"), 1));
    QVERIFY(disk.makeReadOnly());
    QVERIFY(openOrFail(true)->findMailbox(MailboxName("A"), 1)->has_value());
    QVERIFY(!Catalogue::open(m_file, {}));
}

void TestCatalogue::readersSeeWhatWritersCommit()
{
    const auto writer = openOrFail();
    const auto reader = openOrFail(true);
    const MailboxId a = writer->mailbox(MailboxName("A"), 1)->id;
    QCOMPARE(reader->heldUids(a, 1).value(), std::vector<Uid>{});
    VERIFY_OK(writer->commit({row(a, 1)}, {}));
    QCOMPARE(reader->heldUids(a, 1).value(), std::vector<Uid>{1});
}

void TestCatalogue::finishesAnUnfinishedSchema()
{
    // What is left when the program ends between making the file and the first step of the schema.
    put(m_file, {});
    VERIFY_OK(openOrFail()->mailbox(MailboxName("A"), 1));
    // And after the identity, but before the tables.
    QVERIFY(QFile::remove(m_file));
    sql("PRAGMA application_id = 0x4d736866");
    VERIFY_OK(openOrFail()->mailbox(MailboxName("A"), 1));
    QVERIFY(openOrFail(true)->findMailbox(MailboxName("A"), 1)->has_value());
}

void TestCatalogue::refusesANewerSchema()
{
    openOrFail().reset();
    sql("PRAGMA user_version = 99");
    VERIFY_REFUSED(Catalogue::open(m_file, {}), u"newer Mailsheaf");
    VERIFY_REFUSED(Catalogue::open(m_file, {.readOnly = true}), u"newer Mailsheaf");
}

void TestCatalogue::refusesAnotherProgramsDatabase()
{
    sql("CREATE TABLE bookmarks (url TEXT)");
    const QByteArray before = contents(m_file);
    VERIFY_REFUSED(Catalogue::open(m_file, {}), u"another program");
    VERIFY_REFUSED(Catalogue::open(m_file, {.readOnly = true}), u"another program");
    QCOMPARE(contents(m_file), before);
}

void TestCatalogue::refusesDamage_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("bytes");
    QTest::newRow("the header") << 0 << 100;
    QTest::newRow("the schema") << 100 << 3'000;
}

void TestCatalogue::refusesDamage()
{
    QFETCH(int, from);
    QFETCH(int, bytes);
    VERIFY_OK(openOrFail()->mailbox(MailboxName("A"), 1));
    put(m_file, contents(m_file).replace(from, bytes, QByteArray(bytes, '\x55')));
    VERIFY_REFUSED(Catalogue::open(m_file, {}).and_then([](auto catalogue) {
        return catalogue->mailbox(MailboxName("A"), 1);
    }),
                   u"is damaged");
}

void TestCatalogue::noticesDamageAfterACrash()
{
    {
        const auto catalogue = openOrFail();
        const MailboxId a = catalogue->mailbox(MailboxName("A"), 1)->id;
        std::vector<MessageRow> rows;
        for (Uid uid = 1; uid <= 2'000; ++uid)
            rows.push_back(row(a, uid));
        VERIFY_OK(catalogue->commit(rows, {}));
    }
    QByteArray bytes = contents(m_file);
    const qsizetype page = bytes.size() / 4096 / 2 * 4096;
    put(m_file, bytes.replace(page, 4096, QByteArray(4096, '\x55')));
    QVERIFY(
        Catalogue::open(m_file, {}).has_value()); // closed in good order: believed, because checking is slow

    put(m_file + QStringLiteral("-wal"), QByteArray(32, '\0')); // a log: the last program did not close it
    VERIFY_REFUSED(Catalogue::open(m_file, {}), u"is damaged");
}

void TestCatalogue::saysWhenTheDiskIsFull()
{
    const SmallDisk disk("size=512k");
    if (!disk.isMounted())
        QSKIP("This user may not mount a small disk.");
    m_file = disk.path() + QStringLiteral("/mailsheaf.sqlite");
    const auto catalogue = openOrFail();
    const MailboxId a = catalogue->mailbox(MailboxName("A"), 1)->id;
    Result<void> committed;
    for (Uid uid = 1; committed && uid < 100'000; uid += 1'000) {
        std::vector<MessageRow> rows;
        for (Uid i = 0; i < 1'000; ++i)
            rows.push_back(row(a, uid + i));
        committed = catalogue->commit(rows, {});
    }
    VERIFY_REFUSED(committed, u"is full");
    const auto held = catalogue->heldUids(a, 1);
    VERIFY_OK(held);
    QCOMPARE(held->size() % 1'000, size_t(0));
}

void TestCatalogue::millionsOfUidsComeBack()
{
    constexpr Uid count = 300'000;
    const auto catalogue = openOrFail();
    const MailboxId a = catalogue->mailbox(MailboxName("A"), 1)->id;
    std::vector<MessageRow> rows;
    for (Uid uid = 1; uid <= count; ++uid)
        rows.push_back(row(a, uid * 3));
    VERIFY_OK(catalogue->commit(rows, {}));
    std::vector<Uid> expected(count);
    for (Uid i = 0; i < count; ++i)
        expected[i] = (i + 1) * 3;
    QCOMPARE(catalogue->heldUids(a, 1).value(), expected);
}

QTEST_APPLESS_MAIN(TestCatalogue)

#include "test_catalogue.moc"
