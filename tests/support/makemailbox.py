#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a sample mailbox as a Maildir, and a list of what a server must serve from it.

HOME/Maildir is in Dovecot's layout "fs" with escaped names (see dovecot.sh); HOME/manifest.tsv has one line a message:
folder, UID, size, SHA-256 (both of exactly what BODY[] returns), flags, INTERNALDATE in seconds.
The same kind, seed and count give the same bytes, UIDs and dates. Nothing but Python's standard library is needed.
"""
import argparse
import base64
import hashlib
import os
import random
import re
import shutil
import sys
from datetime import datetime, timezone
from email.header import Header

CRLF = b"\r\n"
FIRST_DATE = int(datetime(2019, 3, 4, tzinfo=timezone.utc).timestamp())
FLAG_LETTERS = {"\\Draft": "D", "\\Flagged": "F", "\\Answered": "R", "\\Seen": "S", "\\Deleted": "T"}

PEOPLE = [
    ("Ada Lovelace", "ada@example.org"), ("Grace Hopper", "grace@example.com"), ("Émilie du Châtelet", "emilie@example.fr"),
    ("Jürgen Müller", "juergen@example.de"), ("Ольга Ладыженская", "olga@example.ru"), ("湯川秀樹", "hideki@example.jp"),
    ("Project list", "list@lists.example.net"), ("Billing", "no-reply@shop.example"),
]
SUBJECTS = [
    "Minutes of Tuesday", "Re: travel plans", "Invoice 2024-117", "Größere Änderungen am Entwurf", "Fotos vom Wochenende",
    "Planning for the next release", "Ваш заказ отправлен", "会議の件", "Lunch?", "Fwd: a longer story",
    "Your ticket has been updated", "Weekly report", "Une question rapide",
]


class Words:
    """Readable filler: sentences wrapped at about 72 columns, cut from one pool."""

    def __init__(self, rng):
        syllables = "ka lo mi ter no sa vi den or ba ne tu ri con pre al ma st er in to ly ble ing ra po du fe gi".split()
        words = ["".join(rng.choices(syllables, k=rng.randint(1, 4))) for _ in range(1500)]
        lines = []
        for _ in range(6000):
            line = " ".join(rng.choices(words, k=9))[:72].rstrip()
            if rng.random() < 0.02:
                line = rng.choice(["From ", ".", "> "]) + line[:60]
            lines.append(line.encode())
        self.pool = CRLF.join(lines) + CRLF

    def take(self, rng, size):
        """Exactly @p size bytes of lines, at least 2: the last one ends in CRLF."""
        out = b""
        while len(out) < size:
            start = self.pool.find(CRLF, rng.randrange(len(self.pool) // 2)) + 2
            out += self.pool[start:start + size - len(out)]
        return out[:-2].rstrip(CRLF).ljust(size - 2, b".") + CRLF


class Noise:
    """Base64 lines that do not compress, cut from one pool of 6 MB."""

    def __init__(self, rng):
        self.lines = base64.encodebytes(rng.randbytes(4_500_000)).replace(b"\n", CRLF)
        self.width = self.lines.find(CRLF) + 2

    def take(self, rng, size):
        lines = max(1, size // self.width)
        out = []
        while lines > 0:
            count = min(lines, len(self.lines) // self.width // 2)
            start = rng.randrange(len(self.lines) // self.width - count) * self.width
            out.append(self.lines[start:start + count * self.width])
            lines -= count
        return b"".join(out)


def header_text(text):
    return text.encode() if text.isascii() else Header(text, "utf-8").encode().encode()


def served(stored):
    """What BODY[] makes of a stored file: every line ends in CRLF, and NUL, which IMAP cannot carry, is 0x80."""
    if stored.count(b"\n") != stored.count(CRLF):
        stored = re.sub(rb"(?<!\r)\n", CRLF, stored)
    return stored.replace(b"\0", b"\x80")


class Writer:
    """Makes messages out of thin air."""

    def __init__(self, seed):
        self.rng = random.Random(seed)
        self.words = Words(self.rng)
        self._noise = None

    @property
    def noise(self):
        if self._noise is None:
            self._noise = Noise(self.rng)
        return self._noise

    def headers(self, number, date, extra=()):
        name, address = self.rng.choice(PEOPLE)
        when = datetime.fromtimestamp(date, timezone.utc).strftime("%a, %d %b %Y %H:%M:%S +0000").encode()
        return CRLF.join([
            b"Return-Path: <" + address.encode() + b">",
            b"Date: " + when,
            b"From: " + header_text(name) + b" <" + address.encode() + b">",
            b"To: Demo <demo@example.org>",
            b"Subject: " + header_text(f"{self.rng.choice(SUBJECTS)} ({number})"),
            f"Message-ID: <{number}.{self.rng.getrandbits(64):016x}@example.org>".encode(),
            b"MIME-Version: 1.0", *extra, b"", b""])

    def text(self, number, date, size):
        """A plain text message of exactly @p size bytes (when that is more than its headers)."""
        head = self.headers(number, date, [b"Content-Type: text/plain; charset=utf-8"])
        return head + self.words.take(self.rng, max(2, size - len(head)))

    def eight_bit(self, number, date, text, charset):
        head = self.headers(number, date, [f"Content-Type: text/plain; charset={charset}".encode(),
                                           b"Content-Transfer-Encoding: 8bit"])
        return head + CRLF.join([text.encode(charset)] * self.rng.randint(3, 20)) + CRLF

    def attachment(self, number, date, size, name="holiday.zip"):
        boundary = f"=_{self.rng.getrandbits(64):016x}".encode()
        head = self.headers(number, date, [b'Content-Type: multipart/mixed; boundary="' + boundary + b'"'])
        return b"".join([
            head, b"--", boundary, CRLF, b"Content-Type: text/plain; charset=utf-8", CRLF * 2,
            self.words.take(self.rng, self.rng.randint(200, 900)), CRLF, b"--", boundary, CRLF,
            b"Content-Type: application/octet-stream", CRLF, b"Content-Transfer-Encoding: base64", CRLF,
            b'Content-Disposition: attachment; filename="' + name.encode() + b'"', CRLF * 2,
            self.noise.take(self.rng, size), b"--", boundary, b"--", CRLF])


def modified_utf7(text):
    """RFC 3501 section 5.1.3."""
    def encode(match):
        raw = base64.b64encode(match.group().encode("utf-16-be")).rstrip(b"=").replace(b"/", b",")
        return "&" + raw.decode() + "-"
    return re.sub(r"[^\x20-\x7e]+", encode, text.replace("&", "&-"))


def directory_name(part):
    """One level of a mailbox name as Dovecot's listescape plug-in writes it."""
    pieces = modified_utf7(part).replace("\\", "\\5c").split("/")
    escaped = "\\2f".join("\\2e" + piece[1:] if piece in (".", "..") else piece for piece in pieces)
    return "\\7e" + escaped[1:] if escaped.startswith("~") else escaped


