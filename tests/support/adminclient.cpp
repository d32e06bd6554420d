// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/adminclient.h"

#include <QHostAddress>
#include <QRegularExpression>

namespace mailsheaf {

namespace {

constexpr int patience = 10'000; // milliseconds

/// The n of a {n} at the end of @p line, or -1.
qint64 literalLength(const QByteArray &line)
{
    static const QRegularExpression pattern(QStringLiteral("\\{(\\d+)\\}$"));
    const auto match = pattern.match(QString::fromLatin1(line));
    return match.hasMatch() ? match.captured(1).toLongLong() : -1;
}

} // namespace

QByteArray AdminClient::quoted(QByteArray text)
{
    text.replace('\\', "\\\\").replace('"', "\\\"");
    return '"' + text + '"';
}

bool AdminClient::signIn(quint16 port, const QByteArray &user, const QByteArray &password)
{
    m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    if (!readLine())
        return false;
    return command("LOGIN " + quoted(user) + ' ' + quoted(password)).has_value();
}

std::optional<AdminClient::Response> AdminClient::command(const QByteArray &text)
{
    m_tag = 'T' + QByteArray::number(++m_lastTag);
    m_socket.write(m_tag + ' ' + text + "\r\n");
    return readResponse();
}

std::optional<AdminClient::Response> AdminClient::commandWithLiteral(const QByteArray &text,
                                                                     const QByteArray &literal)
{
    m_tag = 'T' + QByteArray::number(++m_lastTag);
    m_socket.write(m_tag + ' ' + text + " {" + QByteArray::number(literal.size()) + "}\r\n");
    const auto answer = readLine();
    if (!answer || !answer->startsWith('+')) {
        m_problem = answer.value_or(m_problem);
        return std::nullopt;
    }
    m_socket.write(literal + "\r\n");
    return readResponse();
}

std::optional<QByteArray> AdminClient::readLine()
{
    while (!m_socket.canReadLine()) {
        if (!m_socket.waitForReadyRead(patience)) {
            m_problem = m_socket.errorString().toUtf8();
            return std::nullopt;
        }
    }
    QByteArray line = m_socket.readLine();
    line.chop(line.endsWith("\r\n") ? 2 : 1);
    return line;
}

std::optional<QByteArray> AdminClient::readBytes(qint64 count)
{
    QByteArray bytes;
    while (bytes.size() < count) {
        if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(patience)) {
            m_problem = m_socket.errorString().toUtf8();
            return std::nullopt;
        }
        bytes += m_socket.read(qMin(m_socket.bytesAvailable(), count - bytes.size()));
    }
    return bytes;
}

std::optional<AdminClient::Piece> AdminClient::readPiece()
{
    auto line = readLine();
    if (!line)
        return std::nullopt;
    Piece piece{*line, {}};
    if (const qint64 length = literalLength(piece.line); length >= 0) {
        auto literal = readBytes(length);
        if (!literal)
            return std::nullopt;
        piece.literal = std::move(*literal);
    }
    return piece;
}

std::optional<AdminClient::Response> AdminClient::readResponse()
{
    Response response;
    for (;;) {
        auto piece = readPiece();
        if (!piece)
            return std::nullopt;
        if (piece->line.startsWith(m_tag + ' ')) {
            if (piece->line.startsWith(m_tag + " OK"))
                return response;
            m_problem = piece->line;
            return std::nullopt;
        }
        response.push_back(std::move(*piece));
    }
}

} // namespace mailsheaf
