// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/rebuild.h"

#include "core/archive/archivefolder.h"
#include "core/archive/cataloguecontents.h"
#include "core/archive/mailpath.h"
#include "core/verify/archiveverifier.h"
#include "tests/core/archive/archivetesting.h"

#include <QDir>
#include <QFileInfo>

using namespace mailsheaf;
using namespace archivetesting;
using namespace Qt::StringLiterals;

namespace {

struct Dumped
{
    QByteArray name;
    char delimiter = 0;
    UidValidity validity = 0;
    std::vector<KeptMessage> messages;

    bool operator==(const Dumped &) const = default;
};

std::vector<Dumped> dump(const QString &root)
{
    std::vector<Dumped> dumped;
    const auto catalogue = Catalogue::open(archivefolder::catalogueFile(root), {.readOnly = true});
    if (!catalogue || !*catalogue)
        return dumped;
    const auto mailboxes = cataloguecontents::mailboxes(**catalogue);
    for (const KeptMailbox &mailbox : mailboxes.value())
        dumped.push_back(
            {.name = mailbox.name.raw(),
             .delimiter = mailbox.name.delimiter(),
             .validity = mailbox.validity,
             .messages = cataloguecontents::messages(**catalogue, mailbox.id, 1, 1'000).value()});
    return dumped;
}

} // namespace

/// A new catalogue from the tree alone.
class TestRebuild final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void manifestsTellEverything();
    void pathsAndFilesTellTheRest();
    void sumsTellWhatArrivedNotWhatIsThere();
    void aDamagedManifestIsPutAside();
    void pipesAreNotWaitedFor();
    void whatNoManifestKnowsYetIsFound();
    void theDelimiterComesFromTheOthers();
    void aShortenedNameIsLeftOutAndSaid();
    void theOldCatalogueIsKept();
    void aBackupFindsEverythingThere();
    void cancellingLeavesTheOldOne();
    void refusesWhatHoldsNoMessages();

private:
    [[nodiscard]] QString at(const QString &relative) const { return m_path + u'/' + relative; }
    [[nodiscard]] RebuildReport rebuild() const;
    [[nodiscard]] VerifyReport verify() const;
    void fill(const QList<MailboxName> &names, bool inGoodOrder = true) const;
    void loseCatalogue() const;
    void loseFile(const MailboxName &name, const QString &file) const
    {
        QVERIFY(QFile::remove(at(epochDirectory(name, 3) + u'/' + file)));
    }

    const QList<MailboxName> m_names{MailboxName("INBOX"), MailboxName("Entw&APw-rfe/2019 & fr&APw-her"),
                                     MailboxName("C++"), MailboxName("Lists")};
    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_path;
};

void TestRebuild::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_path = m_directory->filePath(u"archive"_s);
}

RebuildReport TestRebuild::rebuild() const
{
    auto report = rebuildCatalogue(m_path, {}, {});
    if (!report)
        qFatal("%s", qPrintable(report.error().sentence + report.error().detail));
    return *report;
}

VerifyReport TestRebuild::verify() const
{
    auto report = verifyArchive(m_path, {}, {}, {});
    if (!report)
        qFatal("%s", qPrintable(report.error().sentence + report.error().detail));
    return *report;
}

void TestRebuild::fill(const QList<MailboxName> &names, bool inGoodOrder) const
{
    const auto archive = Archive::open(m_path, {.fsync = false});
    VERIFY_OK(archive);
    for (const MailboxName &name : names) {
        const MailboxId id = (*archive)->mailbox(name, 3)->id;
        for (const Uid uid : {1U, 42U, 10'000U})
            VERIFY_OK(
                addMessage(**archive, id, uid, name.raw() + QByteArray::number(uid), 1'234'567'890 + uid));
    }
    VERIFY_OK((*archive)->flush());
    if (!inGoodOrder)
        return;
    VERIFY_OK((*archive)->writeManifests());
    VERIFY_OK((*archive)->seal());
}

void TestRebuild::loseCatalogue() const
{
    for (const QString &name : {u"mailsheaf.sqlite"_s, u"mailsheaf.sqlite.sha256"_s})
        QVERIFY(QFile::remove(at(name)));
}

void TestRebuild::manifestsTellEverything()
{
    fill(m_names);
    const auto before = dump(m_path);
    QCOMPARE(before.size(), std::size_t(4));
    loseCatalogue();
    const RebuildReport report = rebuild();
    QCOMPARE(report.folders, 4ULL);
    QCOMPARE(report.messages, 12ULL);
    QCOMPARE(report.fromManifests, 12ULL);
    QCOMPARE(report.hashed, 0ULL);
    QVERIFY(report.notes.isEmpty());
    QVERIFY(dump(m_path) == before);
    QVERIFY(verify().isGood());
    QVERIFY(verify().sealed);
}

void TestRebuild::pathsAndFilesTellTheRest()
{
    fill(m_names);
    auto expected = dump(m_path);
    loseCatalogue();
    for (const MailboxName &name : m_names) {
        loseFile(name, u"SHA256SUMS"_s);
        loseFile(name, u"mailsheaf-folder.tsv"_s);
    }
    const RebuildReport report = rebuild();
    QCOMPARE(report.messages, 12ULL);
    QCOMPARE(report.hashed, 12ULL);
    for (Dumped &mailbox : expected) {
        for (KeptMessage &message : mailbox.messages)
            message.flags.clear(); // nobody else knows these
    }
    QVERIFY(dump(m_path) == expected);
    QVERIFY(verify().isGood());
}

void TestRebuild::sumsTellWhatArrivedNotWhatIsThere()
{
    fill(m_names);
    loseCatalogue();
    loseFile(m_names[1], u"mailsheaf-folder.tsv"_s);
    const QString file = at(messagePath(m_names[1], 3, 42));
    put(file, contents(file).toUpper());
    QCOMPARE(rebuild().hashed, 0ULL);
    const VerifyReport report = verify();
    QCOMPARE(report.counts.at(ProblemKind::WrongContent), 1ULL);
    QCOMPARE(report.problemCount(), 1ULL);
}

void TestRebuild::aDamagedManifestIsPutAside()
{
    fill(m_names);
    loseCatalogue();
    const QString manifest = epochDirectory(m_names[0], 3) + u"/mailsheaf-folder.tsv"_s;
    const QByteArray damaged = contents(at(manifest)).replace("Seen", "Sean");
    put(at(manifest), damaged);
    const RebuildReport report = rebuild();
    QCOMPARE(report.notes.size(), 1);
    QCOMPARE(report.messages, 12ULL);
    QCOMPARE(report.fromManifests, 9ULL);
    QCOMPARE(contents(at(u"quarantine/"_s + manifest + u".damaged"_s)), damaged);
    QVERIFY(verify().isGood());
}

void TestRebuild::pipesAreNotWaitedFor()
{
#ifdef Q_OS_UNIX
    fill(m_names);
    loseCatalogue();
    for (const char16_t *name : {u"/mailsheaf-folder.tsv", u"/SHA256SUMS"})
        putPipe(at(epochDirectory(m_names[0], 3) + QStringView(name).toString()));
    const RebuildReport report = rebuild();
    QCOMPARE(report.notes.size(), 1);
    QCOMPARE(report.messages, 12ULL);
    QCOMPARE(report.hashed, 3ULL);
    QVERIFY(verify().isGood());
#else
    QSKIP("There are no named pipes in folders here.");
#endif
}

void TestRebuild::whatNoManifestKnowsYetIsFound()
{
    fill(m_names);
    {
        const auto archive = Archive::open(m_path, {.fsync = false});
        VERIFY_OK(addMessage(**archive, (*archive)->mailbox(m_names[0], 3)->id, 43, "new", 99));
        VERIFY_OK(addMessage(**archive, (*archive)->mailbox(MailboxName("New"), 3)->id, 1, "new", 99));
    }
    const auto before = dump(m_path);
    const RebuildReport report = rebuild();
    QCOMPARE(report.messages, 14ULL);
    QCOMPARE(report.hashed, 2ULL);
    auto expected = before;
    expected[2].messages[2].flags.clear();
    expected[4].messages[0].flags.clear();
    QCOMPARE(expected[2].name, QByteArray("INBOX"));
    QCOMPARE(expected[4].name, QByteArray("New"));
    QVERIFY(dump(m_path) == expected);
}

void TestRebuild::theDelimiterComesFromTheOthers()
{
    const MailboxName known("A.B", '.');
    const MailboxName unknown("C/D.E", '.');
    fill({known, unknown});
    loseCatalogue();
    loseFile(unknown, u"mailsheaf-folder.tsv"_s);
    QCOMPARE(rebuild().folders, 2ULL);
    const auto found = dump(m_path);
    QCOMPARE(found[1].name, unknown.raw());
    QCOMPARE(found[1].delimiter, '.');
}

void TestRebuild::aShortenedNameIsLeftOutAndSaid()
{
    const MailboxName longName(QByteArray(300, 'x'));
    fill({m_names[0], longName});
    loseCatalogue();
    loseFile(longName, u"mailsheaf-folder.tsv"_s);
    const RebuildReport report = rebuild();
    QCOMPARE(report.messages, 3ULL);
    QCOMPARE(report.notes.size(), 1);
    QVERIFY(QFileInfo::exists(at(messagePath(longName, 3, 42))));
    QCOMPARE(verify().counts.at(ProblemKind::Stray), 3ULL);
}

void TestRebuild::theOldCatalogueIsKept()
{
    fill(m_names);
    const QByteArray old = contents(at(u"mailsheaf.sqlite"_s)).replace("INBOX", "OUTBO");
    put(at(u"mailsheaf.sqlite"_s), old);
    const RebuildReport report = rebuild();
    QVERIFY(!report.oldCatalogue.isEmpty());
    QCOMPARE(contents(at(report.oldCatalogue)), old);
    QVERIFY(verify().isGood());
    QCOMPARE(dump(m_path)[2].name, QByteArray("INBOX"));
}

void TestRebuild::aBackupFindsEverythingThere()
{
    fill(m_names);
    loseCatalogue();
    (void)rebuild();
    const auto archive = Archive::open(m_path, {.fsync = false});
    VERIFY_OK(archive);
    const HeldMailbox held = (*archive)->mailbox(m_names[1], 3).value();
    QCOMPARE((*archive)->heldUids(held.id, 1).value(), (std::vector<Uid>{1, 42, 10'000}));
    QCOMPARE(held.completeUpTo, Uid(1)); // it is listed once more, and so nothing can be missed
}

void TestRebuild::cancellingLeavesTheOldOne()
{
    fill(m_names);
    const QByteArray old = contents(at(u"mailsheaf.sqlite"_s));
    const CancelToken cancel;
    cancel.cancel();
    const auto report = rebuildCatalogue(m_path, {}, cancel);
    QVERIFY(!report && report.error().isCancelled());
    QCOMPARE(contents(at(u"mailsheaf.sqlite"_s)), old);
    QVERIFY(verify().isGood());
    (void)rebuild(); // over what the first one left
    QVERIFY(verify().isGood());
}

void TestRebuild::refusesWhatHoldsNoMessages()
{
    VERIFY_REFUSED(rebuildCatalogue(m_path, {}, {}), u"holds no messages");
    QVERIFY(!QFileInfo::exists(m_path));
}

QTEST_GUILESS_MAIN(TestRebuild)
#include "test_rebuild.moc"
