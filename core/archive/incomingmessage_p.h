// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/filesystem.h"
#include "core/archive/incomingmessage.h"
#include "core/archive/sha256.h"

#include <optional>
#include <vector>

namespace mailsheaf {

/// The works of IncomingMessage, for IncomingFolder. A small message stays in memory until complete() and
/// then costs one open, one write and one close; a large one goes to the disk in large pieces.
class IncomingMessage::Private final
{
public:
    /// @p path: the temporary file; nothing is made before there is something to write.
    Private(QString path, bool unnamed);

    [[nodiscard]] Result<void> write(std::span<const char> bytes);
    [[nodiscard]] quint64 size() const { return m_size; }

    [[nodiscard]] Result<StagedMessage> complete(qint64 modified);

private:
    [[nodiscard]] Result<void> writeOut(std::span<const char> bytes);
    [[nodiscard]] Result<void> makeFile();

    QString m_path;
    bool m_isUnnamed;    ///< The file has no name, or is to be made without one.
    StagedFile m_staged; ///< Declared before m_file: on Windows a file is closed before it is removed.
    std::optional<filesystem::NewFile> m_file;
    std::vector<char> m_buffer;
    Sha256 m_hash;
    quint64 m_size = 0;
    std::optional<Error> m_failure; ///< The first one; everything after it fails the same way.
};

} // namespace mailsheaf
