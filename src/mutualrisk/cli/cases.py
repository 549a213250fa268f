"""A case as a command needs it: read, matched with its method, checked, each fault with its line."""

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from mutualrisk.cli import faults
from mutualrisk.domain.case import Assessment, Case
from mutualrisk.domain.issue import Faulty, Issue
from mutualrisk.domain.method import Method
from mutualrisk.domain.result import Result
from mutualrisk.engine import case_checks
from mutualrisk.engine.evaluate import evaluate_with
from mutualrisk.engine.program import Program
from mutualrisk.store import methods
from mutualrisk.store.case_file import CaseFile, open_case
from mutualrisk.store.methods import Judge


class Opened(NamedTuple):
    """A case with its method, and what was found amiss."""

    content: CaseFile
    judge: Judge
    issues: tuple[Issue, ...]

    @property
    def case(self) -> Case:
        """What was recorded."""
        return self.content.case

    @property
    def method(self) -> Method:
        """What it is judged by."""
        return self.judge.method

    def program(self, assessment: Assessment) -> Program:
        """The method as it is put to one assessment."""
        return self.judge.program(assessment.perspective, assessment.depth)

    def result(self, assessment: Assessment) -> Result:
        """What one assessment says."""
        return evaluate_with(self.program(assessment), self.case, assessment)


def looked_at(path: Path, folder: Path | None = None) -> Opened:
    """The case at a path with all that is amiss in it; raises Faulty where it cannot even be read."""
    content = open_case(path)
    judge = _judge(path, content.case, folder)
    issues = case_checks.check(judge.method, content.case, judge.prepared)
    return Opened(content, judge, placed(path, issues))


def _judge(path: Path, case: Case, folder: Path | None) -> Judge:
    """The method for a case; that it is not installed is a fault of the case."""
    try:
        return methods.judge_for(case.method, folder)
    except Faulty as fault:
        raise Faulty(*placed(path, fault.issues)) if folder is None else fault from fault


def sound(path: Path, folder: Path | None = None) -> Opened:
    """The case at a path, fit to be evaluated: warnings are shown, errors raise Faulty."""
    opened = looked_at(path, folder)
    if faults.has_errors(opened.issues):
        raise Faulty(*opened.issues)
    faults.show(opened.issues)
    return opened


def placed(path: Path, issues: Iterable[Issue]) -> tuple[Issue, ...]:
    """Faults with the file, and with the line where the case is a text that has lines."""
    found = tuple(issues)
    if not found:
        return ()
    from mutualrisk.cli.lines import lines_of  # noqa: PLC0415 - only faults need the lines

    lines = lines_of(path)
    return tuple(_placed(issue, path.name, lines) for issue in found)


def _placed(issue: Issue, file: str, lines: dict[str, int]) -> Issue:
    steps = issue.place.path.split(".")
    outwards = (".".join(steps[:size]) for size in range(len(steps), 0, -1))
    line = next((lines[inner] for inner in outwards if inner in lines), 0)
    return issue._replace(
        place=issue.place._replace(file=issue.place.file or file, line=issue.place.line or line)
    )
