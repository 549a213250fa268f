"""The summary's second page: what is open, what was found, what was agreed, and who signs."""

import re

from mutualrisk.domain.method import Reference
from mutualrisk.domain.result import Finding
from mutualrisk.reports import open_points, phrases
from mutualrisk.reports.changes import action_title
from mutualrisk.reports.content import Block, Column, Heading, Paragraph, Row, Run, SignOff, Table, cell, text
from mutualrisk.reports.material import Material
from mutualrisk.reports.rooms import Room
from mutualrisk.reports.stated import all_open

LAW = re.compile(r"^.*?\b(?:Act|Regulations|Order|Rules|Directive) \d{4}")
PLACE = 24
"""Characters of a place in a law that stand beside its name."""

SIGNERS = {
    "commissioner": ("Assessed by", "Checked by", "For the evaluation panel"),
    "board": ("Prepared by", "Checked by", "For the board"),
}


def second_page(material: Material, room: Room) -> tuple[Block, ...]:
    """What is still open, what was found, what was agreed, and who signs."""
    return (
        *_open_questions(material, room),
        *_findings(material, room),
        *_actions(material, room),
        Heading("Sign-off"),
        SignOff(SIGNERS[material.perspective]),
    )


def short_reference(material: Material, finding: Finding) -> tuple[str | Run, ...]:
    """The source that a finding names first, by its short name, with its number in the references."""
    known = {ref.id: ref for ref in material.references}
    found = next((known[id_] for id_ in finding.reference if id_ in known), None)
    return (short_name(found), " ", *material.cited([found.id])) if found else ()


def short_name(source: Reference) -> str:
    """An Act with its section; else who published it, and when."""
    law = LAW.match(source.title)
    if law:
        place = source.place.replace("section", "s.").replace("regulation", "reg.")
        return f"{law.group()}, {place}" if place and len(place) <= PLACE else law.group()
    named = ", ".join(str(part) for part in (source.publisher, source.year) if part)
    return named or phrases.shortened(source.title, 60)


def _open_questions(material: Material, room: Room) -> tuple[Block, ...]:
    if all_open(material) and material.next_questions:
        return ()
    if not material.next_questions:
        return (Heading("Open questions"), Paragraph(text("None: every rating rests on answers alone.")))
    return (Heading("Open questions that matter most"), open_points.open_table(material, room.questions))


def _findings(material: Material, room: Room) -> tuple[Block, ...]:
    order = {"serious": 0, "caution": 1, "note": 2}
    found = sorted(
        (f for f in material.findings if f.certain and f.about != "tender" and f.effect == "finding"),
        key=lambda f: order[f.weight],
    )
    if not found and all_open(material):
        return ()
    if not found:
        return (Heading("Findings"), Paragraph(text("No rule of the method found anything to report.")))
    columns = (
        Column("", 0.06),
        Column("Finding", 0.56, heads=True),
        Column("Whose move", 0.16),
        Column("Reference", 0.22),
    )
    rows = tuple(
        Row(
            (
                cell(*[p for p in (material.pointer("finding", f.rule),) if p]),
                cell(f.text),
                cell(phrases.MOVES[material.perspective][f.to]),
                cell(*short_reference(material, f)),
            )
        )
        for f in found[: room.findings]
    )
    more = _more(len(found) - room.findings, "more finding")
    return (Heading("Findings"), Table("Findings", columns, rows), *more)


def _more(rest: int, what: str) -> tuple[Block, ...]:
    """Says that there are more than stand here."""
    if rest <= 0:
        return ()
    words = f"{phrases.sentence(phrases.counted(rest, what))} in the full report."
    return (Paragraph(text(words), "quiet"),)


def _actions(material: Material, room: Room) -> tuple[Block, ...]:
    actions = material.assessment.actions
    if not actions:
        return (
            Heading("Actions"),
            Paragraph(text("No action is recorded. The full report lists those that the risks call for.")),
        )
    columns = (
        Column("", 0.06),
        Column("Action", 0.44, heads=True),
        Column("Owner", 0.2),
        Column("Due", 0.18),
        Column("State", 0.12),
    )
    rows = tuple(
        Row(
            (
                cell(*[p for p in (material.pointer("action", action.id),) if p]),
                cell(phrases.clipped(action_title(material, action.id), 160)),
                cell(phrases.clipped(action.owner, 50)),
                cell(phrases.date_words(action.due)),
                cell(phrases.STATES[action.state]),
            )
        )
        for action in actions[: room.actions]
    )
    more = _more(len(actions) - room.actions, "more action")
    return (Heading("Actions"), Table("Actions", columns, rows), *more)
