#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts a sample mailbox of makemailbox.py into an IMAP server, message by message, with flags and dates.

MANIFEST gets a line for each message: folder, size, SHA-256 of what was appended, flags, INTERNALDATE in seconds. What the
server does not take (some refuse 8-bit headers, or characters in names) is left out and counted in what is printed:
"<messages> appended, <messages> refused, <folders> refused".
"""
import argparse
import hashlib
import imaplib
import re
import socket
import time

import makemailbox


def quoted(text):
    return '"' + re.sub(r'(["\\])', r"\\\1", text) + '"'


class ServersMailbox:
    """Stands in for makemailbox.Mailbox, on a server."""

    def __init__(self, client, separator, prefix):
        self.client = client
        self.separator = separator
        self.prefix = prefix
        self.manifest = ["folder\tsize\tsha256\tflags\tinternaldate"]
        self.refused_messages = 0
        self.refused_folders = 0

    def folder(self, levels, messages, uid_step=None):
        name = self.raw_name(levels)
        if levels != ["INBOX"] and not self.command("CREATE", quoted(name)) and not self.command("STATUS", quoted(name), "(MESSAGES)"):
            self.refused_folders += 1
            return
        for stored, date, flags, keywords, _ in messages:
            self.append(name, makemailbox.served(stored), date, flags + keywords)

    def raw_name(self, levels):
        if levels == ["INBOX"]:
            return "INBOX"
        return self.prefix + self.separator.join(map(makemailbox.modified_utf7, levels))

    def append(self, name, body, date, flags):
        self.client.literal = body
        when = time.strftime('"%d-%b-%Y %H:%M:%S +0000"', time.gmtime(date))
        if not self.command("APPEND", quoted(name), f"({' '.join(flags)})", when):
            self.refused_messages += 1
            return
        self.manifest.append("\t".join([name, str(len(body)), hashlib.sha256(body).hexdigest(),
                                        " ".join(flags), str(date)]))

    def command(self, name, *arguments):
        """imaplib's own append() would change the ends of lines, and its create() does not quote."""
        return self.client._simple_command(name, *arguments)[0] == "OK"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--user", required=True)
    parser.add_argument("--password", required=True)
    parser.add_argument("--separator", required=True)
    parser.add_argument("--prefix", default="", help="of every folder but the INBOX")
    parser.add_argument("kind", choices=makemailbox.KINDS)
    parser.add_argument("manifest")
    parser.add_argument("--count", type=int)
    arguments = parser.parse_args()

    with imaplib.IMAP4("127.0.0.1", arguments.port) as client:
        client.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # a literal and its end are two writes
        client.login(arguments.user, arguments.password)
        box = ServersMailbox(client, arguments.separator, arguments.prefix)
        makemailbox.KINDS[arguments.kind][0](box, makemailbox.Writer(1), arguments.count)
    with open(arguments.manifest, "w", encoding="utf-8") as out:
        out.write("\n".join(box.manifest) + "\n")
    print(f"{len(box.manifest) - 1} appended, {box.refused_messages} refused, {box.refused_folders} refused")


if __name__ == "__main__":
    main()
