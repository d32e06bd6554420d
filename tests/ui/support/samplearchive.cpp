// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/samplearchive.h"

#include "core/archive/archive.h"
#include "core/archive/mailpath.h"
#include "tests/core/archive/archivetesting.h"

#include <QDir>
#include <QFileInfo>

namespace mailsheaf {

namespace {

const MailboxName inbox("INBOX");
constexpr UidValidity validity = 7;
constexpr quint64 messageBytes = 2'000;

std::vector<RunRecord> sampleRuns(const QDateTime &now)
{
    const auto ago = [&](qint64 minutes) { return now.addSecs(-60 * minutes).toSecsSinceEpoch(); };
    const RunRecord whole{.started = ago(60 * 24 * 12),
                          .milliseconds = 12'400,
                          .outcome = QStringLiteral("finished"),
                          .messages = 1'720,
                          .bytes = 1'720 * messageBytes,
                          .workers = 4};
    const RunRecord nothing{.started = ago(60 * 24 * 3),
                            .milliseconds = 240,
                            .outcome = QStringLiteral("finished"),
                            .skipped = 1'720,
                            .workers = 1};
    const RunRecord stopped{.started = ago(60 * 24),
                            .milliseconds = 400,
                            .outcome = QStringLiteral("stopped"),
                            .messages = 51,
                            .bytes = 51 * messageBytes,
                            .skipped = 1'720,
                            .workers = 4};
    const RunRecord failed{.started = ago(60 * 5),
                           .milliseconds = 31'000,
                           .outcome = QStringLiteral("failed"),
                           .sentence = QStringLiteral(
                               "imap.harbour.example did not answer within 30 seconds. Check the name of the "
                               "server and your connection, then try again.")};
    const RunRecord retry{.started = ago(130),
                          .milliseconds = 800,
                          .kind = QStringLiteral("retry"),
                          .outcome = QStringLiteral("finished"),
                          .messages = 1,
                          .bytes = messageBytes,
                          .workers = 1};
    const RunRecord newest{
        .started = ago(12),
        .milliseconds = 920,
        .outcome = QStringLiteral("failures"),
        .messages = 120,
        .bytes = 120 * messageBytes,
        .skipped = 1'772,
        .failed = 2,
        .vanished = 1,
        .workers = 4,
        .failures = {
            {.mailbox = QStringLiteral("Archive"),
             .uid = 40'213,
             .reason = QStringLiteral("The server answered NO: message is damaged.")},
            {.mailbox = QStringLiteral("Projects/Harbour"),
             .uid = 219,
             .reason = QStringLiteral("The server sent nothing for this message, three times in a row.")}}};
    return {whole, nothing, stopped, failed, retry, newest};
}

} // namespace

void makeSampleArchive(const QString &path, const QDateTime &now, quint32 messages)
{
    const QByteArray body = QByteArray("Subject: x\r\n\r\n").leftJustified(messageBytes, 'x');
    if (!QDir().mkpath(QFileInfo(path).path()))
        qFatal("cannot make the folder around %s", qPrintable(path));
    auto archive = Archive::open(path, {.fsync = false});
    if (!archive)
        qFatal("%s", qPrintable(archive.error().sentence));
    const MailboxId id = (*archive)->mailbox(inbox, validity)->id;
    bool done = true;
    for (Uid uid = 1; uid <= messages; ++uid)
        done = archivetesting::addMessage(**archive, id, uid, body) && done;
    for (const Uid uid : {Uid(40'213), Uid(40'219)})
        done =
            (*archive)->note(FailureNote{.mailbox = id, .uid = uid, .reason = QStringLiteral("NO")}) && done;
    done = (*archive)->flush() && (*archive)->writeManifests() && done;
    for (const RunRecord &run : sampleRuns(now))
        done = (*archive)->recordRun(run) && done;
    if (!done || !(*archive)->seal())
        qFatal("cannot make a sample archive in %s", qPrintable(path));
}

QString sampleMessage(const QString &path)
{
    return path + u'/' + messagePath(inbox, validity, 2);
}

} // namespace mailsheaf
