"""Dates: real days, in their order, and within the time for which the method holds."""

from collections.abc import Iterator
from datetime import date

from mutualrisk.domain.issue import Issue
from mutualrisk.engine.method_checks.checked import Checked, Keys

_WRITTEN = "Write it as 2026-11-30."


def check(checked: Checked) -> Iterator[Issue]:
    """Dates that are none, that run backwards, or that leave a rule no day to hold."""
    method = checked.method
    whole = (method.effective_from, method.effective_to)
    yield from _span(checked, (), ("effective_from", "effective_to"), whole)
    for rule in method.rules:
        keys = ("rules", rule.id)
        dates = (rule.effective_from, rule.effective_to)
        found = list(_span(checked, keys, ("effective_from", "effective_to"), dates))
        yield from found
        if not found and _apart(dates, whole):
            yield checked.error(
                keys,
                "The rule is never in force while the method is.",
                "Mend its dates, or remove the rule from this version.",
            )
    for question in method.questions:
        keys = ("questions", question.id)
        yield from _span(checked, keys, ("earliest", "latest"), (question.earliest, question.latest))
        if question.type != "date" and (question.earliest or question.latest):
            what = f"A question of type {question.type} has no earliest or latest day."
            yield checked.error(keys, what, "Remove it, or ask for a date.")


def _span(
    checked: Checked, keys: Keys, fields: tuple[str, str], days: tuple[str | None, str | None]
) -> Iterator[Issue]:
    wrong = [
        (field, day) for field, day in zip(fields, days, strict=True) if day is not None and not _is_day(day)
    ]
    for field, day in wrong:
        yield checked.error((*keys, field), f"{day[:40]!r} is not a date.", _WRITTEN)
    first, last = days
    if not wrong and first is not None and last is not None and first > last:
        what = f"`{fields[1]}` ({last}) lies before `{fields[0]}` ({first})."
        yield checked.error((*keys, fields[1]), what, "Exchange the two, or mend one.")


def _is_day(text: str) -> bool:
    """Only one spelling of a date is in the format, so that dates can be compared as texts."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _apart(dates: tuple[str | None, str | None], whole: tuple[str, str | None]) -> bool:
    first, last = dates
    return (last is not None and last < whole[0]) or (
        first is not None and whole[1] is not None and first > whole[1]
    )
