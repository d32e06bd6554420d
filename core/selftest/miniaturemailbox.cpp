// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selftest/miniaturemailbox.h"

#include <QDateTime>
#include <QLocale>

#include <cstdlib>
#include <random>

namespace mailsheaf {

namespace {

constexpr int largeAttachment = 6'000'000; // bytes, before Base64

QByteArray noise(int size, quint32 seed)
{
    std::mt19937 numbers(seed);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = static_cast<char>(numbers() & 0xff);
    return bytes;
}

QByteArray base64Lines(const QByteArray &bytes)
{
    constexpr qsizetype lineLength = 76;
    const QByteArray encoded = bytes.toBase64();
    QByteArray lines;
    lines.reserve(encoded.size() + encoded.size() / lineLength * 2 + 2);
    for (qsizetype at = 0; at < encoded.size(); at += lineLength)
        lines += encoded.mid(at, lineLength) + "\r\n";
    return lines;
}

QDateTime dateOf(int number)
{
    constexpr qint64 firstArrival = 1'600'000'000; // seconds since 1970
    constexpr qint64 apart = 100'003;
    return QDateTime::fromSecsSinceEpoch(firstArrival + number * apart, Qt::OffsetFromUTC,
                                         (number % 5 - 2) * 3600);
}

/// "13-Sep-2020 14:26:40 +0200"
QByteArray internalDateOf(int number)
{
    const QDateTime date = dateOf(number);
    const int hours = date.offsetFromUtc() / 3600;
    const QByteArray offset =
        (hours < 0 ? "-0" : "+0") + QByteArray::number(std::abs(hours)) + "00"; // never ten or more
    return QLocale::c().toString(date, QStringLiteral("dd-MMM-yyyy hh:mm:ss ")).toLatin1() + offset;
}

QByteArray headers(int number, const QByteArray &subject)
{
    return "From: Ann Example <ann@example.org>\r\nTo: Bob Example <bob@example.org>\r\nSubject: " + subject +
           "\r\nDate: " + dateOf(number).toString(Qt::RFC2822Date).toLatin1() + "\r\nMessage-ID: <" +
           QByteArray::number(number) + "@selftest.invalid>\r\nMIME-Version: 1.0\r\n";
}

QByteArray plainMessage(int number)
{
    return headers(number, "Message " + QByteArray::number(number)) +
           "Content-Type: text/plain; charset=us-ascii\r\n\r\n" +
           QByteArray("A line of text that says little.\r\n").repeated(number % 40 + 1);
}

QByteArray foreignMessage(int number)
{
    return headers(number, "=?utf-8?B?" + QByteArray("Grüße aus 東京").toBase64() + "?=") +
           "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
           "Grüße, Привет, こんにちは 👋\r\n";
}

QByteArray messageWithAttachment(int number, int size)
{
    return headers(number, "With an attachment") +
           "Content-Type: multipart/mixed; boundary=\"b0\"\r\n\r\n--b0\r\nContent-Type: text/plain\r\n\r\n"
           "See below.\r\n--b0\r\nContent-Type: application/octet-stream; name=\"noise.bin\"\r\n"
           "Content-Transfer-Encoding: base64\r\n\r\n" +
           base64Lines(noise(size, static_cast<quint32>(number))) + "--b0--\r\n";
}

/// What programs have sent in spite of the standards: no CR, no end of line, something like an IMAP answer.
QByteArray oddMessage(int number)
{
    return headers(number, "Odd") +
           "\r\nonly a line feed\nonly a carriage return\r\r\n* 1 FETCH (BODY[] {5}\r\n"
           "A0001 OK done\r\n)\r\nno end of line";
}

QByteArray textOf(int number)
{
    constexpr int attachment = 30'000;
    switch (number % 5) {
    case 1:
        return foreignMessage(number);
    case 2:
        return messageWithAttachment(number, attachment + number);
    case 3:
        return oddMessage(number);
    default:
        return plainMessage(number);
    }
}

QByteArray flagsOf(int number)
{
    static const QList<QByteArray> flags{"", "\\Seen", "\\Seen \\Answered", "\\Flagged $Work"};
    return flags.at(number % flags.size());
}

/// Numbers all messages of a mailbox, so that no two are the same.
class FolderMaker
{
public:
    MiniatureFolder make(const QString &name, int messages, const QByteArray &attribute = {})
    {
        MiniatureFolder folder{.name = MailboxName(encodeModifiedUtf7(name)),
                               .attribute = attribute,
                               .validity = 1'700'000'000 + static_cast<UidValidity>(++m_folders),
                               .messages = {}};
        for (int i = 0; i < messages; ++i)
            add(folder, textOf(m_messages + 1));
        return folder;
    }

    void add(MiniatureFolder &folder, const QByteArray &text)
    {
        constexpr Uid gap = 3; // as where every third message has been deleted
        const int number = ++m_messages;
        const Uid last = folder.messages.empty() ? 0 : folder.messages.back().uid;
        folder.messages.push_back({.uid = last + 1 + (number % gap == 0 ? 1 : 0),
                                   .flags = flagsOf(number),
                                   .internalDate = internalDateOf(number),
                                   .text = text});
    }

    [[nodiscard]] int next() const { return m_messages + 1; }

private:
    int m_folders = 0;
    int m_messages = 0;
};

} // namespace

MiniatureMailbox makeMiniatureMailbox()
{
    FolderMaker maker;
    MiniatureMailbox mailbox;
    mailbox.push_back(maker.make(QStringLiteral("INBOX"), 20));
    maker.add(mailbox.back(), messageWithAttachment(maker.next(), largeAttachment));
    mailbox.push_back(maker.make(QStringLiteral("Sent"), 8, "\\Sent"));
    mailbox.push_back(maker.make(QStringLiteral("Entwürfe"), 3, "\\Drafts"));
    mailbox.push_back(maker.make(QStringLiteral("日本語"), 5));
    mailbox.push_back(maker.make(QStringLiteral("Projects/C++ & Qt"), 7));
    mailbox.push_back(maker.make(QStringLiteral("Nothing here"), 0));
    return mailbox;
}

quint64 messageCount(const MiniatureMailbox &mailbox)
{
    quint64 count = 0;
    for (const MiniatureFolder &folder : mailbox)
        count += folder.messages.size();
    return count;
}

quint64 byteCount(const MiniatureMailbox &mailbox)
{
    quint64 bytes = 0;
    for (const MiniatureFolder &folder : mailbox) {
        for (const MiniatureMessage &message : folder.messages)
            bytes += static_cast<quint64>(message.text.size());
    }
    return bytes;
}

} // namespace mailsheaf
