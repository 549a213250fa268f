"""The page of one result: the verdict, the two lists side by side, findings, and what is still open."""

from collections.abc import Iterator, Sequence

from mutualrisk.cli.cases import Opened
from mutualrisk.cli.page import Block, Cell, Heading, Line, Table
from mutualrisk.domain.case import Assessment
from mutualrisk.domain.result import BenefitResult, BenefitStage, Finding, Result, RiskResult, Stage
from mutualrisk.domain.value import RATINGS, worded
from mutualrisk.engine.words import NOT_KNOWN
from mutualrisk.reports.phrases import (
    GRADES,
    MOVES,
    counted,
    date_words,
    listed,
    ranged,
    rating_open,
    strength_open,
)

NEXT = 3
"""How many of the open questions are named."""

MOST = 10
"""How many lines a list of possibilities has before the rest is only counted."""


def blocks(opened: Opened, assessment: Assessment, result: Result) -> Iterator[Block]:
    """Everything that the page shows, from the verdict down."""
    yield from _head(opened, assessment, result)
    yield from _verdict(result)
    yield from _risks(result)
    yield from _benefits(result)
    yield from _findings(result)
    yield from _may_apply(result)
    yield from _advice(opened, result)
    yield from _open(opened, assessment, result)


def overview(opened: Opened, results: Sequence[tuple[Assessment, Result]]) -> Iterator[Block]:
    """One line for each assessment of a case that holds several."""
    yield Heading(opened.case.title or counted(len(results), "assessment").capitalize(), of_page=True)
    headers = ("assessment", "organisation", "date", "highest risk", "verdict")
    yield Table(headers, tuple(_summary(opened, one, result) for one, result in results))


def _summary(opened: Opened, assessment: Assessment, result: Result) -> tuple[str | Cell, ...]:
    names = {organisation.id: organisation.name for organisation in opened.case.organisations}
    highest = result.profile.highest or "none"
    sure = "" if result.profile.highest_certain else ", not certain"
    title = result.verdict.title + ("" if result.verdict.certain else " (not certain)")
    rating = Cell(f"{highest}{sure}", highest)
    return assessment.id, names[assessment.organisation], date_words(result.date), rating, title


def _head(opened: Opened, assessment: Assessment, result: Result) -> Iterator[Block]:
    names = {organisation.id: organisation.name for organisation in opened.case.organisations}
    yield Heading(names[assessment.organisation], of_page=True)
    by = "".join(f", {words}" for words in (assessment.assessor, assessment.round) if words)
    kind = "a screening" if result.depth == "screening" else "a full assessment"
    yield Line(f"Assessment {assessment.id}: {kind} by a {result.perspective}, {date_words(result.date)}{by}")
    yield Line(f"Method: {opened.method.title}, {result.method} {result.version}", "quiet")
    if result.depth == "screening":
        asked = len(result.asked)
        words = f"A screening asks {counted(asked, 'question')}."
        yield Line(f"{words} It shows where to look further; it settles nothing by itself.")


def _verdict(result: Result) -> Iterator[Block]:
    verdict = result.verdict
    yield Heading("Verdict")
    yield Line(verdict.title, "bold")
    if not verdict.certain:
        others = listed([f"“{title}”" for title in verdict.possible_titles[1:]], "or")
        yield Line(f"Not certain. What is not known could also make it {others}.")
    yield Line(verdict.text)


# -- risks


def _risks(result: Result) -> Iterator[Block]:
    yield Heading("Risks")
    yield Table(("rating", "certain", "as it stands", "at most"), tuple(_counts(result)))
    yield Line("")
    headers = (
        "risk",
        "id",
        "rating",
        "score of 25",
        "before → now → after actions",
        "as evidenced",
        "whose move",
    )
    yield Table(headers, tuple(_risk(result, risk) for risk in result.risks))
    if result.not_assessed:
        yield Line(f"Not assessed, as nothing asked speaks to it: {', '.join(result.not_assessed)}.", "quiet")
    if not all(risk.target.certain for risk in result.risks):
        yield Line("A question mark: not certain, because of what is not known.", "quiet")


def _counts(result: Result) -> Iterator[tuple[Cell, str, str, str]]:
    for count in result.profile.counts:
        yield Cell(count.rating, count.rating), str(count.certain), str(count.point), str(count.possible)


def _risk(result: Result, risk: RiskResult) -> tuple[str | Cell, ...]:
    return (
        risk.title,
        Cell(risk.id, "quiet"),
        _rating(risk.current),
        ranged(risk.current.score),
        " → ".join(map(_briefly, (risk.inherent, risk.current, risk.target))),
        _rating(risk.evidenced) if risk.evidenced else "nothing applies",
        MOVES[result.perspective][risk.whose_move],
    )


