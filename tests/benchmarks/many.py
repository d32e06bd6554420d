#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real folder of 200,000 messages on Dovecot, from beginning to end: a backup that is stopped half-way and goes on,
every byte compared with the server's, a run in which nothing has changed, a verification. What must hold is checked.
"""
import argparse
import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
import time

import measuring
import servers

MOST_MEGABYTES = 300
STOP_SECONDS = 1
UNCHANGED_SECONDS = 2


class Judge:
    """Prints figures; remembers whether one was not good enough."""

    def __init__(self):
        self.is_content = True

    def say(self, what, figure, unit, target=None):
        verdict = ""
        if target is not None:
            is_met = figure <= target
            self.is_content = self.is_content and is_met
            verdict = f"   (target {target:g}: {'met' if is_met else 'MISSED'})"
        print(f"{what:52} {figure:10.2f} {unit}{verdict}", flush=True)

    def demand(self, what, is_true):
        self.is_content = self.is_content and is_true
        print(f"{what:52} {'yes' if is_true else 'NO'}", flush=True)


class Run:
    """One run of the program: its JSON lines, its end, its time and memory."""

    def __init__(self, command, password, stop_at=None):
        start = time.monotonic()
        stopped = 0
        with subprocess.Popen([*command, "--json"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
            process.stdin.write(password + "\n")
            process.stdin.close()
            self.last = {}
            for line in process.stdout:
                self.last = json.loads(line)
                if stop_at and not stopped and self.last["event"] == "progress" and self.last["messages"] >= stop_at:
                    stopped = time.monotonic()
                    process.send_signal(signal.SIGINT)
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
        end = time.monotonic()
        self.code = process.returncode
        self.seconds = end - start
        self.seconds_to_stop = end - stopped if stopped else 0
        self.megabytes = usage.ru_maxrss * 1024 / 1e6


def examine(judge, backup, verify, archive, mailbox, password):
    half = mailbox.messages // 2
    stopped = Run(backup, password, stop_at=half)
    judge.say(f"backup up to {half:,} messages, then Ctrl-C", stopped.seconds, "s")
    judge.demand("    exit code 130", stopped.code == 130)
    judge.say("    from Ctrl-C to the end", stopped.seconds_to_stop, "s", STOP_SECONDS)
    rest = Run(backup, password)
    judge.say("the rest", rest.seconds, "s")
    judge.demand("    exit code 0", rest.code == 0)
    judge.say("memory", max(stopped.megabytes, rest.megabytes), "MB", MOST_MEGABYTES)
    twice = stopped.last["messages"] + rest.last["messages"] - mailbox.messages
    judge.demand("    nothing was fetched twice", twice == 0)
    hashes = sorted(hashlib.sha256(text).hexdigest() for text in measuring.stored_messages(archive, False))
    judge.demand(f"    {mailbox.messages:,} messages, every byte as on the server", hashes == mailbox.hashes)
    unchanged = Run(backup, password)
    judge.say("nothing has changed", unchanged.seconds, "s", UNCHANGED_SECONDS)
    judge.demand("    nothing was fetched", unchanged.code == 0 and unchanged.last["messages"] == 0)
    verified = Run(verify, password)
    judge.say("verification of every byte", verified.seconds, "s")
    judge.demand("    no problem", verified.code == 0)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cli", required=True, help=argparse.SUPPRESS)
    parser.add_argument("--mailbox", default="small:200000", help="a kind of sample mailbox, and how many (default small:200000)")
    parser.add_argument("--workers", default="8")
    arguments = parser.parse_args()
    archive = servers.ROOT / "build" / "many"
    shutil.rmtree(archive, ignore_errors=True)
    judge = Judge()
    with servers.Server(servers.mailbox_directory()) as server:
        mailbox = server.mailbox(arguments.mailbox)
        print(f"{mailbox.messages:,} messages, {mailbox.bytes / 1e6:,.0f} MB, {arguments.workers} workers, TLS", flush=True)
        backup = [arguments.cli, "backup", "--host", server.settings["host"], "--port", server.settings["imaps_port"],
                  "--ca-file", server.settings["ca_file"], "--user", mailbox.user, "--password-stdin",
                  "--workers", arguments.workers, "--to", str(archive)]
        try:
            examine(judge, backup, [arguments.cli, "verify", str(archive)], archive, mailbox, server.settings["password"])
        finally:
            shutil.rmtree(archive, ignore_errors=True)
    return 0 if judge.is_content else 1


if __name__ == "__main__":
    sys.exit(main())
