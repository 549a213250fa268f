"""The proof of a level as a table: what each answer, rule and limit adds, adding up to the level."""

from mutualrisk.domain.explanation import Part, SideProof
from mutualrisk.domain.value import Side
from mutualrisk.engine.explain import PLACES, largest_remainder
from mutualrisk.reports import phrases
from mutualrisk.reports.content import Cell, Column, Paragraph, Pointer, Row, Table, Text, Words, cell, text
from mutualrisk.reports.material import Material

SIDES: dict[Side, str] = {"likelihood": "Likelihood", "impact": "Impact", "strength": "Strength"}
LIMITS = {"floor": "The lower limit set by finding ", "cap": "The upper limit set by finding "}


def proof(material: Material, side: SideProof) -> Table:
    """One side of a factor as a table that adds up."""
    shares = largest_remainder([100 * part.share for part in side.parts], 100.0, 0)
    rows = [_row(material, side, part, share) for part, share in zip(side.parts, shares, strict=True)]
    name, most = SIDES[side.side], 100 if side.side == "strength" else 5
    columns = (
        Column(name, 0.51, heads=True),
        Column("Reading", 0.23),
        Column(f"Level, of {most}", 0.12, align="right"),
        Column("Weight", 0.07, align="right"),
        Column("Part", 0.07, align="right"),
    )
    return Table(name, columns, (*rows, _total(side)), dense=True)


def _row(material: Material, side: SideProof, part: Part, share: str) -> Row:
    signal = part.kind == "signal"
    return Row(
        (
            _what(material, part),
            cell(phrases.sentence(part.value)),
            _level(part, PLACES[side.side]),
            cell(f"{share}%") if signal else (),
            cell(part.shown),
        )
    )


def _total(side: SideProof) -> Row:
    open_ = phrases.extent(side.span, PLACES[side.side])
    possible = f"possible: {open_}" if "–" in open_ else ""
    return Row((cell(f"{SIDES[side.side]}, the sum"), cell(possible), (), (), cell(side.shown)), "total")


def _what(material: Material, part: Part) -> Cell:
    if part.kind != "signal":
        return cell(*_ruled(material, part))
    pointer = material.pointer("question", part.id)
    maybe = "" if part.certain else " (counts: perhaps)"
    return (
        *cell(pointer, " " if pointer else "", part.label, maybe),
        Paragraph(_scale(material, part), "quiet"),
    )


def _ruled(material: Material, part: Part) -> Text:
    """A rule as the finding that states it, or the end of the scale."""
    finding = material.pointer("finding", part.id)
    if not finding:
        return text(part.label if part.kind == "limit" else "A rule of the method")
    effect = next(found.effect for found in material.findings if found.rule == part.id)
    maybe = "" if part.certain else ", which may hold"
    return text(LIMITS.get(effect, "The step of finding "), finding, maybe)


def _level(part: Part, places: int) -> Cell:
    if part.level is None:
        return ()
    extent = phrases.extent(part.level, max(places - 1, 0))
    return (
        *cell(phrases.level(part.level.point, places)),
        *cell(extent if "–" in extent else "", role="quiet"),
    )


def _scale(material: Material, part: Part) -> Text:
    """How the reading becomes a level, how certain that scale is, and where it comes from."""
    grade, _, _ = phrases.sentence(phrases.GRADES[part.grade]).partition(":")
    return text(f"{phrases.sentence(part.says)}. {grade}. ", *material.cited(part.reference))


def cited_words(pointers: list[Pointer | str]) -> Text:
    """References in a row."""
    return text(*(run for pointer in pointers for run in (pointer, Words(" "))))
