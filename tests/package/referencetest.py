#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""referencetest.py REFERENCE PROGRAM...: whether manual pages and completions tell every option of every command.

Reads --help in a way of its own, so that a mistake of the writers' parser shows.
"""

import gzip
import os
import re
import subprocess
import sys
import unittest
from pathlib import Path

REFERENCE, PROGRAMS = Path(sys.argv[1]), sys.argv[2:]
ENVIRONMENT = dict(os.environ, LC_ALL="C.UTF-8", LANGUAGE="en", QT_QPA_PLATFORM="offscreen")


def help_of(program, words):
    return subprocess.run([program, *words, "--help"], env=ENVIRONMENT, check=True, capture_output=True, text=True).stdout


def commands_in(text):
    listed = re.search(r"^Subcommands:\n((?:  .*\n)+)", text, re.MULTILINE)
    return re.findall(r"^  ([a-z]+)", listed[1], re.MULTILINE) if listed else []


def long_options(text):
    return set(re.findall(r"--[a-z][a-z-]*", "\n".join(re.findall(r"^  (-.*?)(?:  |$)", text, re.MULTILINE))))


def walk(program, words=()):
    text = help_of(program, words)
    yield list(words), long_options(text)
    for command in commands_in(text):
        yield from walk(program, (*words, command))


def plain_manual(name):
    page = gzip.decompress((REFERENCE / f"man1/{name}.1.gz").read_bytes()).decode()
    return page.replace("\\-", "-").replace("\\fB", "").replace("\\fR", "")


def section_of(manual, words):
    if not words:
        return manual.split(".SH COMMANDS")[0]
    return manual.split(f".SS {' '.join(words)}\n")[1].split("\n.SS ")[0]


def completed_by_bash(name, words, start):
    """What bash offers when the line so far is WORDS and then START."""
    script = """
      . "$1"; function=$2; shift 2
      declare -F "$function" >/dev/null || exit
      COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
      "$function"; printf '%s\\n' "${COMPREPLY[@]}" """
    function = "_" + name.replace("-", "_")
    done = subprocess.run(["bash", "-c", script, "bash", REFERENCE / f"bash/{name}", function, name, *words, start],
                          check=True, capture_output=True, text=True)
    return set(done.stdout.split())


def fish_words(line):
    condition = re.search(r"-n '([^']*)'", line)
    return re.findall(r"(?<!not )__fish_seen_subcommand_from (\w+)", condition[1]) if condition else []


ASKED = [(Path(program).name, words, options) for program in PROGRAMS for words, options in walk(program)]


class Reference(unittest.TestCase):
    def for_each(self, check):
        for name, words, options in ASKED:
            with self.subTest(program=name, command=" ".join(words)):
                self.assertTrue(options)
                check(name, words, options)

    def test_all_commands_are_walked(self):
        self.assertLessEqual({"", "backup", "verify", "accounts add"}, {" ".join(words) for _, words, _ in ASKED})

    def test_manual(self):
        def check(name, words, options):
            text = section_of(plain_manual(name), words)
            told = set(re.findall(r"--[a-z][a-z-]*", "\n".join(re.findall(r"\.TP\n(.*)", text))))
            self.assertEqual(told, options)

        self.for_each(check)

    def test_bash(self):
        def check(name, words, options):
            self.assertEqual(completed_by_bash(name, words, "--"), options)

        self.for_each(check)

    def test_bash_offers_commands(self):
        self.assertIn("backup", completed_by_bash("mailsheaf-cli", [], "b"))
        self.assertIn("add", completed_by_bash("mailsheaf-cli", ["accounts"], "a"))

    def test_zsh(self):
        def check(name, words, options):
            text = (REFERENCE / f"zsh/_{name}").read_text()
            function = "_" + "_".join([name, *words]).replace("-", "_")
            body = re.search(rf"^{function}\(\) \{{\n(.*?)^\}}", text, re.MULTILINE | re.DOTALL)[1]
            self.assertEqual(set(re.findall(r"'\*?(--[a-z][a-z-]*)\[", body)), options)

        self.for_each(check)

    def test_fish(self):
        def check(name, words, options):
            text = (REFERENCE / f"fish/{name}.fish").read_text()
            told = {"--" + option for line in text.splitlines() if fish_words(line) == words
                    for option in re.findall(r" -l ([a-z-]+)", line)}
            self.assertEqual(told, options)

        self.for_each(check)


unittest.main(argv=sys.argv[:1], verbosity=2)
