// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/messagesummary.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace mailsheaf {

namespace {

constexpr qint64 longestPiece = 16 * 1024;

struct MessageSummaryText
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::MessageSummary)
};

/// "Wed, 21 Oct 2015 07:28:00 -0700 (PDT)"
QDateTime dateOf(const QByteArray &value)
{
    const qsizetype comment = value.indexOf('(');
    return QDateTime::fromString(QString::fromLatin1(comment < 0 ? value : value.left(comment)).simplified(),
                                 Qt::RFC2822Date);
}

} // namespace

Result<MessageSummary> summarizeMessage(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::Archive, MessageSummaryText::tr("The message “%1” cannot be read (%2).")
                                               .arg(QDir::toNativeSeparators(path), file.errorString()));
    }
    MimeStructure structure;
    bool begins = true;
    while (!file.atEnd() && file.pos() < maxSummarized) {
        const QByteArray piece = file.readLine(longestPiece);
        if (piece.isEmpty())
            break; // The disk gives no more.
        structure.take(piece, begins);
        begins = piece.endsWith('\n');
    }
    structure.finish();
    return MessageSummary{.subject = structure.header().text("Subject"),
                          .from = structure.header().text("From"),
                          .date = dateOf(structure.header().raw("Date")),
                          .parts = structure.parts(),
                          .isCut = structure.isCut() || !file.atEnd()};
}

} // namespace mailsheaf
