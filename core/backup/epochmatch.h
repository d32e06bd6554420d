// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archive.h"

#include <span>

namespace mailsheaf {

/// What the archive holds of one mailbox from before the server numbered its messages anew (RFC 3501
/// §2.3.1.1): finds the messages that may be the same as one that is listed now. Without help of the server a
/// message is the same when size, INTERNALDATE and header are. One thread.
class EpochMatch
{
public:
    /// Of all epochs of the mailbox but @p validity.
    [[nodiscard]] static Result<EpochMatch> load(const Archive &archive, const MailboxName &mailbox,
                                                 UidValidity validity);

    [[nodiscard]] bool isEmpty() const { return m_messages.empty(); }
    /// Whether some message has this size: if not, nothing needs to be asked.
    [[nodiscard]] bool hasSize(quint64 size) const;
    [[nodiscard]] bool has(quint64 size, qint64 internalDate) const;
    /// Those of that size and date whose file begins with @p header, as the server gives it. None when their
    /// texts differ: then the header does not tell which one it is.
    [[nodiscard]] Result<std::vector<HeldMessage>> find(const Archive &archive, quint64 size,
                                                        qint64 internalDate, const QByteArray &header) const;

private:
    [[nodiscard]] std::span<const OlderMessage> range(quint64 size, qint64 internalDate) const;

    std::vector<OlderMessage> m_messages; ///< By size, then date.
};

/// The header at the beginning of a message, with the empty line that ends it, whatever its line ends are.
[[nodiscard]] QByteArray headerOf(const QByteArray &beginning);

} // namespace mailsheaf
