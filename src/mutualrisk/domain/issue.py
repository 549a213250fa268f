"""A fault in what somebody supplied: where it is, what it is, and how to mend it."""

from typing import Literal, NamedTuple

Severity = Literal["error", "warning"]
"""An error stops the work; a warning is shown and the work goes on."""


class Place(NamedTuple):
    """Where a fault lies: the file's name, its line (from 1; 0 for the whole file) and the path inside it."""

    file: str = ""
    line: int = 0
    path: str = ""

    def __str__(self) -> str:
        """The place as people write it: ``rules.yaml, line 12, turnover_rule.when``."""
        parts = [self.file, f"line {self.line}" if self.line else "", self.path]
        return ", ".join(part for part in parts if part)


class Issue(NamedTuple):
    """One fault, as a value. Bugs are exceptions; faults of supplied data are these."""

    severity: Severity
    place: Place
    what: str
    remedy: str

    def __str__(self) -> str:
        """One line: place, fault, remedy."""
        return f"{self.place}: {self.what} {self.remedy}".strip(": ")


class Faulty(Exception):  # noqa: N818 - it names a state of the supplied data, not a bug
    """Supplied data cannot be used; ``issues`` says why. Raised by loaders, shown by every face."""

    def __init__(self, *issues: Issue) -> None:
        """Keep the faults; the message is the first of them."""
        self.issues = issues
        super().__init__("; ".join(str(issue) for issue in issues[:3]))


def error(what: str, remedy: str, place: Place | None = None) -> Issue:
    """An issue that stops the work."""
    return Issue("error", place or Place(), what, remedy)


def warning(what: str, remedy: str, place: Place | None = None) -> Issue:
    """An issue that is shown while the work goes on."""
    return Issue("warning", place or Place(), what, remedy)
