"""``questions``: what is asked, as a table for people or as a document for another program."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from mutualrisk.cli import page
from mutualrisk.cli.page import Block, Cell, Heading, Line, Table
from mutualrisk.domain.method import Method
from mutualrisk.domain.question import NUMERIC, Question
from mutualrisk.domain.value import PERSPECTIVES, Depth, Perspective, Wording, worded
from mutualrisk.engine.words import UNIT_OF_KIND, amount
from mutualrisk.store import methods

FORMAT = 1


def run(
    perspective: Perspective | None, depth: Depth, folder: Path | None, *, as_json: bool, long: bool
) -> int:
    """List the questions for a perspective (or both) and a depth."""
    method = methods.method_in(folder)
    found = tuple(asked(method, perspective, depth))
    if as_json:
        page.write(json.dumps(_document(method, found, perspective), ensure_ascii=False, indent=2))
    else:
        page.show(_blocks(method, found, perspective or "commissioner", long=long))
    return 0


def asked(method: Method, perspective: Perspective | None, depth: Depth) -> Iterator[Question]:
    """What is asked of one, or of anybody."""
    who = {perspective} if perspective else set(PERSPECTIVES)
    return (q for q in method.questions if who & set(q.asks) and depth in (q.depth, "full"))


def _blocks(
    method: Method, found: tuple[Question, ...], perspective: Perspective, *, long: bool
) -> Iterator[Block]:
    yield Heading(f"{method.title}: {len(found)} questions", of_page=True)
    yield Line(f"{method.id} {method.version}", "quiet")
    details = ("asked of", "bounds", "shown when", "options") if long else ()
    rows = tuple(_row(question, perspective, _details(question) if long else ()) for question in found)
    yield Table(("id", "section", "type", "depth", *details, "question"), rows)


def _row(question: Question, perspective: Perspective, details: tuple[str, ...]) -> tuple[str | Cell, ...]:
    head = Cell(question.id, "bold"), question.section, question.type, question.depth
    return *head, *details, worded(question.text, perspective)


def _details(question: Question) -> tuple[str, ...]:
    return (
        "both" if set(question.asks) == set(PERSPECTIVES) else ", ".join(question.asks),
        bounds(question),
        question.visible_when or "always",
        ", ".join(question.options),
    )


def bounds(question: Question) -> str:
    """What a number or a date may be, in words: "£0 to £50 million"."""
    if question.type == "date":
        return _between(question.earliest or "", question.latest or "")
    if question.type not in NUMERIC:
        return ""
    unit = UNIT_OF_KIND[question.type]
    low, high = ("" if end is None else amount(end, unit) for end in (question.minimum, question.maximum))
    return _between(low, high) or unit


def _between(low: str, high: str) -> str:
    if low and high:
        return f"{low} to {high}"
    return f"from {low}" if low else f"up to {high}" if high else ""


def _document(method: Method, found: tuple[Question, ...], perspective: Perspective | None) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "method": {"id": method.id, "version": method.version, "title": method.title},
        "questions": [_said(question.model_dump(mode="json"), perspective) for question in found],
    }


def _said(data: dict[str, Any], perspective: Perspective | None) -> dict[str, Any]:
    """A question's data with its texts in the words of one perspective; both where none was named."""
    for name in ("text", "hint", "example", "why"):
        data[name] = _worded(data[name], perspective)
    for option in data["options"].values():
        option.update({name: _worded(text, perspective) for name, text in option.items()})
    return data


def _worded(wording: Wording, perspective: Perspective | None) -> Wording:
    return worded(wording, perspective) if perspective else wording
