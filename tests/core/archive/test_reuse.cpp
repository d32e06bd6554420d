// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archive.h"

#include "core/archive/mailpath.h"
#include "tests/core/archive/archivetesting.h"

#include <QDir>
#include <QFileInfo>

#include <SQLiteCpp/SQLiteCpp.h>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace mailsheaf;
using namespace archivetesting;
using namespace Qt::StringLiterals;

namespace {

const MailboxName first("First");
const MailboxName second("Second");
constexpr qint64 date = 1'000'000'000;
const QByteArray body = "Subject: one\r\n\r\nfor all\r\n";
const ContentId content = "oid:M1";

/// Whether both names are one file.
bool isOneFile(const QString &a, const QString &b)
{
#ifdef Q_OS_UNIX
    struct stat one = {};
    struct stat other = {};
    return ::stat(QFile::encodeName(a).constData(), &one) == 0 &&
           ::stat(QFile::encodeName(b).constData(), &other) == 0 && one.st_ino == other.st_ino &&
           one.st_dev == other.st_dev;
#else
    return QFileInfo(a) == QFileInfo(b);
#endif
}

} // namespace

/// One content, entered in several places.
class TestReuse final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theSameFileUnderASecondName();
    void anotherTimeNeedsACopy();
    void aFileThatIsNotAsTheCatalogueSaysIsNotReused();
    void aDamagedFileIsNotCopied();
    void aDiskWithoutSecondNamesGetsACopy();
    void whatAnInterruptedRunHasLinkedIsLinkedAgain();
    void contentsAreRemembered();
    void olderEpochsAreTold();
    void readersCannotReuse();

private:
    [[nodiscard]] QString pathOf(const MailboxName &mailbox, Uid uid) const;
    [[nodiscard]] HeldMessage held() const;
    [[nodiscard]] Result<bool> enter(qint64 when);

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Archive> m_archive;
    MailboxId m_second = 0;
};

void TestReuse::init()
{
    m_archive.reset();
    m_directory = std::make_unique<QTemporaryDir>();
    auto opened = Archive::open(m_directory->path(), {});
    VERIFY_OK(opened);
    m_archive = std::move(*opened);
    const auto source = m_archive->mailbox(first, 7);
    const auto target = m_archive->mailbox(second, 8);
    VERIFY_OK(source);
    VERIFY_OK(target);
    m_second = target->id;
    VERIFY_OK(addMessage(*m_archive, source->id, 1, body, date, content));
    VERIFY_OK(m_archive->flush());
}

QString TestReuse::pathOf(const MailboxName &mailbox, Uid uid) const
{
    return m_directory->filePath(messagePath(mailbox, mailbox == first ? 7 : 8, uid));
}

HeldMessage TestReuse::held() const
{
    const auto found = m_archive->messagesOf(content);
    return found && found->size() == 1 ? found->front() : HeldMessage();
}

/// Enters the content as message 5 of the second mailbox; false when it could not be reused.
Result<bool> TestReuse::enter(qint64 when)
{
    auto staged = m_archive->reuse(held(), when);
    if (!staged || !*staged)
        return staged ? Result<bool>(false) : failure(staged.error());
    const FetchedMessage message{.uid = 5,
                                 .flags = {"\\Flagged"},
                                 .internalDate = when,
                                 .size = (*staged)->size,
                                 .contentId = content};
    return m_archive->add(m_second, message, std::move(**staged))
        .and_then([&] { return m_archive->flush(); })
        .map([] { return true; });
}

void TestReuse::theSameFileUnderASecondName()
{
    const auto entered = enter(date);
    VERIFY_OK(entered);
    QVERIFY(*entered);
    QCOMPARE(contents(pathOf(second, 5)), body);
    QVERIFY(isOneFile(pathOf(first, 1), pathOf(second, 5)));
    QCOMPARE(filesBelow(m_directory->filePath(u"incoming"_s)).size(), 0);
    const auto both = m_archive->messagesOf(content);
    VERIFY_OK(both);
    QCOMPARE(both->size(), 2U);
    QCOMPARE(both->front().sha256, both->back().sha256);
    QVERIFY(both->front().path != both->back().path);
}

void TestReuse::anotherTimeNeedsACopy()
{
    const auto entered = enter(date + 60);
    VERIFY_OK(entered);
    QVERIFY(*entered);
    QCOMPARE(contents(pathOf(second, 5)), body);
    QVERIFY(!isOneFile(pathOf(first, 1), pathOf(second, 5)));
    QCOMPARE(QFileInfo(pathOf(first, 1)).lastModified().toSecsSinceEpoch(), date);
    QCOMPARE(QFileInfo(pathOf(second, 5)).lastModified().toSecsSinceEpoch(), date + 60);
}

