// SPDX-License-Identifier: GPL-3.0-or-later
#include "restlessclient.h"

#include "tests/support/adminclient.h"

namespace mailsheaf {

namespace {

constexpr int mailboxes = 6;
constexpr auto breath = std::chrono::milliseconds(10);

} // namespace

RestlessClient::RestlessClient(const MailServer &server, QByteArray user, quint32 seed)
    : m_user(std::move(user))
    , m_random(seed)
{
    m_thread = std::thread([this, port = server.endpoint(Security::None).port,
                            password = server.password().toUtf8()] { work(port, password); });
}

RestlessClient::~RestlessClient()
{
    stop();
}

void RestlessClient::stop()
{
    m_stop = true;
    if (m_thread.joinable())
        m_thread.join();
}

QString RestlessClient::summary() const
{
    return QStringLiteral(
               "%1 appended, %2 flagged, %3 expunged, %4 moved, %5 renamed, %6 created, %7 deleted")
        .arg(m_done[Append])
        .arg(m_done[Flag])
        .arg(m_done[Expunge])
        .arg(m_done[Move])
        .arg(m_done[Rename])
        .arg(m_done[Create])
        .arg(m_done[Delete]);
}

void RestlessClient::work(quint16 port, const QByteArray &password)
{
    // Mostly messages come; the rest is about as frequent as it is rare.
    constexpr std::array often = {Append, Append, Append, Append, Append, Append,  Append,
                                  Append, Flag,   Flag,   Flag,   Flag,   Expunge, Expunge,
                                  Move,   Rename, Create, Create, Delete};
    AdminClient client;
    if (!client.signIn(port, m_user, password)) {
        m_problem = client.problem();
        return;
    }
    while (!m_stop) {
        const Change what = often[std::size_t(m_random.bounded(int(often.size())))];
        if (change(client, what))
            ++m_done[what];
        std::this_thread::sleep_for(breath);
    }
}

QByteArray RestlessClient::anyMailbox()
{
    const int number = m_random.bounded(mailboxes);
    return number == 0 ? QByteArray("INBOX") : "box" + QByteArray::number(number);
}

QByteArray RestlessClient::message()
{
    const int lines = m_random.bounded(20) == 0 ? 20'000 : m_random.bounded(50);
    return "Subject: message " + QByteArray::number(++m_messages) + "\r\n\r\n" +
           QByteArray("A line of text.\r\n").repeated(lines);
}

/// False: there is no such mailbox, or no message in it; that happens.
bool RestlessClient::change(AdminClient &client, Change what)
{
    const QByteArray mailbox = anyMailbox();
    const QByteArray number = QByteArray::number(1 + m_random.bounded(20));
    switch (what) {
    case Append:
        return client.commandWithLiteral("APPEND " + mailbox + " (\\Seen)", message()).has_value();
    case Flag:
        return change(client, mailbox, "STORE " + number + " +FLAGS (\\Flagged $Restless)");
    case Expunge:
        return change(client, mailbox, "STORE " + number + " +FLAGS (\\Deleted)");
    case Move:
        return change(client, mailbox, "MOVE " + number + ' ' + anyMailbox());
    case Rename:
        return client.command("RENAME " + mailbox + ' ' + anyMailbox()).has_value();
    case Create:
        return client.command("CREATE " + mailbox).has_value();
    case Delete:
        return mailbox != "INBOX" && client.command("DELETE " + mailbox).has_value();
    case Changes:
        break;
    }
    return false;
}

/// Closes the mailbox again, which expunges what is marked as deleted.
bool RestlessClient::change(AdminClient &client, const QByteArray &mailbox, const QByteArray &command)
{
    if (!client.command("SELECT " + mailbox))
        return false;
    const bool done = client.command(command).has_value();
    return client.command("CLOSE").has_value() && done;
}

} // namespace mailsheaf
