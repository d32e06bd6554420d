// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/progressboard.h"

#include "core/backup/backupplan.h"

#include <algorithm>

namespace mailsheaf {

namespace {

constexpr std::chrono::seconds rateWindow{4};

using std::chrono::duration_cast;
using std::chrono::milliseconds;

} // namespace

void ProgressBoard::Rate::add(Clock::time_point now, quint64 messages, quint64 bytes)
{
    samples.push_back({now, messages, bytes});
    while (samples.size() > 2 && now - samples[1].at > rateWindow)
        samples.pop_front();
}

double ProgressBoard::Rate::messagesPerSecond() const
{
    if (samples.size() < 2 || samples.back().at == samples.front().at)
        return 0;
    return static_cast<double>(samples.back().messages - samples.front().messages) /
           std::chrono::duration<double>(samples.back().at - samples.front().at).count();
}

double ProgressBoard::Rate::bytesPerSecond() const
{
    // A message that was cut is taken back: the sum may go down.
    if (samples.size() < 2 || samples.back().at == samples.front().at ||
        samples.back().bytes < samples.front().bytes)
        return 0;
    return static_cast<double>(samples.back().bytes - samples.front().bytes) /
           std::chrono::duration<double>(samples.back().at - samples.front().at).count();
}

ProgressBoard::ProgressBoard()
    : m_started(Clock::now())
{
}

void ProgressBoard::setPhase(RunPhase phase)
{
    const std::lock_guard lock(m_mutex);
    m_total.phase = phase;
}

void ProgressBoard::setListing(quint64 listed, quint64 total)
{
    const std::lock_guard lock(m_mutex);
    m_total.mailboxesListed = listed;
    m_total.mailboxesTotal = total;
}

void ProgressBoard::setPlanned(quint64 messages, quint64 bytes, quint64 skipped)
{
    const std::lock_guard lock(m_mutex);
    m_total.messagesTotal = messages;
    m_total.bytesTotal = bytes;
    m_total.skipped = skipped;
}

ProgressBoard::Row &ProgressBoard::row(int worker)
{
    while (m_rows.size() <= static_cast<std::size_t>(worker)) {
        m_rows.emplace_back();
        m_rows.back().progress.number = static_cast<int>(m_rows.size());
    }
    return m_rows[static_cast<std::size_t>(worker)];
}

void ProgressBoard::setSkipped(quint64 skipped)
{
    const std::lock_guard lock(m_mutex);
    m_total.skipped = skipped;
}

void ProgressBoard::setState(int worker, WorkerState state, const QString &note)
{
    const std::lock_guard lock(m_mutex);
    row(worker).progress.state = state;
    row(worker).progress.note = note;
}

void ProgressBoard::setRetry(int worker, milliseconds delay, const QString &why)
{
    const std::lock_guard lock(m_mutex);
    Row &r = row(worker);
    r.progress.state = WorkerState::Retrying;
    r.progress.note = why;
    r.retryAt = Clock::now() + delay;
}

void ProgressBoard::setMailbox(int worker, const QString &shown)
{
    const std::lock_guard lock(m_mutex);
    row(worker).progress.mailbox = shown;
}

void ProgressBoard::addBytes(int worker, qint64 bytes)
{
    const std::lock_guard lock(m_mutex);
    row(worker).progress.bytesDone += static_cast<quint64>(bytes);
    m_total.bytesDone += static_cast<quint64>(bytes);
}

void ProgressBoard::addMessage(int worker)
{
    const std::lock_guard lock(m_mutex);
    ++row(worker).progress.messagesDone;
    ++m_total.messagesDone;
}

void ProgressBoard::addFailed(quint64 messages)
{
    const std::lock_guard lock(m_mutex);
    m_total.failed += messages;
}

void ProgressBoard::measure(Clock::time_point now)
{
    m_rate.add(now, m_total.messagesDone, m_total.bytesDone);
    for (Row &r : m_rows)
        r.rate.add(now, r.progress.messagesDone, r.progress.bytesDone);
}

void ProgressBoard::complete(Row *row, const Sublists *sublists, Clock::time_point now) const
{
    WorkerProgress &p = row->progress;
    const Share left = sublists ? sublists->share(p.number - 1) : Share();
    p.messagesTotal = p.messagesDone + left.itemsLeft;
    p.bytesTotal = p.bytesDone + left.weightLeft - left.itemsLeft * BackupPlan::messageOverhead;
    p.messagesPerSecond = row->rate.messagesPerSecond();
    p.bytesPerSecond = row->rate.bytesPerSecond();
    p.retryIn = p.state == WorkerState::Retrying && row->retryAt > now
                    ? duration_cast<milliseconds>(row->retryAt - now)
                    : milliseconds{0};
}

RunProgress ProgressBoard::snapshot(const Sublists *sublists)
{
    const std::lock_guard lock(m_mutex);
    const auto now = Clock::now();
    measure(now);
    RunProgress progress = m_total;
    progress.elapsed = duration_cast<milliseconds>(now - m_started);
    progress.messagesPerSecond = m_rate.messagesPerSecond();
    progress.bytesPerSecond = m_rate.bytesPerSecond();
    if (progress.bytesPerSecond > 0 && progress.bytesTotal >= progress.bytesDone &&
        progress.phase == RunPhase::Downloading) {
        const double seconds =
            static_cast<double>(progress.bytesTotal - progress.bytesDone) / progress.bytesPerSecond;
        progress.remaining = milliseconds(static_cast<qint64>(std::min(seconds, 1e9) * 1000));
    }
    for (Row &r : m_rows) {
        complete(&r, sublists, now);
        progress.workers << r.progress;
    }
    return progress;
}

} // namespace mailsheaf
