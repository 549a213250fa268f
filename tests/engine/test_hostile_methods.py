"""Methods written to do harm: they are refused with faults, in bounded time and memory."""

import time
import tracemalloc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from mutualrisk.domain.issue import Faulty, Issue
from mutualrisk.engine.method_checks import MOST_EACH
from tests.engine.faulty_methods import add, issues_of, marked, measure, rule, template

LONGEST = 60.0
"""Seconds of work: a slow machine is meant to pass, a search without an end is not."""

MOST_MEMORY = 300_000_000

HOSTILE = {
    "an attribute": "().__class__.__bases__[0].__subclasses__()",
    "an attribute of a question": "months_of_reserves.__class__ == 1",
    "a call": "__import__('os').system('true')",
    "a call of a call": "min(1, 2)(3) > 1",
    "a function of Python": "len(accounts_checked) > 1",
    "a power": "9 ** 9 ** 9 ** 9 > 1",
    "a shift": "1 << 1000000000 > 1",
    "a text": "'a' * 1000000000 == 'a'",
    "a function written in place": "(lambda: 1)() > 0",
    "a comprehension": "[x for x in (1, 2)] == 1",
    "an assignment": "(x := 1) > 0",
    "a text with values": "f'{months_of_reserves}' == 1",
    "an await": "await months_of_reserves",
    "a huge number": "months_of_reserves > " + "9" * 500,
    "a number with a huge exponent": "months_of_reserves > 1e400",
    "a complex number": "months_of_reserves > 1j",
    "many brackets": "(" * 900 + "months_of_reserves > 1" + ")" * 900,
    "many signs": "-" * 1_900 + "1 > 0",
    "many nots": "not " * 490 + "(months_of_reserves > 1)",
    "many parts, one after another": " + ".join(["1"] * 400) + " > months_of_reserves",
    "many choices inside each other": "1 if 1 > 0 else " * 110 + "1",
    "a null": "months_of_reserves > 1\\0",
    "two lines": "months_of_reserves > 1; import os",
    "nothing but blanks": "   ",
}


def questions(count: int, more: str = "") -> str:
    """Many questions; ``more`` may name the one before by ``{before}``."""
    line = "- {{id: q{number}, section: basics, type: yes_no, text: Is it so?, why: It tells.{more}}}\n"
    return "".join(
        line.format(number=number, more=more.format(before=number - 1) if number else "")
        for number in range(count)
    )


def rules(count: int, when: str) -> str:
    """Many rules; ``when`` may name the question of the same number by ``{number}``."""
    line = "- {{id: r{number}, when: {when}, then: finding, text: It is so., reason: Our own view.}}\n"
    return "".join(line.format(number=number, when=when.format(number=number)) for number in range(count))


def chain(count: int, formula: str) -> str:
    """Measures that each rest on the one before."""
    first = "- {id: m0, text: A measure, unit: months, is: months_of_reserves}\n"
    line = "- {{id: m{number}, text: A measure, unit: months, is: {formula}}}\n"
    return first + "".join(
        line.format(number=number, formula=formula.format(before=number - 1)) for number in range(1, count)
    )


@contextmanager
def bounded() -> Iterator[None]:
    """Fails where something takes too long."""
    start = time.process_time()
    yield
    assert time.process_time() - start < LONGEST


@contextmanager
def small() -> Iterator[None]:
    """Fails where something takes too much memory."""
    tracemalloc.start()
    try:
        yield
        assert tracemalloc.get_traced_memory()[1] < MOST_MEMORY
    finally:
        tracemalloc.stop()


def faults_of(folder: Path) -> tuple[Issue, ...]:
    """The faults, whether the files could be read or not."""
    try:
        return issues_of(folder)
    except Faulty as fault:
        return fault.issues


