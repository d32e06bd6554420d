// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archivefolder.h"
#include "core/archive/cataloguecontents.h"
#include "core/archive/catalogueseal.h"
#include "core/archive/foldermanifest.h"
#include "core/archive/mailpath.h"
#include "core/verify/archiveverifier.h"
#include "core/verify/rebuild.h"
#include "tests/core/archive/archivetesting.h"

#include <QDir>
#include <QDirIterator>

#include <random>

using namespace mailsheaf;
using namespace archivetesting;
using namespace Qt::StringLiterals;

namespace {

constexpr int fileFlips = 1'000;
constexpr int flipsAtOnce = 10; ///< In different files: a verification finds them all.
constexpr int catalogueFlips = 1'000;
constexpr int unsealedFlips = 200;
constexpr int flipsBetweenRebuilds = 50;

/// Without cutting the file short first, after which some file systems wait for the disk.
void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY2(file.open(QIODevice::ReadWrite) && file.write(bytes) == bytes.size(), qPrintable(path));
    if (file.size() != bytes.size())
        QVERIFY(file.resize(bytes.size()));
}

/// What must never be believed when it is wrong.
struct Known
{
    QByteArray name;
    UidValidity validity = 0;
    std::vector<KeptMessage> messages;

    bool operator==(const Known &) const = default;
};

} // namespace

/// A disk that forgets: single bits flip, in messages, lists and the catalogue. MAILSHEAF_SEED repeats a run.
class TestBitFlips final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void flipsInFilesAreFound();
    void flipsInTheCatalogueAreFoundAndRebuildRepairsThem();
    void withoutASealNothingWrongIsBelieved();

private:
    [[nodiscard]] quint32 random(qsizetype below)
    {
        return static_cast<quint32>(m_random() % quint64(below));
    }
    /// Flips one bit of a file of the tree; the answer is its offset.
    qsizetype flip(const QString &path);
    void restore(const QString &path) const { overwrite(m_root + u'/' + path, m_files.value(path)); }
    void restoreCatalogue() const;
    [[nodiscard]] Result<VerifyReport> verify() const
    {
        return verifyArchive(m_root, {.workers = 2}, {}, {});
    }
    [[nodiscard]] std::optional<std::vector<Known>> whatItKnows() const;

    QTemporaryDir m_directory;
    QString m_root;
    QMap<QString, QByteArray> m_files; ///< By relative path, as they should be.
    std::mt19937_64 m_random;
    const QString m_catalogue = u"mailsheaf.sqlite"_s;
};

