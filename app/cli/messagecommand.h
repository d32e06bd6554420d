// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/messageoptions.h"
#include "core/mime/messagesummary.h"

#include <QThreadPool>

namespace mailsheaf {

/// `mailsheaf-cli message`: what a message of a backup is.
class MessageCommand final : public Command
{
    Q_OBJECT

public:
    MessageCommand(MessageOptions options, const CommandTools &tools);
    /// Waits for the thread that reads.
    ~MessageCommand() override;

    void start() override;

private:
    void show(const Result<MessageSummary> &summary);

    const MessageOptions m_options;
    QThreadPool m_thread;
};

} // namespace mailsheaf
