"""Which open question to answer next: how much it settles, and whether it can change a rating."""

from bisect import insort
from collections.abc import Iterator
from typing import NamedTuple

from mutualrisk.domain.case import Assessment, Case
from mutualrisk.domain.explanation import NextQuestion
from mutualrisk.domain.question import NUMERIC, Question
from mutualrisk.domain.result import BenefitStage, Result, Stage
from mutualrisk.engine import answers, ranges
from mutualrisk.engine.closures import Held
from mutualrisk.engine.compile import SCALES
from mutualrisk.engine.probe import Probe, recorded
from mutualrisk.engine.program import Program

Outcome = Stage | BenefitStage | None

WIDEST = {"risk": 24.0, "benefit": SCALES["strength"][1] - SCALES["strength"][0]}
"""A risk's score can be open by 24 (1 to 25), a benefit's strength by 100."""

ROUND_SUMS = (0.0, 1e4, 1e5, 1e6, 3e6, 1e7, 3e7, 1e8, 1e9)
SHARES = (0.0, 0.25, 0.5, 0.75, 1.0)


class _Tried(NamedTuple):
    """A factor, and how it stands before anything is answered."""

    probe: Probe
    before: Outcome
    width: float


def next_best(
    program: Program, case: Case, assessment: Assessment, result: Result, most: int | None = None
) -> tuple[NextQuestion, ...]:
    """The open questions, the most telling first, at most so many. What bears on nothing is left out."""
    *_, found = searched(program, case, assessment, result, most)
    return found


def searched(
    program: Program, case: Case, assessment: Assessment, result: Result, most: int | None = None
) -> Iterator[tuple[NextQuestion, ...]]:
    """The same, one question at a time: what was found so far, and in the end all of it.

    Each step tries every likely answer to one question, so that whoever has something else to do can do it in
    between, or go no further.
    """
    tried = _tried(_probes(program, case, assessment, result))
    total = sum(one.width for one in tried.values()) or 1.0
    waiting = [(_most_removed(question, tried) / total, question) for question in _open(program, result)]
    waiting.sort(key=_by_bound, reverse=True)
    found: list[NextQuestion] = []
    for bound, question in waiting:
        if most is not None and len(found) >= most and bound + ranges.EDGE < found[most - 1].removes:
            break
        item = _weighed(program, question, tried, total)
        if item.removes > ranges.EDGE:
            insort(found, item, key=_rank)
        yield tuple(found[:most])
    yield tuple(found[:most])


def _by_bound(waiting: tuple[float, Question]) -> float:
    return waiting[0]


def _rank(item: NextQuestion) -> tuple[float, int, str]:
    return -item.removes, -len(item.may_change), item.id


def _tried(probes: dict[str, Probe]) -> dict[str, _Tried]:
    before = {id_: _outcome(probe, {}) for id_, probe in probes.items()}
    return {id_: _Tried(probe, before[id_], _width(before[id_])) for id_, probe in probes.items()}


def _most_removed(question: Question, tried: dict[str, _Tried]) -> float:
    """No answer can remove more than all that is open where the question is read."""
    return sum(one.width for one in tried.values() if question.id in one.probe.names)


def settling(
    program: Program, case: Case, assessment: Assessment, result: Result, risk: str
) -> tuple[str, ...]:
    """The fewest open questions, most telling first, that could make the rating of a risk certain.

    Each is answered in thought with what keeps the point where it is. Empty where the rating is certain.
    """
    probe = _probes(program, case, assessment, result).get(risk)
    if probe is None:
        return ()
    held: dict[str, Held] = {}
    waiting = {question.id: question for question in _open(program, result) if question.id in probe.names}
    while waiting:
        stage = probe.stage(held)
        if stage is None or stage.certain:
            break
        best = max(sorted(waiting), key=lambda name: _narrowed(probe, stage, held, waiting[name]))
        held[best] = _keeping(probe, stage, held, waiting.pop(best))
    return tuple(held)


def _probes(program: Program, case: Case, assessment: Assessment, result: Result) -> dict[str, Probe]:
    left_out = set(result.not_assessed)
    factors = [factor for factor in (*program.risks, *program.benefits) if factor.id not in left_out]
    known = recorded(program, case, assessment)
    return {factor.id: Probe(program, known, factor) for factor in factors}


def _open(program: Program, result: Result) -> list[Question]:
    ids = set(result.open_questions)
    return [question for question in program.asked if question.id in ids and question.type != "text"]


def candidates(question: Question, held: Held) -> Iterator[Held]:
    """Answers to try: every option, or a spread of numbers within what is still possible."""
    match question.type:
        case "yes_no":
            yield from (ranges.TRUE, ranges.FALSE)
        case "choice":
            yield from (1 << (i + 1) for i in range(len(question.options)))
        case "choices":
            _, possible, _ = answers.unknown(question)
            yield from ((0, 0, 0), (possible, possible, 0))
        case _:
            yield from _numbers(question, held)


def _numbers(question: Question, held: Held) -> Iterator[Held]:
    low, high, _ = held if held is not None else answers.unknown(question)
    sums = [x for x in ROUND_SUMS if low <= x <= high] if question.type in NUMERIC else []
    spread = sums if len(sums) > len(SHARES) else [low + share * (high - low) for share in SHARES]
    yield from (ranges.exact(x) for x in spread)


def _weighed(program: Program, question: Question, tried: dict[str, _Tried], total: float) -> NextQuestion:
    removed, change, settle = 0.0, [], []
    for id_, (probe, before, width) in tried.items():
        if question.id not in probe.names:
            continue
        after = [
            _outcome(probe, {question.id: answer}) for answer in candidates(question, probe.held(question.id))
        ]
        removed += width - sum(map(_width, after)) / len(after)
        if isinstance(before, Stage):
            stages = [stage for stage in after if isinstance(stage, Stage)]
            if any(stage.rating != before.rating for stage in stages):
                change.append(id_)
            if not before.certain and any(stage.certain for stage in stages):
                settle.append(id_)
    return NextQuestion(
        question.id, program.labels[question.id], removed / total, tuple(change), tuple(settle)
    )


def _outcome(probe: Probe, changed: dict[str, Held]) -> Outcome:
    return probe.stage(changed) if len(probe.factor.sides) > 1 else probe.benefit(changed)


def _width(outcome: Outcome) -> float:
    """How much is open, as a share of the whole scale."""
    if outcome is None:
        return 0.0
    return (
        outcome.score.width / WIDEST["risk"]
        if isinstance(outcome, Stage)
        else outcome.span.width / WIDEST["benefit"]
    )


def _narrowed(probe: Probe, stage: Stage, held: dict[str, Held], question: Question) -> float:
    after = probe.stage({**held, question.id: _keeping(probe, stage, held, question)})
    return 0.0 if after is None else stage.score.width - after.score.width


def _keeping(probe: Probe, stage: Stage, held: dict[str, Held], question: Question) -> Held:
    """The answer that leaves the point nearest to where it is."""

    def distance(answer: Held) -> float:
        after = probe.stage({**held, question.id: answer})
        return float("inf") if after is None else abs(after.score.point - stage.score.point)

    return min(candidates(question, probe.held(question.id)), key=distance)
