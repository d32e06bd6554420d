// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selftest/miniatureserver.h"

#include "core/imap/ascii.h"
#include "core/imap/responsecursor.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace mailsheaf {

namespace {

const QByteArray capabilities = "IMAP4rev1 LIST-EXTENDED LIST-STATUS SPECIAL-USE ID";
constexpr std::string_view wholeList = R"("" "*" RETURN (SPECIAL-USE STATUS (MESSAGES UIDNEXT UIDVALIDITY)))";

QByteArray quoted(QByteArray text)
{
    text.replace('\\', "\\\\").replace('"', "\\\"");
    return '"' + text + '"';
}

Uid uidNext(const MiniatureFolder &folder)
{
    return folder.messages.empty() ? 1 : folder.messages.back().uid + 1;
}

/// What a UID set (RFC 3501 §9, sequence-set) names.
class UidSet
{
public:
    /// nullopt: it is none.
    static std::optional<UidSet> read(const QByteArray &text, Uid last)
    {
        UidSet set;
        for (const QByteArray &part : text.split(',')) {
            const qsizetype colon = part.indexOf(':');
            const auto from = number(part.left(colon < 0 ? part.size() : colon), last);
            const auto to = colon < 0 ? from : number(part.mid(colon + 1), last);
            if (!from || !to)
                return std::nullopt;
            set.m_ranges.emplace_back(std::min(*from, *to), std::max(*from, *to));
        }
        return set;
    }

    [[nodiscard]] bool contains(Uid uid) const
    {
        return std::ranges::any_of(m_ranges, [uid](const std::pair<Uid, Uid> &range) {
            return range.first <= uid && uid <= range.second;
        });
    }

private:
    static std::optional<Uid> number(const QByteArray &text, Uid last)
    {
        return text == "*" ? std::optional(last) : ascii::number<Uid>(ascii::view(text));
    }

    std::vector<std::pair<Uid, Uid>> m_ranges;
};

/// nullopt: the server does not know this item.
std::optional<QByteArray> valueOf(const QByteArray &item, const MiniatureMessage &message)
{
    if (item == "UID")
        return "UID " + QByteArray::number(message.uid);
    if (item == "FLAGS")
        return "FLAGS (" + message.flags + ')';
    if (item == "INTERNALDATE")
        return "INTERNALDATE " + quoted(message.internalDate);
    if (item == "RFC822.SIZE")
        return "RFC822.SIZE " + QByteArray::number(message.text.size());
    if (item == "BODY.PEEK[]")
        return "BODY[] {" + QByteArray::number(message.text.size()) + "}\r\n" + message.text;
    return std::nullopt;
}

} // namespace

MiniatureServer::MiniatureServer(const MiniatureMailbox &mailbox, const MiniatureLogin &login, Send send)
    : m_mailbox(mailbox)
    , m_login(login)
    , m_send(std::move(send))
{
}

void MiniatureServer::greet()
{
    untagged("OK [CAPABILITY " + capabilities + "] ready");
}

void MiniatureServer::handle(const QByteArray &line)
{
    ResponseCursor cursor(ascii::view(line));
    const QByteArray tag = ascii::bytes(cursor.takeAtom());
    cursor.skipSpaces();
    const QByteArray command = ascii::bytes(cursor.takeAtom()).toUpper();
    cursor.skipSpaces();
    if (tag.isEmpty() || command.isEmpty()) {
        untagged("BYE this is no command");
        m_over = true;
        return;
    }
    switch (run(command, cursor.rest())) {
    case Answer::Ok:
        m_send(tag + " OK " + command + " done\r\n");
        break;
    case Answer::No:
        m_send(tag + " NO " + command + " refused\r\n");
        break;
    case Answer::Bad:
        m_send(tag + " BAD " + command + " is not known here or not like this\r\n");
        break;
    }
}

