// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/filesystem.h"

#include "core/archive/diskerror.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#ifdef Q_OS_LINUX
#include <QVersionNumber>
#include <linux/magic.h>
#include <sys/resource.h>
#include <sys/utsname.h>
#include <sys/vfs.h>
#endif

#include <algorithm>
#include <array>
#include <atomic>
#include <utility>

namespace mailsheaf::filesystem {

namespace {

constexpr int noHandle = -1;
constexpr mode_t fileMode = S_IRUSR | S_IWUSR;
constexpr mode_t directoryMode = S_IRWXU;
/// Below this, flushing the few costs less than whatever else waits to be written on that disk.
constexpr size_t groupWorthOneSync = 4;

tl::unexpected<Error> lastError(const QString &path, const char *operation)
{
    return failure(diskError({errno, std::generic_category()}, path, operation));
}

/// A descriptor that is closed when it goes; for reading, where close() has nothing to report.
class Descriptor final
{
public:
    Descriptor(const QString &path, int flags)
        : m_fd(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC | O_NOFOLLOW))
    {
    }
    ~Descriptor()
    {
        if (m_fd != noHandle)
            ::close(m_fd);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)

    [[nodiscard]] bool isOpen() const { return m_fd != noHandle; }
    [[nodiscard]] int get() const { return m_fd; }
    [[nodiscard]] int release() { return std::exchange(m_fd, noHandle); }

private:
    int m_fd;
};

bool hasMode(int fd, mode_t mode)
{
    struct stat now = {};
    return ::fstat(fd, &now) == 0 && (now.st_mode & 07777) == mode;
}

/// A umask can take the owner's own rights away; whatever it is, these are the rights of our files.
bool ensureMode(int fd, mode_t mode)
{
    return hasMode(fd, mode) || ::fchmod(fd, mode) == 0;
}

bool flushFile(int fd, bool toThePlatter)
{
#ifdef Q_OS_DARWIN
    // fsync() hands the data to the drive; F_FULLFSYNC makes the drive write all it has been handed.
    if (toThePlatter && ::fcntl(fd, F_FULLFSYNC) == 0)
        return true;
#else
    Q_UNUSED(toThePlatter)
#endif
    return ::fsync(fd) == 0;
}

Result<void> syncOne(const UnsyncedFile &file, bool toThePlatter)
{
    if (file.handle != noHandle) {
        if (!flushFile(static_cast<int>(file.handle), toThePlatter))
            return lastError(file.path, "fsync");
        return {};
    }
    const Descriptor opened(file.path, O_RDONLY);
    if (!opened.isOpen())
        return lastError(file.path, "open");
    if (!flushFile(opened.get(), toThePlatter))
        return lastError(file.path, "fsync");
    return {};
}

Result<void> syncOneByOne(const std::vector<UnsyncedFile> &files)
{
    for (const UnsyncedFile &file : files) {
        if (auto synced = syncOne(file, &file == &files.back()); !synced)
            return synced;
    }
    return {};
}

#ifdef Q_OS_LINUX
/// Files without a name stay open until they get one. Their numbers stay below this, so that there are always
/// some left for everything else.
int descriptorsForUnnamed()
{
    constexpr rlim_t wanted = 16'384;
    struct rlimit limit = {};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return 0;
    if (limit.rlim_cur < wanted) {
        // What programs start with is meant for those that cannot handle numbers above 1023.
        limit.rlim_cur = std::min(limit.rlim_max, wanted);
        if (::setrlimit(RLIMIT_NOFILE, &limit) != 0)
            return 0;
    }
    return static_cast<int>(std::min(limit.rlim_cur, wanted) / 2);
}

/// Before 5.8 syncfs() does not tell when writing failed.
bool kernelReportsErrors()
{
    static const bool reports = [] {
        struct utsname system = {};
        if (::uname(&system) != 0)
            return false;
        const auto version = QVersionNumber::fromString(QString::fromLatin1(system.release));
        return version >= QVersionNumber(5, 8);
    }();
    return reports;
}

/// The file systems whose syncfs() is known to reach the disk; not so behind FUSE and on network disks.
bool canSyncAtOnce(int fd)
{
    static constexpr std::array<unsigned long, 8> known = {
        EXT4_SUPER_MAGIC, XFS_SUPER_MAGIC,   BTRFS_SUPER_MAGIC, F2FS_SUPER_MAGIC,
        TMPFS_MAGIC,      MSDOS_SUPER_MAGIC, EXFAT_SUPER_MAGIC, OVERLAYFS_SUPER_MAGIC};
    struct statfs system = {};
    return kernelReportsErrors() && ::fstatfs(fd, &system) == 0 &&
           std::find(known.begin(), known.end(), static_cast<unsigned long>(system.f_type)) != known.end();
}
#endif

} // namespace

