"""Methods with one fault each: the template, copied, and broken as an adviser might break it."""

import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from mutualrisk import resources
from mutualrisk.domain.issue import Issue
from mutualrisk.engine.method_checks import check_method
from mutualrisk.store.method_files import load_method

HERE = "# here"
"""Marks the line on which a fault is to be found."""

WHOLE_SCALE = ("6: 2, 12: 1}", "6: 2, 12: 1, 60: 1}")

STAGE = (
    "- {id: stage, section: basics, type: choice, text: How old is it?, why: Age tells., "
    "options: {new: {text: New}, young: {text: Young}, settled: {text: Settled}}}\n"
)
INCOME = (
    "- {id: income, section: basics, type: money, text: How much comes in?, why: Size tells., minimum: 0}\n"
)
DEBT = "- {id: has_debt, section: basics, type: yes_no, text: Is there debt?, why: Debt costs.}\n"
PLANS = (
    "- {id: plans, section: basics, type: choices, text: Which plans are there?, why: Plans tell., "
    "options: {people: {text: People}, money: {text: Money}, place: {text: Place}}}\n"
)
STARTED = "- {id: started, section: basics, type: date, text: When did it start?, why: Age tells.}\n"
READS_STAGE = (
    "- {id: reads_stage, when: stage == new, then: finding, text: It is new., reason: Our own view.}\n"
)
READS_INCOME = (
    "- {id: reads_income, when: income > 5, then: finding, text: It earns., reason: Our own view.}\n"
)
READS_DEBT = "- {id: reads_debt, when: has_debt, then: finding, text: It owes., reason: Our own view.}\n"


class Fault(NamedTuple):
    """What is wrong: texts added to files, texts replaced in them, and what the check is to say."""

    added: Mapping[str, str]
    what: str
    severity: str = "error"
    replaced: Mapping[str, tuple[str, str]] = {}


def rule(when: str, more: str = "then: finding", name: str = "a_rule", text: str = "It holds.") -> str:
    """A rule on the line that is looked at."""
    return f'- {{id: {name}, when: "{when}", {more}, text: "{text}", reason: Our own view.}}  {HERE}\n'


def measure(formula: str, more: str = "unit: number", name: str = "a_measure") -> str:
    """A measure on the line that is looked at."""
    return f'- {{id: {name}, text: A measure, {more}, is: "{formula}"}}  {HERE}\n'


def template(folder: Path) -> Path:
    """A copy of the smallest legal method, free of warnings."""
    copy = folder / "blank"
    shutil.copytree(resources.path("methods", "blank"), copy)
    (copy / "compiled.json").unlink(missing_ok=True)
    replace(copy, "risks.yaml", *WHOLE_SCALE)
    return copy


def replace(folder: Path, file: str, old: str, new: str, *, must: bool = False) -> None:
    """Replace a text in a file of a method."""
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert old in text or not must, f"{old!r} is not in {file}"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def add(folder: Path, file: str, text: str) -> None:
    """Put a text at the end of a file of a method."""
    path = folder / file
    before = path.read_text(encoding="utf-8").rstrip() + "\n" if path.exists() else ""
    path.write_text(before + text, encoding="utf-8")


def broken(folder: Path, fault: Fault) -> Path:
    """The template with a fault."""
    copy = template(folder)
    for file, (old, new) in fault.replaced.items():
        replace(copy, file, old, new, must=True)
    for file, text in fault.added.items():
        add(copy, file, text)
    return copy


def marked(folder: Path) -> set[tuple[str, int]]:
    """The files and lines that are marked."""
    return {
        (path.name, number)
        for path in folder.glob("*.yaml")
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if HERE in line
    }


def issues_of(folder: Path) -> tuple[Issue, ...]:
    """What the checks say of a method in a folder."""
    loaded = load_method(folder, use_compiled=False)
    return check_method(loaded.method, loaded.places)
