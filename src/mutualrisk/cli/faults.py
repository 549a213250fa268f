"""Faults as a terminal shows them: on standard error, one a line, each with its place and remedy."""

import sys
from collections.abc import Callable, Iterable

from mutualrisk.cli.streams import in_colour, printable
from mutualrisk.domain.issue import Faulty, Issue

_COLOURS = {"error": "\x1b[1;31m", "warning": "\x1b[1;33m"}
_PLAIN = "\x1b[0m"


def show(issues: Iterable[Issue]) -> None:
    """Write every fault to standard error."""
    for issue in issues:
        sys.stderr.write(f"{_severity(issue)} {printable(str(issue))}\n")


def say(severity: str, text: str) -> None:
    """Write one remark to standard error."""
    sys.stderr.write(f"{severity}: {printable(text)}\n")


def shown(command: Callable[[], int]) -> int:
    """The status of a command; faults of supplied data that end it are shown."""
    try:
        return command()
    except Faulty as fault:
        show(fault.issues)
        return 1


def has_errors(issues: Iterable[Issue]) -> bool:
    """Whether some fault stops the work."""
    return any(issue.severity == "error" for issue in issues)


def _severity(issue: Issue) -> str:
    word = f"{issue.severity}:"
    return f"{_COLOURS[issue.severity]}{word}{_PLAIN}" if in_colour(sys.stderr) else word