void TestBitFlips::initTestCase()
{
    bool given = false;
    quint64 seed = qEnvironmentVariable("MAILSHEAF_SEED").toULongLong(&given);
    if (!given)
        seed = std::random_device()();
    m_random.seed(seed);
    qInfo("MAILSHEAF_SEED=%llu", static_cast<unsigned long long>(seed));

    m_root = m_directory.filePath(u"archive"_s);
    auto archive = Archive::open(m_root, {.fsync = false});
    VERIFY_OK(archive);
    for (const char *name : {"INBOX", "Lists/Qt", "Sent"}) {
        const MailboxId id = (*archive)->mailbox(MailboxName(name), 3)->id;
        for (Uid uid = 1; uid <= 20; ++uid)
            VERIFY_OK(addMessage(**archive, id, uid * 613, QByteArray(name).repeated(int(uid * 9))));
    }
    VERIFY_OK((*archive)->flush());
    VERIFY_OK((*archive)->writeManifests());
    VERIFY_OK((*archive)->seal());
    archive->reset();
    for (QDirIterator it(m_root, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        const QString path = it.next();
        m_files.insert(path.mid(m_root.size() + 1), contents(path));
    }
    QCOMPARE(m_files.size(), 60 + 6 + 2); // messages, lists, catalogue and seal
}

void TestBitFlips::init()
{
    const auto report = verify();
    VERIFY_OK(report);
    QVERIFY(report->isGood());
}

qsizetype TestBitFlips::flip(const QString &path)
{
    QByteArray bytes = m_files.value(path);
    const auto offset = static_cast<qsizetype>(random(bytes.size()));
    bytes[offset] = char(bytes[offset] ^ (1 << random(8)));
    overwrite(m_root + u'/' + path, bytes);
    return offset;
}

void TestBitFlips::restoreCatalogue() const
{
    for (const char *suffix : {"-wal", "-shm"})
        QFile::remove(m_root + u'/' + m_catalogue + QLatin1StringView(suffix));
    restore(m_catalogue);
}

void TestBitFlips::flipsInFilesAreFound()
{
    QStringList paths = m_files.keys().filter(u"mail/"_s);
    for (int flips = 0; flips < fileFlips; flips += flipsAtOnce) {
        std::shuffle(paths.begin(), paths.end(), m_random);
        const QStringList spoiled = paths.first(flipsAtOnce);
        for (const QString &path : spoiled)
            flip(path);
        const auto report = verify();
        VERIFY_OK(report);
        QStringList found;
        for (const VerifyProblem &problem : report->problems)
            found << problem.path;
        for (const QString &path : spoiled) {
            QVERIFY2(found.contains(path), qPrintable(path));
            restore(path);
        }
        QCOMPARE(found.size(), spoiled.size());
        const auto messages = spoiled.filter(u".eml"_s).size();
        QCOMPARE(qsizetype(report->damaged.size()), messages);
    }
}

void TestBitFlips::flipsInTheCatalogueAreFoundAndRebuildRepairsThem()
{
    const auto right = whatItKnows();
    QVERIFY(right.has_value());
    for (int flips = 0; flips < catalogueFlips; ++flips) {
        const qsizetype offset = flip(m_catalogue);
        const auto report = verify();
        const bool found = report ? report->counts.contains(ProblemKind::Catalogue)
                                  : report.error().kind == ErrorKind::Archive;
        QVERIFY2(found, qPrintable(u"at %1"_s.arg(offset)));
        if (flips % flipsBetweenRebuilds == 0) {
            const auto rebuilt = rebuildCatalogue(m_root, {}, {});
            VERIFY_OK(rebuilt);
            QVERIFY(whatItKnows() == right);
            VERIFY_OK(verify());
            QVERIFY(verify()->isGood());
            QVERIFY(QFile::remove(m_root + u'/' + rebuilt->oldCatalogue));
            for (const QString &path : m_files.keys())
                restore(path);
        }
        restoreCatalogue();
    }
}

void TestBitFlips::withoutASealNothingWrongIsBelieved()
{
    const auto right = whatItKnows();
    QVERIFY(right.has_value());
    QVERIFY(QFile::remove(catalogueseal::file(m_root)));
    int wrong = 0;
    for (int flips = 0; flips < unsealedFlips; ++flips) {
        const qsizetype offset = flip(m_catalogue);
        const auto report = verify();
        const bool believed = report && report->isGood();
        const auto known = whatItKnows();
        wrong += known == right ? 0 : 1;
        QVERIFY2(!believed || known == right, qPrintable(u"at %1"_s.arg(offset)));
        restoreCatalogue();
    }
    QVERIFY2(wrong > 0, "no flip did any harm, so nothing was tested");
}

std::optional<std::vector<Known>> TestBitFlips::whatItKnows() const
{
    const auto catalogue = Catalogue::open(m_root + u'/' + m_catalogue, {.readOnly = true});
    if (!catalogue || !*catalogue)
        return std::nullopt;
    const auto mailboxes = cataloguecontents::mailboxes(**catalogue);
    if (!mailboxes)
        return std::nullopt;
    std::vector<Known> all;
    for (const KeptMailbox &mailbox : *mailboxes) {
        const auto messages = cataloguecontents::messages(**catalogue, mailbox.id, 1, 1'000);
        if (!messages)
            return std::nullopt;
        all.push_back({.name = mailbox.name.raw(), .validity = mailbox.validity, .messages = *messages});
    }
    return all;
}

QTEST_GUILESS_MAIN(TestBitFlips)
#include "test_bitflips.moc"
