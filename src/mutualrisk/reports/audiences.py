"""Whom a document is for, and what of a case each of them may see. Whoever is not named sees nothing.

The reasons are in ``docs/decisions/0019-kinds-and-audiences.md``.
"""

from collections.abc import Mapping
from typing import Literal, NamedTuple

from mutualrisk.domain.method import Method
from mutualrisk.domain.question import Question

Audience = Literal["internal", "bidder", "board", "public"]
AUDIENCES: tuple[Audience, ...] = ("internal", "bidder", "board", "public")
Seers = frozenset[Audience]

INTERNAL: Seers = frozenset({"internal"})
BOARD: Seers = INTERNAL | {"board"}
EVERYBODY: Seers = frozenset(AUDIENCES)

FIELDS: Mapping[str, Seers] = {
    "Case.format": EVERYBODY,
    "Case.method": EVERYBODY,
    "Case.title": BOARD,
    "Case.contract": EVERYBODY,
    "Case.organisations": EVERYBODY,
    "Case.assessments": EVERYBODY,
    "Case.evidence": BOARD,
    "Case.note": INTERNAL,
    "MethodUsed.id": EVERYBODY,
    "MethodUsed.version": EVERYBODY,
    "Contract.title": EVERYBODY,
    "Contract.authority": EVERYBODY,
    "Contract.reference": EVERYBODY,
    "Contract.note": INTERNAL,
    "Contract.answers": EVERYBODY,
    "Organisation.id": INTERNAL,
    "Organisation.name": EVERYBODY,
    "Organisation.legal_form": EVERYBODY,
    "Organisation.number": EVERYBODY,
    "Organisation.note": INTERNAL,
    "Assessment.id": INTERNAL,
    "Assessment.organisation": INTERNAL,
    "Assessment.date": EVERYBODY,
    "Assessment.assessor": BOARD,
    "Assessment.round": BOARD,
    "Assessment.perspective": EVERYBODY,
    "Assessment.depth": EVERYBODY,
    "Assessment.answers": EVERYBODY,
    "Assessment.actions": BOARD,
    "Assessment.note": INTERNAL,
    "Answer.value": EVERYBODY,
    "Answer.low": EVERYBODY,
    "Answer.high": EVERYBODY,
    "Answer.not_known": EVERYBODY,
    "Answer.not_applicable": BOARD,
    "Answer.note": INTERNAL,
    "Answer.evidence": BOARD,
    "Answer.imported": INTERNAL,
    "Answer.origin": INTERNAL,
    "Evidence.id": INTERNAL,
    "Evidence.title": BOARD,
    "Evidence.grade": BOARD,
    "Evidence.date": BOARD,
    "Evidence.page": INTERNAL,
    "Evidence.file": INTERNAL,
    "Evidence.file_name": INTERNAL,
    "Evidence.note": INTERNAL,
    "Action.id": INTERNAL,
    "Action.advice": BOARD,
    "Action.title": BOARD,
    "Action.owner": BOARD,
    "Action.due": BOARD,
    "Action.cost": BOARD,
    "Action.state": BOARD,
    "Action.effects": BOARD,
    "Action.note": INTERNAL,
    "StatedEffect.factor": BOARD,
    "StatedEffect.side": BOARD,
    "StatedEffect.by": BOARD,
    "StatedEffect.reason": INTERNAL,
    "StatedEffect.grade": BOARD,
    "Letterhead.assessor": BOARD,
    "Letterhead.organisation": EVERYBODY,
    "Letterhead.logo": EVERYBODY,
}
"""Who sees each field of a case and of the letterhead. Of answers, :func:`answers_seen` says which."""

Part = Literal["verdict", "scores", "changes", "tender", "open", "findings", "actions", "advice"]

PARTS: Mapping[Part, Seers] = {
    "verdict": frozenset({"internal", "board", "public"}),
    "scores": frozenset({"internal", "board", "bidder"}),
    "changes": BOARD,
    "tender": BOARD,
    "open": BOARD,
    "findings": frozenset({"internal", "board", "bidder"}),
    "actions": BOARD,
    "advice": BOARD,
}
"""Who sees the parts of documents that tell more than a field does."""


class Words(NamedTuple):
    """How an audience is spoken of."""

    title: str
    """Behind "For": whom a document is for."""
    mark: str
    """What stands at the foot of each page."""
    left_out: str
    """What this audience's documents leave out."""


WORDS: Mapping[Audience, Words] = {
    "internal": Words("our own use", "Internal", "Nothing of this assessment is left out."),
    "bidder": Words(
        "the bidder that was assessed",
        "For the bidder",
        "It leaves out other bidders' answers, names of assessors, working notes, evidence, actions, advice "
        "to the commissioner, and answers that do not stand in the tender papers or come from the bidder.",
    ),
    "board": Words(
        "a board or committee",
        "For the board",
        "It leaves out working notes, where in a document a proof lies, file names, and other organisations.",
    ),
    "public": Words(
        "the public",
        "May be published",
        "It leaves out the organisation's answers, scores from which they could be worked out, what was "
        "found in them, evidence, names of people, "
        "working notes, actions, and advice to the commissioner.",
    ),
}


def answers_seen(method: Method, audience: Audience) -> frozenset[str]:
    """The questions whose answers an audience may see, by their ids.

    A bidder sees what it said itself and what stands in the tender papers, but nothing that the commissioner
    knows of its own plans; and no free text, for that is an assessor's. The public sees the tender papers.
    """
    contract = {section.id for section in method.sections if section.about == "contract"}
    return frozenset(
        question.id
        for question in method.questions
        if audience in BOARD or _outside(question, audience, of_contract=question.section in contract)
    )


def _outside(question: Question, audience: Audience, *, of_contract: bool) -> bool:
    if question.type == "text":
        return False
    if of_contract:
        return question.published
    return audience == "bidder" and question.whose_move != "commissioner"
