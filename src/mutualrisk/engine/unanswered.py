"""What a result says whatever the answers are: made once, so that an evaluation only fills in the rest."""

from collections.abc import Iterable
from typing import Any, Literal

from mutualrisk.domain.result import AnswerState, Asked, Verdict
from mutualrisk.domain.rule import Rule, VerdictRow
from mutualrisk.domain.value import Perspective, worded
from mutualrisk.engine.program import Calls


class AskedBy(dict[AnswerState, Asked]):
    """A question by the state that its answer is in; what is said of each is made when it is first met."""

    def __init__(self, question: str, shown: Literal["yes", "possibly"]) -> None:
        """Nothing is said yet."""
        self.question, self.shown = question, shown

    def __missing__(self, state: AnswerState) -> Asked:
        self[state] = made = Asked(self.question, self.shown, state)
        return made


def finding(rule: Rule) -> tuple[Any, ...]:
    """What a finding by a rule holds in the order of its fields, without what it reads and says."""
    step = rule.by if rule.by is not None else rule.at
    return (
        rule.id, rule.then, rule.to, rule.about, rule.weight,
        rule.reference, rule.grade, rule.advice, rule.factor, rule.side, step,
    )  # fmt: skip


def verdict(row: VerdictRow, perspective: Perspective) -> Verdict:
    """A row of the decision table as a verdict, before it is known what else is possible."""
    return Verdict(
        id=row.id,
        title=worded(row.title, perspective),
        text=" ".join(worded(row.text, perspective).split()),
        reason=" ".join(row.reason.split()),
        certain=True,
        possible=(),
        possible_titles=(),
    )


def calls(offered: Iterable[tuple[str, Iterable[str]]]) -> Calls:
    """What may be called for, by the factors that each bears on."""
    ids: list[str] = []
    by_factor: dict[str, tuple[str, ...]] = {}
    for id_, factors in offered:
        ids.append(id_)
        for factor in set(factors):
            by_factor[factor] = (*by_factor.get(factor, ()), id_)
    return Calls(tuple(sorted(ids)), by_factor)
