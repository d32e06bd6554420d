// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTcpSocket>

#include <optional>
#include <vector>

namespace mailsheaf {

/// The simplest possible IMAP client, independent of the program's own, for arranging and checking a test's
/// mailboxes over a plain connection to loopback. Every call blocks, ten seconds at most.
class AdminClient final
{
public:
    /// A line, and the literal that follows when the line ends in {n}.
    struct Piece
    {
        QByteArray line;
        QByteArray literal;
    };
    using Response = std::vector<Piece>;

    [[nodiscard]] bool signIn(quint16 port, const QByteArray &user, const QByteArray &password);
    /// Sends a command and returns its untagged responses; nullopt when it was refused or the connection
    /// broke.
    [[nodiscard]] std::optional<Response> command(const QByteArray &text);
    /// Like command(), with a literal at the end.
    [[nodiscard]] std::optional<Response> commandWithLiteral(const QByteArray &text,
                                                             const QByteArray &literal);

    /// Why the last call failed: the server's line or the socket's error.
    [[nodiscard]] const QByteArray &problem() const { return m_problem; }

    /// @p text as an IMAP quoted string.
    [[nodiscard]] static QByteArray quoted(QByteArray text);

private:
    [[nodiscard]] std::optional<QByteArray> readLine();
    [[nodiscard]] std::optional<QByteArray> readBytes(qint64 count);
    [[nodiscard]] std::optional<Piece> readPiece();
    [[nodiscard]] std::optional<Response> readResponse();

    QTcpSocket m_socket;
    QByteArray m_tag;
    int m_lastTag = 0;
    QByteArray m_problem;
};

} // namespace mailsheaf
