"""Writes ``requirements/*.lock`` from ``pyproject.toml``: every platform, every hash, no address of an index.

python tools/lock.py [--upgrade]
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
GROUPS = {"run": ("build",), "test": ("build", "test"), "bench": ("build", "test", "bench")}
"""The dependency groups in each lock, beside the program's own needs. Each agrees with the one before it."""

SOURCES = ("word2number",)
"""What no index has as a wheel: it stands in ``requirements/source.txt``, with its hash."""

OPTIONS = (
    *[word for name in SOURCES for word in ("--no-emit-package", name)],
    *("--extra", "window", "--universal", "--python-version", "3.11", "--fork-strategy", "fewest"),
    *("--generate-hashes", "--no-emit-index-url", "--custom-compile-command", "make lock", "--quiet"),
)


def main() -> None:
    """Resolve the locks in order, passing further options on to uv."""
    constraint: tuple[str, ...] = ()
    for name, groups in GROUPS.items():
        lock = f"requirements/{name}.lock"
        chosen = [option for group in groups for option in ("--group", group)]
        command = ["pip", "compile", "pyproject.toml", *chosen, *constraint, *OPTIONS, "-o", lock]
        subprocess.run([Path(sys.executable).with_name("uv"), *command, *sys.argv[1:]], cwd=ROOT, check=True)
        constraint = ("--constraint", lock)


if __name__ == "__main__":
    main()
