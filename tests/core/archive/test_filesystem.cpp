// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/diskerror.h"
#include "core/archive/filesystem.h"
#include "core/archive/stagedfile.h"
#include "tests/core/archive/archivetesting.h"

#include <QDateTime>
#include <QFileInfo>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace mailsheaf;
using namespace archivetesting;

namespace {

/// Another umask for as long as it lives.
class Umask final
{
    Q_DISABLE_COPY_MOVE(Umask)

public:
    explicit Umask(mode_t mask)
        : m_before(umask(mask))
    {
    }
    ~Umask() { umask(m_before); }

private:
    mode_t m_before;
};

/// No file of this process may grow beyond @p bytes for as long as it lives.
class FileSizeLimit final
{
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

public:
    explicit FileSizeLimit(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit now{.rlim_cur = bytes, .rlim_max = m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &now);
    }
    ~FileSizeLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_before = {};
    void (*m_handler)(int);
};

mode_t modeOf(const QString &path)
{
    struct stat info = {};
    return lstat(QFile::encodeName(path).constData(), &info) == 0 ? info.st_mode & 07777 : 0;
}

} // namespace

class TestFileSystem final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }
    void writesWhatItIsGiven();
    void belongsToItsOwnerWhateverTheUmask_data();
    void belongsToItsOwnerWhateverTheUmask();
    void neverOpensWhatIsThere();
    void neverFollowsALink();
    void setsOldAndNewDates_data();
    void setsOldAndNewDates();
    void directoriesMayExistOthersMayNot();
    void replacesAtomically();
    void groupsOfAnySizeCanBeSynced_data();
    void groupsOfAnySizeCanBeSynced();
    void aMissingFileIsAnErrorOfTheGroup();
    void aFullDiskIsAnErrorOfTheWrite();
    void aLimitIsAnErrorOfTheWrite();
    void stagedFilesGoWithTheirOwner();
    void nobodySeesAFileWithoutAName();
    void aFileWithoutANameReplacesOneThatHasIt();
    void filesWithoutANameLeaveSomeForOthers();
    void errorsSayWhatToDo_data();
    void errorsSayWhatToDo();

private:
    [[nodiscard]] QString at(const char *name) const
    {
        return m_directory->filePath(QString::fromLatin1(name));
    }

    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestFileSystem::writesWhatItIsGiven()
{
    auto file = filesystem::NewFile::create(at("a"));
    VERIFY_OK(file);
    const QByteArray large(3'000'000, '\0');
    VERIFY_OK(file->write(bytesOf("one\r\n")));
    VERIFY_OK(file->write({}));
    VERIFY_OK(file->write(bytesOf(large)));
    VERIFY_OK(file->close());
    QCOMPARE(contents(at("a")), "one\r\n" + large);
}

void TestFileSystem::belongsToItsOwnerWhateverTheUmask_data()
{
    QTest::addColumn<int>("mask");
    QTest::newRow("nothing masked") << 0;
    QTest::newRow("the usual") << 022;
    QTest::newRow("even the owner") << 0777;
}

void TestFileSystem::belongsToItsOwnerWhateverTheUmask()
{
    QFETCH(int, mask);
    const Umask umask(static_cast<mode_t>(mask));
    VERIFY_OK(filesystem::NewFile::create(at("file")));
    VERIFY_OK(filesystem::makeDirectory(at("directory")));
    QCOMPARE(modeOf(at("file")), mode_t(0600));
    QCOMPARE(modeOf(at("directory")), mode_t(0700));
}

void TestFileSystem::neverOpensWhatIsThere()
{
    put(at("a"), "precious");
    VERIFY_REFUSED(filesystem::NewFile::create(at("a")), u"is in the way");
    QCOMPARE(contents(at("a")), QByteArray("precious"));
}

void TestFileSystem::neverFollowsALink()
{
    QVERIFY(QFile::link(at("elsewhere"), at("link")));
    QVERIFY(!filesystem::NewFile::create(at("link")));
    QVERIFY(!QFileInfo::exists(at("elsewhere")));

    QVERIFY(QDir().mkdir(at("folder")) && QFile::link(at("folder"), at("linked")));
    VERIFY_REFUSED(filesystem::makeDirectory(at("linked")), u"is in the way");
}

