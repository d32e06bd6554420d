// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/workers/fetchdesk.h"
#include "core/backup/workers/worker.h"

namespace mailsheaf {

/// One worker's desk: hands out its sublist, and enters the results into archive, ledger and progress. Lives
/// as long as the worker works on its sublist, in that worker's thread.
class SublistDesk final : public FetchDesk
{
public:
    SublistDesk(int number, const SharedRun &run, OwnSublist &sublist);

    std::vector<WantedMessage> begun(const HeadStart &headStart) override;
    std::optional<Batch> next(const Appetite &appetite) override;
    /// Blocks for a moment when next() gave nothing although there is something, which others will do sooner:
    /// so long until it is worth asking again.
    void pauseIfDeclined() const;
    bool wantsCompression() override;
    bool isRelieved(quint64 left, double bytesPerSecond) override;
    Result<IncomingMessage> receive() override;
    void bytesArrived(qint64 bytes) override;
    Result<void> received(const WantedMessage &wanted, const FetchedMessage &message,
                          StagedMessage &&staged) override;
    Result<void> vanished(const WantedMessage &wanted) override;
    Result<void> refused(const WantedMessage &wanted, const QByteArray &words) override;
    Result<void> mailboxLost(const std::vector<WantedMessage> &wanted, const MailboxLoss &loss) override;
    void giveBack(std::vector<WantedMessage> unanswered) override;

private:
    [[nodiscard]] bool isTooEarlyToSteal(const Appetite &appetite) const;
    [[nodiscard]] std::optional<Portion> portion(const Appetite &appetite, std::size_t next);
    [[nodiscard]] double bytesInTime() const;
    [[nodiscard]] quint64 mayHold(const Appetite &appetite) const;
    [[nodiscard]] Batch batch(IndexRange range) const;
    [[nodiscard]] const PlannedMailbox &mailboxOf(const WantedMessage &wanted) const;

    const int m_number;
    const SharedRun &m_run;
    OwnSublist &m_sublist;
    bool m_declined = false;
    quint64 m_arrived = 0; ///< Bytes, at this desk.
};

} // namespace mailsheaf
