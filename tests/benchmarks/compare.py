#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Mailsheaf against other programs that download mail, side by side.

Each program downloads the same mailbox from a private server on this computer (Dovecot), through a line with a given
round trip and rate, into an empty directory. The programs take turns, so that a busy moment hits them all, and the
table shows medians. Every message is compared by its SHA-256 with what the server holds; a run counts only when all
are there. Programs that write a Maildir may have LF for CRLF and the header fields that they are known to add; the
column "arrived" says so.

Wall time, CPU time and memory are those of the whole program with its children, from start to exit; memory is the
largest of its processes. Client, server and line share this computer: with no delay the figures are about its
processors, not about a network. The columns with × say how many times as long as Mailsheaf a program took.

The mailboxes are made once and stay in build/benchmarks (/var/tmp/mailsheaf-benchmarks where the mail server could
not read that); nothing else is left behind. The exit code is 1 when a program failed or a message was not right.
"""
import argparse
import os
import pathlib
import shutil
import sys
import tempfile

import measuring
import peers
import servers
import table

MAILBOXES = ["seed", "small", "mixed", "skew"]
LINES = ["0", "20", "100", "40@50"]
QUICK = {"mailboxes": ["seed", "small:2000"], "rtt": ["0", "20"], "repeat": 1}
EXAMPLES = """\
mailboxes: seed (1,200 × 2 KB), small (20,000, median 4 KB), mixed (3,000, up to 10 MB, 600 MB), skew (4,000, the 40
large ones together at the end); KIND:COUNT is one with so many messages.

examples:
  packaging/dev bench --quick                                  does everything work?
  packaging/dev bench --mailboxes small --rtt 20 --workers 1,4,8 --tools mailsheaf,mbsync-nofsync
  packaging/dev bench --mailboxes mixed --rtt 40 --mbit 50 --compress
  packaging/dev bench --out /home/me/scratch                   with a disk that has to be waited for
  packaging/dev bench --mailboxes skew --line-option=--connection-mbit=8 --line-option=--limited=1
