// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/epochmatch.h"
#include "core/backup/runledger.h"
#include "core/base/canceltoken.h"
#include "core/imap/session.h"

#include <functional>
#include <map>
#include <span>

namespace mailsheaf {

/// Spares the download of what is here already: each content is fetched once for an archive, and entered in
/// every mailbox it is in.
///
/// Known as the same are messages to which the server gives the same content id and size, and messages of a
/// mailbox that the server has numbered anew (EpochMatch). Of each the server is asked for flags and date;
/// the text comes from the archive. Whatever does not fit, or is not there, is left to be downloaded.
///
/// Used by the engine's thread, before and after its workers. Nothing is owned; all must outlive this.
class ContentReuse
{
public:
    ContentReuse(const BackupPlan &plan, Archive &archive, RunLedger &ledger, const CancelToken &cancel);

    /// Called after every few hundred messages.
    void onProgress(std::function<void()> progress) { m_progress = std::move(progress); }

    /// Finds out, without the server, which items of the plan are perhaps here already, and which have the
    /// content of an item before them. Call when the plan is complete. Failures: those of Archive.
    [[nodiscard]] Result<void> look();

    /// Whether the item is to be downloaded now, as far as is known.
    [[nodiscard]] bool wantsDownload(std::size_t item) const
    {
        return !m_ledger.isSettled(item) && (item >= m_hints.size() || m_hints[item] == 0);
    }

    [[nodiscard]] bool hasHeld() const { return has(Hint::Held); }
    /// Enters what the archive held before this run. Can be called again after a failure and goes on then.
    /// Failures: those of Session and Archive.
    [[nodiscard]] Result<void> takeHeld(Session &session) { return take(session, Hint::Held); }

    [[nodiscard]] bool hasPostponed() const { return has(Hint::Postponed); }
    /// The same for what has been downloaded meanwhile, and is in the catalogue now.
    [[nodiscard]] Result<void> takePostponed(Session &session) { return take(session, Hint::Postponed); }

private:
    enum class Hint : quint8
    {
        Held = 1,      ///< Perhaps here from before.
        Postponed = 2, ///< An item before it has the same content.
    };

    void hint(std::size_t item, Hint hint);
    void forget(std::size_t item, Hint hint);
    [[nodiscard]] bool isHinted(std::size_t item, Hint hint) const;
    [[nodiscard]] bool has(Hint hint) const;

    [[nodiscard]] Result<void> lookForContents();
    [[nodiscard]] Result<void> lookForEpochs();
    [[nodiscard]] Result<void> take(Session &session, Hint hint);
    [[nodiscard]] Result<void> takeFrom(Session &session, std::size_t mailbox, Hint hint);
    [[nodiscard]] std::vector<std::size_t> hintedItems(std::size_t mailbox, Hint hint) const;
    [[nodiscard]] Result<void> takeSome(Session &session, std::size_t mailbox,
                                        std::span<const std::size_t> items);
    [[nodiscard]] Result<void> takeOlder(Session &session, const EpochMatch &older,
                                         const std::map<std::size_t, FetchedMessage> &items);
    [[nodiscard]] Result<bool> enterFirst(std::size_t item, FetchedMessage message,
                                          const std::vector<HeldMessage> &sources);

    const BackupPlan &m_plan;
    Archive &m_archive;
    RunLedger &m_ledger;
    const CancelToken m_cancel;
    std::function<void()> m_progress;
    std::vector<quint8> m_hints;               ///< Of the first items; none while there is nothing to reuse.
    std::map<std::size_t, EpochMatch> m_older; ///< By mailbox of the plan.
};

} // namespace mailsheaf