void TestFileSystem::setsOldAndNewDates_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("the epoch") << qint64(0);
    QTest::newRow("before the epoch") << qint64(-86'400);
    QTest::newRow("1993") << qint64(740'000'000);
    QTest::newRow("after 2038") << qint64(2'500'000'000);
}

void TestFileSystem::setsOldAndNewDates()
{
    QFETCH(qint64, seconds);
    auto file = filesystem::NewFile::create(at("a"));
    VERIFY_OK(file);
    VERIFY_OK(file->write(bytesOf("x")));
    VERIFY_OK(file->setModified(seconds));
    VERIFY_OK(file->close());
    QCOMPARE(QFileInfo(at("a")).lastModified().toSecsSinceEpoch(), seconds);
}

void TestFileSystem::directoriesMayExistOthersMayNot()
{
    VERIFY_OK(filesystem::makeDirectory(at("d")));
    VERIFY_OK(filesystem::makeDirectory(at("d")));
    VERIFY_OK(filesystem::syncDirectory(at("d")));
    put(at("f"), {});
    VERIFY_REFUSED(filesystem::makeDirectory(at("f")), u"is in the way");
    VERIFY_REFUSED(filesystem::makeDirectory(at("f/below")), u"is in the way");
    VERIFY_REFUSED(filesystem::makeDirectory(at("missing/below")), u"has gone");
    VERIFY_REFUSED(filesystem::syncDirectory(at("missing")), u"has gone");
}

void TestFileSystem::replacesAtomically()
{
    put(at("new"), "new");
    put(at("old"), "old");
    VERIFY_OK(filesystem::replace(at("new"), at("old")));
    QCOMPARE(contents(at("old")), QByteArray("new"));
    QVERIFY(!QFileInfo::exists(at("new")));
    VERIFY_REFUSED(filesystem::replace(at("new"), at("old")), u"has gone");
}

void TestFileSystem::groupsOfAnySizeCanBeSynced_data()
{
    QTest::addColumn<int>("files");
    QTest::newRow("none") << 0;
    QTest::newRow("one") << 1;
    QTest::newRow("few") << 3;
    QTest::newRow("many") << 20;
}

void TestFileSystem::groupsOfAnySizeCanBeSynced()
{
    QFETCH(int, files);
    auto group = filesystem::GroupSync::open(m_directory->path());
    VERIFY_OK(group);
    std::vector<filesystem::UnsyncedFile> data;
    for (int i = 0; i < files; ++i) {
        data.push_back({.path = m_directory->filePath(QString::number(i))});
        put(data.back().path, "x");
    }
    VERIFY_OK(group->sync(data));
    VERIFY_OK(group->sync(data, {m_directory->path(), m_directory->path()}));
    VERIFY_OK(group->sync({}, {m_directory->path()}));
}

void TestFileSystem::aMissingFileIsAnErrorOfTheGroup()
{
    auto group = filesystem::GroupSync::open(m_directory->path());
    VERIFY_OK(group);
    VERIFY_REFUSED(group->sync({{.path = at("missing")}}), u"has gone");
    VERIFY_REFUSED(group->sync({}, {at("missing")}), u"has gone");
    VERIFY_REFUSED(filesystem::GroupSync::open(at("missing")), u"has gone");
}

void TestFileSystem::aFullDiskIsAnErrorOfTheWrite()
{
    const SmallDisk disk("size=64k");
    if (!disk.isMounted())
        QSKIP("This user may not mount a small disk.");
    auto file = filesystem::NewFile::create(disk.path() + QStringLiteral("/a"));
    VERIFY_OK(file);
    VERIFY_REFUSED(file->write(bytesOf(QByteArray(200'000, 'x'))), u"is full");
}

void TestFileSystem::aLimitIsAnErrorOfTheWrite()
{
    auto file = filesystem::NewFile::create(at("a"));
    VERIFY_OK(file);
    const FileSizeLimit limit(1'000);
    VERIFY_REFUSED(file->write(bytesOf(QByteArray(2'000, 'x'))), u"larger than a file may be");
}

void TestFileSystem::stagedFilesGoWithTheirOwner()
{
    put(at("kept"), "kept");
    put(at("dropped"), "dropped");
    {
        StagedFile kept(at("kept"));
        const StagedFile dropped(at("dropped"));
        StagedFile moved(std::move(kept));
        QVERIFY(!moved.moveTo(at("missing/x")));
        VERIFY_OK(moved.moveTo(at("final")));
    }
    QCOMPARE(contents(at("final")), QByteArray("kept"));
    QVERIFY(!QFileInfo::exists(at("dropped")));
}

void TestFileSystem::nobodySeesAFileWithoutAName()
{
    auto group = filesystem::GroupSync::open(m_directory->path());
    VERIFY_OK(group);
    const auto make = [&] {
        auto file = filesystem::NewFile::createUnnamed(at("temporary"));
        return file && file->write(bytesOf("hello")) ? StagedFile(std::move(*file), at("temporary"))
                                                     : StagedFile();
    };
    StagedFile staged = make();
    if (staged.path().isEmpty())
        QSKIP("This file system has no files without a name.");
    VERIFY_OK(group->sync({staged.unsynced()}));
    QVERIFY(QDir(m_directory->path()).isEmpty());
    staged = make();
    VERIFY_REFUSED(staged.moveTo(at("missing/a")), u"has gone");
    staged = StagedFile();
    QVERIFY(QDir(m_directory->path()).isEmpty());
}

void TestFileSystem::aFileWithoutANameReplacesOneThatHasIt()
{
    put(at("a"), "older");
    for (const char *name : {"a", "b"}) {
        auto file = filesystem::NewFile::createUnnamed(at("temporary"));
        if (!file)
            QSKIP("This file system has no files without a name.");
        VERIFY_OK(file->write(bytesOf("newer")));
        VERIFY_OK(file->setModified(1'000));
        StagedFile staged(std::move(*file), at("temporary"));
        VERIFY_OK(staged.moveTo(at(name)));
        QCOMPARE(contents(at(name)), QByteArray("newer"));
        QCOMPARE(QFileInfo(at(name)).lastModified().toSecsSinceEpoch(), 1'000);
        QCOMPARE(modeOf(at(name)), mode_t(0600));
    }
    QVERIFY(!QFileInfo::exists(at("temporary")));
}

void TestFileSystem::filesWithoutANameLeaveSomeForOthers()
{
    std::vector<filesystem::NewFile> files;
    for (auto file = filesystem::NewFile::createUnnamed(at("temporary")); file && files.size() < 50'000;
         file = filesystem::NewFile::createUnnamed(at("temporary")))
        files.push_back(std::move(*file));
    rlimit limit = {};
    QCOMPARE(getrlimit(RLIMIT_NOFILE, &limit), 0);
    QCOMPARE_LE(files.size(), size_t(limit.rlim_cur / 2));
    VERIFY_OK(filesystem::NewFile::create(at("a")));
}

void TestFileSystem::errorsSayWhatToDo_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("words");
    QTest::newRow("no space") << ENOSPC << QStringLiteral("is full. Make room");
    QTest::newRow("quota") << EDQUOT << QStringLiteral("quota");
    QTest::newRow("read-only") << EROFS << QStringLiteral("read-only");
    QTest::newRow("no permission") << EACCES << QStringLiteral("no permission");
    QTest::newRow("forbidden") << EPERM << QStringLiteral("no permission");
    QTest::newRow("broken disk") << EIO << QStringLiteral("Check the disk");
    QTest::newRow("too many files") << EMFILE << QStringLiteral("fewer workers");
    QTest::newRow("name too long") << ENAMETOOLONG << QStringLiteral("shorter path");
    QTest::newRow("disk taken out") << ENODEV << QStringLiteral("Was the disk taken out?");
    QTest::newRow("anything else") << ETXTBSY << QStringLiteral("The details say why");
}

void TestFileSystem::errorsSayWhatToDo()
{
    QFETCH(int, code);
    QFETCH(QString, words);
    const Error error = diskError({code, std::generic_category()}, QStringLiteral("/mnt/a %1 b"), "write");
    QCOMPARE(error.kind, ErrorKind::Archive);
    QVERIFY2(error.sentence.contains(words), qPrintable(error.sentence));
    QVERIFY(error.sentence.contains(u"/mnt/a %1 b"));
    QVERIFY(error.detail.startsWith(u"write /mnt/a %1 b: "));
}

QTEST_APPLESS_MAIN(TestFileSystem)

#include "test_filesystem.moc"
