// SPDX-License-Identifier: GPL-3.0-or-later
//
// Preloaded into a program under test (LD_PRELOAD): the disk that fails. It sees every call that changes
// something below one folder, and can let the Nth of them fail, end the program just before it, or write all
// of them down.
//
//   MAILSHEAF_SHIM_ROOT      the folder; calls for other paths pass
//   MAILSHEAF_SHIM_COUNTER   a file of two 64-bit numbers: how many calls there were, how many were spoilt
//   MAILSHEAF_SHIM_FAULT     "<N> <errno> <once|lasting|short|kill>": which call, and what happens to it.
//                            lasting: to all later ones as well. short: only writes count; the Nth writes
//                            half of what it should, and later ones fail, as on a disk that is full.
//   MAILSHEAF_SHIM_LOG       a file that gets one record for each call, in their order; see operationlog.h
//
// The functions have other names here than for the linker, because the C library declares theirs in its own
// ways.
#include "operationlog.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace {

using mailsheaf::LoggedOperation;

/// The C library's own.
template <typename Function>
Function real(const char *name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

using OpenFunction = int (*)(const char *, int, mode_t);
using OpenAtFunction = int (*)(int, const char *, int, mode_t);
using WriteFunction = ssize_t (*)(int, const void *, size_t);
using PwriteFunction = ssize_t (*)(int, const void *, size_t, off_t);
using DescriptorFunction = int (*)(int);
using PathFunction = int (*)(const char *);
using TwoPathsFunction = int (*)(const char *, const char *);
using LinkAtFunction = int (*)(int, const char *, int, const char *, int);

enum class Effect
{
    None,
    Once,
    Lasting,
    Short,
    Kill,
};

/// What is left of a write when it is spoilt.
enum class Verdict
{
    Pass,
    Fail,
    Half,
};

class Shim
{
public:
    Shim()
    {
        if (const char *root = std::getenv("MAILSHEAF_SHIM_ROOT"))
            m_root = root;
        readFault();
        openCounter();
        if (const char *log = std::getenv("MAILSHEAF_SHIM_LOG"))
            m_log = real<OpenFunction>("open")(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    }

    std::mutex mutex;

    [[nodiscard]] bool isOurs(const char *path) const
    {
        const std::string_view view = path != nullptr ? path : "";
        return !m_root.empty() && view.starts_with(m_root) &&
               (view.size() == m_root.size() || view[m_root.size()] == '/');
    }
    /// 0: not one of ours.
    [[nodiscard]] uint32_t handle(int fd) const
    {
        return fd >= 0 && size_t(fd) < m_handles.size() ? m_handles[size_t(fd)].load() : 0;
    }
    void opened(int fd)
    {
        if (fd >= 0 && size_t(fd) < m_handles.size())
            m_handles[size_t(fd)] = ++m_lastHandle;
    }
    uint32_t forget(int fd) { return m_handles[size_t(fd)].exchange(0); }

    /// Counts a call, and says what becomes of it. errno is set when it fails.
    Verdict judge(bool isWrite)
    {
        if (m_effect == Effect::Short && !isWrite)
            return Verdict::Pass;
        const int64_t number = ++m_counter[0];
        if (number != m_number)
            return m_spoiling ? fail() : Verdict::Pass;
        ++m_counter[1];
        m_spoiling = m_effect == Effect::Lasting || m_effect == Effect::Short;
        if (m_effect == Effect::Kill)
            ::kill(::getpid(), SIGKILL);
        return m_effect == Effect::Short ? Verdict::Half : fail();
    }

    void log(const LoggedOperation &operation) const
    {
        if (m_log < 0)
            return;
        const std::vector<char> record = mailsheaf::packed(operation);
        const ssize_t written = real<WriteFunction>("write")(m_log, record.data(), record.size());
        if (written != ssize_t(record.size()))
            std::abort(); // half a log proves nothing
    }
    [[nodiscard]] bool isLogging() const { return m_log >= 0; }

private:
    Verdict fail() const
    {
        errno = m_error;
        return Verdict::Fail;
    }

    void readFault()
    {
        const char *fault = std::getenv("MAILSHEAF_SHIM_FAULT");
        std::array<char, 16> effect{};
        long long number = 0;
        if (fault == nullptr || std::sscanf(fault, "%lld %d %15s", &number, &m_error, effect.data()) != 3)
            return;
        m_number = number;
        const std::string_view name = effect.data();
        m_effect = name == "once"      ? Effect::Once
                   : name == "lasting" ? Effect::Lasting
                   : name == "short"   ? Effect::Short
                                       : Effect::Kill;
    }

    void openCounter()
    {
        const char *path = std::getenv("MAILSHEAF_SHIM_COUNTER");
        const int fd = path != nullptr ? real<OpenFunction>("open")(path, O_RDWR | O_CLOEXEC, 0) : -1;
        if (fd < 0)
            return;
        void *shared = ::mmap(nullptr, sizeof m_own, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
        if (shared != MAP_FAILED)
            m_counter = static_cast<int64_t *>(shared);
    }

    std::string m_root;
    std::array<std::atomic<uint32_t>, 16384> m_handles{};
    uint32_t m_lastHandle = 0;
    std::array<int64_t, 2> m_own{};
    int64_t *m_counter = m_own.data();
    Effect m_effect = Effect::None;
    int64_t m_number = 0;
    int m_error = 0;
    bool m_spoiling = false;
    int m_log = -1;
};

Shim &shim()
{
    static auto *const instance = new Shim; // calls come until the very end of the program
    return *instance;
}

/// @p call, unless it is spoilt; @p describe says what it was, for the log.
template <typename Call, typename Describe>
int changing(Call call, Describe describe)
{
    const std::lock_guard lock(shim().mutex);
    if (shim().judge(false) != Verdict::Pass)
        return -1;
    const int result = call();
    const int error = errno;
    if (result != -1)
        shim().log(describe());
    errno = error;
    return result;
}

template <typename Call>
int opening(const char *path, int flags, Call call)
{
    // Looking changes nothing; but what is synced is opened first, and that may fail.
    if (!shim().isOurs(path))
        return call();
    const std::lock_guard lock(shim().mutex);
    if (shim().judge(false) != Verdict::Pass)
        return -1;
    const bool existed = ::access(path, F_OK) == 0;
    const int fd = call();
    if (fd < 0)
        return fd;
    shim().opened(fd);
    const uint32_t how = ((flags & O_TMPFILE) == O_TMPFILE ? LoggedOperation::unnamed : 0) |
                         ((flags & O_CREAT) != 0 && !existed ? LoggedOperation::created : 0) |
                         ((flags & O_TRUNC) != 0 ? LoggedOperation::truncated : 0);
    shim().log(
        {.kind = LoggedOperation::Kind::Open, .handle = shim().handle(fd), .offset = how, .path = path});
    return fd;
}

/// @p call writes so many of the bytes.
template <typename Call>
ssize_t writing(int fd, const void *bytes, size_t count, off_t offset, Call call)
{
    const uint32_t handle = shim().handle(fd);
    if (handle == 0)
        return call(count);
    const std::lock_guard lock(shim().mutex);
    const Verdict verdict = shim().judge(true);
    if (verdict == Verdict::Fail)
        return -1;
    if (offset < 0 && shim().isLogging())
        offset = ::lseek(fd, 0, SEEK_CUR);
    const ssize_t written = call(verdict == Verdict::Half ? std::max<size_t>(count / 2, 1) : count);
    if (written > 0)
        shim().log({.kind = LoggedOperation::Kind::Write,
                    .handle = handle,
                    .offset = offset,
                    .data = std::string(static_cast<const char *>(bytes), size_t(written))});
    return written;
}

int syncing(int fd, const char *name, LoggedOperation::Kind kind)
{
    const auto call = [&] { return real<DescriptorFunction>(name)(fd); };
    const uint32_t handle = shim().handle(fd);
    if (handle == 0)
        return call();
    return changing(call, [&] { return LoggedOperation{.kind = kind, .handle = handle}; });
}

int pathCall(const char *path, LoggedOperation::Kind kind, int (*call)(const char *))
{
    if (!shim().isOurs(path))
        return call(path);
    return changing([&] { return call(path); }, [&] { return LoggedOperation{.kind = kind, .path = path}; });
}

int twoPathsCall(const char *from, const char *to, LoggedOperation::Kind kind,
                 const std::function<int()> &call)
{
    if (!shim().isOurs(from) && !shim().isOurs(to))
        return call();
    return changing(call, [&] { return LoggedOperation{.kind = kind, .path = from, .data = to}; });
}

/// Of the file without a name that linkat() is to name; -1: it has one.
int unnamedFile(int directory, const char *path)
{
    if (path[0] == '\0')
        return directory;
    int fd = -1;
    return std::sscanf(path, "/proc/self/fd/%d", &fd) == 1 ? fd : -1;
}

int linkingAt(int directory, const char *from, const char *to, const std::function<int()> &call)
{
    const int fd = unnamedFile(directory, from);
    if (fd < 0)
        return twoPathsCall(from, to, LoggedOperation::Kind::Link, call);
    if (shim().handle(fd) == 0)
        return call();
    return changing(call, [&] {
        return LoggedOperation{.kind = LoggedOperation::Kind::Name, .handle = shim().handle(fd), .data = to};
    });
}

mode_t modeOf(int flags, va_list arguments)
{
    return (flags & O_CREAT) != 0 || (flags & O_TMPFILE) == O_TMPFILE ? va_arg(arguments, mode_t) : 0;
}

} // namespace

// NOLINTBEGIN: names and signatures are the C library's
#define EXPORTED(name) __asm__(name) __attribute__((visibility("default")))

#define OPEN_FUNCTION(symbol, function)                                                                      \
    extern "C" int function(const char *path, int flags, ...) EXPORTED(symbol);                              \
    extern "C" int function(const char *path, int flags, ...)                                                \
    {                                                                                                        \
        va_list arguments;                                                                                   \
        va_start(arguments, flags);                                                                          \
        const mode_t mode = modeOf(flags, arguments);                                                        \
        va_end(arguments);                                                                                   \
        return opening(path, flags, [&] { return real<OpenFunction>(symbol)(path, flags, mode); });          \
    }
OPEN_FUNCTION("open", shimOpen)
OPEN_FUNCTION("open64", shimOpen64)

#define CHECKED_OPEN_FUNCTION(symbol, function)                                                              \
    extern "C" int function(const char *path, int flags) EXPORTED(symbol);                                   \
    extern "C" int function(const char *path, int flags)                                                     \
    {                                                                                                        \
        return opening(path, flags, [&] { return real<int (*)(const char *, int)>(symbol)(path, flags); });  \
    }
CHECKED_OPEN_FUNCTION("__open_2", shimOpen2)
CHECKED_OPEN_FUNCTION("__open64_2", shimOpen642)

#define OPENAT_FUNCTION(symbol, function)                                                                    \
    extern "C" int function(int directory, const char *path, int flags, ...) EXPORTED(symbol);               \
    extern "C" int function(int directory, const char *path, int flags, ...)                                 \
    {                                                                                                        \
        va_list arguments;                                                                                   \
        va_start(arguments, flags);                                                                          \
        const mode_t mode = modeOf(flags, arguments);                                                        \
        va_end(arguments);                                                                                   \
        return opening(path, flags,                                                                          \
                       [&] { return real<OpenAtFunction>(symbol)(directory, path, flags, mode); });          \
    }
OPENAT_FUNCTION("openat", shimOpenAt)
OPENAT_FUNCTION("openat64", shimOpenAt64)

extern "C" ssize_t shimWrite(int fd, const void *bytes, size_t count) EXPORTED("write");
extern "C" ssize_t shimWrite(int fd, const void *bytes, size_t count)
{
    return writing(fd, bytes, count, -1,
                   [&](size_t some) { return real<WriteFunction>("write")(fd, bytes, some); });
}

#define PWRITE_FUNCTION(symbol, function)                                                                    \
    extern "C" ssize_t function(int fd, const void *bytes, size_t count, off_t offset) EXPORTED(symbol);     \
    extern "C" ssize_t function(int fd, const void *bytes, size_t count, off_t offset)                       \
    {                                                                                                        \
        return writing(fd, bytes, count, offset,                                                             \
                       [&](size_t some) { return real<PwriteFunction>(symbol)(fd, bytes, some, offset); });  \
    }
PWRITE_FUNCTION("pwrite", shimPwrite)
PWRITE_FUNCTION("pwrite64", shimPwrite64)

#define SYNC_FUNCTION(symbol, function, kind)                                                                \
    extern "C" int function(int fd) EXPORTED(symbol);                                                        \
    extern "C" int function(int fd)                                                                          \
    {                                                                                                        \
        return syncing(fd, symbol, LoggedOperation::Kind::kind);                                             \
    }
SYNC_FUNCTION("fsync", shimFsync, Sync)
SYNC_FUNCTION("fdatasync", shimFdatasync, Sync)
SYNC_FUNCTION("syncfs", shimSyncfs, SyncAll)

#define TRUNCATE_FUNCTION(symbol, function)                                                                  \
    extern "C" int function(int fd, off_t size) EXPORTED(symbol);                                            \
    extern "C" int function(int fd, off_t size)                                                              \
    {                                                                                                        \
        const auto call = [&] { return real<int (*)(int, off_t)>(symbol)(fd, size); };                       \
        const uint32_t handle = shim().handle(fd);                                                           \
        if (handle == 0)                                                                                     \
            return call();                                                                                   \
        return changing(call, [&] {                                                                          \
            return LoggedOperation{                                                                          \
                .kind = LoggedOperation::Kind::Truncate, .handle = handle, .offset = size};                  \
        });                                                                                                  \
    }
TRUNCATE_FUNCTION("ftruncate", shimFtruncate)
TRUNCATE_FUNCTION("ftruncate64", shimFtruncate64)

extern "C" int shimFutimens(int fd, const struct timespec times[2]) EXPORTED("futimens");
extern "C" int shimFutimens(int fd, const struct timespec times[2])
{
    const auto call = [&] { return real<int (*)(int, const struct timespec *)>("futimens")(fd, times); };
    const uint32_t handle = shim().handle(fd);
    if (handle == 0)
        return call();
    return changing(call,
                    [&] { return LoggedOperation{.kind = LoggedOperation::Kind::Times, .handle = handle}; });
}

/// Closed in any case, as Linux does when it reports an error.
extern "C" int shimClose(int fd) EXPORTED("close");
extern "C" int shimClose(int fd)
{
    const auto call = [&] { return real<DescriptorFunction>("close")(fd); };
    const uint32_t handle = shim().handle(fd);
    if (handle == 0)
        return call();
    const std::lock_guard lock(shim().mutex);
    const Verdict verdict = shim().judge(false);
    const int error = errno;
    shim().forget(fd);
    const int result = call();
    shim().log({.kind = LoggedOperation::Kind::Close, .handle = handle});
    if (verdict == Verdict::Pass)
        return result;
    errno = error;
    return -1;
}

extern "C" int shimMkdir(const char *path, mode_t mode) EXPORTED("mkdir");
extern "C" int shimMkdir(const char *path, mode_t mode)
{
    const auto call = [&] { return real<int (*)(const char *, mode_t)>("mkdir")(path, mode); };
    if (!shim().isOurs(path))
        return call();
    return changing(call,
                    [&] { return LoggedOperation{.kind = LoggedOperation::Kind::Mkdir, .path = path}; });
}

extern "C" int shimUnlink(const char *path) EXPORTED("unlink");
extern "C" int shimUnlink(const char *path)
{
    return pathCall(path, LoggedOperation::Kind::Unlink, real<PathFunction>("unlink"));
}

extern "C" int shimRename(const char *from, const char *to) EXPORTED("rename");
extern "C" int shimRename(const char *from, const char *to)
{
    return twoPathsCall(from, to, LoggedOperation::Kind::Rename,
                        [&] { return real<TwoPathsFunction>("rename")(from, to); });
}

extern "C" int shimLink(const char *from, const char *to) EXPORTED("link");
extern "C" int shimLink(const char *from, const char *to)
{
    return twoPathsCall(from, to, LoggedOperation::Kind::Link,
                        [&] { return real<TwoPathsFunction>("link")(from, to); });
}

extern "C" int shimLinkAt(int fromDirectory, const char *from, int toDirectory, const char *to, int flags)
    EXPORTED("linkat");
extern "C" int shimLinkAt(int fromDirectory, const char *from, int toDirectory, const char *to, int flags)
{
    return linkingAt(fromDirectory, from, to, [&] {
        return real<LinkAtFunction>("linkat")(fromDirectory, from, toDirectory, to, flags);
    });
}
// NOLINTEND
