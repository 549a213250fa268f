"""Which answers rest on which document."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple

from mutualrisk.domain.case import Case

if TYPE_CHECKING:
    from mutualrisk.ui.session import Session


class Resting(NamedTuple):
    """An answer that rests on a document: its assessment ("" for the contract's), and its question."""

    assessment: str
    question: str


def resting(case: Case) -> Mapping[str, tuple[Resting, ...]]:
    """For each document the answers that rest on it, the contract's first."""
    found: defaultdict[str, list[Resting]] = defaultdict(list)
    for document, answer in _pairs(case):
        found[document].append(answer)
    return {document: tuple(answers) for document, answers in found.items()}


def _pairs(case: Case) -> Iterator[tuple[str, Resting]]:
    groups = [("", case.contract.answers), *((one.id, one.answers) for one in case.assessments)]
    for assessment, answers in groups:
        for question, answer in answers.items():
            yield from ((document, Resting(assessment, question)) for document in answer.evidence)


def without_document(session: "Session") -> tuple[str, ...]:
    """The answered questions of the shown assessment that rest on nothing, though a paper can be expected."""
    given, own = session.answers, session.program.own
    answered = (item.id for item in session.result.asked if item.state in ("value", "range"))
    return tuple(id_ for id_ in answered if id_ not in own and not given[id_].evidence)
