# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs one program, and checks every message that arrived."""
import collections
import dataclasses
import hashlib
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


def execute(command, password, patience):
    """(wall, status, usage, whether it was killed, its last words)."""
    killed = threading.Event()
    with tempfile.TemporaryFile() as log:
        start = time.monotonic()
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=log, stderr=subprocess.STDOUT,
                                   start_new_session=True)
        timer = threading.Timer(patience, lambda: (killed.set(), kill_group(process)))
        timer.start()
        try:
            process.stdin.write(password.encode() + b"\n")
            process.stdin.close()
        except BrokenPipeError:
            pass  # it wants no password, or is gone; its exit code says which
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - start
        timer.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
        log.seek(0, os.SEEK_END)
        log.seek(max(0, log.tell() - 600))
        return wall, process.returncode, usage, killed.is_set(), log.read().decode(errors="replace").strip()


def measure(tool, job, expected, patience):
    """Runs @p tool once into an empty directory, and leaves nothing behind."""
    for directory in (job.out, job.work):
        shutil.rmtree(directory, ignore_errors=True)
    job.work.mkdir(parents=True)
    command = tool.prepare(job)
    os.sync()  # what earlier runs have written is not this one's business
    wall, code, usage, killed, words = execute(command, job.password, patience)
    run = Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)
    if killed:
        run.problem, run.timed_out = f"not finished after {patience:g} s", True
    elif code != 0:
        run.problem = f"exit code {code}: {' '.join(words.splitlines()[-2:])}"
    else:
        run.arrived, run.problem = compare(tool, job.out, expected)
    for directory in (job.out, job.work):
        shutil.rmtree(directory, ignore_errors=True)
    return run
