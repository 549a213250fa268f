"""An edit in thought. The first one makes much ready that a key would wait for: checks, what is written."""

from typing import TYPE_CHECKING

from mutualrisk.domain.answer import Answer
from mutualrisk.engine import edits

if TYPE_CHECKING:
    from mutualrisk.ui.session import Session


def rehearse(session: "Session") -> None:
    """Answer one question of the contract and one of the assessment, and leave all as it is."""
    asked = session.program.asked
    if session.unsaved or session.read_only or not asked:
        return  # somebody did it already, nobody may, or there is nothing to answer
    case = session.case
    for question in (asked[0], asked[-1]):
        given = Answer(not_known=True)
        case = edits.answered(case, session.method, session.assessment.id, question.id, given)
    session.desk.rehearse(case)
