# SPDX-License-Identifier: GPL-3.0-or-later
"""The private mail server with its sample mailboxes, and the slow line in front of it."""
import hashlib
import imaplib
import json
import os
import pathlib
import ssl
import subprocess

HERE = pathlib.Path(__file__).resolve().parent
SUPPORT = HERE.parent / "support"
ROOT = HERE.parent.parent
# The programs that are measured remember servers and archives: here, not among what the user's own have learnt.
os.environ["XDG_CONFIG_HOME"] = str(ROOT / "build" / "benchmarks-settings")
WINDOW_KIB = 6144  # what one connection may have under way: the default maximum of Linux for receiving


def mailbox_directory():
    """Where the mailboxes stay from one run to the next. As root the mail is read by the user "mail", who may not
    reach the source tree."""
    place = ROOT / "build" / "benchmarks"
    place.mkdir(parents=True, exist_ok=True)
    as_mail = ["setpriv", "--reuid=mail", "--regid=mail", "--clear-groups", "test", "-x", str(place)]
    if os.geteuid() == 0 and subprocess.run(as_mail, check=False).returncode != 0:
        place = pathlib.Path("/var/tmp/mailsheaf-benchmarks")
        place.mkdir(exist_ok=True)
    return place


class Mailbox:
    """A sample mailbox: a kind of makemailbox.py, or "KIND:COUNT" for one with so many messages."""

    def __init__(self, server_directory, name):
        self.name = name
        self.kind, _, self.count = name.partition(":")
        self.user = name.replace(":", "-")
        self.home = server_directory / "mail" / self.user
        self.hashes = []
        self.bytes = 0

    @property
    def messages(self):
        return len(self.hashes)

    def is_made(self, recipe):
        stamp = self.home / "made-by"
        return stamp.is_file() and stamp.read_text() == recipe and (self.home / "manifest.tsv").is_file()

    def read_manifest(self):
        with open(self.home / "manifest.tsv", encoding="utf-8") as file:
            rows = [line.rstrip("\n").split("\t") for line in file][1:]
        self.hashes = sorted(row[3] for row in rows)
        self.bytes = sum(int(row[2]) for row in rows)


class Server:
    """Dovecot on 127.0.0.1; a user for each mailbox."""

    def __init__(self, directory, compress=False):
        self.directory = pathlib.Path(directory)
        self.options = [f"watch={os.getpid()}", f"compress={'yes' if compress else 'no'}"]
        self.settings = {}

    def __enter__(self):
        self.run("start", *self.options)
        with open(self.directory / "server.env", encoding="utf-8") as file:
            self.settings = dict(line.rstrip("\n").split("=", 1) for line in file)
        return self

    def __exit__(self, *_):
        self.run("stop")

    def run(self, action, *arguments):
        subprocess.run([SUPPORT / "dovecot.sh", action, self.directory, *arguments], check=True,
                       stdin=subprocess.DEVNULL)

    def mailbox(self, name):
        """Makes it unless it is there, and has the server and the system look at it once."""
        mailbox = Mailbox(self.directory, name)
        recipe = hashlib.sha256((SUPPORT / "makemailbox.py").read_bytes()).hexdigest()
        if not mailbox.is_made(recipe):
            count = ["--count", mailbox.count] if mailbox.count else []
            self.run("mailbox", mailbox.user, mailbox.kind, *count)
            (mailbox.home / "made-by").write_text(recipe)
        mailbox.read_manifest()
        self.warm_up(mailbox)
        return mailbox

    def warm_up(self, mailbox):
        """The first to ask would wait for the server's index, and for the disk."""
        for path in (mailbox.home / "Maildir").rglob("*"):
            if path.is_file():
                path.read_bytes()
        context = ssl.create_default_context(cafile=self.settings["ca_file"])
        with imaplib.IMAP4_SSL(self.settings["host"], int(self.settings["imaps_port"]), ssl_context=context) as client:
            client.login(mailbox.user, self.settings["password"])
            client.select("INBOX", readonly=True)
            client.uid("FETCH", "1:*", "(UID FLAGS INTERNALDATE RFC822.SIZE)")


class Line:
    """How the client reaches the server: "20" is a round trip of 20 ms, "40@50" one of 40 ms at 50 Mbit/s, "0" no
    line at all. With a round trip, a connection opens its window step by step, as TCP does."""

    def __init__(self, name, options):
        self.name = name
        rtt, _, mbit = name.partition("@")
        self.rtt = float(rtt)
        self.mbit = float(mbit) if mbit else options.mbit
        self.proxy = options.proxy
        self.arguments = options.line_option
        self.process = None
        self.port = None

    def __str__(self):
        text = f"{self.rtt:g} ms"
        return f"{text}, {self.mbit:g} Mbit/s" if self.mbit else text

    def open(self, server_port):
        if not (self.rtt or self.mbit or self.arguments):
            self.port = server_port
            return self
        command = [self.proxy, server_port, "--rtt", f"{self.rtt:g}", "--mbit", f"{self.mbit:g}"]
        if self.rtt:
            command += ["--window", str(WINDOW_KIB), "--slow-start"]
        self.process = subprocess.Popen(command + self.arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        text=True)
        self.port = self.process.stdout.readline().strip()
        return self

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        """What went through it, for the curious."""
        if not self.process:
            return {}
        output, _ = self.process.communicate()
        self.process = None
        return json.loads(output)