NewFile::NewFile(QString path, qintptr handle)
    : m_path(std::move(path))
    , m_handle(handle)
{
}

NewFile::NewFile(NewFile &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_handle(std::exchange(other.m_handle, noHandle))
{
}

NewFile &NewFile::operator=(NewFile &&other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_handle, other.m_handle);
    return *this;
}

NewFile::~NewFile()
{
    if (m_handle != noHandle)
        ::close(static_cast<int>(m_handle));
}

Result<NewFile> NewFile::create(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(),
                          O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, fileMode);
    if (fd < 0)
        return lastError(path, "open");
    NewFile file(path, fd);
    if (!ensureMode(fd, fileMode))
        return lastError(path, "fchmod");
    return file;
}

std::optional<NewFile> NewFile::createUnnamed(const QString &path)
{
#ifdef Q_OS_LINUX
    static const int mostOpen = descriptorsForUnnamed();
    const QByteArray directory = QFile::encodeName(path.left(path.lastIndexOf(u'/')));
    const int fd = ::open(directory.constData(), O_WRONLY | O_TMPFILE | O_CLOEXEC, fileMode);
    if (fd < 0)
        return std::nullopt;
    NewFile file(path, fd);
    // The lowest free number is given away: a high one means that many are in use.
    if (fd < mostOpen)
        return file;
#else
    Q_UNUSED(path)
#endif
    return std::nullopt;
}

bool NewFile::isOursAlone() const
{
    return hasMode(static_cast<int>(m_handle), fileMode);
}

Result<void> NewFile::giveName(const QString &path)
{
#ifdef Q_OS_LINUX
    const int fd = static_cast<int>(m_handle);
    const QByteArray name = QFile::encodeName(path);
    // Since Linux 6.10 allowed to everybody; before that there is another way, where /proc is mounted.
    static std::atomic<bool> isDirectAllowed = true;
    if (isDirectAllowed && ::linkat(fd, "", AT_FDCWD, name.constData(), AT_EMPTY_PATH) == 0)
        return {};
    if (!isDirectAllowed || errno == ENOENT) {
        const QByteArray self = "/proc/self/fd/" + QByteArray::number(fd);
        if (::linkat(AT_FDCWD, self.constData(), AT_FDCWD, name.constData(), AT_SYMLINK_FOLLOW) == 0) {
            isDirectAllowed = false;
            return {};
        }
    }
#else
    errno = ENOTSUP;
#endif
    return lastError(path, "linkat");
}

Result<void> NewFile::write(std::span<const char> bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(static_cast<int>(m_handle), bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written == 0)
            errno = ENOSPC; // Nothing taken and no reason: never again and again.
        if (written <= 0)
            return lastError(m_path, "write");
        bytes = bytes.subspan(static_cast<size_t>(written));
    }
    return {};
}

Result<void> NewFile::setModified(qint64 seconds)
{
    const std::array<struct timespec, 2> times = {
        {{.tv_sec = 0, .tv_nsec = UTIME_OMIT}, {.tv_sec = static_cast<time_t>(seconds), .tv_nsec = 0}}};
    if (::futimens(static_cast<int>(m_handle), times.data()) == 0)
        return {};
    if (errno == EINVAL || errno == EPERM || errno == ENOSYS || errno == EOPNOTSUPP)
        return {};
    return lastError(m_path, "futimens");
}

