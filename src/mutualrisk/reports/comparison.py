"""How the ratings stand against the assessment before this one."""

from collections.abc import Iterator

from mutualrisk.domain.result import Result, RiskResult
from mutualrisk.domain.value import RATINGS
from mutualrisk.reports import phrases, stated
from mutualrisk.reports.content import Block, Column, Paragraph, Row, Table, Words, cell, text
from mutualrisk.reports.figures import rating_cell
from mutualrisk.reports.material import Material

NOTICED = 0.5
"""Scores nearer than this are the same for a reader who sees whole numbers."""


def compared(material: Material) -> Iterator[Block]:
    """What moved since, in a sentence and risk by risk; that there is nothing to compare with, if so."""
    last = material.earlier
    if last is None:
        words = (
            f"There is no earlier assessment of {material.name} that asked the same, so nothing is compared."
        )
        yield Paragraph(text(words))
        return
    yield Paragraph(text(since(material)))
    pairs = [pair for pair in _pairs(material, last) if _moved(*pair)]
    if pairs:
        columns = (
            Column("Risk", 0.38, heads=True),
            Column(phrases.date_words(last.date), 0.22),
            Column(phrases.date_words(material.result.date), 0.22),
            Column("Change", 0.18),
        )
        yield Table("Risks then and now", columns, tuple(_row(then, now) for then, now in pairs))
    same = [now.title for then, now in _pairs(material, last) if not _moved(then, now)]
    if same:
        yield Paragraph(text(f"As last time: {'; '.join(same)}."), "quiet")
    added = [risk.title for risk in material.result.risks if risk.id not in {r.id for r in last.risks}]
    if added:
        yield Paragraph(text(f"Not assessed last time: {'; '.join(added)}."), "quiet")


def since(material: Material) -> str:
    """How many ratings moved since last time, in a sentence; nothing where there is no last time."""
    last = material.earlier
    if last is None:
        return ""
    steps = [_step(then, now) for then, now in _pairs(material, last)]
    moved = {"down": sum(step < 0 for step in steps), "up": sum(step > 0 for step in steps)}
    told = [f"{phrases.counted(count, 'rating')} went {way}" for way, count in moved.items() if count]
    day = phrases.date_words(last.date)
    if not steps:
        return f"The assessment of {day} left every risk open, so nothing can be compared."
    return f"Since {day} {phrases.listed(told) or 'no rating has moved'}."


def _pairs(material: Material, last: Result) -> list[tuple[RiskResult, RiskResult]]:
    """Each risk then and now, in today's order, where something can be said of both."""
    then = {risk.id: risk for risk in last.risks}
    return [
        (then[risk.id], risk)
        for risk in material.result.risks
        if risk.id in then
        and not stated.wholly_open(then[risk.id].current)
        and not stated.wholly_open(risk.current)
    ]


def _step(then: RiskResult, now: RiskResult) -> int:
    return RATINGS.index(now.current.rating) - RATINGS.index(then.current.rating)


def _row(then: RiskResult, now: RiskResult) -> Row:
    change = cell(Words(_change(then, now), "strong" if _step(then, now) else "plain"))
    return Row((cell(now.title), rating_cell(then.current), rating_cell(now.current), change))


def _moved(then: RiskResult, now: RiskResult) -> bool:
    return bool(_step(then, now)) or abs(then.current.score.point - now.current.score.point) >= NOTICED


def _change(then: RiskResult, now: RiskResult) -> str:
    way = "down" if now.current.score.point < then.current.score.point else "up"
    return f"Rating {way}" if _step(then, now) else f"Score {way}"
