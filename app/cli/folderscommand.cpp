// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/folderscommand.h"

#include "app/cli/jsonlines.h"
#include "app/cli/textcells.h"
#include "core/base/formatting.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <numeric>
#include <utility>

namespace mailsheaf {

namespace {

struct FolderRow
{
    QString messages, bytes, name, remark;
};

QString remarkFor(const MailboxInfo &mailbox)
{
    if (!mailbox.selectable)
        return FoldersCommand::tr("holds no messages");
    if (!mailbox.statusProblem.isEmpty())
        return terminalSafe(mailbox.statusProblem);
    switch (mailbox.use) {
    case SpecialUse::None:
        return {};
    case SpecialUse::All:
        return FoldersCommand::tr("all messages");
    case SpecialUse::Archive:
        return FoldersCommand::tr("archive");
    case SpecialUse::Drafts:
        return FoldersCommand::tr("drafts");
    case SpecialUse::Flagged:
        return FoldersCommand::tr("flagged");
    case SpecialUse::Important:
        return FoldersCommand::tr("important");
    case SpecialUse::Junk:
        return FoldersCommand::tr("junk");
    case SpecialUse::Sent:
        return FoldersCommand::tr("sent");
    case SpecialUse::Trash:
        return FoldersCommand::tr("trash");
    }
    Q_UNREACHABLE();
}

FolderRow rowFor(const MailboxInfo &mailbox)
{
    const bool known = mailbox.selectable && mailbox.statusProblem.isEmpty();
    return {.messages = known ? QLocale().toString(mailbox.messages) : QStringLiteral("–"),
            .bytes = mailbox.bytes ? formatBytes(*mailbox.bytes) : QString(),
            .name = terminalSafe(mailbox.name.shown()),
            .remark = remarkFor(mailbox)};
}

quint64 messagesIn(const MailboxList &mailboxes)
{
    return std::accumulate(mailboxes.begin(), mailboxes.end(), quint64(0),
                           [](quint64 sum, const MailboxInfo &mailbox) { return sum + mailbox.messages; });
}

} // namespace

QStringList folderTable(const MailboxList &mailboxes)
{
    QList<FolderRow> rows{{.messages = FoldersCommand::tr("Messages"),
                           .bytes = FoldersCommand::tr("Size"),
                           .name = FoldersCommand::tr("Mailbox"),
                           .remark = {}}};
    int messageCells = 0;
    int byteCells = 0;
    for (const MailboxInfo &mailbox : mailboxes)
        rows.append(rowFor(mailbox));
    const bool anySize =
        std::any_of(mailboxes.begin(), mailboxes.end(), [](const auto &m) { return m.bytes.has_value(); });
    for (const FolderRow &row : rows) {
        messageCells = std::max(messageCells, cellsOf(row.messages));
        byteCells = anySize ? std::max(byteCells, cellsOf(row.bytes)) : 0;
    }
    QStringList lines;
    for (const FolderRow &row : rows) {
        QString line = paddedLeft(row.messages, messageCells) + QStringLiteral("  ");
        if (anySize)
            line += paddedLeft(row.bytes, byteCells) + QStringLiteral("  ");
        line += row.name;
        if (!row.remark.isEmpty())
            line += QStringLiteral("  (%1)").arg(row.remark);
        lines.append(line);
    }
    return lines;
}

FoldersCommand::FoldersCommand(FoldersOptions options, const CommandTools &tools)
    : Command(tools)
    , m_options(std::move(options))
{
}

void FoldersCommand::start()
{
    findLogin(m_options.server, tools(), this, [this](const Result<Login> &login) {
        if (login)
            ask(*login);
        else
            fail(login.error());
    });
}

void FoldersCommand::stop()
{
    m_cancel.cancel();
    Command::stop();
}

void FoldersCommand::ask(const Login &login)
{
    probeServer(login.endpoint, login.user, login.secret, m_cancel)
        .then(this, [this](const Result<ServerView> &view) {
            if (view)
                show(*view);
            else
                fail(view.error());
        });
}

void FoldersCommand::show(const ServerView &view)
{
    const quint64 messages = messagesIn(view.mailboxes);
    if (m_options.json) {
        for (const MailboxInfo &mailbox : view.mailboxes)
            tools().console.print(folderLine(mailbox));
        tools().console.print(foldersFinishedLine(view.mailboxes.size(), messages));
    } else {
        for (const QString &line : folderTable(view.mailboxes))
            tools().console.print(line);
        tools().console.print(tr("%n mailbox(es)", nullptr, int(view.mailboxes.size())) +
                              QStringLiteral(", ") + formatMessages(messages));
    }
    Q_EMIT finished(ExitSuccess);
}

} // namespace mailsheaf
