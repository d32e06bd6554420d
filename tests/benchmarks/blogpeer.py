#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The downloader of the experiment that Mailsheaf grew from: the list of ids is split into one sublist per worker, and
each worker fetches its own, one message per command, over one TLS connection, into one .eml file each.

The password is read from standard input.
"""
import argparse
import imaplib
import multiprocessing
import os
import ssl
import sys
import threading


def split(items, parts):
    """As numpy.array_split does: sizes differ by at most one."""
    size, rest = divmod(len(items), parts)
    sublists, start = [], 0
    for part in range(parts):
        end = start + size + (part < rest)
        sublists.append(items[start:end])
        start = end
    return sublists


def connect(options, password):
    context = ssl.create_default_context(cafile=options.ca)
    server = imaplib.IMAP4_SSL(options.host, options.port, ssl_context=context)
    server.login(options.user, password)
    server.select(options.folder, readonly=True)
    return server


def work(options, password, uids):
    server = connect(options, password)
    for uid in uids:
        _, data = server.uid("FETCH", uid, "(BODY.PEEK[])")
        with open(os.path.join(options.out, uid.decode() + ".eml"), "wb") as file:
            file.write(data[0][1])
    server.logout()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--host", required=True)
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--user", required=True)
    parser.add_argument("--ca", required=True, help="PEM file with the authority to trust")
    parser.add_argument("--workers", type=int, default=4)
    parser.add_argument("--executor", choices=["processes", "threads"], default="processes")
    parser.add_argument("--folder", default="INBOX")
    parser.add_argument("--out", required=True, help="directory for the messages")
    options = parser.parse_args()
    password = sys.stdin.readline().rstrip("\n")

    os.makedirs(options.out, exist_ok=True)
    server = connect(options, password)
    uids = server.uid("SEARCH", None, "ALL")[1][0].split()
    server.logout()

    make = multiprocessing.Process if options.executor == "processes" else threading.Thread
    workers = [make(target=work, args=(options, password, sublist)) for sublist in split(uids, options.workers)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return 0 if all(getattr(worker, "exitcode", 0) == 0 for worker in workers) else 1


if __name__ == "__main__":
    sys.exit(main())
