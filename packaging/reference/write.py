#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""write.py OUTPUT PROGRAM...: manual pages and completions from what the programs answer to --help."""

import gzip
import sys
from pathlib import Path

import completions
import helptext
import manpage

SEE_ALSO = {"mailsheaf": "mailsheaf-cli", "mailsheaf-cli": "mailsheaf"}


def put(path: Path, content: str | bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())


def write(output: Path, program: Path) -> None:
    name = program.stem
    command = helptext.read(str(program), name)
    page = manpage.page(command, helptext.version(str(program)), SEE_ALSO[name])
    put(output / f"man1/{name}.1.gz", gzip.compress(page.encode(), mtime=0))
    put(output / f"bash/{name}", completions.bash(command))
    put(output / f"zsh/_{name}", completions.zsh(command))
    put(output / f"fish/{name}.fish", completions.fish(command))


if __name__ == "__main__":
    for each in sys.argv[2:]:
        write(Path(sys.argv[1]), Path(each))
