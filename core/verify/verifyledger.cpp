// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/verifyledger.h"

#include <utility>

namespace mailsheaf {

namespace {

constexpr std::chrono::milliseconds publishEvery{100};

} // namespace

VerifyLedger::VerifyLedger(VerifyReport &report, Listener listener)
    : m_report(report)
    , m_listener(std::move(listener))
{
}

void VerifyLedger::setTotal(quint64 messages, quint64 bytes)
{
    const std::lock_guard lock(m_mutex);
    m_progress.messagesTotal = messages;
    m_progress.bytesTotal = bytes;
}

void VerifyLedger::count(int folder, VerifyProblem problem)
{
    ++m_report.counts[problem.kind];
    if (folder >= 0) {
        VerifiedFolder &where = m_report.folders[static_cast<std::size_t>(folder)];
        ++where.problems[problem.kind];
        problem.mailbox = where.mailbox.name.shown();
    }
    if (m_report.problems.size() < VerifyReport::maxProblems)
        m_report.problems.append(std::move(problem));
}

void VerifyLedger::problem(int folder, VerifyProblem problem)
{
    const std::lock_guard lock(m_mutex);
    count(folder, std::move(problem));
}

void VerifyLedger::damaged(int folder, const VerifyProblem &problem)
{
    const std::lock_guard lock(m_mutex);
    const MailboxId mailbox = m_report.folders[static_cast<std::size_t>(folder)].mailbox.id;
    m_report.damaged.push_back({.mailbox = mailbox, .uid = problem.uid, .onServer = false});
    count(folder, problem);
}

void VerifyLedger::checked(int folder, quint64 bytes, bool hashed)
{
    const std::lock_guard lock(m_mutex);
    VerifiedFolder &where = m_report.folders[static_cast<std::size_t>(folder)];
    where.hashed += hashed ? 1 : 0;
    m_report.hashed += hashed ? 1 : 0;
    m_report.hashedBytes += hashed ? bytes : 0;
    ++m_progress.messagesDone;
    m_progress.bytesDone += bytes;
    if (std::chrono::steady_clock::now() - m_published >= publishEvery)
        publishLocked();
}

void VerifyLedger::setSumsHash(int folder, const QByteArray &sha256)
{
    const std::lock_guard lock(m_mutex);
    m_report.folders[static_cast<std::size_t>(folder)].sumsHash = sha256;
}

void VerifyLedger::note(const QString &sentence)
{
    const std::lock_guard lock(m_mutex);
    if (!m_report.notes.contains(sentence))
        m_report.notes.append(sentence);
}

void VerifyLedger::publish()
{
    const std::lock_guard lock(m_mutex);
    publishLocked();
}

void VerifyLedger::publishLocked()
{
    m_published = std::chrono::steady_clock::now();
    if (m_listener)
        m_listener(m_progress);
}

} // namespace mailsheaf
