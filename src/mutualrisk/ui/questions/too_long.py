"""Texts of an answer that are longer than a case can hold: drafts of the session until they are shorter."""

from collections.abc import Mapping

from mutualrisk.ui.drafts import Draft
from mutualrisk.ui.questions import ranges
from mutualrisk.ui.session import Session
from mutualrisk.ui.translation import translate
from mutualrisk.ui.widgets.text_line import LONGEST

PARTS = {"value": "value", "note": "note", "reason": "not_applicable"}
"""The fields of an answer that take texts, and what the case holds in their place."""
NOTHING: Mapping[str, str] = dict.fromkeys(PARTS, "")


def hold(session: Session, question: str, part: str, text: str, label: str) -> bool:
    """Hold a text, or nothing any more. Whether that is another thing than before."""
    assessment, key = session.assessment.id, f"{_owner(session, question)}.{part}"
    before = session.drafts.text(key)
    draft = Draft(text, label, "questions", f"question:{question}", assessment)
    session.drafts.put(key, draft, ranges.said_now(session, question, PARTS[part]))
    return text != before


def texts(session: Session, question: str) -> Mapping[str, str]:
    """What stands in each field of an answer and is too long."""
    return session.drafts.texts(_owner(session, question), PARTS)


def fault(held: Mapping[str, str]) -> str:
    """What is wrong with them; "" where there are none."""
    words = translate("Faults", "This is too long: keep it under {count} characters.")
    return words.format(count=f"{LONGEST:,}") if any(held.values()) else ""


def _owner(session: Session, question: str) -> str:
    return f"answer.{session.assessment.id}.{question}"
