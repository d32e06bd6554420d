// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/mailserver.h"

#include <QRandomGenerator>

#include <array>
#include <atomic>
#include <thread>

namespace mailsheaf {

class AdminClient;

/// Another mail program of the same user, which never rests: it appends, flags, expunges, moves, renames,
/// creates and deletes, as a seed says. At work on a thread of its own until stop().
class RestlessClient final
{
    Q_DISABLE_COPY_MOVE(RestlessClient)

public:
    RestlessClient(const MailServer &server, QByteArray user, quint32 seed);
    ~RestlessClient();

    void stop();
    /// Of each kind of change, how many the server has done; say it after stop().
    [[nodiscard]] QString summary() const;
    /// Empty, or why it could not go on; after stop().
    [[nodiscard]] QByteArray problem() const { return m_problem; }

private:
    enum Change
    {
        Append,
        Flag,
        Expunge,
        Move,
        Rename,
        Create,
        Delete,
        Changes, ///< Their number.
    };

    void work(quint16 port, const QByteArray &password);
    [[nodiscard]] bool change(AdminClient &client, Change what);
    [[nodiscard]] bool change(AdminClient &client, const QByteArray &mailbox, const QByteArray &command);
    [[nodiscard]] QByteArray anyMailbox();
    [[nodiscard]] QByteArray message();

    const QByteArray m_user;
    QRandomGenerator m_random;
    std::atomic_bool m_stop = false;
    std::array<int, Changes> m_done{};
    int m_messages = 0;
    QByteArray m_problem;
    std::thread m_thread;
};

} // namespace mailsheaf
