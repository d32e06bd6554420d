// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/messageoptions.h"

#include "app/cli/optiontext.h"

#include <CLI/CLI.hpp>

namespace mailsheaf {

void addMessage(CLI::App &app, RawMessage &raw)
{
    CLI::App *message =
        app.add_subcommand("message", help(CommandLineText::tr("Tell what a message of a backup is")));
    const std::string what = help(CommandLineText::tr("What"));
    message->add_option("FILE", raw.file, help(CommandLineText::tr("The file of a message")))
        ->required()
        ->group(what);
    message
        ->add_flag("--json", raw.json, help(CommandLineText::tr("One JSON object a line on standard output")))
        ->group(what);
    message->footer(help(CommandLineText::tr(
        "\nShows subject, sender and date of a message, and the parts it has with their types and sizes.\n"
        "Opens nothing that is in it.\n"
        "\nExample:\n"
        "  mailsheaf-cli message ~/MailBackup/mail/INBOX/messages-1700000001/000000/0000000042.eml\n"
        "\nExit codes: 0 done, 2 wrong usage, 4 the file cannot be read.")));
}

MessageOptions toMessage(const RawMessage &raw)
{
    return {.file = absolute(raw.file), .json = raw.json};
}

} // namespace mailsheaf
