// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <span>

namespace mailsheaf {

/// A message on its way into the archive: a temporary file (never under a final name) and a running SHA-256.
///
/// Owned and used by one worker thread. Discarded, file included, when it is destroyed before Archive::add()
/// has taken it.
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

private:
    friend class Archive;
    class Private;
    explicit IncomingMessage(std::unique_ptr<Private> d);

    std::unique_ptr<Private> d;
};

} // namespace mailsheaf
