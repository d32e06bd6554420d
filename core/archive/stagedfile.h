// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/filesystem.h"
#include "core/base/error.h"

#include <QString>

#include <optional>
#include <utility>

namespace mailsheaf {

/// A complete temporary file on its way to its final name: under a temporary one, or still open and without
/// any. Owns the file: removes it when it goes before it was moved.
class StagedFile final
{
public:
    StagedFile() = default;
    explicit StagedFile(QString path);
    /// @p path: a temporary name that is free, in case it is needed.
    StagedFile(filesystem::NewFile &&unnamed, QString path);
    /// For a temporary name that is a second name of a file of the archive.
    struct SecondName
    {
    };
    StagedFile(QString path, SecondName);
    StagedFile(StagedFile &&other) noexcept;
    StagedFile &operator=(StagedFile &&other) noexcept;
    ~StagedFile();

    /// Where it is, or could be.
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] filesystem::UnsyncedFile unsynced() const;
    /// Of one that has a name: hands the file over to another owner, which may be another process. Afterwards
    /// it owns nothing.
    [[nodiscard]] QString release() { return std::exchange(m_path, {}); }
    /// Gives it its final name, replacing a file there. Afterwards it owns nothing.
    [[nodiscard]] Result<void> moveTo(const QString &finalPath);

private:
    [[nodiscard]] Result<void> nameIt(const QString &finalPath);

    QString m_path; ///< Empty: owns nothing.
    std::optional<filesystem::NewFile> m_unnamed;
    bool m_isLink = false;
};

} // namespace mailsheaf
