"""Many cases in one table: the figures of one at a time, and nothing that a spreadsheet would calculate."""

import csv
from collections.abc import Sequence
from pathlib import Path

import pytest

from mutualrisk import resources
from mutualrisk.cli.bulk_table import table
from mutualrisk.cli.cases import sound
from mutualrisk.domain.value import RATINGS, STRENGTHS
from tests.cli.program import case_data, good_case, written
from tests.cli.typed import typed

SAMPLES = sorted(resources.path("samples").glob("*.yaml"))


def rows_of(path: Path) -> list[dict[str, str]]:
    """The rows of a table."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def stated(possible: Sequence[str], every: Sequence[str]) -> str:
    """What may be said of a level of which some words are possible."""
    if len(possible) == 1:
        return possible[0]
    return "open" if len(possible) == len(every) else f"{possible[0]} to {possible[-1]}"


def test_the_table_says_what_each_assessment_says_alone(tmp_path: Path) -> None:
    made = typed("bulk", *SAMPLES, good_case(tmp_path), "--csv", tmp_path / "all.csv")
    assert (made.status, made.err) == (0, "")
    rows = iter(rows_of(tmp_path / "all.csv"))
    for path in (*SAMPLES, tmp_path / "good.yaml"):
        opened = sound(path)
        for assessment in opened.case.assessments:
            row, result = next(rows), opened.result(assessment)
            assert (row["case"], row["assessment"]) == (str(path), assessment.id)
            assert (row["verdict"], row["verdict_certain"] == "yes") == (
                result.verdict.id,
                result.verdict.certain,
            )
            for risk in result.risks:
                score = risk.current.score
                found = [float(row[f"{risk.id}.{end}"]) for end in ("low", "point", "high")]
                assert found == pytest.approx([score.low, score.point, score.high], abs=1e-9)
                assert row[risk.id] == stated(risk.current.possible, RATINGS)
                assert (row[f"{risk.id}.certain"] == "yes") == risk.current.certain
            for benefit in result.benefits:
                assert row[benefit.id] == stated(benefit.claimed.possible, STRENGTHS)
            assert {row.get(factor) or "" for factor in result.not_assessed} <= {""}
    assert next(rows, None) is None


def test_a_faulty_case_is_named_and_the_others_go_on(tmp_path: Path) -> None:
    bad = written(tmp_path / "bad.yaml", case_data(months_of_reserves=-1))
    good = good_case(tmp_path)
    made = typed("bulk", bad, tmp_path / "nowhere.yaml", good, "--csv", tmp_path / "all.csv")
    assert made.status == 1
    assert "error: bad.yaml, line" in made.err
    assert "error: nowhere.yaml: The file cannot be read" in made.err
    assert "Two cases of 3 could not be evaluated." in made.err
    rows = rows_of(tmp_path / "all.csv")
    assert [row["case"] for row in rows] == [str(bad), str(tmp_path / "nowhere.yaml"), str(good)]
    assert rows[0]["fault"].startswith("bad.yaml, line ")
    assert rows[1]["fault"].startswith("nowhere.yaml: The file cannot be read")
    assert not any(value for name, value in rows[0].items() if name not in {"case", "fault"})
    assert (rows[2]["fault"], rows[2]["running_dry"]) == ("", "low")


def test_without_a_sound_case_the_faults_are_written(tmp_path: Path) -> None:
    bad = written(tmp_path / "bad.yaml", case_data(months_of_reserves=-1, accounts_checked="nobdy"))
    made = typed("bulk", bad, "--csv", tmp_path / "all.csv")
    assert (made.status, made.out) == (1, f"{tmp_path / 'all.csv'}: no assessments of no cases.\n")
    (row,) = rows_of(tmp_path / "all.csv")
    assert row["case"] == str(bad)
    assert row["fault"].endswith(" And 1 more.")


def test_a_rating_is_stated_as_far_as_it_is_certain(tmp_path: Path) -> None:
    some = {"accounts_checked": "auditor", "months_of_reserves": {"low": 1, "high": 5}}
    cases = [written(tmp_path / "some.yaml", case_data(**some)), written(tmp_path / "no.yaml", case_data())]
    assert typed("bulk", *cases, "--csv", tmp_path / "all.csv").status == 0
    assert [row["running_dry"] for row in rows_of(tmp_path / "all.csv")] == ["low to moderate", "open"]


def test_the_table_does_not_replace_a_case(tmp_path: Path) -> None:
    path = good_case(tmp_path)
    before = path.read_bytes()
    refused = typed("bulk", path, "--csv", path)
    assert refused.status == 2
    assert "is one of the cases" in refused.err
    assert path.read_bytes() == before


@pytest.mark.parametrize("start", ["=", "+", "-", "@"])
def test_no_text_of_a_case_becomes_a_formula(start: str) -> None:
    assert f"'{start}1+1" in table([{"organisation": f"{start}1+1"}])
    assert f"'{start}1+1" in table([{"organisation": f" \t{start}1+1"}])


def test_numbers_stay_numbers_and_gaps_stay_empty() -> None:
    assert table([{"a": -1.5}, {"b": "x"}]) == "a,b\r\n-1.5,\r\n,x\r\n"
