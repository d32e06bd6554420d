// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

/// The few things the archive asks of a file system that Qt does not offer with the guarantees it needs.
/// Implemented once per system: filesystem_posix.cpp, filesystem_windows.cpp. Every call is thread safe;
/// every failure has the kind Archive and a sentence about the disk; no call follows a symbolic link at the
/// end of its path.
namespace mailsheaf::filesystem {

/// A file of ours being written, readable by its owner only. Closed, not removed, by the destructor.
class NewFile final
{
public:
    /// Fails when anything of that name exists.
    [[nodiscard]] static Result<NewFile> create(const QString &path);
    /// One without a name, on the file system where @p path would be: nobody else sees it, and unless
    /// giveName() gives it a name it is gone when it is closed, also by the end of the program. nullopt where
    /// there are no such files (only Linux has them) or too many are open already: then create() one. Its
    /// rights are what the program's umask and the place leave of ours. The first call raises the program's
    /// own limit of open files.
    [[nodiscard]] static std::optional<NewFile> createUnnamed(const QString &path);
    NewFile(NewFile &&other) noexcept;
    NewFile &operator=(NewFile &&other) noexcept;
    ~NewFile();

    /// Whether its owner may read and write it, and nobody else anything.
    [[nodiscard]] bool isOursAlone() const;
    /// Writes all of it or fails.
    [[nodiscard]] Result<void> write(std::span<const char> bytes);
    /// Sets the modification time, in seconds since 1970-01-01 UTC; the last call before close(). A file
    /// system that cannot hold such a time keeps its own: the catalogue has it too.
    [[nodiscard]] Result<void> setModified(qint64 seconds);
    /// Some file systems report only here that the data did not fit.
    [[nodiscard]] Result<void> close();
    /// Gives a file without a name one, which must be free.
    [[nodiscard]] Result<void> giveName(const QString &path);
    /// The operating system's own, as long as the file is open.
    [[nodiscard]] qintptr handle() const { return m_handle; }

private:
    explicit NewFile(QString path, qintptr handle);

    QString m_path;
    qintptr m_handle;
};

/// Makes one directory, for its owner only. An existing directory is fine; anything else of that name is not.
[[nodiscard]] Result<void> makeDirectory(const QString &path);
/// Moves a file within one file system, atomically replacing a file of the new name.
[[nodiscard]] Result<void> replace(const QString &from, const QString &to);
/// The size of the file of that name; nullopt when there is no regular file.
[[nodiscard]] std::optional<quint64> fileSize(const QString &path);
/// Gives a file a second name, which must be free. Fails where the file system has no such names, or not so
/// many of them, and between file systems.
[[nodiscard]] Result<void> link(const QString &existing, const QString &name);
/// Removes a file; false when that failed and it is still there.
bool removeFile(const QString &path);
/// The same where it matters why it is still there.
[[nodiscard]] Result<void> removeOrSayWhy(const QString &path);
/// Puts the names in a directory on stable storage, where the system needs to be told.
[[nodiscard]] Result<void> syncDirectory(const QString &path);

/// Data that is to reach stable storage.
struct UnsyncedFile
{
    QString path;
    qintptr handle = -1; ///< Of a file without a name; others are opened for this.
};

/// Puts the data of many files, and the names in many directories, on stable storage at once: one call for
/// the whole file system where that is known to report errors (Linux), else one by one. Used by one thread.
class GroupSync final
{
public:
    /// @p directory: any directory of the file system on which the files will be. An error of the disk that
    /// happens after this is reported by the next sync().
    [[nodiscard]] static Result<GroupSync> open(const QString &directory);
    GroupSync(GroupSync &&other) noexcept;
    GroupSync &operator=(GroupSync &&other) noexcept;
    ~GroupSync();

    [[nodiscard]] Result<void> sync(const std::vector<UnsyncedFile> &files,
                                    const std::vector<QString> &directories = {}) const;

private:
    GroupSync(QString directory, qintptr handle);

    QString m_directory;
    qintptr m_handle; ///< -1: one by one.
};

} // namespace mailsheaf::filesystem
