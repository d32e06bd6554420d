// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/backuprequest.h"
#include "core/imap/mailboxinfo.h"

#include <QRegularExpression>
#include <QSet>

namespace mailsheaf {

/// Which mailboxes a request asks for. Wildcards: `*` any text, the delimiter included, and `?` any one
/// character; the whole shown name must match; INBOX matches in any case.
class MailboxFilter
{
public:
    explicit MailboxFilter(const BackupRequest &request);

    [[nodiscard]] bool wants(const MailboxInfo &mailbox) const;

private:
    QList<QRegularExpression> m_included;
    QList<QRegularExpression> m_excluded;
    QSet<QString> m_unchecked;
};

} // namespace mailsheaf
