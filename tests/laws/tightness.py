"""Law 2 in figures: how wide the true range is, beside the range that is reported.

``python -m tests.laws.tightness`` prints them. The true range is found by trying every completion over a grid
of values, so it is at least as wide as is printed here, and the reported one at least as tight.
"""

from collections import Counter
from itertools import product
from math import fsum
from random import Random
from statistics import median
from typing import Any

from hypothesis import Phase, given, settings

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.question import Question
from mutualrisk.engine import answers
from mutualrisk.engine.probe import Probe, recorded
from tests.laws.readings import closings, completions, how_many, judged, spans, with_answers
from tests.laws.real_method import MONEY, bounded, real_program, some_case
from tests.strategies import Made, cases_of_methods

MOST = 4_000
"""Completions of one case; cases with more are left out."""

MOST_AT_ONCE = 150
"""In the quick form that the tests run."""


def true_ends(made: Made) -> dict[str, tuple[float, float]]:
    """The lowest and the highest that each number can turn out to be."""
    ends: dict[str, tuple[float, float]] = {}
    for completed in completions(made.method, made.assessment.answers):
        result = judged(made.method, with_answers(made.case, completed))
        for name, span in spans(result).items():
            low, high = ends.get(name, (span.point, span.point))
            ends[name] = (min(low, span.point), max(high, span.point))
    return ends


def ratios(most: int, examples: int) -> dict[str, list[tuple[float, float]]]:
    """True and reported width of every range that is open, by the kind of number."""
    found: dict[str, list[tuple[float, float]]] = {}

    @settings(max_examples=examples, derandomize=True, database=None, phases=[Phase.generate], deadline=None)
    @given(cases_of_methods())
    def measure(made: Made) -> None:
        if not 1 < how_many(made.method, made.assessment.answers) <= most:
            return
        ends = true_ends(made)
        for name, span in spans(judged(made.method, made.case)).items():
            kind = name.split()[1]
            if span.width and kind != "evidenced" and name in ends:
                found.setdefault(kind, []).append((ends[name][1] - ends[name][0], span.width))

    measure()
    return found


def real_ratios(cases: int, opened: int) -> dict[str, list[tuple[float, float]]]:
    """The same for each factor of the real method, with some of the questions that it reads left open."""
    program = real_program()
    found: dict[str, list[tuple[float, float]]] = {}
    for seed in range(cases):
        random = Random(seed)  # noqa: S311 - chance that can be repeated
        case = some_case(random, openness=0)
        for factor in (*program.risks, *program.benefits):
            probe = Probe(program, recorded(program, case, case.assessments[0]), factor)
            behind = [
                question
                for question in program.asked
                if question.id in probe.names and question.type != "text"
            ]
            chosen = random.sample(behind, min(opened, len(behind)))
            held = [_held(question) for question in chosen]
            ids = [question.id for question in chosen]
            tried = [probe.spans(dict(zip(ids, values, strict=True))) for values in product(*held)]
            wide = probe.spans({question.id: answers.unknown(question) for question in chosen})
            for place, side in enumerate(factor.sides):
                points = [spans[place].point for spans in tried if spans]
                if wide and wide[place].width and points:
                    found.setdefault(side.side, []).append((max(points) - min(points), wide[place].width))
    return found


def _held(question: Question) -> list[Any]:
    """Every completion of one question worth trying, as the engine holds it."""
    closed = [answers.held(question, answer) for answer in closings(question, None)]
    if question.type == "money":
        closed += [answers.held(question, Answer(value=bounded(question, value))) for value in MONEY]
    return closed


def overall(found: dict[str, list[tuple[float, float]]]) -> float:
    """The sum of the true widths over the sum of the reported ones."""
    pairs = [pair for kind in found.values() for pair in kind]
    return fsum(true for true, _ in pairs) / fsum(reported for _, reported in pairs)


def middle(found: dict[str, list[tuple[float, float]]]) -> float:
    """The median of the true widths, each as a share of the reported one."""
    return median(true / reported for kind in found.values() for true, reported in kind)


def main() -> None:
    """Print a table: for each kind of number how many ranges, the ratio of widths, and how many are exact."""
    for title, found in (("Made-up methods", ratios(MOST, 400)), ("The real method", real_ratios(10, 3))):
        _print(title, found)


def _print(title: str, found: dict[str, list[tuple[float, float]]]) -> None:
    print(f"\n{title}: {overall(found):.3f} of the reported width is true\n")  # noqa: T201
    print("| number | open ranges | true / reported width | median | exact |\n|---|---|---|---|---|")  # noqa: T201
    for kind, pairs in sorted(found.items()):
        exact = Counter(true > reported - 1e-9 for true, reported in pairs)[True]
        ratio = fsum(true for true, _ in pairs) / fsum(reported for _, reported in pairs)
        middle = median(true / reported for true, reported in pairs)
        print(f"| {kind} | {len(pairs)} | {ratio:.2f} | {middle:.2f} | {exact / len(pairs):.0%} |")  # noqa: T201


if __name__ == "__main__":
    main()
