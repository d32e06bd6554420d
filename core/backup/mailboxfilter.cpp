// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/mailboxfilter.h"

#include <algorithm>

namespace mailsheaf {

namespace {

QRegularExpression fromGlob(const QString &glob)
{
    QString pattern = QRegularExpression::escape(glob);
    pattern.replace(QStringLiteral("\\*"), QStringLiteral(".*"))
        .replace(QStringLiteral("\\?"), QStringLiteral("."));
    const bool inbox = glob.compare(QStringLiteral("INBOX"), Qt::CaseInsensitive) == 0;
    return QRegularExpression(
        QRegularExpression::anchoredPattern(pattern),
        QRegularExpression::DotMatchesEverythingOption |
            (inbox ? QRegularExpression::CaseInsensitiveOption : QRegularExpression::NoPatternOption));
}

QList<QRegularExpression> fromGlobs(const QStringList &globs)
{
    QList<QRegularExpression> expressions;
    for (const QString &glob : globs)
        expressions << fromGlob(glob);
    return expressions;
}

bool matchesAny(const QList<QRegularExpression> &expressions, const QString &name)
{
    return std::ranges::any_of(expressions,
                               [&](const QRegularExpression &e) { return e.match(name).hasMatch(); });
}

} // namespace

MailboxFilter::MailboxFilter(const BackupRequest &request)
    : m_included(fromGlobs(request.mailboxGlobs))
    , m_excluded(fromGlobs(request.excludedGlobs))
    , m_unchecked(request.excludedMailboxes.begin(), request.excludedMailboxes.end())
{
}

bool MailboxFilter::wants(const MailboxInfo &mailbox) const
{
    const QString name = mailbox.name.shown();
    return mailbox.selectable && (m_included.isEmpty() || matchesAny(m_included, name)) &&
           !matchesAny(m_excluded, name) && !m_unchecked.contains(name);
}

} // namespace mailsheaf
