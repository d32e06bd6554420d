// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

#include <utility>

namespace mailsheaf {

/// A complete temporary file on its way to its final name. Owns the file: removes it when it goes before it
/// was moved.
class StagedFile final
{
public:
    StagedFile() = default;
    explicit StagedFile(QString path);
    /// For a temporary name that is a second name of a file of the archive.
    struct SecondName
    {
    };
    StagedFile(QString path, SecondName);
    StagedFile(StagedFile &&other) noexcept;
    StagedFile &operator=(StagedFile &&other) noexcept;
    ~StagedFile();

    [[nodiscard]] const QString &path() const { return m_path; }
    /// Hands the file over to another owner, which may be another process. Afterwards it owns nothing.
    [[nodiscard]] QString release() { return std::exchange(m_path, {}); }
    /// Gives it its final name, replacing a file there. Afterwards it owns nothing.
    [[nodiscard]] Result<void> moveTo(const QString &finalPath);

private:
    QString m_path; ///< Empty: owns nothing.
    bool m_isLink = false;
};

} // namespace mailsheaf
