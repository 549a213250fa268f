"""Faults of cases and of methods, each with its place."""

import time
from pathlib import Path

import pytest

from mutualrisk import resources
from mutualrisk.cli import waiting
from tests.cli.program import case_data, good_case, run, written
from tests.cli.typed import typed


def test_a_sound_case_is_said_to_be_sound(tmp_path: Path) -> None:
    checked = typed("check", good_case(tmp_path))
    said = "good.yaml: No errors and no warnings.\nAssessment first: 2 of 2 questions are answered.\n"
    assert checked == (0, said, "")


def test_of_a_blank_case_nothing_can_be_said(tmp_path: Path) -> None:
    checked = typed("check", written(tmp_path / "case.yaml", case_data(accounts_checked="not known")))
    assert checked.status == 0
    assert "Assessment first: 0 of 2 questions are answered. Nothing can be said yet.\n" in checked.out


def test_of_one_answer_it_is_said_that_it_is_there(tmp_path: Path) -> None:
    checked = typed("check", written(tmp_path / "case.yaml", case_data(accounts_checked="auditor")))
    assert "Assessment first: 1 of 2 questions is answered.\n" in checked.out


@pytest.mark.parametrize(("patience", "said"), [(0.0, "checking method …\n"), (60.0, "")])
def test_long_work_is_announced(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, patience: float, said: str
) -> None:
    monkeypatch.setattr(waiting, "PATIENCE", patience)
    with waiting.waiting("checking method"):
        time.sleep(0.05)
    assert capsys.readouterr().err == said


def test_a_fault_inside_an_entry_of_a_method_names_the_entry(blank: Path) -> None:
    entry = f"- {{id: long_sum, text: Long, unit: number, is: {' + '.join('1' * 900)}}}\n"
    (blank / "measures.yaml").write_text(entry, encoding="utf-8")
    said = typed("check-method", blank).err
    assert said.startswith("error: measures.yaml, line 1, measures.long_sum.is: The text is longer than 2000")
    assert "evidence" not in said


def test_a_key_given_three_times_is_one_fault(blank: Path) -> None:
    risks = blank / "risks.yaml"
    text = risks.read_text(encoding="utf-8").replace(
        "curve: {0: 5, 3: 3,", "curve: {0: 5, 3: 3, 3: 2, 3.0: 3,"
    )
    risks.write_text(text, encoding="utf-8")
    assert typed("check-method", blank).err.count("is given twice") == 1


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


def test_the_smallest_method_has_no_errors() -> None:
    checked = typed("check-method", resources.path("methods", "blank"))
    assert checked.status == 0, checked.err
    assert checked.out.startswith("blank: No errors and ")


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