class Mailbox:
    """A Maildir tree under construction."""

    def __init__(self, home, separator):
        self.root = os.path.join(home, "Maildir")
        self.separator = separator
        self.manifest = ["folder\tuid\tsize\tsha256\tflags\tinternaldate"]
        self.folders = 0
        self.messages = 0
        self.bytes = 0

    def folder(self, levels, messages, uid_step=lambda: 1):
        """@p messages: (bytes, date, flags, keywords, is new) of each, in the order of their UIDs."""
        path = os.path.join(self.root, *map(directory_name, levels))
        for sub in ("cur", "new", "tmp"):
            os.makedirs(os.path.join(path, sub))
        shown = self.separator.join(levels)
        uid, lines, keywords_used = 0, [], []
        for stored, date, flags, keywords, is_new in messages:
            uid += uid_step()
            body = served(stored)
            name = f"{date}.M{uid}.mailsheaf,S={len(stored)},W={len(body)}"
            letters = "".join(sorted(FLAG_LETTERS[flag] for flag in flags))
            for keyword in keywords:
                if keyword not in keywords_used:
                    keywords_used.append(keyword)
                letters += chr(ord("a") + keywords_used.index(keyword))
            file = os.path.join(path, "new", name) if is_new else os.path.join(path, "cur", f"{name}:2,{letters}")
            with open(file, "wb") as out:
                out.write(stored)
            os.utime(file, (date, date))
            lines.append(f"{uid} :{name}\n")
            self.manifest.append("\t".join([shown, str(uid), str(len(body)), hashlib.sha256(body).hexdigest(),
                                            " ".join([*flags, *keywords]), str(date)]))
            self.messages += 1
            self.bytes += len(body)
        self.folders += 1
        guid = hashlib.md5(shown.encode()).hexdigest()
        with open(os.path.join(path, "dovecot-uidlist"), "w") as out:
            out.write(f"3 V{1700000000 + self.folders} N{uid + 1} G{guid}\n" + "".join(lines))
        if keywords_used:
            with open(os.path.join(path, "dovecot-keywords"), "w") as out:
                out.write("".join(f"{number} {keyword}\n" for number, keyword in enumerate(keywords_used)))


