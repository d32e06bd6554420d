# SPDX-License-Identifier: GPL-3.0-or-later
"""The programs that are compared: how each is told to download one INBOX into an empty directory.

isync and OfflineIMAP find no addresses in certificates, only names: they are told "localhost".
"""
import dataclasses
import pathlib
import shutil
import sys
import typing

BLOGPEER = pathlib.Path(__file__).resolve().parent / "blogpeer.py"


@dataclasses.dataclass
class Job:
    """One download."""
    host: str
    port: str
    user: str
    password: str
    ca_file: str
    workers: int
    out: pathlib.Path   # for the messages; made by the program or by its preparation
    work: pathlib.Path  # for configuration and state
    compress: bool


@dataclasses.dataclass(frozen=True)
class Tool:
    name: str
    about: str
    prepare: typing.Callable  # Job -> command line
    takes_workers: bool = True
    maildir: bool = False     # one file a message in a Maildir, with LF for CRLF; else .eml files, byte for byte
    adds: tuple = ()          # header fields that the program adds to messages
    needs: str = ""           # program that has to be installed


def write_private(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch(mode=0o600)
    path.write_text(text)
    return path


def mailsheaf(options, *more):
    def prepare(job):
        return [options.cli, "backup", "--host", job.host, "--port", job.port, "--user", job.user, "--ca-file",
                job.ca_file, "--password-stdin", "--workers", str(job.workers), "--to", str(job.out), "--json",
                *more, *options.mailsheaf_option]
    return prepare


def blog(method):
    def prepare(job):
        return [sys.executable, str(BLOGPEER), "--method", method, "--host", job.host, "--port", job.port, "--user",
                job.user, "--ca", job.ca_file, "--workers", str(job.workers), "--out", str(job.out)]
    return prepare


MBSYNC = """\
{fsync}
IMAPAccount server
Host localhost
Port {job.port}
User {job.user}
Pass {job.password}
SSLType IMAPS
CertificateFile {job.ca_file}
AuthMechs LOGIN

IMAPStore remote
Account server

MaildirStore local
Path {job.out}/
Inbox {job.out}/INBOX
SubFolders Verbatim

Channel download
Far :remote:
Near :local:
Patterns INBOX
Create Near
Expunge None
Sync Pull New
SyncState *
"""


def mbsync(fsync):
    """One connection; as many commands in flight as there are messages (PipelineDepth has no limit by default)."""
    def prepare(job):
        job.out.mkdir(parents=True)
        settings = "" if fsync else "FSync no\nBufferLimit 256M\n"
        file = write_private(job.work / "mbsyncrc", MBSYNC.format(fsync=settings, job=job))
        return ["mbsync", "-q", "-c", str(file), "download"]
    return prepare


OFFLINEIMAP = """\
[general]
accounts = download
metadata = {job.work}/offlineimap
maxsyncaccounts = 1
ui = quiet
fsync = {fsync}

[Account download]
localrepository = local
remoterepository = remote

[Repository local]
type = Maildir
localfolders = {job.out}

[Repository remote]
type = IMAP
remotehost = localhost
remoteport = {job.port}
ssl = yes
sslcacertfile = {job.ca_file}
remoteuser = {job.user}
remotepass = {job.password}
auth_mechanisms = LOGIN
maxconnections = {job.workers}
readonly = True
usecompression = {compress}
folderfilter = lambda name: name == 'INBOX'
"""


def offlineimap(fsync):
    """Its threads share the messages of a folder; one message per command."""
    def prepare(job):
        job.out.mkdir(parents=True)
        text = OFFLINEIMAP.format(job=job, fsync=fsync, compress="yes" if job.compress else "no")
        return ["offlineimap", "-o", "-c", str(write_private(job.work / "offlineimaprc", text))]
    return prepare


def all_tools(options):
    tools = [
        Tool("mailsheaf", "this program", mailsheaf(options)),
        Tool("mailsheaf-nofsync", "this program with --no-fsync", mailsheaf(options, "--no-fsync")),
        Tool("mbsync", "isync, everything to disk before it counts (its default)", mbsync(True), takes_workers=False,
             maildir=True, adds=("X-TUID",), needs="mbsync"),
        Tool("mbsync-nofsync", "isync at its fastest: FSync no, a large buffer", mbsync(False), takes_workers=False,
             maildir=True, adds=("X-TUID",), needs="mbsync"),
        Tool("offlineimap", "OfflineIMAP (its default is fsync)", offlineimap(True), maildir=True,
             adds=("X-OfflineIMAP",), needs="offlineimap"),
        Tool("offlineimap-nofsync", "OfflineIMAP with fsync = False", offlineimap(False), maildir=True,
             adds=("X-OfflineIMAP",), needs="offlineimap"),
        Tool("blog-serial", "the experiment: one connection, one message after the other", blog("serial"),
             takes_workers=False),
        Tool("blog-vanilla-threads", "the experiment: a thread pool, a connection for each message",
             blog("vanilla-threads")),
        Tool("blog-vanilla-processes", "the experiment: a process pool, a connection for each message",
             blog("vanilla-processes")),
        Tool("blog-split-threads", "the experiment: a sublist for each thread", blog("split-threads")),
        Tool("blog-split-processes", "the experiment: a sublist for each process (its best)", blog("split-processes")),
    ]
    return {tool.name: tool for tool in tools}


DEFAULT_TOOLS = ["mailsheaf", "mailsheaf-nofsync", "mbsync", "mbsync-nofsync", "blog-split-processes"]


def is_installed(tool):
    return not tool.needs or shutil.which(tool.needs) is not None
