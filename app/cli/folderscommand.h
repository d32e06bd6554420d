// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/commandline.h"
#include "app/cli/login.h"
#include "core/backup/serverprobe.h"

#include <QStringList>

namespace mailsheaf {

/// The mailboxes as a table for people: messages, size where the server tells it, name, what it is for.
[[nodiscard]] QStringList folderTable(const MailboxList &mailboxes);

/// `mailsheaf-cli folders`: signs in once and lists the mailboxes.
class FoldersCommand final : public Command
{
    Q_OBJECT

public:
    FoldersCommand(FoldersOptions options, const CommandTools &tools);

    void start() override;
    void stop() override;

private:
    void ask(const Login &login);
    void show(const ServerView &view);

    FoldersOptions m_options;
    CancelToken m_cancel;
};

} // namespace mailsheaf
