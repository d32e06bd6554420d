# SPDX-License-Identifier: GPL-3.0-or-later
"""A manual page in the language of man(7)."""

from helptext import Command, Option

FILES = """\
.SH FILES
Below \\fI$XDG_CONFIG_HOME\\fR, or \\fI~/.config\\fR:
.TP
.I mailsheaf/accounts.json
The saved accounts. Passwords are in the keychain of the system.
.TP
.I mailsheaf/providers.json
Providers of your own, in addition to the built-in ones.
"""


def escape(text: str) -> str:
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("~", "\\(ti").replace("'", "\\(aq")
    return "\\&" + text if text.startswith((".", "'", "\\(aq")) else text


def option_line(option: Option) -> str:
    names = ", ".join(f"\\fB{escape(name)}\\fR" for name in option.names)
    if not option.is_option():
        return f"\\fI{escape(option.names[0])}\\fR"
    return f"{names} \\fI{escape(option.argument)}\\fR" if option.argument else names


def option_list(options: list[Option]) -> str:
    return "".join(f".TP\n{option_line(option)}\n{escape(option.text)}\n" for option in options)


def notes(text: str) -> str:
    """Indented lines are examples and stay as they are."""
    lines, example = [], False
    for line in text.splitlines():
        indented = line.startswith("  ")
        if indented != example:
            lines += [".IP", ".nf"] if indented else [".fi"]
            example = indented
        lines.append(escape(line.removeprefix("  ")) if line else ".PP")
    return "\n".join(lines + [".fi"] * example) + "\n"


def usage(command: Command) -> str:
    return f".B {escape(' '.join(command.path))}\n{escape(command.usage)}\n"


def body(command: Command) -> str:
    text = option_list(command.positionals)
    for title, options in command.groups:
        text += f".PP\n{escape(title)}:\n{option_list(options)}"
    return text


def section(command: Command) -> str:
    title = escape(" ".join(command.path[1:]))
    text = f".SS {title}\n{usage(command)}.PP\n{escape(command.summary)}.\n{body(command)}"
    return text + (f".PP\n{notes(command.notes)}" if command.notes and not command.commands else "")


def page(program: Command, version: str, also: str) -> str:
    name = program.path[0]
    brief = program.summary.removeprefix("Mailsheaf ").rstrip(".")
    text = f'.TH {name.upper()} 1 "" "Mailsheaf {version}" "User Commands"\n'
    text += f".SH NAME\n{escape(name)} \\- {escape(brief[0].lower() + brief[1:])}\n"
    text += f".SH SYNOPSIS\n{usage(program)}.SH DESCRIPTION\n{escape(program.summary)}\n"
    text += f".SH OPTIONS\n{body(program)}"
    if program.commands:
        text += ".SH COMMANDS\n" + "".join(section(each) for each in program.everything()[1:])
    if program.notes:
        text += f".SH NOTES\n{notes(program.notes)}"
    return text + FILES + f".SH SEE ALSO\n.BR {escape(also)} (1)\n"
