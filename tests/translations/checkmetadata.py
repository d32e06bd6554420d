#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails, with a line for each, when what menus and software centres show is not translated as it should be:

    checkmetadata.py --source DIRECTORY --languages de fr ...

the desktop entry and the AppStream metainfo, judged like the texts of the program; see checktranslations.py.
"""

import argparse
import sys
from pathlib import Path
from xml.etree import ElementTree

from checktranslations import form_problems, glossary

ID = "io.github.mailsheaf.Mailsheaf"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def desktop_texts(file):
    """English -> {language: translation}"""
    lines = file.read_text(encoding="utf-8").splitlines()
    values = dict(line.split("=", 1) for line in lines if "=" in line)
    for key in ("GenericName", "Comment", "Keywords"):
        translations = {name[len(key) + 1:-1]: value for name, value in values.items() if name.startswith(key + "[")}
        yield values[key], translations


def metainfo_texts(file):
    """The translations of an element follow it."""
    texts = []
    for element in ElementTree.parse(file).getroot().iter():
        if element.tag in ("summary", "p", "li", "caption"):
            text = " ".join(element.text.split())
            language = element.get(LANG)
            if language is None:
                texts.append((text, {}))
            else:
                texts[-1][1][language.replace("-", "_")] = text
    return texts


def problems(english, translations, languages, words):
    for language in languages:
        if language not in translations:
            yield f"{language}: “{english}” is missing"
        else:
            for problem in form_problems(english, translations[language], language, words[language]):
                yield f"{language}: “{english}” {problem}"
    for language in translations.keys() - set(languages):
        yield f"{language} is no language of the program"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--source", type=Path, required=True)
    parser.add_argument("--languages", nargs="+", required=True)
    options = parser.parse_args()
    folder = options.source / "packaging/linux"
    texts = [*desktop_texts(folder / f"{ID}.desktop"), *metainfo_texts(folder / f"{ID}.metainfo.xml.in")]
    words = {name: glossary(options.source / "translations/glossary.md", name) for name in options.languages}
    found = [problem for english, translations in texts
             for problem in problems(english, translations, options.languages, words)]
    for problem in found:
        print(problem)
    print(f"{len(texts)} texts, {len(options.languages)} languages, {len(found)} problems")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
