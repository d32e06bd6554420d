// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/mailboxname.h"

#include <QList>
#include <QStringList>

#include <utility>

namespace mailsheaf {

MailboxName::MailboxName(QByteArray raw, char delimiter)
    : m_raw(std::move(raw))
    , m_delimiter(delimiter)
{
}

QString MailboxName::shown() const
{
    // Part by part: one part that does not decode must not spoil how the others read.
    QStringList parts;
    for (const QByteArray &part : rawComponents())
        parts.append(decodeModifiedUtf7(part));
    return parts.join(QChar::fromLatin1(m_delimiter));
}

QString MailboxName::shownLeaf() const
{
    return decodeModifiedUtf7(rawComponents().constLast());
}

QList<QByteArray> MailboxName::rawComponents() const
{
    if (m_delimiter == '\0')
        return {m_raw};
    return m_raw.split(m_delimiter);
}

bool MailboxName::isInbox() const
{
    return m_raw.compare("INBOX", Qt::CaseInsensitive) == 0;
}

QByteArray MailboxName::identity() const
{
    return isInbox() ? QByteArrayLiteral("INBOX") : m_raw;
}

} // namespace mailsheaf
