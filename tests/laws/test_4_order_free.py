"""Law 4. The order of questions, rules, evidence, actions and answers changes only the order of lists."""

from collections.abc import Iterable
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from mutualrisk.domain.case import Assessment, Case
from mutualrisk.domain.method import Method
from mutualrisk.domain.result import Result
from tests.laws.readings import judged
from tests.strategies import Made, cases_of_methods

LISTS = (
    "sections", "questions", "checks", "measures", "risks", "benefits", "rules", "actions",
    "partnerships", "benchmarks", "references", "notes", "claims",
)  # fmt: skip
"""Every list of a method but its decision table, in which the first row that holds is meant."""


def shuffled_method(method: Method, data: st.DataObject) -> Method:
    """The method with every list in another order, and each factor's signals too."""

    def shuffled(items: tuple[Any, ...]) -> tuple[Any, ...]:
        return tuple(data.draw(st.permutations(items))) if len(items) > 1 else items

    parts = {name: shuffled(getattr(method, name)) for name in LISTS}
    parts["risks"] = tuple(
        risk.model_copy(update={"likelihood": shuffled(risk.likelihood), "impact": shuffled(risk.impact)})
        for risk in parts["risks"]
    )
    parts["benefits"] = tuple(
        benefit.model_copy(update={"strength": shuffled(benefit.strength)}) for benefit in parts["benefits"]
    )
    return method.model_copy(update=parts)


def shuffled_case(case: Case, data: st.DataObject) -> Case:
    """The case with its evidence, answers and actions in another order, and an assessment more."""
    mine = case.assessments[0]
    answers = dict(data.draw(st.permutations(list(mine.answers.items()))))
    actions = tuple(data.draw(st.permutations(mine.actions)))
    mine = mine.model_copy(update={"answers": answers, "actions": actions})
    other = Assessment(id="other", organisation="org", date="2020-01-01", perspective="board")
    evidence = tuple(data.draw(st.permutations(case.evidence)))
    return case.model_copy(update={"assessments": (mine, other), "evidence": evidence})


def in_one_order(result: Result) -> Result:
    """The result with the lists that follow the method's and the case's order sorted by their ids."""
    return result._replace(
        risks=tuple(risk._replace(actions=_sorted(risk.actions)) for risk in result.risks),
        benefits=_sorted(benefit._replace(actions=_sorted(benefit.actions)) for benefit in result.benefits),
        measures=_sorted(result.measures),
        asked=_sorted(result.asked),
        not_assessed=tuple(sorted(result.not_assessed)),
    )


def _sorted(items: Iterable[Any]) -> tuple[Any, ...]:
    return tuple(sorted(items, key=lambda item: (item.id, repr(item))))


@settings(max_examples=150)
@given(cases_of_methods(), st.data())
def test_the_order_in_files_changes_nothing(made: Made, data: st.DataObject) -> None:
    before = judged(made.method, made.case)
    after = judged(shuffled_method(made.method, data), shuffled_case(made.case, data))
    assert in_one_order(before) == in_one_order(after)
