// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

#include <string_view>

namespace mailsheaf {

/// Where a reader gets its bytes from: a window on what has arrived, that grows at its end and shrinks at its
/// front.
class ByteSource
{
public:
    virtual ~ByteSource() = default;

    /// What has arrived and not been consumed. Valid until the next fill() or consume().
    [[nodiscard]] virtual std::string_view buffered() const = 0;
    virtual void consume(std::size_t bytes) = 0;
    /// Waits for at least one more byte. The window grows as far as needed; the reader bounds what it waits
    /// for.
    [[nodiscard]] virtual Result<void> fill() = 0;
    /// Who sends the bytes, for the sentences of errors.
    [[nodiscard]] virtual QString peer() const = 0;
};

} // namespace mailsheaf
