// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/stagedfile.h"
#include "core/base/error.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <span>

namespace mailsheaf {

/// A message that is complete, but not yet under its final name.
struct StagedMessage
{
    StagedFile file;
    quint64 size = 0;
    QByteArray sha256; ///< 32 bytes.
};

/// A message on its way into the archive: a temporary file (without a name or under one of its own, never
/// under a final one) and a running SHA-256.
///
/// Owned and used by one worker. Discarded, file included, when it is destroyed before it was completed.
class IncomingMessage
{
public:
    IncomingMessage(IncomingMessage &&) noexcept;
    IncomingMessage &operator=(IncomingMessage &&) noexcept;
    ~IncomingMessage();

    /// Appends bytes exactly as they came.
    [[nodiscard]] Result<void> write(std::span<const char> bytes);
    /// Bytes written so far.
    [[nodiscard]] quint64 size() const;
    /// Everything written, mtime set to @p modified (seconds since 1970-01-01 UTC), closed without error.
    /// Nothing can be written afterwards.
    [[nodiscard]] Result<StagedMessage> complete(qint64 modified);

private:
    friend class IncomingFolder;
    class Private;
    explicit IncomingMessage(std::unique_ptr<Private> d);

    std::unique_ptr<Private> d;
};

} // namespace mailsheaf
