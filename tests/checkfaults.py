#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether every test that FAULTS.md names exists: `program::function`, or a program alone."""
import re
import sys
from pathlib import Path

tests = Path(__file__).parent
named = re.findall(r"`(\w+)(?:::(\w+))?`", (tests / "FAULTS.md").read_text(encoding="utf-8"))
problems = []
for program, function in named:
    sources = list(tests.rglob(f"{program}.cpp"))
    if not sources:
        problems.append(f"There is no {program}.cpp.")
    elif function and not re.search(rf"void {function}\(\)", sources[0].read_text(encoding="utf-8")):
        problems.append(f"{program} has no {function}().")
if len(named) < 50:
    problems.append("FAULTS.md names hardly any test.")
sys.exit("\n".join(problems) or None)
