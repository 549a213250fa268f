"""Faults of cases and of methods, each with its place."""

from pathlib import Path

import pytest

from mutualrisk import resources
from tests.cli.program import case_data, good_case, run, written
from tests.cli.typed import typed


def test_a_sound_case_is_said_to_be_sound(tmp_path: Path) -> None:
    checked = typed("check", good_case(tmp_path))
    assert checked == (0, "good.yaml: No errors and no warnings.\n", "")


def test_a_fault_has_its_line_in_a_text(tmp_path: Path) -> None:
    path = written(tmp_path / "case.yaml", case_data(accounts_checked="auditor", months_of_reserves=99))
    line = 1 + path.read_text(encoding="utf-8").splitlines().index("    months_of_reserves: 99")
    checked = typed("check", path)
    assert checked.status == 1
    assert checked.out == "case.yaml: One error and no warnings.\n"
    assert checked.err.startswith(
        f"error: case.yaml, line {line}, assessments.1.answers.months_of_reserves: 99 months is above the"
    )


def test_a_fault_has_its_path_in_a_case_file(tmp_path: Path) -> None:
    path = tmp_path / "case.mutualrisk"
    assert typed("new", "--perspective", "board", path).status == 0
    checked = run("check", path, "--method", resources.path("methods", "blank"))
    assert checked.status == 0
    assert checked.err.startswith("warning: case.mutualrisk, method.id: Recorded under the method")


@pytest.mark.parametrize("name", ["blank", "public-service-mutuals"])
def test_the_methods_of_the_program_have_no_errors(name: str) -> None:
    checked = typed("check-method", resources.path("methods", name))
    assert checked.status == 0, checked.err
    assert checked.out.startswith(f"{name}: No errors and ")


def test_a_fault_of_a_method_has_its_file_and_line(blank: Path) -> None:
    risks = blank / "risks.yaml"
    text = risks.read_text(encoding="utf-8").replace("from: months_of_reserves", "from: months_of_reserve")
    risks.write_text(text, encoding="utf-8")
    line = 1 + next(i for i, row in enumerate(text.splitlines()) if "months_of_reserve\n" in f"{row}\n")
    checked = typed("check-method", blank)
    assert checked.status == 1
    assert f"error: risks.yaml, line {line}, risks.running_dry" in checked.err
    assert "Did you mean" in checked.err


CASE = """\
title: Much money
perspective: board
date: 2026-03-01
answers: {accounts_checked: auditor, months_of_reserves: %s}
expect: {ratings: {running_dry: [%s]}}
why: To see.
"""


@pytest.mark.parametrize(
    ("months", "rating", "status", "said"),
    [
        ("24", "low", 0, ""),
        ("24", "high", 1, "The author's case “Much money” is not met: running_dry is low, not high."),
        ("lots", "low", 1, "“lots” is not a number"),
    ],
)
def test_the_author_s_cases_are_run(blank: Path, months: str, rating: str, status: int, said: str) -> None:
    (blank / "cases").mkdir()
    (blank / "cases" / "much.yaml").write_text(CASE % (months, rating), encoding="utf-8")
    checked = typed("check-method", blank)
    assert checked.status == status
    assert said in checked.err
    assert not said or "much.yaml, line " in checked.err
