// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>

namespace mailsheaf {

/// A server of any size that keeps nothing: its folders and messages are worked out while they are sent.
///
/// For what no real server can be filled with in a test. Plain text on loopback, any user and password; knows
/// what Mailsheaf says. Works on threads of its own from construction to destruction; any thread may call any
/// function.
class SyntheticServer final
{
    Q_DISABLE_COPY_MOVE(SyntheticServer)

public:
    /// What every user has. A plain value.
    struct Contents
    {
        int folders = 1;      ///< INBOX, "folder 1", "folder 2", …
        quint32 messages = 1; ///< In each, with UIDs from 1 on.
        quint64 bytes = 1000; ///< Of each.
    };

    explicit SyntheticServer(const Contents &contents);
    ~SyntheticServer();

    /// 0 when the server could not listen.
    [[nodiscard]] quint16 port() const;
    /// Lets no text of a message out until release().
    void hold();
    void release();
    [[nodiscard]] int signIns() const;

    /// What stands at @p position of every message.
    [[nodiscard]] static char textAt(quint64 position);

private:
    class Worker;

    std::unique_ptr<Worker> m_worker;
};

} // namespace mailsheaf