def _briefly(stage: Stage) -> str:
    if len(stage.possible) == len(RATINGS):
        return "any"
    return stage.rating if stage.certain else f"{stage.rating}?"


def _rating(stage: Stage) -> Cell:
    return Cell(stage_words(stage), stage.rating)


def stage_words(stage: Stage | BenefitStage) -> str:
    """The rating or strength of a stage, stated only as far as it is certain."""
    if isinstance(stage, Stage):
        return _words(stage.rating, rating_open(stage))
    return _words(stage.strength, strength_open(stage))


def _words(level: str, left_open: str) -> str:
    """The level with what is not excluded; where everything is possible, that alone."""
    if not left_open:
        return level
    return left_open if left_open.startswith("anything") else f"{level}, {left_open}"


# -- benefits


def _benefits(result: Result) -> Iterator[Block]:
    if not result.benefits:
        return
    yield Heading("Benefits")
    headers = ("benefit", "id", "as claimed", "of 100", "as evidenced", "to rely on")
    yield Table(headers, tuple(map(_benefit, result.benefits)))


def _benefit(benefit: BenefitResult) -> tuple[str | Cell, ...]:
    return (
        benefit.title,
        Cell(benefit.id, "quiet"),
        _strength(benefit.claimed),
        ranged(benefit.claimed.span, 0),
        _strength(benefit.evidenced) if benefit.evidenced else "nothing applies",
        f"{benefit.reliance:.0f}",
    )


def _strength(stage: BenefitStage) -> Cell:
    return Cell(stage_words(stage), stage.strength)


# -- findings and advice


def _findings(result: Result) -> Iterator[Block]:
    found = [finding for finding in result.findings if finding.certain]
    if not found:
        return
    yield Heading("Findings")
    for finding in found:
        yield Line(f"{finding.weight.capitalize()}: {finding.text}", "bold")
        yield Line(_after(result, finding), indent=2)


def _after(result: Result, finding: Finding) -> str:
    sources = (
        f"Source: {', '.join(finding.reference)} ({GRADES[finding.grade]})." if finding.reference else ""
    )
    move = f"Move: {MOVES[result.perspective][finding.to].lower()}."
    return " ".join(part for part in (finding.says, move, sources, f"[{finding.rule}]") if part)


def _may_apply(result: Result) -> Iterator[Block]:
    """What may turn out to hold: said as a possibility, with the answers that it waits for."""
    found = [finding for finding in result.findings if not finding.certain]
    if not found:
        return
    still = set(result.open_questions)
    yield Heading("May apply too, depending on what is not known")
    for finding in found[:MOST]:
        waits = [reading.id for reading in finding.reads if reading.id in still or reading.value == NOT_KNOWN]
        about = f" Depends on: {', '.join(waits)}." if waits else ""
        yield Line(
            f"{finding.weight.capitalize()}: {finding.rule.replace('_', ' ')}?{about} [{finding.rule}]"
        )
    yield from _rest(len(found))


def _rest(count: int) -> Iterator[Block]:
    if count > MOST:
        yield Line(f"And {count - MOST} more; --json lists them all.", "quiet")


def _advice(opened: Opened, result: Result) -> Iterator[Block]:
    catalogue = {advice.id: advice for advice in opened.method.actions}
    forms = {form.id: form for form in opened.method.partnerships}
    if not result.advice and not result.partnerships:
        return
    yield Heading("What would help")
    for name in result.advice[:MOST]:
        advice = catalogue[name]
        who = MOVES[result.perspective][advice.who].lower()
        yield Line(
            f"{worded(advice.title, result.perspective)} (move: {who}; effort: {advice.effort}) [{name}]"
        )
    yield from _rest(len(result.advice))
    if result.partnerships:
        titles = [worded(forms[name].title, result.perspective) for name in result.partnerships]
        yield Line(f"Forms of partnership to consider: {'; '.join(titles)}.")


def _open(opened: Opened, assessment: Assessment, result: Result) -> Iterator[Block]:
    still = result.open_questions
    yield Heading("Open questions")
    if not still:
        yield Line("Every question is answered.")
        return
    yield Line(
        f"{len(still)} of {len(result.asked)} questions are open: not answered, not known, or a range."
    )
    yield from _next(opened, assessment, result)


def _next(opened: Opened, assessment: Assessment, result: Result) -> Iterator[Block]:
    from mutualrisk.engine.next_question import next_best  # noqa: PLC0415 - a settled case does not need it

    best = next_best(opened.program(assessment), opened.case, assessment, result, NEXT)
    for number, question in enumerate(best):
        settles = f"; may settle {listed(question.may_settle)}" if question.may_settle else ""
        yield Line(
            f"{'Next best' if number == 0 else 'Then'}: {question.label} [{question.id}]",
            "bold" if number == 0 else "",
        )
        yield Line(f"About {question.removes * 100:.0f}% of what is open{settles}.", indent=2)
