"""How large a case may be: beyond this it is a mistake or an attack, and is refused in one line."""

from collections.abc import Iterator

from mutualrisk.domain.case import Case
from mutualrisk.domain.issue import Faulty, Issue, error
from mutualrisk.domain.value import Value
from mutualrisk.store.document import Data, Document, Path, capped, place_in, shown

MOST_ANSWERS = 2_000
MOST_ASSESSMENTS = 5_000
"""A list of a thousand bidders is taken in at once, some of them assessed more than once."""
MOST_ENTRIES = 10_000
LARGEST_NUMBER = 1e15


def refuse_too_many(document: Document) -> None:
    """Raise where a list is too long to be looked at entry by entry."""
    issues = [
        issue for path, entries in _lists(document.data) if (issue := _too_many(document, path, entries))
    ]
    if issues:
        raise Faulty(*capped(issues))


def refuse_too_large(case: Case, document: Document) -> None:
    """Raise where a number is beyond anything that a case can mean."""
    if not _has_too_large(case):
        return
    issues = [
        error(
            f"{shown(number)} is beyond any sensible number.", "Check the digits.", place_in(document, path)
        )
        for path, number in _numbers(case)
        if abs(number) > LARGEST_NUMBER
    ]
    if issues:
        raise Faulty(*capped(issues))


def refuse_more_assessments(case: Case, more: int) -> None:
    """Raise where a case with so many assessments more could not be opened again."""
    if len(case.assessments) + more > MOST_ASSESSMENTS:
        what = f"A case can hold {MOST_ASSESSMENTS:,} assessments; this one would have more."
        raise Faulty(error(what, "Take fewer organisations, or begin another case."))


def _lists(data: Data) -> Iterator[tuple[Path, Data]]:
    """The lists and groups of a case that can grow, wherever they are what they should be."""
    fields = data if isinstance(data, dict) else {}
    yield from (((name,), fields.get(name)) for name in ("organisations", "evidence", "assessments"))
    contract, assessments = fields.get("contract"), fields.get("assessments")
    if isinstance(contract, dict):
        yield ("contract", "answers"), contract.get("answers")
    for number, entry in enumerate(assessments if isinstance(assessments, list) else ()):
        if isinstance(entry, dict):
            yield ("assessments", number, "answers"), entry.get("answers")
            yield ("assessments", number, "actions"), entry.get("actions")


def _too_many(document: Document, path: Path, entries: Data) -> Issue | None:
    most = {"answers": MOST_ANSWERS, "assessments": MOST_ASSESSMENTS}.get(str(path[-1]), MOST_ENTRIES)
    if not isinstance(entries, dict | list) or len(entries) <= most:
        return None
    what = f"There are {len(entries)} {path[-1]}; at most {most} can be handled."
    return error(what, "Split the case, or remove what is not meant.", place_in(document, path))


def _has_too_large(case: Case) -> bool:
    """Whether a number is too large, without saying where: nearly always none is."""
    waiting: list[object] = [case]
    while waiting:
        part = waiting.pop()
        if isinstance(part, float):
            if abs(part) > LARGEST_NUMBER:
                return True
        elif isinstance(part, tuple):
            waiting.extend(part)
        elif isinstance(part, dict):
            waiting.extend(part.values())
        elif isinstance(part, Value):
            waiting.extend(inner for inner in part.__dict__.values() if not isinstance(inner, str))
    return False


def _numbers(case: Case) -> Iterator[tuple[Path, float]]:
    """Every number of a case with its path."""
    waiting: list[tuple[Path, object]] = [((), case)]
    while waiting:
        path, part = waiting.pop()
        if isinstance(part, float):
            yield path, part
        elif isinstance(part, Value):
            waiting.extend(((*path, name), inner) for name, inner in part)
        elif isinstance(part, dict):
            waiting.extend(((*path, key), inner) for key, inner in part.items())
        elif isinstance(part, tuple):
            waiting.extend(((*path, number), inner) for number, inner in enumerate(part))
