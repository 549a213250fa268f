"""``explain``: the proof of one risk or benefit in words, what nearly held, and what would change it."""

from collections.abc import Iterator
from pathlib import Path

from mutualrisk.cli import cases, page
from mutualrisk.cli.cases import Opened
from mutualrisk.cli.choosing import assessments, refuse
from mutualrisk.cli.page import Block, Cell, Heading, Line, Table
from mutualrisk.cli.profile import level_words, stage_words
from mutualrisk.domain.case import Assessment
from mutualrisk.domain.explanation import Change, Explanation, Part, SideProof
from mutualrisk.domain.method import Reference
from mutualrisk.domain.result import Result, Span
from mutualrisk.domain.value import SOURCED
from mutualrisk.engine.explain import explain
from mutualrisk.engine.program import Program
from mutualrisk.reports.phrases import GRADES, MOVES, date_words, ranged


def run(path: Path, factor: str, assessment: str | None, method: Path | None) -> int:
    """Explain one factor of the assessments at a path."""
    opened = cases.sound(path, method)
    chosen = assessments(opened.case, assessment)
    page.show(block for one in chosen for block in _proof(opened, one, factor))
    return 0


def _proof(opened: Opened, assessment: Assessment, factor: str) -> Iterator[Block]:
    program, result = opened.program(assessment), opened.result(assessment)
    known = [one.id for one in (*program.risks, *program.benefits)]
    if factor not in known:
        refuse("risk or benefit", factor, known)
    proof = explain(program, opened.case, assessment, result, factor)
    yield from _head(opened, assessment, proof)
    yield from (block for side in proof.sides for block in _side(side))
    yield from _near(proof)
    if proof.stages:
        yield from _changes(program, proof, result)
    yield from _sources(opened, proof)


def _head(opened: Opened, assessment: Assessment, proof: Explanation) -> Iterator[Block]:
    names = {organisation.id: organisation.called for organisation in opened.case.organisations}
    yield Heading(f"{proof.title} [{proof.factor}]", of_page=True)
    yield Line(
        f"{names[assessment.organisation]}, assessment {assessment.id}, {date_words(assessment.date)}",
        "quiet",
    )
    yield Line(proof.summary)
    if not proof.stages:
        yield Line("Not assessed: nothing that applies speaks to it.", "bold")
    for name, stage in proof.stages:
        yield Line(f"{name.capitalize()}: {stage_words(stage)}, {level_words(stage)}", "bold")


def _side(side: SideProof) -> Iterator[Block]:
    yield Heading(f"{side.side.capitalize()}: {_level(side.span)}")
    headers = ("adds", "of weight", "level", "what was read", "value", "certain")
    yield Table(headers, tuple(map(_part, side.parts)))
    yield Line(f"Together: {side.shown}", "bold")
    for part in side.parts:
        if part.reason or part.says:
            yield Line(f"{part.id}: {_why(part)}", indent=2)


def _level(span: Span) -> str:
    return ranged(span, 2)


def _part(part: Part) -> tuple[str | Cell, ...]:
    share = f"{part.share * 100:.0f}%" if part.kind == "signal" else part.kind
    level = ranged(part.level, 2) if part.level else ""
    return part.shown, share, level, part.label, part.value, "yes" if part.certain else "not certain"


def _why(part: Part) -> str:
    sources = f"Source: {', '.join(part.reference)}." if part.reference else ""
    return " ".join(
        text
        for text in (f"{part.says.rstrip('.')}.", part.reason, f"({GRADES[part.grade]})", sources)
        if text
    )


def _near(proof: Explanation) -> Iterator[Block]:
    if proof.near:
        yield Heading("Nearly held")
    for miss in proof.near:
        yield Line(f"{miss.text} [{miss.rule}]")
        yield Line(f"{miss.condition}: {miss.distance * 100:.1f}% of its threshold away.", indent=2)


def _changes(program: Program, proof: Explanation, result: Result) -> Iterator[Block]:
    for direction, title in (("down", "What would bring it down"), ("up", "What would push it up")):
        found = [change for change in proof.changes if change.direction == direction]
        if found:
            yield Heading(title)
        for change in found:
            yield Line(_change(change, result))
    if proof.settled_by:
        asked = [f"{program.labels[name]} [{name}]" for name in proof.settled_by]
        yield Line(f"What could make the rating certain: {' '.join(asked)}")


def _change(change: Change, result: Result) -> str:
    moves = MOVES[result.perspective]
    steps = [
        f"“{step.label}”: {step.before} → {step.after} (move: {moves[step.whose_move].lower()})"
        for step in change.steps
    ]
    return f"{stage_words(change.before)} → {stage_words(change.after)} by {'; and '.join(steps)}"


def _sources(opened: Opened, proof: Explanation) -> Iterator[Block]:
    named = {name for side in proof.sides for part in side.parts for name in part.reference} | set(
        proof.reference
    )
    found = [reference for reference in opened.method.references if reference.id in named]
    if found:
        yield Heading("Sources")
    yield from (Line(_source(reference)) for reference in found)


def _source(reference: Reference) -> str:
    about = ", ".join(
        part for part in (reference.publisher, str(reference.year or ""), reference.place) if part
    )
    sourced = "" if reference.grade in SOURCED else f" ({GRADES[reference.grade]})"
    return f"[{reference.id}] {reference.title}{f', {about}' if about else ''}{sourced}"
