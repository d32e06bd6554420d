#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails, with a line for each, when a text of the program is not translated as it should be:

    checktranslations.py --lupdate PROGRAM --source DIRECTORY --languages de fr ...

missing, unfinished, superfluous; other placeholders, tags, line ends or Alt keys than the English text; a plural form
too few; English left as it is; another word than that of translations/glossary.md. lupdate must have nothing to say.
"""

import argparse
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree

PLURAL_FORMS = {"ja": 1, "zh_CN": 1}  # all others: 2
PLACEHOLDER = re.compile(r"%L?(?:\d+|n)")
TAG = re.compile(r"</?[a-z]+>")
ALT_KEY = re.compile(r"&(?=\w)")
COMMAND_LINE_WORD = re.compile(r"--[a-z][a-z-]+|mailsheaf-cli|https://|\.eml\b|SHA256SUMS")

# Texts with nothing to translate: names, units, patterns; and words that are the same in one language.
SAME_EVERYWHERE = {"STARTTLS", "UID", "%1, UID %2", "%1 min %2 s", "%1 h %2 min", "you@example.org", "auto"}
SAME_IN = {
    "en": set(),
    "de": {"Name", "&Name:", "Server", "Port", "P&ort:", "Se&rver:", "&Pause", "Worker %1", "Version %1"},
    "es": {"Error: %1", "no"},
    "fr": {"Version %1", "Port", "Message", "Messages", "Date", "archive", "&Pause", "%L1 messages/s", "Vanilla, threads"},
    "ja": set(),
    "pt_BR": {"Backup", "Backup: %1", "%1. Backup: %2", "backup", "Serial", "spam", "Vanilla, threads"},
    "zh_CN": set(),
}
# Lists the words that a file may contain.
WITHOUT_TERMS = {"“signIn” has to be password, enable-imap, app-password or web"}
LETTERS = re.compile(r"[A-Za-z]{2,}")


def texts(file):
    """(context, source, comment) -> the message element."""
    found = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            found[name, message.findtext("source"), message.findtext("comment") or ""] = message
    return found


def forms(message):
    translation = message.find("translation")
    plural = translation.findall("numerusform")
    return [form.text or "" for form in plural] if plural else [translation.text or ""]


def fresh_texts(lupdate, source, plural_only=False):
    with tempfile.TemporaryDirectory() as place:
        file = Path(place) / "fresh_de.ts"
        options = ["-pluralonly"] if plural_only else []
        run = subprocess.run(
            [lupdate, "-silent", "-locations", "none", *options, "core", "ui", "app", "-I", ".", "-ts", str(file)],
            cwd=source, capture_output=True, text=True, check=True)
        warnings = [f"lupdate: {line}" for line in (run.stdout + run.stderr).splitlines() if line.strip()]
        return texts(file), warnings


def glossary(file, language):
    """English term -> the words one of which a translation has."""
    rows = [[cell.strip() for cell in line.strip("|\n ").split("|")]
            for line in file.read_text(encoding="utf-8").splitlines() if line.startswith("| ")]
    column = rows[0].index(language)
    words = {}
    for row in rows[1:]:
        if row[-1] == "checked":
            words[row[0].split(" (")[0]] = [word.strip().lower() for word in row[column].split(",")]
    return words


def term_problems(source, translation, words):
    english = source.lower().replace("&", "")
    if "\n" in english or source in WITHOUT_TERMS:
        return  # the help of a command has English examples
    english = COMMAND_LINE_WORD.sub("", re.sub(r"“[a-z-]+(?: [a-z-]+)*”|\"[a-z-]+(?: [a-z-]+)*\"", "", english))
    text = translation.lower().replace("&", "").replace("(", " (")
    for term, allowed in words.items():
        if re.search(rf"\b{term}(?:s|es)?\b(?!\.)", english):
            if not any(word.replace("&", "") in text for word in allowed):
                yield f"“{term}” is not “{'” or “'.join(allowed)}”"


def is_untranslated(source, translation, language):
    if source != translation or source in SAME_EVERYWHERE or source in SAME_IN.get(language, ()):
        return False
    return bool(LETTERS.search(PLACEHOLDER.sub("", source).replace("Mailsheaf", "")))


def form_problems(source, translation, language, words):
    if not translation.strip():
        yield "is empty"
        return
    if sorted(PLACEHOLDER.findall(source)) != sorted(PLACEHOLDER.findall(translation)):
        yield "has other placeholders"
    if TAG.findall(source) != TAG.findall(translation):
        yield "has other tags"
    if len(ALT_KEY.findall(source)) != len(ALT_KEY.findall(translation)):
        yield "has another number of Alt keys (&)"
    for edge in (0, -1):
        if source[edge].isspace() != translation[edge].isspace():
            yield "begins or ends with another space"
    if source.count("\n") == 0 and "\n" in translation:
        yield "has line ends"
    if sorted(set(COMMAND_LINE_WORD.findall(source))) != sorted(set(COMMAND_LINE_WORD.findall(translation))):
        yield "names other options or commands"
    if is_untranslated(source, translation, language):
        yield "is English"
    yield from term_problems(source, translation, words)


def message_problems(message, language, words):
    source = message.findtext("source")
    translation = message.find("translation")
    if translation.get("type") is not None:
        yield f"is {translation.get('type')}"
        return
    plural = message.get("numerus") == "yes"
    expected = PLURAL_FORMS.get(language, 2) if plural else 1
    found = forms(message)
    if len(found) != expected:
        yield f"has {len(found)} plural forms instead of {expected}"
    for form in found:
        yield from form_problems(source, form, language, words)


def language_problems(language, fresh, file, glossary_file):
    words = glossary(glossary_file, language)
    have = texts(file)
    for key in fresh.keys() - have.keys():
        yield key, "is missing; run update_translations"
    for key in have.keys() - fresh.keys():
        yield key, "is not in the sources any more; run update_translations"
    for key in fresh.keys() & have.keys():
        for problem in message_problems(have[key], language, words):
            yield key, problem


def english_problems(fresh, file):
    """The English file has plural forms only."""
    have = texts(file)
    for key in fresh.keys() ^ have.keys():
        yield key, "is missing or superfluous; run update_translations"
    for key in fresh.keys() & have.keys():
        for problem in message_problems(have[key], "en", {}):
            if problem != "is English":
                yield key, problem


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--lupdate", required=True)
    parser.add_argument("--source", type=Path, required=True)
    parser.add_argument("--languages", nargs="+", required=True)
    options = parser.parse_args()
    folder = options.source / "translations"

    fresh, warnings = fresh_texts(options.lupdate, options.source)
    problems = list(warnings)
    for language in options.languages:
        file = folder / f"mailsheaf_{language}.ts"
        for (context, source, _), problem in language_problems(language, fresh, file, folder / "glossary.md"):
            problems.append(f"{language}: {context}: “{source}” {problem}")
    plurals, _ = fresh_texts(options.lupdate, options.source, plural_only=True)
    for (context, source, _), problem in english_problems(plurals, folder / "mailsheaf_en.ts"):
        problems.append(f"en: {context}: “{source}” {problem}")

    for problem in sorted(problems):
        print(problem)
    print(f"{len(fresh)} texts, {len(options.languages)} languages, {len(problems)} problems")
    return 1 if problems or not fresh else 0


if __name__ == "__main__":
    sys.exit(main())
