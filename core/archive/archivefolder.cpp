// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archivefolder.h"

#include "core/archive/diskerror.h"
#include "core/archive/filesystem.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSysInfo>

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

namespace mailsheaf::archivefolder {

namespace {

struct ArchiveFolderText
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::Archive)
};

QString lockName(const QString &root)
{
    return root + QStringLiteral("/mailsheaf.lock");
}

tl::unexpected<Error> refuse(const QString &sentence)
{
    return failure(ErrorKind::Archive, sentence);
}

QString native(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

/// Ours, or what systems put into the root of every disk.
bool mayLieInAnArchive(const QString &name)
{
    static constexpr std::array known = {u"mail",
                                         u"incoming",
                                         u"mailsheaf.lock",
                                         u"SHA256SUMS",
                                         u"quarantine",
                                         u"certificate.html",
                                         u"certificate.json",
                                         u"lost+found",
                                         u"System Volume Information",
                                         u"$RECYCLE.BIN",
                                         u"desktop.ini",
                                         u"Thumbs.db",
                                         u".DS_Store",
                                         u".Spotlight-V100",
                                         u".fseventsd",
                                         u".TemporaryItems",
                                         u".Trashes"};
    return name.startsWith(u"mailsheaf.sqlite") || name.startsWith(u".Trash-") ||
           std::any_of(known.begin(), known.end(), [&](const char16_t *item) { return name == item; });
}

/// A folder with other things in it is more likely a slip than a wish.
Result<void> checkContents(const QString &root)
{
    if (QFileInfo::exists(catalogueFile(root)))
        return {};
    const QStringList names =
        QDir(root).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    const auto stranger = std::find_if_not(names.begin(), names.end(), mayLieInAnArchive);
    if (stranger == names.end())
        return {};
    return refuse(
        ArchiveFolderText::tr(
            "“%1” holds other things, “%2” for one, and no archive. Choose an empty folder or a new one.")
            .arg(native(root), *stranger));
}

/// A link planted there would lead what is written elsewhere; a pipe would be waited for without end.
Result<void> checkKinds(const QString &root)
{
    for (const char16_t *name :
         {u"mail", u"incoming", u"mailsheaf.lock", u"mailsheaf.sqlite", u"mailsheaf.sqlite-wal",
          u"mailsheaf.sqlite-shm", u"mailsheaf.sqlite-journal", u"mailsheaf.sqlite.sha256"}) {
        const QFileInfo info(root + u'/' + QStringView(name).toString());
        if (info.isSymbolicLink() || info.isJunction())
            return refuse(ArchiveFolderText::tr(
                              "“%1” is a link to another place, which an archive never has. Remove the "
                              "link, then start again.")
                              .arg(native(info.filePath())));
        if (info.exists() && !info.isFile() && !info.isDir())
            return failure(diskError(std::make_error_code(std::errc::file_exists), info.filePath(), "open"));
    }
    return {};
}

QString holder(const QLockFile &lock, bool *elsewhere)
{
    qint64 pid = 0;
    QString host;
    QString program;
    if (!lock.getLockInfo(&pid, &host, &program))
        return {};
    *elsewhere = host != QSysInfo::machineHostName();
    return ArchiveFolderText::tr("%1 (process %2 on %3)").arg(program, QString::number(pid), host);
}

/// A lock without its holder's name, and not of this moment: the power went before what stood in it was on
/// the disk. It goes, unless its holder lives after all and the system knows.
bool removeTornLock(QLockFile &lock, const QString &root)
{
    constexpr qint64 longEnoughMs = 10'000; // to write one line
    qint64 pid = 0;
    QString host;
    QString program;
    if (lock.error() != QLockFile::LockFailedError || lock.getLockInfo(&pid, &host, &program))
        return false;
    const QDateTime written = QFileInfo(lockName(root)).lastModified();
    return written.msecsTo(QDateTime::currentDateTime()) > longEnoughMs && lock.removeStaleLockFile();
}

Error lockedError(const QString &root, const QLockFile &lock)
{
    bool elsewhere = false;
    const QString who = holder(lock, &elsewhere);
    const QString shown = native(root);
    if (who.isEmpty())
        return {.kind = ErrorKind::Archive,
                .sentence =
                    ArchiveFolderText::tr(
                        "The archive “%1” is in use by another program. Wait until it has finished, then "
                        "start again.")
                        .arg(shown),
                .detail = {}};
    if (elsewhere)
        return {.kind = ErrorKind::Archive,
                .sentence =
                    ArchiveFolderText::tr(
                        "The archive “%1” is in use by %2. Wait until it has finished; if that computer "
                        "no longer works on it, remove “mailsheaf.lock” there.")
                        .arg(shown, who),
                .detail = {}};
    return {.kind = ErrorKind::Archive,
            .sentence = ArchiveFolderText::tr(
                            "The archive “%1” is in use by %2. Wait until it has finished, then start again.")
                            .arg(shown, who),
            .detail = {}};
}

/// QLockFile only says that it could not write. @p systemError: what the system said last, 0 if nothing.
Error unwritableError(const QString &root, int systemError)
{
    if (systemError != 0)
        return diskError({systemError, std::generic_category()}, lockName(root), "lock");
    if (const auto written = tryWriting(root); !written)
        return written.error();
    return {.kind = ErrorKind::Archive,
            .sentence =
                ArchiveFolderText::tr(
                    "“%1” cannot be locked, so it cannot be kept safe from other programs. Choose a folder "
                    "on another disk.")
                    .arg(native(root)),
            .detail = {}};
}

} // namespace