@pytest.mark.parametrize("place", ["rule", "measure", "text"])
@pytest.mark.parametrize("written", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_expression_is_refused_where_it_stands(written: str, place: str, tmp_path: Path) -> None:
    folder = template(tmp_path)
    if place == "rule":
        add(folder, "rules.yaml", rule(written))
    elif place == "measure":
        add(folder, "measures.yaml", measure(written, "unit: yes_no"))
    else:
        add(folder, "rules.yaml", rule("accounts_checked == nobody", text=f"It has {{{written}}} left."))
    with bounded():
        found = faults_of(folder)
    assert "error" in {issue.severity for issue in found}
    assert all(issue.what and issue.remedy for issue in found)
    assert {(issue.place.file, issue.place.line) for issue in found} <= marked(folder)


def test_a_hundred_thousand_brackets_are_refused(tmp_path: Path) -> None:
    folder = template(tmp_path)
    add(folder, "rules.yaml", rule("(" * 100_000 + "1 > 0" + ")" * 100_000))
    with bounded(), small():
        (issue,) = faults_of(folder)
    assert {(issue.place.file, issue.place.line)} == marked(folder)


def test_questions_that_nothing_reads_are_named_up_to_a_bound(tmp_path: Path) -> None:
    folder = template(tmp_path)
    add(folder, "questions.yaml", questions(1_000))
    with bounded():
        found = faults_of(folder)
    assert {issue.what for issue in found} == {"Nothing reads the answer to this question."}
    assert len(found) == MOST_EACH


@pytest.mark.slow
def test_ten_thousand_questions_may_be_in_order(tmp_path: Path) -> None:
    folder = template(tmp_path)
    add(folder, "questions.yaml", questions(10_000))
    add(folder, "rules.yaml", rules(10_000, "q{number}"))
    with bounded():
        assert faults_of(folder) == ()


LONG = {
    "questions shown one after another": ("questions.yaml", questions(10_000, ", visible_when: q{before}")),
    "measures one after another": ("measures.yaml", chain(10_000, "m{before} + 1")),
    "measures in one great circle": (
        "measures.yaml",
        chain(10_000, "m{before} + 1").replace("months_of_reserves", "m9999"),
    ),
    "sources that are not there": (
        "rules.yaml",
        rules(10_000, "months_of_reserves > 1, reference: [x{number}]"),
    ),
    "names that are not there": ("rules.yaml", rules(10_000, "months_of_reserve{number} > 1")),
}


@pytest.mark.parametrize(("file", "text"), LONG.values(), ids=LONG.keys())
def test_what_is_wrong_ten_thousand_times_is_refused_soon(file: str, text: str, tmp_path: Path) -> None:
    folder = template(tmp_path)
    add(folder, file, text)
    with bounded(), small():
        found = faults_of(folder)
    assert "error" in {issue.severity for issue in found}
    assert len(found) <= 2 * MOST_EACH
    assert all(len(issue.what) < 1_000 for issue in found)


def test_a_formula_that_doubles_a_thousand_times_ends(tmp_path: Path) -> None:
    folder = template(tmp_path)
    add(folder, "measures.yaml", chain(800, "m{before} + m{before}"))
    add(folder, "rules.yaml", rules(1, "m799 > 3"))
    with bounded():
        assert faults_of(folder) == ()


def test_conditions_that_are_hard_to_decide_end(tmp_path: Path) -> None:
    either = " and ".join(f"(q{n} or q{n * 7 % 60} or not q{n * 11 % 60})" for n in range(60))
    folder = template(tmp_path)
    add(folder, "questions.yaml", questions(60))
    add(folder, "rules.yaml", rules(40, f"{either} and not q{{number}} and q{{number}} != no"))
    with bounded():
        faults_of(folder)


def test_a_choice_of_thousands_is_searched_through(tmp_path: Path) -> None:
    options = ", ".join(f"o{number}: {{text: An option}}" for number in range(3_000))
    folder = template(tmp_path)
    add(
        folder,
        "questions.yaml",
        f"- {{id: big, section: basics, type: choice, text: Which?, why: So., options: {{{options}}}}}\n",
    )
    add(folder, "rules.yaml", rule("big == o1 and big == o2"))
    with bounded():
        (issue,) = faults_of(folder)
    assert issue.what.startswith("The rule can never fire")


def test_a_text_of_thousands_of_braces_is_refused(tmp_path: Path) -> None:
    folder = template(tmp_path)
    add(folder, "rules.yaml", rule("accounts_checked == nobody", text="{" * 4_900))
    with bounded():
        (issue,) = faults_of(folder)
    assert {(issue.place.file, issue.place.line)} == marked(folder)
