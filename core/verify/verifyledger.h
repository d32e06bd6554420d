// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verify/verifyreport.h"

#include <chrono>
#include <functional>
#include <mutex>

namespace mailsheaf {

/// Where the workers of a verification write down what they find. Any thread.
class VerifyLedger final
{
    Q_DISABLE_COPY_MOVE(VerifyLedger)

public:
    using Listener = std::function<void(const VerifyProgress &)>;

    /// @p report must outlive this and be left alone meanwhile; its folders are those the indices mean.
    VerifyLedger(VerifyReport &report, Listener listener);

    void setTotal(quint64 messages, quint64 bytes);
    /// @p folder: index, or -1 for the archive as a whole.
    void problem(int folder, VerifyProblem problem);
    /// The same, for a message whose file is to be fetched again.
    void damaged(int folder, const VerifyProblem &problem);
    void checked(int folder, quint64 bytes, bool hashed);
    void setSumsHash(int folder, const QByteArray &sha256);
    void note(const QString &sentence);
    /// Tells the listener where things stand, whatever it heard last.
    void publish();

private:
    void count(int folder, VerifyProblem problem);
    void publishLocked();

    VerifyReport &m_report;
    const Listener m_listener;
    std::mutex m_mutex;
    VerifyProgress m_progress;
    std::chrono::steady_clock::time_point m_published;
};

} // namespace mailsheaf
