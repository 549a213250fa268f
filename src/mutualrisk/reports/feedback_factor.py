"""One risk or benefit as a bidder is told of it: the outcome, what it rests on, and who did better."""

from collections.abc import Iterator

from mutualrisk.domain.explanation import Part, SideProof
from mutualrisk.domain.result import BenefitResult, Finding, RiskResult
from mutualrisk.domain.value import Side
from mutualrisk.reports import phrases, stated
from mutualrisk.reports.award import Standing
from mutualrisk.reports.content import (
    Block,
    Column,
    Fact,
    Facts,
    Heading,
    Paragraph,
    Pointer,
    Row,
    Table,
    Text,
    Words,
    cell,
    text,
)
from mutualrisk.reports.material import Material

SIDES: dict[Side, str] = {"likelihood": "Likelihood", "impact": "Impact", "strength": "Strength"}
UNSAID = 0.005
"""A share of less is not worth a sentence."""


def factor_part(material: Material, factor: RiskResult | BenefitResult) -> Iterator[Block]:
    """The factor's heading, both outcomes, what the bidder's own rests on, and findings."""
    kind = "risk" if isinstance(factor, RiskResult) else "benefit"
    number = material.numbers[f"{kind}-{factor.id}"]
    yield Heading(f"{number}. {factor.title}", 2, f"{kind}-{factor.id}")
    standing = material.award.standings.get(factor.id) if material.award else None
    theirs = (Fact("Successful bidder", _theirs(standing)),) if standing else ()
    yield Facts((Fact("This bidder", _outcome(factor)), *theirs))
    sides = material.explanations[factor.id].sides
    rows = tuple(row for side in sides for row in _rows(side))
    if rows:
        yield Table(f"What {factor.title} rests on", COLUMNS, rows, dense=True)
    yield from _unsaid(sides)
    pointers = _pointers(material, sides)
    if pointers:
        yield Paragraph(text("Findings on this: ", *pointers, "."), "quiet")


COLUMNS = (
    Column("What was read", 0.52, heads=True),
    Column("Reading", 0.28),
    Column("Level", 0.1, align="right"),
    Column("Weight", 0.1, align="right"),
)


def _outcome(factor: RiskResult | BenefitResult) -> Text:
    if isinstance(factor, RiskResult):
        now, evidenced = factor.current, factor.evidenced
        score = f"score {phrases.extent(now.score)} of 25"
        sides = (
            f"likelihood {phrases.extent(now.likelihood, 1)} and impact {phrases.extent(now.impact, 1)} of 5"
        )
        how, documents = f"{score}; {sides}", stated.words(evidenced) if evidenced else ""
    else:
        how = f"{phrases.extent(factor.claimed.span)} of 100"
        documents = stated.words(factor.evidenced) if factor.evidenced else ""
    stage = factor.current if isinstance(factor, RiskResult) else factor.claimed
    rating = phrases.sentence(stated.words(stage))
    borne = f" On evidence alone: {documents}." if documents else ""
    return text(Words(f"{rating}. ", "strong"), f"{phrases.sentence(how)}.{borne}")


def _rows(side: SideProof) -> Iterator[Row]:
    signals = [part for part in side.parts if part.kind == "signal"]
    if signals:
        most = 100 if side.side == "strength" else 5
        yield Row((cell(f"{SIDES[side.side]}, of {most}"), (), (), ()), "group")
        yield from (_row(part, side.side) for part in signals)


def _row(part: Part, side: Side) -> Row:
    level = phrases.extent(part.level, 0 if side == "strength" else 1) if part.level else ""
    return Row(
        (
            cell(part.label),
            cell(phrases.sentence(part.value) or Words("not known", "quiet")),
            cell(level),
            cell(f"{part.share:.0%}"),
        )
    )


def _unsaid(sides: tuple[SideProof, ...]) -> Iterator[Paragraph]:
    """How much of each side rests on what is not shown to a bidder."""
    shares = {
        SIDES[side.side].lower(): 1 - sum(part.share for part in side.parts if part.kind == "signal")
        for side in sides
    }
    told = [f"{share:.0%} of the {name}" for name, share in shares.items() if share > UNSAID]
    if told:
        words = f"{phrases.listed(told)} rests on the authority's own papers, which are not shown here."
        yield Paragraph(text(phrases.sentence(words)), "quiet")


def _pointers(material: Material, sides: tuple[SideProof, ...]) -> list[Pointer | str]:
    """The findings that read what the factor reads."""
    read = {part.id for side in sides for part in side.parts}
    found = [
        material.pointer("finding", finding.rule)
        for finding in material.findings
        if finding.text and read & {reading.id for reading in finding.reads}
    ]
    return [run for place, pointer in enumerate(found) for run in (", " if place else "", pointer)]


def reads_of(finding: Finding) -> Iterator[str]:
    """What a finding read, in words."""
    return (f"{reading.label.rstrip('?')}: {reading.value}" for reading in finding.reads)


def _theirs(standing: Standing) -> Text:
    """The successful bidder's rating, and what weighed most, by name and without its answers."""
    weighed = {"In its favour": standing.in_favour, "Against it": standing.against}
    told = " ".join(
        f"{label}: {'; '.join(name.rstrip('?') for name in names)}."
        for label, names in weighed.items()
        if names
    )
    rating = ", ".join(part for part in (standing.rating.text.lower(), standing.left_open) if part)
    return text(Words(f"{phrases.sentence(rating)}. ", "strong"), told)
