// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verifytext.h"

#include "app/cli/jsonline.h"
#include "app/cli/textcells.h"
#include "core/base/formatting.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QLocale>

namespace mailsheaf {

namespace {

constexpr qsizetype mostLines = 20;

struct VerifyText
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::VerifyText)
};

QString problemLine(const VerifyProblem &problem)
{
    QStringList parts{problemText(problem.kind, 1)};
    if (!problem.path.isEmpty())
        parts << problem.path;
    else if (problem.uid != 0)
        parts << VerifyText::tr("%1, UID %2").arg(problem.mailbox).arg(problem.uid);
    else if (!problem.mailbox.isEmpty())
        parts << problem.mailbox;
    if (!problem.reason.isEmpty())
        parts << problem.reason;
    return terminalSafe(parts.join(QStringLiteral(": ")));
}

QJsonObject countsObject(const ProblemCounts &counts)
{
    QJsonObject object;
    for (const auto &[kind, count] : counts)
        object.insert(problemKey(kind), static_cast<qint64>(count));
    return object;
}

} // namespace

QString progressText(const VerifyProgress &progress)
{
    const QLocale locale;
    return VerifyText::tr("Verifying: %1 of %2 messages, %3 of %4")
        .arg(locale.toString(progress.messagesDone), locale.toString(progress.messagesTotal),
             formatBytes(progress.bytesDone), formatBytes(progress.bytesTotal));
}

QStringList problemLines(const VerifyReport &report)
{
    QStringList lines;
    for (const VerifyProblem &problem : report.problems.first(std::min(mostLines, report.problems.size())))
        lines << problemLine(problem);
    const quint64 more = report.problemCount() - static_cast<quint64>(lines.size());
    if (more > 0)
        lines << VerifyText::tr("… and %n more problem(s); the certificate lists them", nullptr,
                                static_cast<int>(more));
    return lines;
}

QStringList verdictLines(const VerifyReport &report)
{
    QStringList lines = report.notes;
    for (const auto &[kind, count] : report.counts)
        lines << problemText(kind, count);
    lines << VerifyText::tr("Verified %1 (%2) in %3: the bytes of %4 were read.")
                 .arg(formatMessages(report.messages), formatBytes(report.bytes),
                      formatDuration(report.elapsed), formatMessages(report.hashed));
    if (!report.isGood())
        lines << VerifyText::tr(
            "The backup is NOT complete. Nothing was deleted; --repair fetches again what the "
            "server still has.");
    else if (report.server.isEmpty())
        lines << VerifyText::tr("Everything that was backed up is there, unaltered.");
    else
        lines << VerifyText::tr("Everything on the server %1 is backed up, unaltered.").arg(report.server);
    return lines;
}

QString repairText(const RepairReport &report)
{
    return VerifyText::tr(
               "Repaired: fetched %1 again or for the first time; %n damaged message(s) are no longer on "
               "the server.",
               nullptr, static_cast<int>(report.unrepairable))
        .arg(formatMessages(report.run.messages));
}

QStringList rebuildLines(const RebuildReport &report)
{
    QStringList lines = report.notes;
    if (!report.oldCatalogue.isEmpty())
        lines << VerifyText::tr("The old catalogue is now “%1”.").arg(report.oldCatalogue);
    lines << VerifyText::tr("The new catalogue knows %1 in %n folder(s).", nullptr,
                            static_cast<int>(report.folders))
                 .arg(formatMessages(report.messages));
    return lines;
}

QString progressJson(const VerifyProgress &progress)
{
    return JsonLine(QLatin1StringView("progress"))
        .add("messages", progress.messagesDone)
        .add("messages_total", progress.messagesTotal)
        .add("bytes", progress.bytesDone)
        .add("bytes_total", progress.bytesTotal)
        .text();
}

QString folderJson(const VerifiedFolder &folder)
{
    JsonLine line(QLatin1StringView("folder"));
    line.add("folder", folder.mailbox.name.shown())
        .add("uidvalidity", quint64(folder.mailbox.validity))
        .add("messages", folder.messages)
        .add("bytes", folder.bytes)
        .add("hashed", folder.hashed)
        .add("vanished", folder.vanished)
        .add("sha256sums", QString::fromLatin1(folder.sumsHash.toHex()))
        .add("problems", countsObject(folder.problems));
    if (folder.server)
        line.add("on_server", folder.server->messages)
            .add("missing", folder.server->missing)
            .add("gone_there", folder.server->goneThere);
    return line.text();
}

QString problemJson(const VerifyProblem &problem)
{
    JsonLine line(QLatin1StringView("problem"));
    line.add("kind", problemKey(problem.kind)).addIfAny("folder", problem.mailbox);
    if (problem.uid != 0)
        line.add("uid", quint64(problem.uid));
    return line.addIfAny("path", problem.path).addIfAny("reason", problem.reason).text();
}

QString repairJson(const RepairReport &report)
{
    return JsonLine(QLatin1StringView("repaired"))
        .add("damaged", report.quarantined)
        .add("unrepairable", report.unrepairable)
        .add("fetched", report.run.messages)
        .add("failed", report.run.failed)
        .text();
}

QString verifiedJson(const VerifyReport &report)
{
    return JsonLine(QLatin1StringView("finished"))
        .add("good", report.isGood())
        .add("messages", report.messages)
        .add("bytes", report.bytes)
        .add("hashed", report.hashed)
        .add("problems", report.problemCount())
        .add("counts", countsObject(report.counts))
        .add("sealed", report.sealed)
        .add("server", report.server)
        .add("root_sha256", QString::fromLatin1(report.rootHash.toHex()))
        .add("seconds", report.elapsed)
        .text();
}

QString rebuiltJson(const RebuildReport &report)
{
    return JsonLine(QLatin1StringView("finished"))
        .add("folders", report.folders)
        .add("messages", report.messages)
        .add("from_manifests", report.fromManifests)
        .add("hashed", report.hashed)
        .add("old_catalogue", report.oldCatalogue)
        .text();
}

} // namespace mailsheaf
