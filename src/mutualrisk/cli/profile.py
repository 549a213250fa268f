"""The page of one result: the verdict, the two lists side by side, findings, and what is still open."""

from collections.abc import Iterator, Mapping, Sequence

from mutualrisk.cli.cases import Opened
from mutualrisk.cli.page import Block, Cell, Heading, Line, Table
from mutualrisk.domain.answer import Answer
from mutualrisk.domain.case import Assessment
from mutualrisk.domain.factor import Benefit, Risk
from mutualrisk.domain.result import BenefitResult, BenefitStage, Finding, Profile, Result, RiskResult, Stage
from mutualrisk.domain.value import RATINGS, STRENGTHS, worded
from mutualrisk.engine.answers import answers
from mutualrisk.engine.program import Program
from mutualrisk.reports.phrases import (
    GRADES,
    MOVES,
    counted,
    date_words,
    extent,
    listed,
    ranged,
    rating_open,
    sentence,
    strength_open,
)

NEXT = 3
"""How many of the open questions are named."""

Titles = Mapping[str, str]
"""What each risk and benefit is called."""

MOST = 10
"""How many lines a list of possibilities has before the rest is only counted."""

MOST_DECIDING = 7
"""How many questions are named that decide what may apply; one more line counts the others."""

OPEN = "open: anything is possible"
"""What stands in place of a rating or a strength of which nothing is known."""


def blocks(opened: Opened, assessment: Assessment, result: Result) -> Iterator[Block]:
    """Everything that the page shows, from the verdict down."""
    yield from _head(opened, assessment, result)
    yield from _verdict(result)
    titles = {factor.id: worded(factor.title, result.perspective) for factor in _factors(opened)}
    yield from _risks(result, titles)
    yield from _benefits(result)
    yield from _findings(result)
    yield from _may_apply(opened.program(assessment), result, titles)
    yield from _advice(opened, result)
    yield from _open(opened, assessment, result, titles)


def _factors(opened: Opened) -> tuple[Risk | Benefit, ...]:
    return (*opened.method.risks, *opened.method.benefits)


def overview(opened: Opened, results: Sequence[tuple[Assessment, Result]]) -> Iterator[Block]:
    """One line for each assessment of a case that holds several."""
    yield Heading(opened.case.title or counted(len(results), "assessment").capitalize(), of_page=True)
    headers = ("assessment", "organisation", "date", "highest risk", "verdict")
    yield Table(headers, tuple(_summary(opened, one, result) for one, result in results))


def _summary(opened: Opened, assessment: Assessment, result: Result) -> tuple[str | Cell, ...]:
    names = {organisation.id: organisation.called for organisation in opened.case.organisations}
    title = result.verdict.title + ("" if result.verdict.certain else " (not certain)")
    return (
        assessment.id,
        names[assessment.organisation],
        date_words(result.date),
        highest(result.profile),
        title,
    )


def highest(profile: Profile) -> Cell:
    """The highest rating, stated only where it is certain; else between which it lies."""
    if profile.highest is None or profile.highest_certain:
        return Cell(profile.highest or "none", profile.highest or "")
    least = next((count.rating for count in profile.counts if count.certain), None)
    most = next((count.rating for count in profile.counts if count.possible), RATINGS[-1])
    if least is None:
        return Cell("open" if most == RATINGS[-1] else f"at most {most}")
    return Cell(f"{least} to {most}")


def _head(opened: Opened, assessment: Assessment, result: Result) -> Iterator[Block]:
    names = {organisation.id: organisation.called for organisation in opened.case.organisations}
    yield Heading(names[assessment.organisation], of_page=True)
    by = "".join(f", {words}" for words in (assessment.assessor, assessment.round) if words)
    kind = "a screening" if result.depth == "screening" else "a full assessment"
    yield Line(f"Assessment {assessment.id}: {kind} by a {result.perspective}, {date_words(result.date)}{by}")
    yield Line(f"Method: {opened.method.title}, {result.method} {result.version}", "quiet")
    if result.depth == "screening":
        asked = len(result.asked)
        words = f"A screening asks {counted(asked, 'question')}."
        yield Line(f"{words} It shows where to look further; it settles nothing by itself.")
    yield from _unconfirmed(answers(opened.case, assessment), result)


def _unconfirmed(given: Mapping[str, Answer], result: Result) -> Iterator[Block]:
    """How many answers stand as a file had them, looked at by nobody."""
    count = sum(one.id in given and given[one.id].imported for one in result.asked)
    if count:
        what = f"{sentence(counted(count, 'answer'))} {'was' if count == 1 else 'were'} read from files"
        yield Line(f"{what} and not yet confirmed by a person.")


def _verdict(result: Result) -> Iterator[Block]:
    verdict = result.verdict
    yield Heading("Verdict")
    yield Line(verdict.title, "bold")
    if not verdict.certain:
        others = listed([f"“{title}”" for title in verdict.possible_titles[1:]], "or")
        yield Line(f"Not certain. What is not known could also make it {others}.")
    yield Line(verdict.text)


# -- risks


def _risks(result: Result, titles: Titles) -> Iterator[Block]:
    yield Heading("Risks")
    yield Table(("rating", "certain", "at most"), tuple(_counts(result)))
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
        left_out = "; ".join(titles[name] for name in result.not_assessed)
        yield Line(f"Not assessed, as nothing asked speaks to it: {left_out}.", "quiet")
    if not all(risk.target.certain for risk in result.risks):
        yield Line("A question mark: not certain, because of what is not known.", "quiet")