Result<void> NewFile::close()
{
    // Closed in any case, also after EINTR: a second try could close another thread's file.
    if (::close(static_cast<int>(std::exchange(m_handle, noHandle))) != 0 && errno != EINTR)
        return lastError(m_path, "close");
    return {};
}

Result<void> makeDirectory(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const bool made = ::mkdir(name.constData(), directoryMode) == 0;
    if (!made && errno != EEXIST)
        return lastError(path, "mkdir");
    const Descriptor directory(path, O_RDONLY | O_DIRECTORY);
    if (!directory.isOpen())
        return lastError(path, "open");
    if (made && !ensureMode(directory.get(), directoryMode))
        return lastError(path, "fchmod");
    return {};
}

Result<void> replace(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return lastError(to, "rename");
    return {};
}

std::optional<quint64> fileSize(const QString &path)
{
    struct stat found = {};
    if (::lstat(QFile::encodeName(path).constData(), &found) != 0 || !S_ISREG(found.st_mode))
        return std::nullopt;
    return static_cast<quint64>(found.st_size);
}

Result<void> link(const QString &existing, const QString &name)
{
    if (::linkat(AT_FDCWD, QFile::encodeName(existing).constData(), AT_FDCWD,
                 QFile::encodeName(name).constData(), 0) != 0)
        return lastError(name, "link");
    return {};
}

bool removeFile(const QString &path)
{
    return ::unlink(QFile::encodeName(path).constData()) == 0 || errno == ENOENT;
}

Result<void> removeOrSayWhy(const QString &path)
{
    if (!removeFile(path))
        return lastError(path, "unlink");
    return {};
}

Result<void> syncDirectory(const QString &path)
{
    const Descriptor directory(path, O_RDONLY | O_DIRECTORY);
    if (!directory.isOpen())
        return lastError(path, "open");
    // EINVAL: a file system, often a network disk, that has nothing to do here.
    if (!flushFile(directory.get(), true) && errno != EINVAL)
        return lastError(path, "fsync");
    return {};
}

GroupSync::GroupSync(QString directory, qintptr handle)
    : m_directory(std::move(directory))
    , m_handle(handle)
{
}

GroupSync::GroupSync(GroupSync &&other) noexcept
    : m_directory(std::move(other.m_directory))
    , m_handle(std::exchange(other.m_handle, noHandle))
{
}

GroupSync &GroupSync::operator=(GroupSync &&other) noexcept
{
    std::swap(m_directory, other.m_directory);
    std::swap(m_handle, other.m_handle);
    return *this;
}

GroupSync::~GroupSync()
{
    if (m_handle != noHandle)
        ::close(static_cast<int>(m_handle));
}

Result<GroupSync> GroupSync::open(const QString &directory)
{
#ifdef Q_OS_LINUX
    Descriptor descriptor(directory, O_RDONLY | O_DIRECTORY);
    if (!descriptor.isOpen())
        return lastError(directory, "open");
    if (canSyncAtOnce(descriptor.get()))
        return GroupSync(directory, descriptor.release());
#endif
    return GroupSync(directory, noHandle);
}

Result<void> GroupSync::sync(const std::vector<UnsyncedFile> &files,
                             const std::vector<QString> &directories) const
{
#ifdef Q_OS_LINUX
    if (m_handle != noHandle && files.size() + directories.size() >= groupWorthOneSync) {
        if (::syncfs(static_cast<int>(m_handle)) != 0)
            return lastError(m_directory, "syncfs");
        return {};
    }
#endif
    if (auto synced = syncOneByOne(files); !synced)
        return synced;
    for (const QString &directory : directories) {
        if (auto synced = syncDirectory(directory); !synced)
            return synced;
    }
    return {};
}

} // namespace mailsheaf::filesystem
