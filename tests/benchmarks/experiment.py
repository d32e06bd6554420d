#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The experiment of the page Speed, repeated on a private server behind a slow line: the same sample fetched one
message after the other, by one message per task, by sublists and by Mailsheaf's own method, with several numbers of
workers. Writes experiment.csv and experiment.png; a run with all methods takes about a quarter of an hour.
"""
import argparse
import pathlib
import subprocess
import sys

import servers


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cli", required=True, help=argparse.SUPPRESS)
    parser.add_argument("--proxy", required=True, help=argparse.SUPPRESS)
    parser.add_argument("--rtt", default="10", metavar="MS[@MBIT]", help="the line (default: 10)")
    parser.add_argument("--mailbox", default="seed", help="kind of mailbox (default: seed, 1,200 × 2 KB)")
    parser.add_argument("--methods", default="all")
    parser.add_argument("--workers", default="1,2,4,8")
    parser.add_argument("--messages", type=int, default=1200)
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--to", type=pathlib.Path, default=servers.ROOT / "build", help="directory for the results")
    arguments = parser.parse_args()
    arguments.mbit, arguments.line_option = 0, []

    with servers.Server(servers.mailbox_directory() / "experiment") as server:
        mailbox = server.mailbox(arguments.mailbox)
        with servers.Line(arguments.rtt, arguments).open(server.settings["imaps_port"]) as line:
            command = [arguments.cli, "experiment", "--host", server.settings["host"], "--port", line.port, "--ca-file",
                       server.settings["ca_file"], "--user", mailbox.user, "--password-stdin", "--methods",
                       arguments.methods, "--workers", arguments.workers, "--messages", str(arguments.messages),
                       "--repeat", str(arguments.repeat), "--csv", str(arguments.to / "experiment.csv"), "--png",
                       str(arguments.to / "experiment.png")]
            return subprocess.run(command, input=server.settings["password"] + "\n", text=True, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
