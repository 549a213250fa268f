"""What each question bears on: the factors that it moves and the measures that it is part of."""

from collections import defaultdict
from collections.abc import Mapping

from mutualrisk.engine.probe import reads
from mutualrisk.engine.program import Program


def factors_moved(program: Program) -> Mapping[str, tuple[str, ...]]:
    """The ids of the risks and benefits that each question may move, in the order of the method."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for factor in (*program.risks, *program.benefits):
        for name in reads(factor):
            found[name].append(factor.id)
    return {question.id: tuple(found[question.id]) for question in program.asked}


def measures_made(program: Program) -> Mapping[str, tuple[str, ...]]:
    """The ids of the measures that each question is part of, the most direct ones first."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for measure in program.method.measures:
        for name in program.reads.get(measure.id, frozenset()):
            found[name].append(measure.id)
    depth = {measure.id: len(program.reads.get(measure.id, ())) for measure in program.method.measures}
    return {
        question.id: tuple(sorted(found[question.id], key=lambda name: depth[name]))
        for question in program.asked
    }
