// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/filesystem.h"

#include "core/archive/diskerror.h"

#include <QDir>

#include <qt_windows.h>

#include <algorithm>
#include <utility>

// Files and folders get the rights of the user's folder they are made in: on Windows those, not a mode, are
// what keeps others out.

namespace mailsheaf::filesystem {

namespace {

constexpr qintptr noHandle = -1;                   ///< INVALID_HANDLE_VALUE
constexpr qint64 epochDifference = 11'644'473'600; ///< Seconds from 1601-01-01 to 1970-01-01.

tl::unexpected<Error> lastError(const QString &path, const char *operation)
{
    const auto code = static_cast<int>(GetLastError());
    return failure(diskError({code, std::system_category()}, path, operation));
}

/// With the prefix that lifts the limit of 260 characters.
std::wstring nativeName(const QString &path)
{
    const QString native = QDir::toNativeSeparators(QDir::cleanPath(path));
    if (native.startsWith(QLatin1String("\\\\")))
        return (QStringLiteral("\\\\?\\UNC") + native.mid(1)).toStdWString();
    return (QStringLiteral("\\\\?\\") + native).toStdWString();
}

HANDLE toHandle(qintptr handle)
{
    return reinterpret_cast<HANDLE>(handle);
}

Result<void> flushFile(const QString &path)
{
    HANDLE file = CreateFileW(nativeName(path).c_str(), GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_DELETE,
                              nullptr, OPEN_EXISTING, FILE_FLAG_OPEN_REPARSE_POINT, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return lastError(path, "CreateFile");
    const bool flushed = FlushFileBuffers(file) != 0;
    auto result = flushed ? Result<void>() : Result<void>(lastError(path, "FlushFileBuffers"));
    CloseHandle(file);
    return result;
}

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
        CloseHandle(toHandle(m_handle));
}

Result<NewFile> NewFile::create(const QString &path)
{
    HANDLE file = CreateFileW(nativeName(path).c_str(), GENERIC_WRITE, FILE_SHARE_DELETE, nullptr, CREATE_NEW,
                              FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return lastError(path, "CreateFile");
    return NewFile(path, reinterpret_cast<qintptr>(file));
}

std::optional<NewFile> NewFile::createUnnamed(const QString &)
{
    return std::nullopt;
}

bool NewFile::isOursAlone() const
{
    return true;
}

Result<void> NewFile::giveName(const QString &path)
{
    SetLastError(ERROR_NOT_SUPPORTED);
    return lastError(path, "link");
}

Result<void> NewFile::write(std::span<const char> bytes)
{
    while (!bytes.empty()) {
        const auto step = static_cast<DWORD>(std::min<size_t>(bytes.size(), 1U << 30));
        DWORD written = 0;
        if (WriteFile(toHandle(m_handle), bytes.data(), step, &written, nullptr) == 0)
            return lastError(m_path, "WriteFile");
        bytes = bytes.subspan(written);
    }
    return {};
}

Result<void> NewFile::setModified(qint64 seconds)
{
    const auto ticks =
        static_cast<quint64>((std::max<qint64>(seconds, -epochDifference) + epochDifference)) * 10'000'000ULL;
    const FILETIME time = {static_cast<DWORD>(ticks), static_cast<DWORD>(ticks >> 32)};
    if (SetFileTime(toHandle(m_handle), nullptr, nullptr, &time) != 0 ||
        GetLastError() == ERROR_INVALID_PARAMETER)
        return {};
    return lastError(m_path, "SetFileTime");
}

Result<void> NewFile::close()
{
    if (CloseHandle(toHandle(std::exchange(m_handle, noHandle))) == 0)
        return lastError(m_path, "CloseHandle");
    return {};
}

Result<void> makeDirectory(const QString &path)
{
    const std::wstring name = nativeName(path);
    if (CreateDirectoryW(name.c_str(), nullptr) != 0)
        return {};
    const DWORD error = GetLastError();
    const DWORD attributes = GetFileAttributesW(name.c_str());
    const bool directory = attributes != INVALID_FILE_ATTRIBUTES &&
                           (attributes & FILE_ATTRIBUTE_DIRECTORY) != 0 &&
                           (attributes & FILE_ATTRIBUTE_REPARSE_POINT) == 0;
    if (error == ERROR_ALREADY_EXISTS && directory)
        return {};
    SetLastError(error);
    return lastError(path, "CreateDirectory");
}

Result<void> replace(const QString &from, const QString &to)
{
    // WRITE_THROUGH: returns when the new name is on the disk, so that syncDirectory() has nothing to do.
    if (MoveFileExW(nativeName(from).c_str(), nativeName(to).c_str(),
                    MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH) == 0)
        return lastError(to, "MoveFileEx");
    return {};
}

std::optional<quint64> fileSize(const QString &path)
{
    WIN32_FILE_ATTRIBUTE_DATA found = {};
    if (GetFileAttributesExW(nativeName(path).c_str(), GetFileExInfoStandard, &found) == 0 ||
        (found.dwFileAttributes & (FILE_ATTRIBUTE_DIRECTORY | FILE_ATTRIBUTE_REPARSE_POINT)) != 0)
        return std::nullopt;
    return (static_cast<quint64>(found.nFileSizeHigh) << 32) | found.nFileSizeLow;
}

Result<void> link(const QString &existing, const QString &name)
{
    if (CreateHardLinkW(nativeName(name).c_str(), nativeName(existing).c_str(), nullptr) == 0)
        return lastError(name, "CreateHardLink");
    return {};
}

bool removeFile(const QString &path)
{
    return DeleteFileW(nativeName(path).c_str()) != 0 || GetLastError() == ERROR_FILE_NOT_FOUND;
}

Result<void> removeOrSayWhy(const QString &path)
{
    if (!removeFile(path))
        return lastError(path, "DeleteFile");
    return {};
}

Result<void> syncDirectory(const QString &)
{
    return {};
}

GroupSync::GroupSync(QString directory, qintptr handle)
    : m_directory(std::move(directory))
    , m_handle(handle)
{
}

GroupSync::GroupSync(GroupSync &&other) noexcept
    : m_directory(std::move(other.m_directory))
    , m_handle(other.m_handle)
{
}

GroupSync &GroupSync::operator=(GroupSync &&other) noexcept
{
    std::swap(m_directory, other.m_directory);
    return *this;
}

GroupSync::~GroupSync() = default;

Result<GroupSync> GroupSync::open(const QString &directory)
{
    return GroupSync(directory, noHandle);
}

Result<void> GroupSync::sync(const std::vector<UnsyncedFile> &files,
                             const std::vector<QString> &directories) const
{
    for (const UnsyncedFile &file : files) {
        if (auto flushed = flushFile(file.path); !flushed)
            return flushed;
    }
    for (const QString &path : directories) {
        if (auto flushed = syncDirectory(path); !flushed)
            return flushed;
    }
    return {};
}

} // namespace mailsheaf::filesystem
