#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The downloaders of the experiment that Mailsheaf grew from: one message per command, over TLS, into one .eml file
each. The password is read from standard input.
"""
import argparse
import concurrent.futures
import functools
import imaplib
import os
import ssl
import sys

METHODS = {
    "serial": "one connection, one message after the other",
    "vanilla-threads": "a thread pool; one message per task, a connection for each",
    "vanilla-processes": "a process pool; one message per task, a connection for each",
    "split-threads": "the list is split into one sublist per thread; a connection for each sublist",
    "split-processes": "the list is split into one sublist per process; a connection for each sublist",
}


def split(items, parts):
    """As numpy.array_split does: sizes differ by at most one."""
    size, rest = divmod(len(items), parts)
    sublists, start = [], 0
    for part in range(parts):
        end = start + size + (part < rest)
        sublists.append(items[start:end])
        start = end
    return sublists


def connect(options):
    context = ssl.create_default_context(cafile=options.ca)
    server = imaplib.IMAP4_SSL(options.host, options.port, ssl_context=context)
    server.login(options.user, options.password)
    server.select(options.folder, readonly=True)
    return server


def download(options, uids):
    """The task, and its whole life: sign in, fetch each, sign out."""
    server = connect(options)
    for uid in uids:
        _, data = server.uid("FETCH", uid, "(BODY.PEEK[])")
        with open(os.path.join(options.out, uid.decode() + ".eml"), "wb") as file:
            file.write(data[0][1])
    server.logout()


def list_messages(options):
    server = connect(options)
    uids = server.uid("SEARCH", None, "ALL")[1][0].split()
    server.logout()
    return uids


def run(options, uids):
    if options.method == "serial":
        download(options, uids)
        return
    strategy, executor = options.method.split("-")
    tasks = split(uids, options.workers) if strategy == "split" else [[uid] for uid in uids]
    make = {"threads": concurrent.futures.ThreadPoolExecutor, "processes": concurrent.futures.ProcessPoolExecutor}
    with make[executor](options.workers) as pool:
        for _ in pool.map(functools.partial(download, options), tasks):
            pass  # a task that failed raises here


def main():
    methods = "\n".join(f"  {name:18}{about}" for name, about in METHODS.items())
    parser = argparse.ArgumentParser(description=__doc__, epilog="methods:\n" + methods,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--host", required=True)
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--user", required=True)
    parser.add_argument("--ca", required=True, help="PEM file with the authority to trust")
    parser.add_argument("--method", choices=METHODS, default="split-processes")
    parser.add_argument("--workers", type=int, default=4)
    parser.add_argument("--folder", default="INBOX")
    parser.add_argument("--out", required=True, help="directory for the messages")
    options = parser.parse_args()
    options.password = sys.stdin.readline().rstrip("\n")

    os.makedirs(options.out, exist_ok=True)
    run(options, list_messages(options))
    return 0


if __name__ == "__main__":
    sys.exit(main())