void TestReuse::aFileThatIsNotAsTheCatalogueSaysIsNotReused()
{
    const QString file = pathOf(first, 1);
    put(file, body + "more");
    QVERIFY(!enter(date).value());
    QVERIFY(QFile::remove(file));
    QVERIFY(!enter(date).value());
    QVERIFY(!enter(date + 60).value());
    // A link to the right bytes is not a file of the archive.
    const QString elsewhere = m_directory->filePath(u"elsewhere"_s);
    put(elsewhere, body);
    QVERIFY(QFile::link(elsewhere, file));
    QVERIFY(!enter(date).value());
    QCOMPARE(m_archive->message(m_second, 5).value().has_value(), false);
}

void TestReuse::aDamagedFileIsNotCopied()
{
    QByteArray damaged = body;
    damaged[3] = static_cast<char>(damaged[3] ^ 1);
    put(pathOf(first, 1), damaged);
    QVERIFY(!enter(date + 60).value());
    QCOMPARE(filesBelow(m_directory->filePath(u"incoming"_s)).size(), 0);
}

/// Between two file systems a file has no second name: the folder of the source is a disk of its own.
void TestReuse::aDiskWithoutSecondNamesGetsACopy()
{
#ifdef Q_OS_LINUX
    const QString folder = QFileInfo(pathOf(first, 1)).path();
    if (mount("tmpfs", QFile::encodeName(folder).constData(), "tmpfs", 0, "size=1m") != 0)
        QSKIP("needs the right to mount a disk");
    put(pathOf(first, 1), body);
    const auto entered = enter(date);
    umount2(QFile::encodeName(folder).constData(), MNT_DETACH);
    VERIFY_OK(entered);
    QVERIFY(*entered);
    QCOMPARE(contents(pathOf(second, 5)), body);
    QCOMPARE(QFileInfo(pathOf(second, 5)).lastModified().toSecsSinceEpoch(), date);
    QCOMPARE(filesBelow(m_directory->filePath(u"incoming"_s)).size(), 0);
#else
    QSKIP("mounts a disk as Linux does");
#endif
}

/// rename() does nothing when both names are one file already; nothing may be left over.
void TestReuse::whatAnInterruptedRunHasLinkedIsLinkedAgain()
{
    QVERIFY(enter(date).value());
    {
        SQLite::Database catalogue(m_directory->filePath(u"mailsheaf.sqlite"_s).toStdString(),
                                   SQLite::OPEN_READWRITE, 5000);
        QCOMPARE(catalogue.exec("DELETE FROM message WHERE uid = 5"), 1);
    }
    QVERIFY(enter(date).value());
    QVERIFY(isOneFile(pathOf(first, 1), pathOf(second, 5)));
    QCOMPARE(filesBelow(m_directory->filePath(u"incoming"_s)).size(), 0);
    QCOMPARE(filesBelow(m_directory->filePath(u"mail"_s)).size(), 2);
}

void TestReuse::contentsAreRemembered()
{
    VERIFY_OK(addMessage(*m_archive, m_second, 9, "without a name"));
    VERIFY_OK(addMessage(*m_archive, m_second, 10, "of Gmail", date, "gm:12"));
    VERIFY_OK(m_archive->flush());
    QList<ContentId> visited;
    VERIFY_OK(m_archive->visitContents([&](const ContentId &id) { visited << id; }));
    std::ranges::sort(visited);
    QCOMPARE(visited, QList<ContentId>({"gm:12", content}));
    QCOMPARE(m_archive->messagesOf("oid:m1").value().size(), 0U); // case counts
    QCOMPARE(held().size, static_cast<quint64>(body.size()));
    QCOMPARE(held().internalDate, date);
    QCOMPARE(held().path, messagePath(first, 7, 1));
    QCOMPARE(m_archive->beginningOf(held(), 7), QByteArray("Subject"));
    QCOMPARE(m_archive->beginningOf(held(), 1000), body);
}

void TestReuse::olderEpochsAreTold()
{
    const auto older = m_archive->messagesOfOtherEpochs(first, 70);
    VERIFY_OK(older);
    QCOMPARE(older->size(), 1U);
    QCOMPARE(older->front().uid, 1U);
    QCOMPARE(older->front().size, static_cast<quint64>(body.size()));
    QCOMPARE(older->front().internalDate, date);
    QCOMPARE(m_archive->messagesOfOtherEpochs(first, 7).value().size(), 0U);
    QCOMPARE(m_archive->messagesOfOtherEpochs(second, 7).value().size(), 0U);
}

void TestReuse::readersCannotReuse()
{
    const HeldMessage source = held();
    const auto reader = Archive::open(m_directory->path(), {.readOnly = true});
    VERIFY_OK(reader);
    QCOMPARE((*reader)->messagesOf(content).value().size(), 1U);
    VERIFY_REFUSED((*reader)->reuse(source, date), u"reading only"_s);
}

QTEST_GUILESS_MAIN(TestReuse)
#include "test_reuse.moc"
