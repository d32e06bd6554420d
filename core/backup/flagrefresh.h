// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archive.h"

namespace mailsheaf {

/// Brings flags, keywords and labels of one mailbox from the server into the archive, some thousand messages
/// at a time. One thread.
class FlagRefresh
{
    Q_DISABLE_COPY_MOVE(FlagRefresh)

public:
    /// @p archive must outlive this.
    FlagRefresh(Archive &archive, MailboxId mailbox);
    ~FlagRefresh() = default;

    /// Failures: those of Archive.
    [[nodiscard]] Result<void> add(const FetchedMessage &message);
    /// What is still waiting.
    [[nodiscard]] Result<void> finish();

private:
    Archive &m_archive;
    FlagsNote m_waiting;
};

} // namespace mailsheaf
