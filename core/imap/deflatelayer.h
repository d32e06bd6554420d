// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace mailsheaf {

/// COMPRESS=DEFLATE (RFC 4978): a raw deflate stream in each direction between the IMAP text and TLS. One
/// thread.
///
/// Bytes from the server are inflated as far as there is room and no further, so what a short piece blows up
/// to never has to be held.
class DeflateLayer
{
public:
    DeflateLayer();
    ~DeflateLayer();
    Q_DISABLE_COPY_MOVE(DeflateLayer)

    /// What has to be sent for @p text, flushed.
    [[nodiscard]] std::string deflated(std::string_view text);
    /// Room for bytes from the server; accept() says how many have come. Only while needsInput().
    [[nodiscard]] std::span<char> inputRoom();
    void accept(std::size_t bytes);
    /// Nothing is left that could be inflated.
    [[nodiscard]] bool needsInput() const;
    /// Inflates into @p room; returns how many bytes that gave, possibly 0. Fails with Protocol when the
    /// stream is damaged or has ended.
    [[nodiscard]] Result<std::size_t> inflate(std::span<char> room);

private:
    struct Streams;
    std::unique_ptr<Streams> d;
};

} // namespace mailsheaf
