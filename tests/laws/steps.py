"""Law 7 in figures: the largest change that the smallest step of one answer makes, question by question.

``python -m tests.laws.steps`` prints the table. Between two values of a number that lie far apart the search
halves the way and follows the half in which more happens, so it ends at the steepest place, or at a cliff.
"""

import sys
from collections.abc import Iterator
from datetime import date
from itertools import combinations, pairwise
from random import Random
from typing import NamedTuple

from mutualrisk.domain.answer import Answer, Plain
from mutualrisk.domain.case import Case
from mutualrisk.domain.question import NUMERIC, Question
from mutualrisk.engine import answers
from mutualrisk.engine.change import STEPS
from mutualrisk.engine.probe import Probe, recorded
from mutualrisk.engine.program import FactorProgram, Program
from tests.laws.real_method import DAYS, MONEY, PLAIN, bounded, real_program, some_case


class Largest(NamedTuple):
    """The largest change found for a question: of the level of one side, as a share of its scale."""

    share: float
    question: str
    factor: str
    side: str
    level: float
    before: Plain
    after: Plain

    @property
    def row(self) -> str:
        """A row of the table."""
        step, where = f"{self.before} → {self.after}", f"{self.factor}, {self.side}"
        return f"| {self.question} | {step} | {where} | {self.level:+.2f} | {self.share:.0%} |"


def largest_steps(seeds: range, perspective: str = "commissioner") -> dict[str, Largest]:
    """The largest change for each question over some random cases in which everything is answered."""
    program = real_program(perspective)
    found: dict[str, Largest] = {}
    for seed in seeds:
        for step in _of_case(program, some_case(Random(seed), openness=0, perspective=perspective)):  # noqa: S311
            if step.share > found.get(step.question, step).share or step.question not in found:
                found[step.question] = step
    return found


def _of_case(program: Program, case: Case) -> Iterator[Largest]:
    for factor in (*program.risks, *program.benefits):
        probe = Probe(program, recorded(program, case, case.assessments[0]), factor)
        for question in program.asked:
            if question.id in probe.names:
                yield from _of_question(probe, factor, question)


def _of_question(probe: Probe, factor: FactorProgram, question: Question) -> Iterator[Largest]:
    for before, after in _pairs(probe, question):
        first, second = _levels(probe, question, before), _levels(probe, question, after)
        if first and second:
            for side, a, b in zip(factor.sides, first, second, strict=True):
                share = abs(b - a) / (side.most - side.least)
                yield Largest(share, question.id, factor.id, side.side, b - a, before, after)


def _pairs(probe: Probe, question: Question) -> Iterator[tuple[Plain, Plain]]:
    """Pairs of answers that lie one smallest step apart."""
    match question.type:
        case "choice" if isinstance(question.worse, tuple):
            yield from pairwise(question.worse)
        case "choice":
            yield from combinations(question.options, 2)
        case "yes_no":
            yield ("no", "yes")
        case "choices":
            yield from (((), (option,)) for option in question.options)
        case "date":
            days = [date.fromisoformat(day).toordinal() for day in DAYS]
            yield from (
                (_day(a), _day(b)) for a, b in _narrowed(probe, question, [float(day) for day in days], 1.0)
            )
        case kind if kind in NUMERIC:
            values = sorted({bounded(question, value) for value in (MONEY if kind == "money" else PLAIN)})
            yield from _narrowed(probe, question, values, question.step or STEPS[kind])
        case _:
            return


def _day(ordinal: float) -> str:
    return date.fromordinal(int(ordinal)).isoformat()


def _narrowed(
    probe: Probe, question: Question, values: list[float], step: float
) -> Iterator[tuple[float, float]]:
    for low, high in pairwise(values):
        a, b = low, high
        while b - a > step * 1.5:
            middle = a + step * round((b - a) / step / 2)
            a, b = max(((a, middle), (middle, b)), key=lambda ends: _distance(probe, question, *ends))
        yield a, b


def _distance(probe: Probe, question: Question, a: float, b: float) -> float:
    first, second = _levels(probe, question, a), _levels(probe, question, b)
    return max(abs(x - y) for x, y in zip(first, second, strict=True)) if first and second else 0.0


def _levels(probe: Probe, question: Question, value: Plain) -> tuple[float, ...] | None:
    written = _day(value) if question.type == "date" and isinstance(value, float) else value
    found = probe.spans({question.id: answers.held(question, Answer(value=written))})
    return tuple(span.point for span in found) if found else None


def gates(program: Program) -> dict[str, tuple[str, ...]]:
    """The rules that are stated gates, with the questions behind them."""
    return {
        made.rule.id: tuple(sorted(frozenset().union(*(program.reads[name] for name in made.reads))))
        for made in program.rules
        if made.rule.gate
    }


HEAD = """# The largest step of each answer

No cliff: the largest change of one side of a factor that the smallest step of one answer makes, found by
search over random cases in which everything is answered (commissioner, full depth). Likelihood and
impact run from 1 to 5, strength from 0 to 100. A choice moves in steps by its nature; a number moves
along curves, so its figure is small unless the step is large beside the number (a turnover of £1,000
that doubles). Where an answer also opens or hides questions, the signals of those come and go with it.
`make fresh` fails when this page is out of date.

| question | smallest step | bears on | level | of the scale |
|---|---|---|---|---|
"""


def document(seeds: int = 10) -> str:
    """The table, largest first, and the stated gates below it."""
    rows = sorted(largest_steps(range(seeds)).values(), key=lambda step: (-step.share, step.question))
    stated = (
        f"- `{rule}`, which reads {', '.join(questions)}" for rule, questions in gates(real_program()).items()
    )
    return (
        HEAD
        + "\n".join([*(step.row for step in rows), "", "Stated gates, where a step is meant:", "", *stated])
        + "\n"
    )


def main() -> None:
    """Print the document; a number says over how many cases to search."""
    sys.stdout.write(document(int(sys.argv[1]) if len(sys.argv) > 1 else 10))


if __name__ == "__main__":
    main()
