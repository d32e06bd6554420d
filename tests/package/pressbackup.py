#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts the installed window, presses "Back up", and waits until it says that the backup is complete."""

import subprocess
import sys
import time

import pyatspi

SECONDS = 60


def everything(parent):
    for child in parent:
        if child is not None:
            yield child
            yield from everything(child)


def window_parts(process):
    for application in pyatspi.Registry.getDesktop(0):
        if application is not None and application.get_process_id() == process.pid:
            yield from everything(application)


def shown(part):
    states = part.getState()
    return states.contains(pyatspi.STATE_SHOWING) and states.contains(pyatspi.STATE_ENABLED)


def wait_for(what, process, matches):
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        if process.poll() is not None:
            sys.exit(f"the program has ended with {process.returncode}")
        found = next((part for part in window_parts(process) if matches(part)), None)
        if found is not None:
            return found
        time.sleep(0.2)
    for part in window_parts(process):
        print(part.getRoleName(), repr(part.name), "shown" if shown(part) else "hidden", file=sys.stderr)
    sys.exit(f"within {SECONDS} s there was no {what}")


def main():
    process = subprocess.Popen(["mailsheaf"])
    try:
        button = wait_for("button Back up", process, lambda part: part.getRole() == pyatspi.ROLE_PUSH_BUTTON
                          and part.name == "Back up" and shown(part))
        button.queryAction().doAction(0)
        result = wait_for("word of a complete backup", process,
                          lambda part: part.name == "Backup complete" and shown(part))
        print(f"{result.getRoleName()}: {result.name}")
    finally:
        process.terminate()
        process.wait()


main()
