// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/starttls.h"

#include "core/imap/ascii.h"
#include "core/imap/imapsocket.h"
#include "core/imap/serverreply.h"

#include <QCoreApplication>
#include <QRandomGenerator>

namespace mailsheaf {

namespace {

constexpr std::size_t maxPlainLine = 8 * 1024;

/// One that nobody on the line knows beforehand, so that nobody answers before he is asked.
std::string newTag()
{
    return 's' + std::to_string(QRandomGenerator::system()->generate());
}

struct StartTlsText
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::StartTls)
};

Result<QByteArray> readLine(ImapSocket &socket)
{
    std::size_t end = std::string_view::npos;
    while ((end = socket.buffered().find('\n')) == std::string_view::npos) {
        if (socket.buffered().size() > maxPlainLine) {
            return failure(
                ErrorKind::Protocol,
                StartTlsText::tr("%1 does not talk like an IMAP server. Check the port and the security "
                                 "setting of the account.")
                    .arg(socket.endpoint().host));
        }
        if (auto filled = socket.fill(); !filled)
            return failure(filled.error());
    }
    QByteArray line = ascii::bytes(socket.buffered().substr(0, end)).trimmed();
    socket.consume(end + 1);
    return line;
}

Error notOffered(const QString &host, const QByteArray &words)
{
    return refusal(
        ErrorKind::Certificate,
        StartTlsText::tr("%1 does not offer STARTTLS, so the password was not sent. Choose TLS as the "
                         "security setting of the account.")
            .arg(host),
        words);
}

} // namespace

Result<QByteArray> startTls(ImapSocket &socket)
{
    const QString host = socket.endpoint().host;
    const auto greeting = readLine(socket);
    if (!greeting)
        return failure(greeting.error());
    std::string_view rest = ascii::view(*greeting);
    if (ascii::startsWith(rest, "* BYE"))
        return failure(refusal(ErrorKind::Network, StartTlsText::tr("%1 closed the connection.").arg(host),
                               greeting->mid(6)));
    if (!ascii::startsWith(rest, "* OK"))
        return failure(notOffered(host, *greeting));

    if (auto silence = socket.expectNothing(); !silence)
        return failure(silence.error());
    const std::string tag = newTag();
    if (auto sent = socket.write(tag + " STARTTLS\r\n"); !sent)
        return failure(sent.error());
    const auto answer = readLine(socket);
    if (!answer)
        return failure(answer.error());
    rest = ascii::view(*answer);
    if (ascii::takeWord(rest) != tag || !ascii::equals(ascii::takeWord(rest), "OK"))
        return failure(notOffered(host, *answer));
    if (auto encrypted = socket.encrypt(); !encrypted)
        return failure(encrypted.error());
    return greeting->mid(5);
}

} // namespace mailsheaf
