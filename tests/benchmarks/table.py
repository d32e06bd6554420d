# SPDX-License-Identifier: GPL-3.0-or-later
"""Medians of many runs as one table, for documents (Markdown) and for other programs (CSV)."""
import csv
import dataclasses
import datetime
import os
import platform
import statistics
import subprocess

REFERENCES = ("mailsheaf", "mailsheaf-nofsync")


@dataclasses.dataclass
class Cell:
    """All runs of one tool under one condition."""
    mailbox: str
    line: str
    tool: str
    workers: int  # 0: the tool has no such thing
    messages: int
    bytes: int
    runs: list

    @property
    def good(self):
        return [run for run in self.runs if not run.problem]

    @property
    def wall(self):
        return statistics.median(run.wall for run in self.good) if self.good else None


def reference(cells, cell, tool):
    """The wall time of @p tool under the same condition; for a tool without workers, the best of them."""
    walls = [other.wall for other in cells
             if other.tool == tool and (other.mailbox, other.line) == (cell.mailbox, cell.line) and other.wall
             and cell.workers in (0, other.workers)]
    return min(walls, default=None)


def figures(cells, cell):
    """The row of a cell: (column, text) pairs."""
    wall, good = cell.wall, cell.good
    row = {"mailbox": cell.mailbox, "line": cell.line, "tool": cell.tool, "workers": str(cell.workers or "")}
    if wall:
        row |= {
            "s": f"{wall:.3g}" if wall < 100 else f"{wall:.0f}",
            "range": f"{min(run.wall for run in good):.3g}–{max(run.wall for run in good):.3g}" if len(good) > 1 else "",
            "messages/s": f"{cell.messages / wall:.0f}",
            "MB/s": f"{cell.bytes / 1e6 / wall:.1f}",
            "CPU s": f"{statistics.median(run.cpu for run in good):.2f}",
            "MB memory": f"{max(run.memory for run in good):.0f}",
        }
        for tool in REFERENCES:
            other = reference(cells, cell, tool)
            row[f"× {tool}"] = f"{wall / other:.2f}" if other else ""
        row["arrived"] = good[0].arrived
    if len(good) < len(cell.runs):
        problem = next(run.problem for run in cell.runs if run.problem)
        row["arrived"] = f"{len(good)} of {len(cell.runs)} runs: {problem}".replace("\n", " ")[:120]
    return row


COLUMNS = ["mailbox", "line", "tool", "workers", "s", "range", "messages/s", "MB/s", "CPU s", "MB memory",
           *(f"× {tool}" for tool in REFERENCES), "arrived"]
TEXTS = {"mailbox", "line", "tool", "arrived"}


def markdown(cells):
    rows = [figures(cells, cell) for cell in cells]
    widths = {column: max(len(column), *(len(row.get(column, "")) for row in rows)) for column in COLUMNS}

    def line(row):
        texts = (row.get(c, "").replace("|", "/") for c in COLUMNS)
        return "| " + " | ".join(text.ljust(widths[c]) if c in TEXTS else text.rjust(widths[c])
                                 for c, text in zip(COLUMNS, texts)) + " |"

    rule = "|" + "|".join("-" * (widths[c] + 1) + ("-" if c in TEXTS else ":") for c in COLUMNS) + "|"
    return "\n".join([line({c: c for c in COLUMNS}), rule, *map(line, rows)])


def write_csv(path, cells):
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, COLUMNS, restval="")
        writer.writeheader()
        writer.writerows(figures(cells, cell) for cell in cells)


def write_runs(path, cells):
    """Every single run, for whoever wants more than medians."""
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["mailbox", "line", "tool", "workers", "wall", "cpu", "memory", "arrived", "problem"])
        for cell in cells:
            for run in cell.runs:
                writer.writerow([cell.mailbox, cell.line, cell.tool, cell.workers or "", f"{run.wall:.4f}",
                                 f"{run.cpu:.3f}", f"{run.memory:.1f}", run.arrived, run.problem])


def version(*command):
    try:
        output = subprocess.run(command, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL)
    except OSError:
        return "not installed"
    lines = (output.stdout or output.stderr).splitlines()
    return lines[0].strip() if lines else "unknown"


def processor():
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as file:
            return next(line.split(":", 1)[1].strip() for line in file if line.startswith("model name"))
    except (OSError, StopIteration):
        return platform.machine()


def heading(options, out):
    """When, where, and what with."""
    load = os.getloadavg()[0]
    busy = f" (at the start {load:.1f} processes wanted to run: other work disturbs these figures)" if load > 0.7 else ""
    dovecot = version("env", "PATH=" + os.environ["PATH"] + ":/usr/sbin", "dovecot", "--version")
    return (f"{datetime.datetime.now():%Y-%m-%d %H:%M}, {os.cpu_count()} × {processor()}, {platform.system()} "
            f"{platform.release()}{busy}. Messages go to {out}. Dovecot {dovecot.split()[0]}, "
            f"{version(options.cli, '--version')}, {version('mbsync', '--version')}, OfflineIMAP "
            f"{version('offlineimap', '--version')}, Python {platform.python_version()}. Medians of {options.repeat}.")
