# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs one program, and checks every message that arrived."""
import collections
import dataclasses
import hashlib
import json
import os
import re
import shutil
import signal
import subprocess
import tempfile
import threading
import time


@dataclasses.dataclass
class Run:
    """One run. Times in seconds, memory in MB. CPU is that of the program and all its children; memory is that of
    the largest of its processes."""
    wall: float
    cpu: float = 0
    memory: float = 0
    arrived: str = ""   # how the messages compare, when they all do
    problem: str = ""   # why the run does not count
    timed_out: bool = False


def stored_messages(directory, maildir):
    for path, _, names in os.walk(directory):
        for name in names:
            if os.path.basename(path) in ("cur", "new") if maildir else name.endswith(".eml"):
                with open(os.path.join(path, name), "rb") as file:
                    yield file.read()


def without_fields(message, fields):
    """The message without header fields that a program has added; and which ones it had."""
    head, blank, body = message.partition(b"\r\n\r\n")
    found = set()
    for field in fields:
        head, count = re.subn(rb"(?mi)^" + field.encode() + rb":.*(\r\n|\Z)", b"", head)
        if count:
            found.add(field)
    return head.removesuffix(b"\r\n") + blank + body, found


def compare(tool, directory, expected):
    """How what arrived compares with the server's messages, as (arrived, problem). The order does not matter, twins
    do. What a Maildir program is allowed: LF for CRLF, and the header fields it is known to add; that is said."""
    hashes, changes = [], set()
    for message in stored_messages(directory, tool.maildir):
        if tool.maildir:
            if b"\r\n" not in message:
                message = message.replace(b"\n", b"\r\n")
                changes.add("LF")
            message, added = without_fields(message, tool.adds)
            changes |= {f"+{field}" for field in added}
        hashes.append(hashlib.sha256(message).hexdigest())
    missing = sum((collections.Counter(expected) - collections.Counter(hashes)).values())
    extra = sum((collections.Counter(hashes) - collections.Counter(expected)).values())
    if missing or extra:
        return "", f"{missing} of {len(expected)} messages missing or different, {extra} that the server does not have"
    return "identical" + (f" but {', '.join(sorted(changes))}" if changes else ""), ""


def kill_group(process):
    try:
        os.killpg(process.pid, signal.SIGKILL)  # a session of its own, so only what it has started
    except ProcessLookupError:
        pass


def answer(process, password):
    try:
        process.stdin.write(password.encode() + b"\n")
        process.stdin.close()
    except BrokenPipeError:
        pass  # it wants no password, or is gone; its exit code says which


def execute(timed, job, command, patience):
    """(the report of "timed" or None when the command was stopped, its last words)."""
    report = job.work / "report.json"
    stopped = threading.Event()
    with tempfile.TemporaryFile() as log:
        process = subprocess.Popen([timed, str(report), *command], stdin=subprocess.PIPE, stdout=log,
                                   stderr=subprocess.STDOUT, start_new_session=True)
        timer = threading.Timer(patience, lambda: (stopped.set(), kill_group(process)))
        timer.daemon = True
        timer.start()
        try:
            answer(process, job.password)
            process.wait()
        finally:
            timer.cancel()
            if process.poll() is None:
                kill_group(process)  # the user has had enough
        log.seek(0, os.SEEK_END)
        log.seek(max(0, log.tell() - 600))
        words = log.read().decode(errors="replace").strip()
    if stopped.is_set() or not report.is_file():
        return None, words
    return json.loads(report.read_text()), words


def measure(options, tool, job, expected):
    """Runs @p tool once into an empty directory, and leaves nothing behind."""
    for directory in (job.out, job.work):
        shutil.rmtree(directory, ignore_errors=True)
    job.work.mkdir(parents=True)
    command = tool.prepare(job)
    os.sync()  # what earlier runs have written is not this one's business
    start = time.monotonic()
    report, words = execute(options.timed, job, command, options.patience)
    if report is None:
        wall = time.monotonic() - start
        run = Run(wall, problem=f"stopped after {wall:.0f} s {words[-200:]}".strip(), timed_out=wall >= options.patience)
    else:
        run = Run(report["wall"], report["cpu"], report["memory"] / 1024)
        if report["code"] != 0:
            run.problem = f"exit code {report['code']}: {' '.join(words.splitlines()[-2:])}"
        else:
            run.arrived, run.problem = compare(tool, job.out, expected)
    for directory in (job.out, job.work):
        shutil.rmtree(directory, ignore_errors=True)
    return run
