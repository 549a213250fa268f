"""What the shipped method offers to do makes sense for what was answered."""

from typing import Any

import pytest

from mutualrisk import resources
from mutualrisk.domain.answer import Answer
from mutualrisk.engine.compile import prepare
from mutualrisk.engine.evaluate import environment
from mutualrisk.engine.findings import unfit
from mutualrisk.store.method_files import load_method

METHOD = load_method(resources.path("methods", "public-service-mutuals"), trusted=True).method

SENSELESS: dict[str, dict[str, Any]] = {
    "lower_or_replace_bond": {"bond_required": 0},
    "lower_turnover_condition": {"turnover_condition": 0},
    "offer_guarantor": {"guarantor_offered": True},
    "raise_quality_weight": {"price_weight": 0},
    "bid_in_consortium": {"bid_structure": "joint_venture"},
    "split_into_lots": {"small_contract": False, "lots": "lots"},
    "monthly_figures": {"stage": "young", "board_reports": "six_weeks"},
    "lease_for_the_term": {"small_contract": False, "assets_ownership": "own_or_long"},
    "share_volume_risk": {"payment_basis": "per_case"},
    "part_pay_up_front": {"payment_basis": "block"},
    "sign_pathway_agreements": {"small_contract": False, "handovers": "none"},
    "bid_for_specialist_lot": {"lot_fit": "all"},
    "match_budget_to_cost": {"envelope_covers_cost": "covers"},
    "pay_in_advance": {"payment_terms": "advance"},
}
"""An answer that leaves no room for an action."""


@pytest.mark.parametrize("action", SENSELESS)
def test_an_action_is_left_out_where_an_answer_leaves_no_room_for_it(action: str) -> None:
    program = prepare(METHOD, "commissioner", "full")
    given = {name: Answer(value=value) for name, value in SENSELESS[action].items()}
    assert action in unfit(program, environment(program, given, "2026-10-01"))
    assert action not in unfit(program, environment(program, {}, "2026-10-01"))


def test_a_screening_offers_nothing_that_rests_on_what_it_does_not_ask() -> None:
    program = prepare(METHOD, "commissioner", "screening")
    idle = unfit(program, environment(program, {}, "2026-10-01"))
    assert {"lower_or_replace_bond", "lower_turnover_condition", "confirm_pension_cover"} <= idle
    assert idle.isdisjoint({"offer_guarantor", "pay_in_advance", "bid_in_consortium", "split_into_lots"})
