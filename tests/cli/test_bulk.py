"""Many cases in one table: the figures of one at a time, and nothing that a spreadsheet would calculate."""

import csv
from pathlib import Path

import pytest

from mutualrisk import resources
from mutualrisk.cli.bulk_table import table
from mutualrisk.cli.cases import sound
from tests.cli.program import case_data, good_case, written
from tests.cli.typed import typed

SAMPLES = sorted(resources.path("samples").glob("*.yaml"))


def rows_of(path: Path) -> list[dict[str, str]]:
    """The rows of a table."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


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
                assert (row[risk.id], row[f"{risk.id}.certain"] == "yes") == (
                    risk.current.rating,
                    risk.current.certain,
                )
            for benefit in result.benefits:
                assert row[benefit.id] == benefit.claimed.strength
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
    assert [row["case"] for row in rows_of(tmp_path / "all.csv")] == [str(good)]


def test_without_a_sound_case_nothing_is_written(tmp_path: Path) -> None:
    bad = written(tmp_path / "bad.yaml", case_data(months_of_reserves=-1))
    assert typed("bulk", bad, "--csv", tmp_path / "all.csv").status == 1
    assert not (tmp_path / "all.csv").exists()


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
