# SPDX-License-Identifier: GPL-3.0-or-later
"""What a program says about itself with --help, as data: the one source of manual pages and completions."""

import os
import re
import subprocess
from dataclasses import dataclass, field

ENTRY = re.compile(r"  (\S.*?)(?:\s{2,}(.*))?$")
CONTINUATION = re.compile(r"\s{10,}(\S.*)$")


@dataclass
class Option:
    """Of options names begins with a dash; of arguments and commands it is one plain word."""

    names: list[str]
    argument: str
    repeatable: bool
    text: str

    def is_option(self) -> bool:
        return self.names[0].startswith("-")

    def kind(self) -> str:
        """directory, file, or text: what a shell can offer for the argument; empty when it takes none."""
        if not self.argument:
            return ""
        if self.argument == "DIR":
            return "directory"
        return "file" if self.argument in ("FILE", "results.csv", "chart.png") else "text"


@dataclass
class Command:
    """A program, or one of its commands; path holds the words that choose it, the program's name first."""

    path: list[str]
    summary: str = ""
    usage: str = ""
    groups: list[tuple[str, list[Option]]] = field(default_factory=list)
    positionals: list[Option] = field(default_factory=list)
    notes: str = ""
    commands: list["Command"] = field(default_factory=list)

    def options(self) -> list[Option]:
        return [option for _, options in self.groups for option in options]

    def everything(self) -> list["Command"]:
        return [self] + [each for command in self.commands for each in command.everything()]


def entry(column: str, text: str, named: bool) -> Option:
    words = column.replace(", ", ",").split()
    words = [word for word in words if word != "REQUIRED"]
    argument = " ".join(word for word in words[1:] if word != "...").strip("<>")
    if not named and not words[0].startswith("-"):
        argument = words[0]
    return Option(words[0].split(","), argument, "..." in words, text)


def entries(lines: list[str], named: bool = False) -> list[Option]:
    """Takes the lines of one section from the front of lines."""
    found: list[Option] = []
    while lines and lines[0].startswith("  "):
        line = lines.pop(0)
        if more := CONTINUATION.match(line):
            found[-1].text = f"{found[-1].text} {more[1]}".strip()
        else:
            column, text = ENTRY.match(line).groups()
            found.append(entry(column, text or "", named))
    return found


def is_section(lines: list[str]) -> bool:
    if len(lines) < 2 or not re.match(r"\S.*:$", lines[0]):
        return False
    return lines[1].startswith("  -") or lines[0] in ("Positionals:", "Arguments:", "Subcommands:")


def parse(path: list[str], text: str) -> tuple[Command, list[str]]:
    """Also the names of its commands."""
    command, names = Command(path), []
    lines = text.rstrip().splitlines()
    while lines:
        if is_section(lines):
            title = lines.pop(0)[:-1]
            if title == "Subcommands":
                names = [each.names[0] for each in entries(lines, named=True)]
            elif title in ("Positionals", "Arguments"):
                command.positionals += entries(lines)
            else:
                command.groups.append((title, entries(lines)))
        elif lines[0].startswith("Usage: "):
            command.usage = " ".join(lines.pop(0).split()[2:])
        elif not lines[0]:
            lines.pop(0)
        elif not command.groups:
            command.summary = lines.pop(0)
        else:
            command.notes = "\n".join(lines)
            break
    return command, names


def ask(program: str, arguments: list[str]) -> str:
    environment = dict(os.environ, LC_ALL="C.UTF-8", LANGUAGE="en", QT_QPA_PLATFORM="offscreen")
    return subprocess.run([program, *arguments], env=environment, check=True, capture_output=True, text=True).stdout


def read(program: str, name: str, words: tuple[str, ...] = ()) -> Command:
    """Asks the program, and then each of its commands."""
    command, names = parse([name, *words], ask(program, [*words, "--help"]))
    command.usage = command.usage.removeprefix(" ".join(words)).strip()
    command.commands = [read(program, name, (*words, each)) for each in names]
    return command


def version(program: str) -> str:
    return ask(program, ["--version"]).split()[-1]
