// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArrayList>

#include <optional>
#include <string>
#include <string_view>

namespace mailsheaf {

/// Stands between the server and vmime's response parser, which fails, or crashes, on what it does not
/// expect.
///
/// It lets through four kinds of lines only, rewritten into their plainest form: the greeting, CAPABILITY,
/// the tagged answer to the command under way, and `+` where one is due. Everything else is dropped, or ends
/// the session with a reason. Used from connect to the end of sign-in; after that the bulk reader takes over.
/// An ordinary value of one thread; never fails by exception; keeps at most one line.
class StreamGuard
{
public:
    static constexpr std::size_t maxLine = 64 * 1024;
    static constexpr std::size_t maxSkippedLiteral = 1024 * 1024;
    /// Lines together, and literals together: vmime keeps what it has read until its command is answered.
    static constexpr std::size_t maxTalk = 256 * 1024;

    /// @p host is only for the sentences of errors.
    explicit StreamGuard(QString host);

    /// Tells which line goes out: a command, whose answer will be recognised by its tag, or an answer to a
    /// challenge.
    void lineSent(std::string_view line);
    /// The answer to a line of vmime's that need not go out: after sign-in it asks for the hierarchy
    /// separator, which nobody here needs, and which would cost a round trip. Empty: send it.
    [[nodiscard]] static std::string answerInstead(std::string_view line);

    /// Looks at one line from the server, without its line end. Returns what vmime may read, line end
    /// included; an empty string means: drop it. A literal announced by a dropped line is skipped by skip().
    [[nodiscard]] Result<std::string> pass(std::string_view line);
    /// Bytes of a literal that the last dropped line announced: the caller throws away so many.
    [[nodiscard]] std::size_t bytesToSkip() const { return m_skip; }

    /// The capabilities the server named last, in its own spelling; nullopt when it has named none, or none
    /// since the sign-in command went out.
    [[nodiscard]] const std::optional<QByteArrayList> &capabilities() const { return m_capabilities; }
    /// The text of the greeting, and of the last NO, BAD or BYE: for people, and for classification.
    [[nodiscard]] const QByteArray &greeting() const { return m_greeting; }
    [[nodiscard]] const QByteArray &refusal() const { return m_refusal; }
    [[nodiscard]] bool saidBye() const { return m_bye; }

private:
    [[nodiscard]] Result<std::string> passGreeting(std::string_view line);
    [[nodiscard]] Result<std::string> passUntagged(std::string_view line);
    [[nodiscard]] Result<std::string> passTagged(std::string_view line);
    [[nodiscard]] Result<std::string> passContinuation(std::string_view line) const;
    [[nodiscard]] Result<std::string> dropped(std::string_view line);
    [[nodiscard]] std::string plainStatus(std::string_view tag, std::string_view status,
                                          std::string_view text);
    [[nodiscard]] std::string plainCapabilities(std::string_view list);
    [[nodiscard]] tl::unexpected<Error> nonsense(const char *what) const;

    QString m_host;
    std::string m_tag;
    bool m_greeted = false;
    bool m_continuationDue = false;
    bool m_bye = false;
    std::size_t m_talk = 0;
    std::size_t m_skipped = 0;
    std::size_t m_skip = 0;
    std::optional<QByteArrayList> m_capabilities;
    QByteArray m_greeting;
    QByteArray m_refusal;
};

} // namespace mailsheaf
