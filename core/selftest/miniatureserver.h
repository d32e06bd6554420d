// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/selftest/miniaturemailbox.h"

#include <QByteArray>

#include <functional>
#include <string_view>

namespace mailsheaf {

/// Who may sign in to a miniature server.
struct MiniatureLogin
{
    QByteArray user;
    Secret password;
};

/// One IMAP connection to a MiniatureMailbox, as text in and text out. Knows what Mailsheaf says and nothing
/// more: every other command, and every command in the wrong place, is answered with BAD. Changes nothing, so
/// the mailbox may be shared; both references must live longer. Of one thread.
class MiniatureServer
{
public:
    using Send = std::function<void(const QByteArray &bytes)>;

    MiniatureServer(const MiniatureMailbox &mailbox, const MiniatureLogin &login, Send send);

    void greet();
    /// Answers one line, which comes without its line end.
    void handle(const QByteArray &line);
    /// After LOGOUT, or a line that is no command.
    [[nodiscard]] bool isOver() const { return m_over; }

private:
    enum class Answer
    {
        Ok,
        No,
        Bad,
    };

    [[nodiscard]] Answer run(const QByteArray &command, std::string_view arguments);
    [[nodiscard]] Answer logIn(std::string_view arguments);
    [[nodiscard]] Answer list(std::string_view arguments);
    [[nodiscard]] Answer examine(std::string_view arguments);
    [[nodiscard]] Answer fetch(std::string_view arguments);
    void sendMessage(std::size_t index, const QByteArrayList &items);
    void untagged(const QByteArray &text) const;

    const MiniatureMailbox &m_mailbox;
    const MiniatureLogin &m_login;
    const Send m_send;
    const MiniatureFolder *m_examined = nullptr;
    bool m_signedIn = false;
    bool m_over = false;
};

} // namespace mailsheaf
