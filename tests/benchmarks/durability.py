#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What durability costs: backups with and without fsync, in turns, on the disk of this source tree. The archive must
be on an ordinary disk for the figures to mean anything; which one it was is printed.
"""
import argparse
import os
import shutil
import statistics
import subprocess
import sys
import time

import servers


def file_system(path):
    answer = subprocess.run(["df", "--output=source,fstype", str(path)], check=True, capture_output=True, text=True)
    return " ".join(answer.stdout.splitlines()[1].split())


def seconds(command, archive, password):
    """Of one backup into a new archive. What others left to be written is written before."""
    shutil.rmtree(archive, ignore_errors=True)
    subprocess.run(["sync", "-f", str(archive.parent)], check=True)
    start = time.monotonic()
    subprocess.run([*command, "--to", str(archive)], input=password + "\n", text=True, check=True,
                   stdout=subprocess.DEVNULL)
    return time.monotonic() - start


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cli", required=True, help=argparse.SUPPRESS)
    parser.add_argument("--proxy", required=True, help=argparse.SUPPRESS)
    parser.add_argument("--line", default="0", help="round trip in ms, and rate: 20, or 20@50 for 50 Mbit/s (default 0)")
    parser.add_argument("--runs", type=int, default=9, help="of each kind (default 9)")
    parser.add_argument("--workers", type=int, default=8)
    parser.add_argument("--mailbox", nargs="*", default=["seed", "small:5000", "skew:1000"])
    arguments = parser.parse_args()
    arguments.mbit, arguments.line_option = 0, []

    scratch = servers.ROOT / "build" / "durability"
    scratch.mkdir(parents=True, exist_ok=True)
    line = servers.Line(arguments.line, arguments)
    print(f"archives on {file_system(scratch)}, line {line}, {arguments.workers} workers, {arguments.runs} runs of each "
          "kind, medians")
    script = str(servers.SUPPORT / "dovecot.sh")
    place = servers.mailbox_directory() / "durability"
    subprocess.run([script, "start", str(place), f"watch={os.getpid()}"], check=True)
    worst = 0
    try:
        settings = dict(each.split("=", 1) for each in (place / "server.env").read_text().splitlines())
        line.open(settings["imap_port"])
        for name in arguments.mailbox:
            kind, _, count = name.partition(":")
            subprocess.run([script, "mailbox", str(place), kind, kind, *(["--count", count] if count else [])],
                           check=True, stdout=subprocess.DEVNULL)
            command = [arguments.cli, "backup", "--host", settings["host"], "--port", line.port, "--security",
                       "none", "--user", kind, "--password-stdin", "--workers", str(arguments.workers)]
            kinds = {"with": command, "without": [*command, "--no-fsync"]}
            times = {which: [] for which in kinds}
            for which in kinds:
                seconds(kinds[which], scratch / "archive", settings["password"])  # not counted
            for run in range(arguments.runs):
                for which in sorted(kinds, reverse=run % 2 == 0):
                    times[which].append(seconds(kinds[which], scratch / "archive", settings["password"]))
            medians = {which: statistics.median(values) for which, values in times.items()}
            ratio = medians["with"] / medians["without"]
            worst = max(worst, ratio)
            print(f"{name:12} with fsync {medians['with']:.3f} s, without {medians['without']:.3f} s, ratio {ratio:.2f}")
    finally:
        line.close()
        subprocess.run([script, "stop", str(place)], check=False)
        shutil.rmtree(scratch, ignore_errors=True)
    print(f"worst ratio {worst:.2f}; the bar is 1.15")
    return 0 if worst <= 1.15 else 1


if __name__ == "__main__":
    sys.exit(main())