QString catalogueFile(const QString &root)
{
    return root + QStringLiteral("/mailsheaf.sqlite");
}

QString incomingDirectory(const QString &root)
{
    return root + QStringLiteral("/incoming");
}

QString incomingLane(const QString &root, int lane)
{
    return incomingDirectory(root) + u'/' + QString::number(lane);
}

QString temporaryName(const QString &session, quint64 number)
{
    return session + u'-' + QString::number(number) + QStringLiteral(".part");
}

Result<void> checkKnown(const QString &path, const std::optional<KnownPlace> &known)
{
    const bool isThere =
        QFileInfo::exists(catalogueFile(path)) || QFileInfo(path + QStringLiteral("/mail")).isDir();
    if (!known || isThere || (!known->mine && diskOf(path) == known->disk))
        return {};
    return failure(ErrorKind::ArchiveGone,
                   ArchiveFolderText::tr(
                       "“%1” had an archive at the last backup, and now it has none. Connect the disk it is "
                       "on, then start again. For a new archive choose another folder.")
                       .arg(native(path)));
}

Result<QString> look(const QString &path)
{
    if (path.isEmpty())
        return refuse(ArchiveFolderText::tr("No folder for the archive is given. Choose one."));
    const QFileInfo info(path);
    if (info.exists() && !info.isDir())
        return refuse(ArchiveFolderText::tr("“%1” is a file, not a folder. Choose a folder for the archive.")
                          .arg(native(path)));
    if (!info.exists())
        return QDir::cleanPath(info.absoluteFilePath());
    QString root = info.canonicalFilePath();
    return checkKinds(root).and_then([&] { return checkContents(root); }).map([&] {
        return std::move(root);
    });
}

Result<QString> prepare(const QString &path)
{
    auto root = look(path);
    if (!root || QFileInfo::exists(*root))
        return root;
    const QFileInfo parent(QFileInfo(*root).path());
    if (!parent.isDir())
        return refuse(
            ArchiveFolderText::tr(
                "“%1” cannot be made because the folder “%2” does not exist. Connect the disk it is on, "
                "or choose another folder.")
                .arg(native(*root), native(parent.filePath())));
    // A link on the way there is the user's own, to a larger disk perhaps.
    const QDir folder(parent.canonicalFilePath());
    QString made = folder.filePath(QFileInfo(*root).fileName());
    return filesystem::makeDirectory(made)
        .and_then([&] { return filesystem::syncDirectory(folder.path()); })
        .map([&] { return made; });
}

Result<std::unique_ptr<QLockFile>> lock(const QString &root)
{
    auto lock = std::make_unique<QLockFile>(lockName(root));
    lock->setStaleLockTime(0); // Only a holder that has died loses its lock, never one that takes long.
    errno = 0;
    if (lock->tryLock(0) || (removeTornLock(*lock, root) && lock->tryLock(0))) {
        QFile::setPermissions(lockName(root), QFile::ReadOwner | QFile::WriteOwner);
        return lock;
    }
    const int systemError = errno;
    if (lock->error() == QLockFile::LockFailedError)
        return failure(lockedError(root, *lock));
    return failure(unwritableError(root, systemError));
}

Result<void> tryWriting(const QString &root)
{
    const QString probe = root + QStringLiteral("/mailsheaf.sqlite-probe");
    filesystem::removeFile(probe); // of a program that was killed
    const QByteArray block(4096, '\0');
    auto written = filesystem::NewFile::create(probe).and_then([&](filesystem::NewFile &&file) {
        return file.write(std::span(block.constData(), static_cast<size_t>(block.size()))).and_then([&] {
            return file.close();
        });
    });
    filesystem::removeFile(probe);
    return written;
}

Result<void> prepareIncoming(const QString &root)
{
    static const QRegularExpression temporary(QStringLiteral("^[0-9a-f]{16}-[0-9]{1,20}\\.part$"));
    const QString incoming = incomingDirectory(root);
    auto made = filesystem::makeDirectory(incoming);
    for (int lane = 0; made && lane < incomingLanes; ++lane)
        made = filesystem::makeDirectory(incomingLane(root, lane));
    if (!made)
        return made;
    QDirIterator files(incoming, QDir::Files | QDir::System | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        if (temporary.match(files.fileName()).hasMatch())
            filesystem::removeFile(files.filePath());
    }
    return {};
}

} // namespace mailsheaf::archivefolder
