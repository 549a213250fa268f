"""What document is wanted, and the material for it: nothing that its reader may not see."""

from dataclasses import replace
from typing import NamedTuple

from mutualrisk.domain.case import Assessment, Case
from mutualrisk.domain.issue import Faulty, error
from mutualrisk.domain.result import Result
from mutualrisk.engine.earlier import earlier
from mutualrisk.engine.evaluate import evaluate_with
from mutualrisk.engine.program import Program
from mutualrisk.reports import phrases
from mutualrisk.reports.audiences import AUDIENCES, Audience
from mutualrisk.reports.award import Award, award
from mutualrisk.reports.kinds import KINDS, KindId
from mutualrisk.reports.letterhead import NONE, Letterhead
from mutualrisk.reports.material import Material, material
from mutualrisk.reports.reduction import named, reduced


class Wanted(NamedTuple):
    """A kind of document, whom it is for, and who was successful where somebody says so."""

    kind: KindId = "full"
    audience: Audience = "internal"
    successful: str = ""
    """The id of an organisation or of an assessment."""


def prepared(  # noqa: PLR0913, PLR0917 - what is reported on, and what is wanted of it
    program: Program,
    case: Case,
    assessment: Assessment,
    result: Result,
    wanted: Wanted,
    letterhead: Letterhead = NONE,
) -> Material:
    """The material for what is wanted. Raises Faulty where that cannot be had."""
    refuse(wanted, assessment)
    kind = KINDS[wanted.kind]
    before = earlier(case, assessment) if kind.compares else None
    made = replace(
        material(program, case, assessment, result, letterhead),
        earlier=evaluate_with(program, case, before) if before else None,
        award=_award(program, case, assessment, wanted),
    )
    return reduced(made, wanted.audience)


def refuse(wanted: Wanted, assessment: Assessment) -> None:
    """Raise Faulty where a kind does not go to an audience, or is not made for who asks."""
    kind = KINDS[wanted.kind]
    title = kind.title.lower()
    if assessment.perspective not in kind.perspectives:
        what = f"The {title} is made from a commissioner's assessment, and this is a board's own."
        raise Faulty(error(what, "Choose another kind of document."))
    if wanted.audience not in kind.audiences:
        able = phrases.listed([one for one in AUDIENCES if one in kind.audiences], "or")
        raise Faulty(error(f"The {title} is not made for “{wanted.audience}”.", f"It can be for {able}."))
    if wanted.successful and not kind.awards:
        raise Faulty(error(f"The {title} does not say who was successful.", "Only feedback to bidders does."))


def _award(program: Program, case: Case, assessment: Assessment, wanted: Wanted) -> Award | None:
    if not wanted.successful:
        return None
    said = named(program.method, program, wanted.audience)
    return award(program, case, assessment, wanted.successful, said)
