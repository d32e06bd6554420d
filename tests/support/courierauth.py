#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Answers Courier's question who may sign in, instead of the system's authdaemond: everybody who has a Maildir, with one
password. servershim.cpp leads Courier's programs here.

A request is some lines NAME=VALUE, a line "AUTH <bytes>", and that many bytes: service, kind, user and password, a line
each. The answer is a list NAME=VALUE that ends with ".", or FAIL.
"""
import os
import socketserver
import sys

SOCKET, MAIL, PASSWORD, UID, GID = sys.argv[1:]


class Request(socketserver.StreamRequestHandler):
    def handle(self):
        for line in iter(self.rfile.readline, b""):
            if line.startswith(b"AUTH "):
                fields = self.rfile.read(int(line.split()[1])).decode().split("\n")
                self.wfile.write(self.answer(*fields[1:4]).encode())
                return

    @staticmethod
    def answer(kind, user, password):
        home = os.path.join(MAIL, user)
        if kind != "login" or password != PASSWORD or "/" in user or not os.path.isdir(os.path.join(home, "Maildir")):
            return "FAIL\n"
        return f"UID={UID}\nGID={GID}\nHOME={home}\nADDRESS={user}\nMAILDIR={home}/Maildir\n.\n"


class Server(socketserver.ThreadingMixIn, socketserver.UnixStreamServer):
    daemon_threads = True
    request_queue_size = 100


os.umask(0)  # the socket is for everybody's programs
with Server(SOCKET, Request) as server:
    server.serve_forever()
