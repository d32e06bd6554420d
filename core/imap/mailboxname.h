// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include <compare>

namespace mailsheaf {

/// The name of a mailbox exactly as the server spells it, and as people read it.
///
/// The raw bytes are the identity: they are what is sent back to the server and what the catalogue keys on.
/// Decoding (modified UTF-7, RFC 3501 §5.1.3) is for display only, because real servers hold names that do
/// not survive decoding and encoding again ("C++", unencoded UTF-8, emoji written by sloppy clients).
class MailboxName
{
public:
    MailboxName() = default;
    explicit MailboxName(QByteArray raw, char delimiter = '/');

    [[nodiscard]] const QByteArray &raw() const { return m_raw; }
    /// The hierarchy separator, or '\0' when the server has a flat name space.
    [[nodiscard]] char delimiter() const { return m_delimiter; }
    /// The whole name, decoded, with the server's own delimiter.
    [[nodiscard]] QString shown() const;
    /// The last part of the name, decoded.
    [[nodiscard]] QString shownLeaf() const;
    /// The raw parts between the delimiters, outermost first. May contain empty parts.
    [[nodiscard]] QList<QByteArray> rawComponents() const;
    /// INBOX is the one name that is not case sensitive (RFC 3501 §5.1).
    [[nodiscard]] bool isInbox() const;
    /// What all spellings of one mailbox have in common: "INBOX", or the raw name.
    [[nodiscard]] QByteArray identity() const;

    friend bool operator==(const MailboxName &a, const MailboxName &b) { return a.m_raw == b.m_raw; }
    friend std::strong_ordering operator<=>(const MailboxName &a, const MailboxName &b)
    {
        return a.m_raw.compare(b.m_raw) <=> 0; // QByteArray of Qt 6.4 has no <=> of its own
    }
    friend size_t qHash(const MailboxName &name, size_t seed = 0) { return qHash(name.m_raw, seed); }

private:
    QByteArray m_raw;
    char m_delimiter = '/';
};

/// Modified UTF-7 (RFC 3501 §5.1.3) to Unicode. Bytes that are not valid modified UTF-7 are read as UTF-8,
/// and failing that as Latin-1: the result is for people, it need not encode back to the same bytes.
[[nodiscard]] QString decodeModifiedUtf7(const QByteArray &raw);
/// Unicode to canonical modified UTF-7.
[[nodiscard]] QByteArray encodeModifiedUtf7(const QString &text);

} // namespace mailsheaf