def seen(stored, date):
    return stored, date, ["\\Seen"], [], False


def make_seed(box, writer, count):
    box.folder(["INBOX"], (seen(writer.text(n, FIRST_DATE + 3600 * n, 2048), FIRST_DATE + 3600 * n)
                           for n in range(1, (count or 1200) + 1)))


def make_small(box, writer, count):
    rng = writer.rng
    def messages():
        for n in range(1, (count or 20000) + 1):
            size = min(200_000, max(600, int(rng.lognormvariate(8.3, 0.8))))
            yield seen(writer.text(n, FIRST_DATE + 600 * n, size), FIRST_DATE + 600 * n)
    box.folder(["INBOX"], messages(), lambda: 1 if rng.random() < 0.9 else 3)


def make_mixed(box, writer, count):
    rng = writer.rng
    def messages():
        for n in range(1, (count or 3000) + 1):
            size = min(10_000_000, int(rng.lognormvariate(9.4, 2.53)))
            make = writer.attachment if size > 20_000 else writer.text
            yield seen(make(n, FIRST_DATE + 9000 * n, max(size, 800)), FIRST_DATE + 9000 * n)
    box.folder(["INBOX"], messages(), lambda: 1 if rng.random() < 0.9 else 2)


def make_skew(box, writer, count):
    rng = writer.rng
    total = count or 4000
    large = max(1, total // 100)
    def messages():
        for n in range(1, total + 1):
            date = FIRST_DATE + 3600 * n
            if n > total - large:
                yield seen(writer.attachment(n, date, 3_000_000), date)
            else:
                yield seen(writer.text(n, date, min(100_000, max(600, int(rng.lognormvariate(8.0, 0.8))))), date)
    box.folder(["INBOX"], messages())


def make_demo(box, writer, count):
    rng = writer.rng

    def ordinary(number, date, is_new=False):
        flags = [] if is_new else [f for f, share in (("\\Seen", 0.9), ("\\Answered", 0.2), ("\\Flagged", 0.05))
                                   if rng.random() < share]
        keywords = [k for k, share in (("$Forwarded", 0.05), ("Work", 0.1)) if not is_new and rng.random() < share]
        return writer.text(number, date, int(rng.uniform(1400, 2700))), date, flags, keywords, is_new

    def days(n):
        return FIRST_DATE + 86400 * n // 2

    def gaps():
        return 1 if rng.random() < 0.95 else 4

    total = count or 1200
    box.folder(["INBOX"], [ordinary(n, days(n), n > total - 12) for n in range(1, total + 1)], gaps)
    for year, size in (("2023", 60), ("2024", 80)):
        box.folder(["Archive", year], [ordinary(n, days(n * 5)) for n in range(size)], gaps)
    box.folder(["Projects", "Mailsheaf"], [ordinary(n, days(n * 7)) for n in range(40)], gaps)
    box.folder(["Projects", "C++ & Qt"], [
        seen(writer.attachment(n, days(n * 9), rng.randrange(20_000, 300_000), "patch.tar.gz"), days(n * 9)) for n in range(20)])
    box.folder(["Photos"], [
        seen(writer.attachment(n, days(n * 30), rng.randrange(400_000, 3_500_000), f"photo-{n}.jpg"), days(n * 30)) for n in range(total // 50)])
    box.folder(["Entwürfe"], [
        (writer.text(n, days(n), 1200), days(n), ["\\Draft", "\\Seen"], [], False) for n in range(5)])
    box.folder(["Отправленные"], [
        seen(writer.eight_bit(n, days(n), "Здравствуйте! Всё получил, спасибо.", "koi8-r"), days(n)) for n in range(40)])
    box.folder(["日本語"], [
        seen(writer.eight_bit(n, days(n), "お世話になっております。資料をお送りします。", "utf-8"), days(n)) for n in range(30)])
    box.folder(["Junk"], [ordinary(n, days(n)) for n in range(10)])
    box.folder(["Trash"], [ordinary(n, days(n)) for n in range(15)])
    box.folder(["Empty"], [])


def edge_messages(writer):
    """Messages that trip programs up, as they lie in the store."""
    head = b"From: a@example.org\r\nSubject: edge\r\n"
    lookalikes = [b")\r\nA1 OK FETCH completed\r\n", b"* 1 FETCH (UID 1 BODY[] {5}\r\nhello)\r\n", b"{100000}\r\n", b"* BYE\r\n",
                  b"+ go ahead\r\n", b")\r\n)\r\n)\r\n", b"A1 NO [LIMIT] too many\r\n", b"~{10}\r\n0123456789\r\n"]
    return [
        b"",
        b"\r\n",
        b"\n",
        b"x",
        b"Subject: no blank line, no end of line",
        head,
        head + b"\r\n",
        b"\r\nonly a body\r\n",
        head + b"\r\nno end of line at the end",
        head + b"\r\nends in CR\r",
        b"Subject: unix lines\n\none\ntwo\n",
        b"Subject: mixed lines\r\n\none\r\ntwo\nthree\r\r\nfour\n\r\nfive\n\n\n",
        head + b"\r\nbare \r carriage \r returns\r\n\r\r\r\n",
        head + b"\r\nNUL \0 in \0\0 the text\r\n\0",
        head + b"\r\n" + bytes(range(1, 256)) * 8 + b"\r\n",
        "Subject: größer, unencoded ☃\r\n\r\nÄÖÜ ☃\r\n".encode(),
        "Subject: größer\r\n\r\nÄÖÜ\r\n".encode("latin-1"),
        head + b"\r\n\xff\xfe\xc3\x28\xf0\x9f\x92 not UTF-8\r\n",
        head + b"\r\n" + b"x" * 200_000 + b"\r\n",
        head + b"X-Long: " + b"y" * 200_000 + b"\r\n\r\nbody\r\n",
        head + b"".join(b"X-Header-%d: %d\r\n" % (n, n) for n in range(5000)) + b"\r\nbody\r\n",
        b"From someone@example.org Mon Jan  1 00:00:00 2024\r\n" + head + b"\r\nmbox line in front\r\n",
        head + b"\r\nFrom the start\r\n>From quoted\r\n.\r\n..\r\n",
        head + b"Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n--x\r\n--x\r\nno end\r\n",
        head + b"Content-Type: multipart/mixed; boundary=\r\n\r\n--\r\n----\r\n",
        head + b"Content-Transfer-Encoding: base64\r\n\r\n!!!! not base64 ====\r\n",
        head + b"Date: the day after tomorrow\r\nMessage-ID: <>\r\n\r\nodd headers\r\n",
        b":\r\n :\r\n\t\r\nno header names\r\n",
        head + b"\r\n" + b"\r\n" * 20_000,
        head + b"\r\ntwin\r\n",
        head + b"\r\ntwin\r\n",
        *(look for look in lookalikes),
        *(head + b"\r\n" + look for look in lookalikes),
        writer.attachment(1, FIRST_DATE, 3_000_000),
    ]


def make_edge(box, writer, count):
    box.folder(["INBOX"], [seen(stored, FIRST_DATE + n) for n, stored in enumerate(edge_messages(writer))])
    dates = [0, 1, 86399, 2_000_000_000, 2_147_483_647, 951_782_400]
    box.folder(["Dates"], [seen(writer.text(n, date, 900), date) for n, date in enumerate(dates)])


NAMES = [
    ["a/b"], ["a\\b"], ["a:b"], ["a*b"], ["a%b"], ["a?b"], ['a"b'], ["a<b>c"], ["a|b"], ["."], [".."], ["..", ".."], ["..", "..", "etc"],
    ["..."], ["../../outside"], ["/etc"], ["~"], ["~root"], [".hidden"], ["a.b"], ["trailing dot."], ["trailing space "], [" leading"],
    ["CON"], ["con"], ["aux.txt"], ["COM1", "LPT1"], ["C++"], ["a+b"], ["&"], ["a&b"], ["&AOk-"], ["%41"], ["\U0001f600 emoji"], ["日本語", "会議"],
    ["Entwürfe"], ["\u00e9"], ["e\u0301"], ["Foo"], ["foo"], ["FOO"], ["x" * 200], ["ü" * 70], ["deep"] * 12, ["{3}"], ["(list) \\Seen"],
    ["-rf"], ["$(id)"], ["`id`"], ["mailsheaf.sqlite"], ["messages-1"], ["000000"], ["0000000001.eml"], ["right\u202eleft"], ["NIL"],
    ["a", "b", "c"], ["a"], ["Inbox copy"],
]


def make_names(box, writer, count):
    for number, levels in enumerate([["INBOX"], *NAMES]):
        box.folder(levels, [seen(writer.text(number * 10 + n, FIRST_DATE + n, 1000), FIRST_DATE + n) for n in range(2)])


KINDS = {
    "demo": (make_demo, "1,500 messages in 12 folders, some with attachments: a mailbox as people have it"),
    "seed": (make_seed, "1,200 messages of 2,048 bytes in one folder: the mailbox of the experiment"),
    "small": (make_small, "20,000 messages, median 4 KB"),
    "mixed": (make_mixed, "3,000 messages, median 12 KB, up to 10 MB, about 600 MB"),
    "skew": (make_skew, "4,000 messages, the last 40 of them 3 MB each, together"),
    "edge": (make_edge, "awkward messages"),
    "names": (make_names, "awkward mailbox names; serve it with separator=^"),
}


def main():
    kinds = "\n".join(f"  {kind:7}{about}" for kind, (_, about) in KINDS.items())
    parser = argparse.ArgumentParser(description=__doc__, epilog="kinds:\n" + kinds, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kind", choices=KINDS)
    parser.add_argument("home", help="directory of the user; its Maildir is made anew")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, help="how many messages (seed, small, mixed, skew) or how many in the INBOX (demo)")
    arguments = parser.parse_args()

    shutil.rmtree(os.path.join(arguments.home, "Maildir"), ignore_errors=True)
    box = Mailbox(arguments.home, "^" if arguments.kind == "names" else "/")
    KINDS[arguments.kind][0](box, Writer(arguments.seed), arguments.count)
    with open(os.path.join(arguments.home, "manifest.tsv"), "w", encoding="utf-8") as out:
        out.write("\n".join(box.manifest) + "\n")
    print(f"{arguments.kind}: {box.messages:,} messages, {box.bytes / 1e6:,.1f} MB, {box.folders} folders")
    return 0


if __name__ == "__main__":
    sys.exit(main())
