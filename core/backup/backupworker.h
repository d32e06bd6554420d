// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/backuprequest.h"
#include "core/backup/connectionscheduler.h"
#include "core/backup/progressboard.h"
#include "core/backup/runledger.h"
#include "core/imap/messagestream.h"
#include "core/parallel/splitting.h"

#include <memory>
#include <optional>

namespace mailsheaf {

/// What all workers of one run share. Nothing here is owned; everything outlives the workers and may be used
/// by any thread.
struct SharedRun
{
    const BackupRequest &request;
    const BackupPlan &plan;
    Archive &archive;
    Sublists &sublists;
    RunLedger &ledger;
    ProgressBoard &board;
    ConnectionScheduler &scheduler;
};

/// One worker's context: its session, and what it does with its sublist. Lives in that worker's thread.
class BackupWorker final : private MessageReceiver
{
public:
    /// @p number counts from 0.
    BackupWorker(int number, const SharedRun &run, std::unique_ptr<Session> session);
    ~BackupWorker() override;
    Q_DISABLE_COPY_MOVE(BackupWorker)

    /// Fetches until there is nothing to take. After a failure the session must be dropped; what was under
    /// way has been given back.
    [[nodiscard]] Result<void> work(OwnSublist &sublist);
    void logOut();

private:
    [[nodiscard]] Result<void> feed(OwnSublist &sublist);
    [[nodiscard]] Portion portion(std::size_t mailboxEnd) const;
    [[nodiscard]] Result<void> request(IndexRange range);
    void giveBackUnanswered(OwnSublist &sublist);
    void dropIncoming();

    Result<void> bodyBegins(quint64 size) override;
    Result<void> bodyBytes(std::span<const char> bytes) override;
    Result<void> received(const WantedMessage &wanted, const FetchedMessage &message) override;
    void discarded() override;
    Result<void> vanished(const WantedMessage &wanted) override;
    Result<void> refused(const WantedMessage &wanted, const QByteArray &words) override;
    Result<void> mailboxLost(const std::vector<WantedMessage> &wanted, const QString &reason) override;

    const int m_number;
    const SharedRun &m_run;
    std::unique_ptr<Session> m_session;
    MessageStream m_stream;
    OwnSublist *m_sublist = nullptr; ///< While working.
    std::optional<IncomingMessage> m_incoming;
    std::size_t m_mailbox = 0; ///< The one whose messages were requested last.
};

} // namespace mailsheaf
