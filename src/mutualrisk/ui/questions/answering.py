"""How a form's parts become an answer: a value, a range, not known, does not apply, with note and evidence.

An answer is one of its states. A note or evidence without one says at least that the question was looked at:
it is kept as "not known", which the form shows.
"""

from typing import Any

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.question import Question


def with_value(old: Answer | None, value: object) -> Answer | None:
    """The answer with another value; without one it is unanswered, or not known where a note is kept."""
    if value in (None, "", ()):
        return _kept(old)
    return Answer(value=value, **_extras(old))  # type: ignore[arg-type]  # the model reads what a field gives


def with_range(old: Answer | None, low: float, high: float) -> Answer:
    """The answer as a range, from its low to its high end."""
    return Answer(low=low, high=high, **_extras(old))


def turned(old: Answer | None, state: str) -> Answer | None:
    """The answer turned to not known, to "does not apply", or to unanswered; note and evidence stay."""
    if state == "not_known":
        return Answer(not_known=True, **_extras(old))
    if state == "not_applicable":
        return Answer(not_applicable=old.not_applicable if old and old.not_applicable else "", **_extras(old))
    return None


def with_note(old: Answer | None, note: str) -> Answer | None:
    """The answer with another note."""
    if old is None:
        return Answer(not_known=True, note=note) if note else None
    return Answer(**{**dict(old), "note": note})


def with_reason(old: Answer | None, reason: str) -> Answer:
    """The answer that does not apply, for this reason."""
    return Answer(not_applicable=reason, **_extras(old))


def with_evidence(old: Answer | None, evidence: tuple[str, ...]) -> Answer | None:
    """The answer with the documents that it rests on."""
    if old is None:
        return Answer(not_known=True, evidence=evidence) if evidence else None
    return Answer(**{**dict(old), "evidence": evidence})


def confirmed(old: Answer) -> Answer:
    """The answer that was read from a file, once a person has looked at it."""
    return Answer(**{**dict(old), "imported": False})


def plain(text: str) -> str:
    """A text of the method on one line, as the form wraps it itself."""
    return " ".join(text.split())


def example_words(question: Question, example: str) -> str:
    """An example as it would be typed into the form: money with its thousands."""
    if question.type in ("money", "number", "percent", "months") and example.replace(".", "", 1).isdigit():
        sign = "£" if question.type == "money" else ""
        return f"{sign}{int(example):,}" if example.isdigit() else f"{sign}{example}"
    return example


def _kept(old: Answer | None) -> Answer | None:
    extras = _extras(old)
    return Answer(not_known=True, **extras) if any(extras.values()) else None


def _extras(old: Answer | None) -> dict[str, Any]:
    return {"note": old.note, "evidence": old.evidence} if old else {}
