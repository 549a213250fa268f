"""Holds each package to its own floor of branch coverage. Floors only ever rise.

python tools/coverage_gate.py build/coverage.json
"""

import json
import sys
from collections import Counter
from pathlib import Path, PurePath
from typing import Any

FLOORS = {"domain": 95, "engine": 95, "store": 95, "reports": 95}
"""Per cent of statements and branches together, by package under ``src/mutualrisk``."""


def shares(report: dict[str, Any]) -> dict[str, float]:
    """What share of each package is covered, from coverage's own JSON report."""
    covered: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for name, file in report["files"].items():
        package, summary = PurePath(name).parts[2], file["summary"]
        covered[package] += summary["covered_lines"] + summary["covered_branches"]
        total[package] += summary["num_statements"] + summary["num_branches"]
    return {package: 100 * covered[package] / total[package] for package in total if total[package]}


def main() -> None:
    """Compare, tell, and fail when a package is below its floor."""
    found = shares(json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")))
    below = False
    for package, floor in FLOORS.items():
        if package in found:
            below |= found[package] < floor
            print(f"{package:10} {found[package]:6.1f} %  (at least {floor})")
    sys.exit("A package is below its floor." if below else 0)


if __name__ == "__main__":
    main()
