"""What to settle next, and what no question speaks to."""

from collections.abc import Iterator

from mutualrisk.domain.explanation import NextQuestion
from mutualrisk.domain.value import worded
from mutualrisk.ui import wording
from mutualrisk.ui.results.blocks import Block, Grid, Title, Words
from mutualrisk.ui.results.words import titles, uncapitalised
from mutualrisk.ui.session import Session
from mutualrisk.ui.translation import translate
from mutualrisk.ui.widgets.cells import Cell, Col, Row

LITTLE = 0.01
"""Below this share an answer removes too little to give a figure."""
MOST_NAMED = 3
MOST_ASKED = 2


def next_blocks(session: Session) -> Iterator[Block]:
    """The open questions that settle most."""
    yield Title(translate("Results", "Settle next"), "h3", "next")
    asked = session.next_questions[:MOST_ASKED]
    if not asked:
        yield Words(_nothing(session), "second_ink", "small")
        return
    rows = tuple(Row(f"question:{item.id}", (_cell(session, item),)) for item in asked)
    yield Grid(translate("Results", "Open questions that settle most"), (Col("", 1, 180, folds=False),), rows)


def _nothing(session: Session) -> str:
    loose = any(not risk.current.certain for risk in session.result.risks)
    if loose:
        return translate("Results", "Working out which open question settles most.")
    return translate("Results", "No open answer bears on a rating.")


def _cell(session: Session, item: NextQuestion) -> Cell:
    known = titles(session.result)
    parts = []
    if item.may_settle:
        parts.append(translate("Results", "May settle {risks}").format(risks=_named(known, item.may_settle)))
    elif item.may_change:
        parts.append(translate("Results", "May change {risks}").format(risks=_named(known, item.may_change)))
    if item.removes >= LITTLE:
        share = f"{item.removes:.0%}"
        parts.append(translate("Results", "removes {share} of all that is open").format(share=share))
    note = "; ".join(parts) or translate("Results", "Narrows a range")
    return Cell(item.label, note[:1].upper() + note[1:], font="body", tone="accent")


def _named(known: dict[str, str], ids: tuple[str, ...]) -> str:
    """At most three by name."""
    names = [uncapitalised(known[id_]) for id_ in ids if id_ in known]
    if len(names) > MOST_NAMED:
        more = translate("Results", "{count} more").format(count=len(names) - MOST_NAMED + 1)
        names = [*names[: MOST_NAMED - 1], more]
    return wording.both(names)


def unassessed_blocks(session: Session) -> Iterator[Block]:
    """The factors that no asked question speaks to, by name."""
    missing = session.result.not_assessed
    if not missing:
        return
    method = session.method
    known = {risk.id: risk.title for risk in method.risks} | {one.id: one.title for one in method.benefits}
    perspective = session.assessment.perspective
    names = [uncapitalised(worded(known[id_], perspective)) for id_ in missing]
    yield Title(translate("Results", "Not assessed"), place="unassessed")
    yield Words(
        translate(
            "Results",
            "No question that was asked speaks to {factors}. Nothing is said of them, good or bad.",
        ).format(factors=wording.both(names))
    )
