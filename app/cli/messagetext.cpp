// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/messagetext.h"

#include "app/cli/jsonline.h"
#include "core/base/formatting.h"

#include <QCoreApplication>
#include <QLocale>

namespace mailsheaf {

using namespace Qt::StringLiterals;

namespace {

struct MessageText
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::MessageText)
};

QString partLine(const MimePart &part)
{
    QString line = QString(2 + 2 * part.depth, u' ') + QString::fromLatin1(part.mediaType);
    if (part.bytes > 0)
        line += u"  "_s + formatBytes(part.bytes);
    if (!part.fileName.isEmpty())
        line += u"  "_s + part.fileName;
    return line;
}

} // namespace

QStringList messageLines(const MessageSummary &summary)
{
    QStringList lines{MessageText::tr("Subject: %1").arg(summary.subject),
                      MessageText::tr("From: %1").arg(summary.from)};
    if (summary.date.isValid())
        lines << MessageText::tr("Date: %1").arg(QLocale().toString(summary.date, QLocale::LongFormat));
    lines << MessageText::tr("Parts:");
    for (const MimePart &part : summary.parts)
        lines << partLine(part);
    if (summary.isCut)
        lines << MessageText::tr("The message has more than is shown here.");
    return lines;
}

QStringList messageJson(const MessageSummary &summary)
{
    QStringList lines;
    for (const MimePart &part : summary.parts) {
        lines << JsonLine("part"_L1)
                     .add("type", QString::fromLatin1(part.mediaType))
                     .addIfAny("file", part.fileName)
                     .add("bytes", part.bytes)
                     .add("depth", part.depth)
                     .text();
    }
    JsonLine message("message"_L1);
    message.add("subject", summary.subject).add("from", summary.from);
    if (summary.date.isValid())
        message.add("date", summary.date.toUTC().toString(Qt::ISODate));
    return lines << message.add("complete", !summary.isCut).text();
}

} // namespace mailsheaf