def _counts(result: Result) -> Iterator[tuple[Cell, str, str]]:
    for count in result.profile.counts:
        yield Cell(count.rating, count.rating), str(count.certain), str(count.possible)


def _risk(result: Result, risk: RiskResult) -> tuple[str | Cell, ...]:
    return (
        risk.title,
        Cell(risk.id, "quiet"),
        _rating(risk.current),
        level_words(risk.current),
        " → ".join(map(_briefly, (risk.inherent, risk.current, risk.target))),
        _rating(risk.evidenced) if risk.evidenced else "nothing applies",
        MOVES[result.perspective][risk.whose_move],
    )


def _briefly(stage: Stage) -> str:
    if len(stage.possible) == len(RATINGS):
        return "any"
    return stage.rating if stage.certain else f"{stage.rating}?"


def _rating(stage: Stage) -> Cell:
    return Cell(stage_words(stage), stage.rating if stage.certain else "")


def stage_words(stage: Stage | BenefitStage) -> str:
    """The rating or strength of a stage, stated only as far as it is certain."""
    if isinstance(stage, Stage):
        return _words(stage.rating, rating_open(stage))
    return _words(stage.strength, strength_open(stage))


def _words(level: str, left_open: str) -> str:
    """The level with what is not excluded; where everything is possible, that alone."""
    if not left_open:
        return level
    return OPEN if left_open.startswith("anything") else f"{level}, {left_open}"


def level_words(stage: Stage | BenefitStage) -> str:
    """The score or the strength with its range; the range alone where everything is possible."""
    span, places = (stage.score, 1) if isinstance(stage, Stage) else (stage.span, 0)
    every = len(RATINGS if isinstance(stage, Stage) else STRENGTHS)
    return extent(span, places) if len(stage.possible) == every else ranged(span, places)


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
        level_words(benefit.claimed),
        _strength(benefit.evidenced) if benefit.evidenced else "nothing applies",
        f"{benefit.reliance:.0f}",
    )


def _strength(stage: BenefitStage) -> Cell:
    return Cell(stage_words(stage), stage.strength if stage.certain else "")


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


def _may_apply(program: Program, result: Result, titles: Titles) -> Iterator[Block]:
    """What may turn out to hold: a line for each open question that decides."""
    groups = list(_deciding(program, result))
    if not groups:
        return
    yield Heading("May apply too, depending on what is not known")
    for name, found in groups[:MOST_DECIDING]:
        about = listed(list(dict.fromkeys(titles[one.factor] for one in found if one.factor)))
        asked = f"{program.labels[name]} [{name}]" if name else "Not for any one question to decide:"
        many = f"{sentence(counted(len(found), 'finding'))} may apply, {found[0].weight} at worst"
        yield Line(f"{asked} {many}{f'; about: {about}' if about else ''}.")
    rest = sum(len(found) for _, found in groups[MOST_DECIDING:])
    if rest:
        yield Line(
            f"And {counted(rest, 'finding')} for other questions to decide; --json lists all.", "quiet"
        )


def _deciding(program: Program, result: Result) -> Iterator[tuple[str, list[Finding]]]:
    """The findings that may apply, each once, by the open question that decides most of them."""
    waiting = [finding for finding in result.findings if not finding.certain]
    while waiting:
        found = _most_decided(program, result, waiting)
        yield found
        waiting = [finding for finding in waiting if finding not in found[1]]


def _most_decided(program: Program, result: Result, waiting: list[Finding]) -> tuple[str, list[Finding]]:
    """The open question on which most of the findings wait, serious ones before all, with these findings."""
    by_question: dict[str, list[Finding]] = {name: [] for name in result.open_questions}
    for finding in waiting:
        for name in {name for reading in finding.reads for name in program.behind[reading.id]}:
            if name in by_question:
                by_question[name].append(finding)
    best = max(by_question, key=lambda name: _urgency(by_question[name]), default="")
    return (best, by_question[best]) if by_question.get(best) else ("", waiting)


def _urgency(found: list[Finding]) -> tuple[int, int, int]:
    weights = [finding.weight for finding in found]
    return weights.count("serious"), weights.count("caution"), len(weights)


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


def _open(opened: Opened, assessment: Assessment, result: Result, titles: Titles) -> Iterator[Block]:
    still = result.open_questions
    yield Heading("Open questions")
    if not still:
        yield Line("Every question is answered.")
        return
    are = "is" if len(still) == 1 else "are"
    yield Line(
        f"{len(still)} of {len(result.asked)} questions {are} open: not answered, not known, or a range."
    )
    yield from _next(opened, assessment, result, titles)


def _next(opened: Opened, assessment: Assessment, result: Result, titles: Titles) -> Iterator[Block]:
    from mutualrisk.engine.next_question import next_best  # noqa: PLC0415 - a settled case does not need it

    best = next_best(opened.program(assessment), opened.case, assessment, result, NEXT)
    if not best:
        yield Line("No rating hangs on what is open.")
    for number, question in enumerate(best):
        settled = listed([f"“{titles[name]}”" for name in question.may_settle])
        settles = f"; may settle {settled}" if settled else ""
        yield Line(
            f"{'Next best' if number == 0 else 'Then'}: {question.label} [{question.id}]",
            "bold" if number == 0 else "",
        )
        yield Line(f"About {question.removes * 100:.0f}% of what is open{settles}.", indent=2)
