"""Why a factor stands where it stands, in words."""

from pathlib import Path

import pytest

from mutualrisk import resources
from mutualrisk.cli.cases import sound
from tests.cli.program import case_data, good_case, written
from tests.cli.typed import typed

SAMPLE = resources.path("samples", "community-health.yaml")


def test_the_proof_names_values_levels_and_sources(tmp_path: Path) -> None:
    page = typed("explain", good_case(tmp_path), "running_dry").out
    assert page.startswith("Running out of money [running_dry]\n")
    assert "Current: low, 1.8\n" in page
    assert "Likelihood: 1.75\n" in page
    assert "For how many months could the bidder run on its reserves?  7.5 months" in page
    assert "months_of_reserves: 0 → 5, 3 → 3, 6 → 2, 12 → 1" in page
    assert "Together: 1.75\n" in page
    assert "[own_choice] Our own choice" in page


def test_what_would_change_it_is_said_with_whose_move_it_is(tmp_path: Path) -> None:
    answers = {"accounts_checked": "nobody", "months_of_reserves": 1}
    page = typed("explain", written(tmp_path / "case.yaml", case_data(**answers)), "running_dry").out
    assert "What would bring it down\n" in page
    assert "extreme → high by “" in page
    assert "(move: bidder)" in page


def test_what_could_settle_it_is_named(tmp_path: Path) -> None:
    page = typed("explain", written(tmp_path / "case.yaml", case_data()), "running_dry").out
    assert "What could make the rating certain: " in page


def test_every_factor_of_a_sample_can_be_explained() -> None:
    opened = sound(SAMPLE)
    last = opened.case.assessments[-1]
    program = opened.program(last)
    for factor in (*program.risks, *program.benefits):
        shown = typed("explain", SAMPLE, factor.id, "--assessment", last.id)
        assert shown.status == 0
        assert shown.out.startswith(f"{factor.title} [{factor.id}]\n")


@pytest.mark.parametrize(
    ("name", "said"), [("running_dri", "Did you mean “running_dry”?"), ("x", "There are: ")]
)
def test_a_factor_that_is_not_there_is_wrong_use(tmp_path: Path, name: str, said: str) -> None:
    refused = typed("explain", good_case(tmp_path), name)
    assert refused.status == 2
    assert said in refused.err