MiniatureServer::Answer MiniatureServer::run(const QByteArray &command, std::string_view arguments)
{
    if (command == "LOGOUT") {
        untagged("BYE bye");
        m_over = true;
        return Answer::Ok;
    }
    if (command == "CAPABILITY") {
        untagged("CAPABILITY " + capabilities);
        return Answer::Ok;
    }
    if (command == "LOGIN")
        return m_signedIn ? Answer::Bad : logIn(arguments);
    if (!m_signedIn)
        return Answer::Bad;
    if (command == "ID") {
        untagged("ID NIL");
        return Answer::Ok;
    }
    if (command == "LIST")
        return list(arguments);
    if (command == "EXAMINE")
        return examine(arguments);
    if (command == "UID" && m_examined && ascii::startsWith(arguments, "FETCH "))
        return fetch(arguments.substr(std::string_view("FETCH ").size()));
    return Answer::Bad;
}

MiniatureServer::Answer MiniatureServer::logIn(std::string_view arguments)
{
    ResponseCursor cursor(arguments);
    const auto user = cursor.takeString();
    cursor.skipSpaces();
    const auto password = cursor.takeString();
    if (!user || !password || !cursor.atEnd())
        return Answer::Bad;
    m_signedIn = *user == m_login.user && *password == m_login.password.reveal();
    return m_signedIn ? Answer::Ok : Answer::No;
}

MiniatureServer::Answer MiniatureServer::list(std::string_view arguments)
{
    if (arguments != wholeList)
        return Answer::Bad;
    for (const MiniatureFolder &folder : m_mailbox) {
        const QByteArray name = quoted(folder.name.raw());
        untagged("LIST (" + folder.attribute + ") \"/\" " + name);
        untagged("STATUS " + name + " (MESSAGES " + QByteArray::number(folder.messages.size()) + " UIDNEXT " +
                 QByteArray::number(uidNext(folder)) + " UIDVALIDITY " + QByteArray::number(folder.validity) +
                 ')');
    }
    return Answer::Ok;
}

MiniatureServer::Answer MiniatureServer::examine(std::string_view arguments)
{
    ResponseCursor cursor(arguments);
    const auto name = cursor.takeString();
    if (!name || !cursor.atEnd())
        return Answer::Bad;
    const auto folder = std::ranges::find(m_mailbox, MailboxName(*name), &MiniatureFolder::name);
    m_examined = folder == m_mailbox.end() ? nullptr : &*folder;
    if (!m_examined)
        return Answer::No;
    untagged(QByteArray::number(folder->messages.size()) + " EXISTS");
    untagged("OK [UIDVALIDITY " + QByteArray::number(folder->validity) + "] valid");
    untagged("OK [UIDNEXT " + QByteArray::number(uidNext(*folder)) + "] next");
    return Answer::Ok;
}

MiniatureServer::Answer MiniatureServer::fetch(std::string_view arguments)
{
    ResponseCursor cursor(arguments);
    const QByteArray set = ascii::bytes(cursor.takeAtom());
    cursor.skipSpaces();
    const auto items = cursor.takeAtomList();
    const auto uids = UidSet::read(set, uidNext(*m_examined) - 1);
    if (!uids || !items || items->isEmpty() || !cursor.atEnd())
        return Answer::Bad;
    const MiniatureMessage any;
    if (!std::ranges::all_of(*items, [&](const QByteArray &item) { return valueOf(item, any).has_value(); }))
        return Answer::Bad;
    for (std::size_t index = 0; index < m_examined->messages.size(); ++index) {
        if (uids->contains(m_examined->messages[index].uid))
            sendMessage(index, *items);
    }
    return Answer::Ok;
}

void MiniatureServer::sendMessage(std::size_t index, const QByteArrayList &items)
{
    QByteArrayList values;
    for (const QByteArray &item : items)
        values << *valueOf(item, m_examined->messages[index]);
    untagged(QByteArray::number(index + 1) + " FETCH (" + values.join(' ') + ')');
}

void MiniatureServer::untagged(const QByteArray &text) const
{
    m_send("* " + text + "\r\n");
}

} // namespace mailsheaf
