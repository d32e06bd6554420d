#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Mailsheaf against the method of the experiment (blogpeer.py), side by side in one run.

Each program backs up the same mailbox from a private server on this computer through a line with a given round trip,
in turns, each time into an empty directory, and every message is compared byte by byte (SHA-256) with what the server
holds. Wall time, CPU time and memory are those of the whole program with its children, from start to exit; memory is
the largest process. Client, server and line share this computer, so with no delay the figures are about CPU.

Without --case: the mailboxes "seed" (at 0 and 40 ms) and "small" (at 0 and 20 ms). The exit code is 1 when a program
failed or a message was missing or different.
"""
import argparse
import collections
import hashlib
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
DOVECOT = os.path.join(HERE, "..", "support", "dovecot.sh")
CASES = ["seed:0", "seed:40", "small:0", "small:20"]

Case = collections.namedtuple("Case", "mailbox round_trip")
Run = collections.namedtuple("Run", "wall cpu memory problem")


class Server:
    """The private server; a user for each mailbox."""

    def __init__(self, directory):
        self.directory = directory
        self.run("start", f"watch={os.getpid()}")
        with open(os.path.join(directory, "server.env"), encoding="utf-8") as file:
            self.settings = dict(line.rstrip("\n").split("=", 1) for line in file)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.run("stop")

    def run(self, action, *arguments):
        subprocess.run([DOVECOT, action, self.directory, *arguments], check=True, stdin=subprocess.DEVNULL)

    def make(self, mailbox):
        """The hashes of its messages, sorted; and their total size."""
        self.run("mailbox", mailbox, mailbox)
        with open(os.path.join(self.directory, "mail", mailbox, "manifest.tsv"), encoding="utf-8") as file:
            rows = [line.rstrip("\n").split("\t") for line in file][1:]
        return sorted(row[3] for row in rows), sum(int(row[2]) for row in rows)


class Line:
    """A line to the server with a round trip of so many milliseconds; a direct one when that is nothing."""

    def __init__(self, options, port, round_trip):
        self.process = None
        self.port = port
        if round_trip or options.mbit:
            command = [options.proxy, port, str(round_trip)] + ([str(options.mbit)] if options.mbit else [])
            self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
            self.port = self.process.stdout.readline().strip()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process:
            self.process.communicate()


def programs(options, server, user, port, workers):
    """The command lines; %s is the directory that each writes to."""
    common = ["--host", server.settings["host"], "--port", port, "--user", user, "--workers", str(workers)]
    trust = server.settings["ca_file"]
    peer = [sys.executable, os.path.join(HERE, "blogpeer.py"), *common, "--ca", trust, "--out", "%s"]
    mailsheaf = [options.cli, "backup", *common, "--ca-file", trust, "--password-stdin", "--to", "%s", "--json"]
    return {
        "Mailsheaf": mailsheaf,
        "Mailsheaf, no fsync": mailsheaf + ["--no-fsync"],
        "experiment, processes": peer,
        "experiment, threads": peer + ["--executor", "threads"],
    }


def hashes_below(directory):
    hashes = []
    for path, _, names in os.walk(directory):
        for name in names:
            if name.endswith(".eml"):
                with open(os.path.join(path, name), "rb") as file:
                    hashes.append(hashlib.sha256(file.read()).hexdigest())
    return sorted(hashes)


def measure(command, password, out, expected):
    shutil.rmtree(out, ignore_errors=True)
    os.sync()
    command = [argument.replace("%s", out) for argument in command]
    start = time.monotonic()
    with tempfile.TemporaryFile() as log:
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=log, stderr=subprocess.STDOUT)
        process.stdin.write(password.encode() + b"\n")
        process.stdin.close()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        wall = time.monotonic() - start
        log.seek(0)
        words = log.read()[-500:].decode(errors="replace")
    problem = None
    if process.returncode != 0:
        problem = f"exit code {process.returncode}: {words}"
    else:
        found = hashes_below(out)
        if found != expected:
            missing = sum((collections.Counter(expected) - collections.Counter(found)).values())
            extra = sum((collections.Counter(found) - collections.Counter(expected)).values())
            problem = f"{missing} messages missing or different, {extra} that the server does not have"
    shutil.rmtree(out, ignore_errors=True)
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, problem)


def show(text):
    """What is going on, in one line that is overwritten; only on a terminal."""
    if sys.stderr.isatty():
        print(f"\r\033[K{text}", end="", file=sys.stderr, flush=True)


def compare(options, server, case, workers, expected, size, out):
    """Rows of the table, and problems. The programs take turns, so that a busy moment hits them all."""
    runs = collections.defaultdict(list)
    with Line(options, server.settings["imaps_port"], case.round_trip) as line:
        commands = programs(options, server, case.mailbox, line.port, workers)
        commands = {name: command for name, command in commands.items() if any(p in name for p in options.programs)}
        for turn in range(options.repeat):
            for name, command in commands.items():
                show(f"{case.mailbox}, {case.round_trip:g} ms, {workers} workers, turn {turn + 1}: {name}")
                runs[name].append(measure(command, server.settings["password"], out, expected))
    show("")
    peers = [statistics.median(run.wall for run in some) for name, some in runs.items() if name.startswith("experiment")]
    rows = [row(case, workers, name, some, len(expected), size, min(peers, default=None)) for name, some in runs.items()]
    return rows, [f"{case}, {name}: {run.problem}" for name, some in runs.items() for run in some if run.problem]


def row(case, workers, name, runs, messages, size, best_peer):
    wall = statistics.median(run.wall for run in runs)
    spread = f"{min(run.wall for run in runs):.2f}–{max(run.wall for run in runs):.2f}"
    ratio = "" if best_peer is None or name.startswith("experiment") else f"{best_peer / wall:.1f}×"
    good = sum(run.problem is None for run in runs)
    return [case.mailbox, f"{case.round_trip:g}", str(workers), name, f"{wall:.2f}", spread, f"{messages / wall:,.0f}",
            f"{size / 1e6 / wall:.1f}", f"{statistics.median(run.cpu for run in runs):.2f}",
            f"{max(run.memory for run in runs):.0f}", ratio, "all" if good == len(runs) else f"{good} of {len(runs)}"]


def print_table(rows):
    """In Markdown, so that it can go into a document as it is."""
    head = ["mailbox", "ms", "workers", "program", "s (median)", "s (range)", "messages/s", "MB/s", "CPU s", "MB memory",
            "× experiment", "identical"]
    widths = [max(len(line[column]) for line in [head, *rows]) for column in range(len(head))]
    for number, line in enumerate([head, ["-" * width for width in widths], *rows]):
        cells = [cell.ljust(width) if column in (0, 3) or number < 2 else cell.rjust(width)
                 for column, (cell, width) in enumerate(zip(line, widths))]
        print("| " + " | ".join(cells) + " |")


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cli", required=True, help="the program mailsheaf-cli")
    parser.add_argument("--proxy", required=True, help="the program delayproxy")
    parser.add_argument("--case", action="append", metavar="MAILBOX:MS", help="a mailbox (seed, small, mixed, ...) and a round trip")
    parser.add_argument("--workers", default="4", help="how many, for example 1,4,8 (default: 4)")
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--mbit", type=float, default=0, help="limit of the line in Mbit/s, each way")
    parser.add_argument("--programs", default="Mailsheaf,experiment", help="parts of the names of those to run")
    parser.add_argument("--directory", help="where to work (default: a temporary directory)")
    options = parser.parse_args()
    options.programs = options.programs.split(",")
    options.cases = [Case(*(convert(part) for convert, part in zip((str, float), case.split(":"))))
                     for case in options.case or CASES]
    options.workers = [int(count) for count in options.workers.split(",")]
    return options


def main():
    options = parse_arguments()
    rows, problems = [], []
    with tempfile.TemporaryDirectory(prefix="mailsheaf-bench-", dir=options.directory) as directory:
        os.chmod(directory, 0o711)  # the server's mail may be read by another user
        with Server(os.path.join(directory, "server")) as server:
            made = {mailbox: server.make(mailbox) for mailbox in dict.fromkeys(case.mailbox for case in options.cases)}
            for case in options.cases:
                for workers in options.workers:
                    more, bad = compare(options, server, case, workers, *made[case.mailbox], os.path.join(directory, "out"))
                    rows += more
                    problems += bad
    print_table(rows)
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
