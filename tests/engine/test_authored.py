"""The cases that a method's authors wrote: each expectation that is not met is said in words."""

import pytest

from mutualrisk.domain.author_case import AuthorCase
from mutualrisk.domain.method import Method
from mutualrisk.engine.authored import as_case, result_of, unmet
from tests.small_method import (
    DAY,
    FIXED_IMPACT,
    IMPACT_QUESTION,
    REASON,
    Data,
    benefit,
    method,
    question,
    risk,
    rule,
    signal,
)  # fmt: skip


def small() -> Method:
    """Two risks, a benefit, a finding and an action."""
    return method(
        [IMPACT_QUESTION, *map(question, ("fire", "flood", "joy")), question("gone", not_applicable=True)],
        risks=[
            risk("burnt", [signal("fire")], FIXED_IMPACT),
            risk("wet", [signal("flood")], FIXED_IMPACT),
            risk("lost", [signal("gone")], FIXED_IMPACT),
        ],
        benefits=[benefit("good", signal("joy", levels={"no": 0, "yes": 100}))],
        rules=[rule("smoke", "fire"), rule("puddle", "flood")],
        actions=[
            {
                "id": "alarm", "title": "-", "text": "-", "who": "mutual", "effort": "small",
                "effects": [{"factor": "burnt", "side": "likelihood", "by": 2, "reason": REASON}],
            }
        ],
    )  # fmt: skip


ANSWERS: Data = {
    "impact_known": 2,
    "fire": "yes",
    "flood": "no",
    "joy": "yes",
    "gone": {"not_applicable": "-"},
}


def written(expect: Data | None = None, **more: object) -> AuthorCase:
    """An author's case: fire, no flood, joy."""
    return AuthorCase.model_validate(
        {
            "title": "A",
            "perspective": "board",
            "date": DAY,
            "answers": ANSWERS,
            "expect": expect or {},
            "why": "-",
            **more,
        }
    )


MET: Data = {
    "ratings": {"burnt": ["high", "extreme"], "wet": ["low"]},
    "possible": {"burnt": ["extreme"]},
    "not_rated": {"burnt": ["low"], "lost": ["low"]},
    "top_risks": {"of": 1, "include": ["burnt"]},
    "benefits": {"good": ["strong"]},
    "findings": ["smoke"],
    "no_findings": ["puddle"],
    "verdict": ["anything"],
}


def test_what_is_met_is_not_mentioned() -> None:
    assert unmet(written(MET), small()) == ()


@pytest.mark.parametrize(
    ("expect", "words"),
    [
        ({"ratings": {"burnt": ["low"]}}, "burnt is extreme, not low"),
        ({"ratings": {"lost": ["low", "high"]}}, "lost is not assessed, not low or high"),
        ({"possible": {"burnt": ["high"]}}, "burnt may be extreme, beyond high"),
        ({"possible": {"lost": ["high"]}}, "lost may be nothing, beyond high"),
        ({"not_rated": {"burnt": ["extreme"]}}, "burnt may be extreme, but was not to be extreme"),
        ({"top_risks": {"of": 1, "include": ["wet"]}}, "wet is not among the first 1: burnt"),
        ({"benefits": {"good": ["weak"]}}, "good is strong, not weak"),
        ({"benefits": {"bad": ["weak"]}}, "bad is not assessed, not weak"),
        ({"findings": ["puddle"]}, "puddle was to be found and is not"),
        ({"no_findings": ["smoke"]}, "smoke was not to be found and is"),
        ({"verdict": ["else"]}, "the verdict is anything, not else"),
    ],
)
def test_what_is_not_met_is_said(expect: Data, words: str) -> None:
    assert unmet(written(expect), small()) == (words,)


def test_a_finding_that_only_may_hold_is_neither_found_nor_absent() -> None:
    open_case = written(
        {"findings": ["smoke"], "no_findings": ["smoke"]}, answers={**ANSWERS, "fire": "not known"}
    )
    assert unmet(open_case, small()) == (
        "smoke was to be found and is not",
        "smoke was not to be found and is",
    )


@pytest.mark.parametrize(
    ("compare", "words"),
    [
        ({"answers": {"fire": "no"}, "lower": ["burnt"], "unchanged": ["wet", "good"]}, ()),
        ({"answers": {"flood": "yes"}, "higher": ["wet"], "unchanged": ["burnt"]}, ()),
        ({"answers": {"joy": "no"}, "lower": ["good"]}, ()),
        (
            {"answers": {"fire": "no"}, "unchanged": ["burnt"]},
            ("burnt was not to change: (15.0, 15.0, 15.0) became (3.0, 3.0, 3.0)",),
        ),
        (
            {"answers": {"fire": "no"}, "higher": ["burnt"]},
            ("burnt was to be higher: (15.0, 15.0, 15.0) became (3.0, 3.0, 3.0)",),
        ),
        ({"answers": {}, "lower": ["wet"]}, ("wet was to be lower: (3.0, 3.0, 3.0) became (3.0, 3.0, 3.0)",)),
        ({"answers": {}, "lower": ["lost"]}, ("lost was to be lower: None became None",)),
    ],
)
def test_a_second_set_of_answers_is_compared(compare: Data, words: tuple[str, ...]) -> None:
    assert unmet(written(compare=compare), small()) == words


def test_evidence_is_by_question_or_for_all() -> None:
    made = as_case(written(evidence={"all": "audited", "fire": "asserted"}), small())
    cited = {id_: answer.evidence for id_, answer in made.assessments[0].answers.items()}
    assert cited["fire"] == ("paper-asserted",)
    assert cited["joy"] == ("paper-audited",)
    assert [(item.id, item.grade, item.date) for item in made.evidence] == [
        ("paper-asserted", "asserted", DAY),
        ("paper-audited", "audited", DAY),
    ]
    bare = as_case(written(evidence={"fire": "asserted"}), small())
    assert bare.assessments[0].answers["joy"].evidence == ()
    assert as_case(written(), small()).evidence == ()


def test_an_authors_actions_count() -> None:
    result = result_of(written(actions=[{"advice": "alarm", "state": "in_place"}]), small())
    burnt = next(found for found in result.risks if found.id == "burnt")
    assert (burnt.inherent.score.point, burnt.current.score.point) == (15, 9)
