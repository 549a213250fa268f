"""The proof of a level: what each answer, rule and limit adds. The printed parts add up to the level."""

from collections.abc import Iterator

from mutualrisk.domain.factor import Signal
from mutualrisk.domain.result import Contribution, Level
from mutualrisk.domain.value import Side, worded
from mutualrisk.engine.words import trimmed
from mutualrisk.reports import phrases
from mutualrisk.reports.content import (
    Cell,
    Column,
    Paragraph,
    Pointer,
    Row,
    Run,
    Table,
    Text,
    Words,
    cell,
    text,
)
from mutualrisk.reports.material import Material
from mutualrisk.reports.rounding import rounded_parts

SIDES: dict[Side, str] = {"likelihood": "Likelihood", "impact": "Impact", "strength": "Strength"}
PLACES: dict[Side, int] = {"likelihood": 2, "impact": 2, "strength": 1}


def proof(material: Material, level: Level, signals: tuple[Signal, ...]) -> Table:
    """One side of a factor as a table that adds up."""
    places = PLACES[level.side]
    parts = rounded_parts([part.part for part in level.contributions], level.span.point, places)
    shares = rounded_parts([100 * part.share for part in level.contributions], 100.0, 0)
    by_source = {signal.source: signal for signal in signals}
    rows = [
        Row(
            (
                _what(material, part, by_source),
                _reading(material, part),
                _level(part, places),
                _share(part, share),
                cell(_signed(printed, places)),
            )
        )
        for part, printed, share in zip(level.contributions, parts, shares, strict=True)
    ]
    return Table(SIDES[level.side], _columns(level), (*rows, _total(level, places)))


def _columns(level: Level) -> tuple[Column, ...]:
    return (
        Column(SIDES[level.side], 0.44, heads=True),
        Column("Reading", 0.24),
        Column("Level", 0.14, align="right"),
        Column("Weight", 0.09, align="right"),
        Column("Part", 0.09, align="right"),
    )


def _total(level: Level, places: int) -> Row:
    span = level.span
    open_ = (
        ""
        if f"{span.low:.{places}f}" == f"{span.high:.{places}f}"
        else f"possible: {phrases.extent(span, places)}"
    )
    return Row(
        (cell(f"{SIDES[level.side]}, the sum"), cell(open_), (), (), cell(phrases.level(span.point, places))),
        "total",
    )


def _what(material: Material, part: Contribution, signals: dict[str, Signal]) -> Cell:
    if part.kind != "signal":
        return cell(*_ruled(material, part))
    signal = signals.get(part.id)
    scale = (Paragraph(_scale(material, signal), "quiet"),) if signal else ()
    return (*cell(*_source(material, part.id)), *scale)


def _ruled(material: Material, part: Contribution) -> Text:
    """A rule or a limit, as the finding that states it."""
    finding = material.pointer("finding", part.id)
    if not finding:
        return text("The end of the scale")
    if part.kind == "limit":
        return text("The limit set by finding ", finding)
    certain = "" if part.certain else ", which may hold"
    return text("The step of finding ", finding, certain)


def _source(material: Material, id_: str) -> Iterator[str | Run]:
    question = material.questions.get(id_)
    if question is None:
        yield next(
            (measure.text for measure in material.result.measures if measure.id == id_), id_.replace("_", " ")
        )
        return
    pointer = material.pointer("question", id_)
    yield pointer
    yield f"{' ' if pointer else ''}{' '.join(worded(question.text, material.perspective).split())}"


def _reading(material: Material, part: Contribution) -> Cell:
    if part.kind != "signal":
        return ()
    measure = next((measure for measure in material.result.measures if measure.id == part.id), None)
    words = measure.words if measure else _answer(material, part.id)
    return cell(phrases.sentence(words))


def _answer(material: Material, id_: str) -> str:
    question = material.questions.get(id_)
    return phrases.answer_words(question, material.answers.get(id_), material.perspective) if question else ""


def _level(part: Contribution, places: int) -> Cell:
    if part.level is None:
        return ()
    return (*cell(phrases.level(part.level.point, places)), *cell(_between(part, places), role="quiet"))


def _between(part: Contribution, places: int) -> str:
    extent = phrases.extent(part.level, max(places - 1, 0)) if part.level else ""
    return extent if "–" in extent else ""


def _share(part: Contribution, share: float) -> Cell:
    return cell(f"{share:.0f}%") if part.kind == "signal" else ()


def _signed(value: float, places: int) -> str:
    return phrases.level(value, places)


def _scale(material: Material, signal: Signal) -> Text:
    """How the reading becomes a level, how certain that scale is, and where it comes from."""
    grade, _, _ = phrases.sentence(phrases.GRADES[signal.grade]).partition(":")
    return text(f"{_scale_words(signal)} {grade}. ", *material.cited(signal.reference))


def _scale_words(signal: Signal) -> str:
    points = signal.curve or signal.steps
    if points:
        joined = ", ".join(f"{trimmed(x, 2)} gives {trimmed(points[x], 2)}" for x in sorted(points))
        return f"{'Scale' if signal.curve else 'Steps'}: {joined}."
    levels = sorted((signal.levels or {}).values())
    return f"The answers run from {trimmed(levels[0], 2)} to {trimmed(levels[-1], 2)}." if levels else ""


def cited_words(pointers: list[Pointer | str]) -> Text:
    """References in a row."""
    return text(*(run for pointer in pointers for run in (pointer, Words(" "))))