"""


def show(text):
    """What is going on: one line that is overwritten on a terminal, else a line each."""
    if sys.stderr.isatty():
        print(f"\r\033[K{text}", end="", file=sys.stderr, flush=True)
    elif text:
        print(text, file=sys.stderr, flush=True)


def competitors(options):
    """(tool, workers) pairs; 0 workers for a tool that has none."""
    for tool in options.tools:
        for workers in options.workers if tool.takes_workers else [0]:
            yield tool, workers


def run_condition(options, server, mailbox, line, out):
    """All tools in turns on one mailbox through one line."""
    cells = [table.Cell(mailbox.name, str(line), tool.name, workers, mailbox.messages, mailbox.bytes, [])
             for tool, workers in competitors(options)]
    tools = {tool.name: tool for tool in options.tools}
    for turn in range(1, options.repeat + 1):
        for cell in cells:
            if any(run.timed_out for run in cell.runs):
                continue  # it would not finish this time either
            job = peers.Job(server.settings["host"], line.port, mailbox.user, server.settings["password"],
                            server.settings["ca_file"], cell.workers or 1, out / "messages", out / "work",
                            options.compress)
            run = measuring.measure(options, tools[cell.tool], job, mailbox.hashes)
            cell.runs.append(run)
            workers = f", {cell.workers} workers" if cell.workers else ""
            show(f"{mailbox.name}, {line}, turn {turn} of {options.repeat}: {cell.tool}{workers}: "
                 f"{run.problem or f'{run.wall:.2f} s'}")
    return cells


def run_all(options, out):
    cells = []
    with servers.Server(options.mailbox_directory, options.compress) as server:
        for name in options.mailboxes:
            show(f"{name}: making the mailbox")
            mailbox = server.mailbox(name)
            for line_name in options.rtt:
                with servers.Line(line_name, options).open(server.settings["imaps_port"]) as line:
                    cells += run_condition(options, server, mailbox, line, out)
    show("")
    return cells


def words(text):
    return [word for word in text.split(",") if word]


def choose_tools(parser, options):
    tools = peers.all_tools(options)
    names = {"default": peers.DEFAULT_TOOLS, "all": list(tools)}.get(options.tools, words(options.tools))
    for name in names:
        if name not in tools:
            parser.error(f"unknown tool {name}; there are: {', '.join(tools)}")
        if not peers.is_installed(tools[name]):
            parser.error(f"{name} needs the program {tools[name].needs}, which is not installed")
    return [tools[name] for name in names]


def count(text):
    value = int(text)
    if value < 1:
        raise ValueError
    return value


def counts(text):
    return [count(word) for word in words(text)]


def lines(text):
    for line in words(text):
        for part in line.split("@", 1):
            float(part)
    return words(text)


def mailboxes(text):
    for name in words(text):
        kind, colon, number = name.partition(":")
        if kind not in MAILBOXES or (colon and count(number) < 1):
            raise ValueError
    return words(text)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, epilog=EXAMPLES,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cli", required=True, help="the program mailsheaf-cli")
    parser.add_argument("--proxy", required=True, help="the program delayproxy")
    parser.add_argument("--timed", required=True, help="the program timed")
    what = parser.add_argument_group("what is compared")
    what.add_argument("--mailboxes", type=mailboxes, metavar="KIND,...", help=f"default: {','.join(MAILBOXES)}")
    what.add_argument("--rtt", type=lines, metavar="MS,...",
                      help=f"round trips in ms; MS@MBIT has a rate in Mbit/s as well (default: {','.join(LINES)})")
    what.add_argument("--mbit", type=float, default=0, help="rate for the lines that have none of their own")
    what.add_argument("--workers", type=counts, default=[4], metavar="N,...", help="default: 4")
    what.add_argument("--tools", default="default", metavar="TOOL,...",
                      help=f'names, or "all" (default: {",".join(peers.DEFAULT_TOOLS)}); see --list-tools')
    what.add_argument("--list-tools", action="store_true", help="say which there are, and stop")
    what.add_argument("--compress", action="store_true", help="the server offers COMPRESS=DEFLATE")
    how = parser.add_argument_group("how")
    how.add_argument("--repeat", type=count, metavar="N", help="turns; the table shows medians (default: 3)")
    how.add_argument("--quick", action="store_true",
                     help="one turn of two small mailboxes at 0 and 20 ms, for what is not chosen otherwise")
    how.add_argument("--patience", type=float, default=600, metavar="S",
                     help="a program that takes longer is stopped and not tried again (default: %(default)g)")
    how.add_argument("--out", metavar="DIR", help="directory for the messages (default: in memory, /dev/shm, where "
                                                  "fsync costs nothing)")
    how.add_argument("--mailsheaf-option", action="append", default=[], metavar="OPTION",
                     help="one more option for both Mailsheafs, for example --mailsheaf-option=--strategy=queue")
    how.add_argument("--line-option", action="append", default=[], metavar="OPTION",
                     help="one more option for delayproxy")
    results = parser.add_argument_group("results")
    results.add_argument("--markdown", metavar="FILE", help="the table goes there as well")
    results.add_argument("--csv", metavar="FILE", help="the table as CSV")
    results.add_argument("--runs", metavar="FILE", help="every single run as CSV")
    options = parser.parse_args()
    if options.list_tools:
        for tool in peers.all_tools(options).values():
            print(f"{tool.name:24}{tool.about}")
        sys.exit(0)
    defaults = QUICK if options.quick else {"mailboxes": MAILBOXES, "rtt": LINES, "repeat": 3}
    for name, value in defaults.items():
        if getattr(options, name) is None:
            setattr(options, name, value)
    options.tools = choose_tools(parser, options)
    options.mailbox_directory = servers.mailbox_directory()
    return options


def output_directory(options):
    base = options.out or ("/dev/shm" if os.access("/dev/shm", os.W_OK) else None)
    return pathlib.Path(tempfile.mkdtemp(prefix="mailsheaf-bench-", dir=base))


def main():
    options = arguments()
    out = output_directory(options)
    try:
        heading = table.heading(options, out.parent)
        cells = run_all(options, out)
    finally:
        shutil.rmtree(out, ignore_errors=True)
    text = f"{heading}\n\n{table.markdown(cells)}\n"
    print(text, end="")
    if options.markdown:
        pathlib.Path(options.markdown).write_text(text, encoding="utf-8")
    if options.csv:
        table.write_csv(options.csv, cells)
    if options.runs:
        table.write_runs(options.runs, cells)
    problems = [f"{cell.mailbox}, {cell.line}, {cell.tool}: {run.problem}"
                for cell in cells for run in cell.runs if run.problem and not run.timed_out]
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
