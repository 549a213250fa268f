"""Conditions as a form can follow them: worked out as far as known, and open where it cannot know."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import reduce

from mutualrisk.domain.expression import Flag, Logic, Node, Not, names
from mutualrisk.domain.expression_text import read_condition
from mutualrisk.domain.question import Question
from mutualrisk.engine import closures
from mutualrisk.engine.closures import Environment
from mutualrisk.engine.program import Program
from mutualrisk.engine.ranges import FALSE, TRUE

Folded = Node | bool
"""What must hold for a question to be asked: a condition on answers of the form, or known already."""


class Folding:
    """Folds the conditions of one questionnaire."""

    def __init__(self, program: Program, inside: AbstractSet[str], env: Environment) -> None:
        """Take the questions of the form, and what is known of all others."""
        self.places, self.inside, self.env = program.places, inside, env
        self._measures = {one.id: one for one in program.method.measures}
        self._questions: Mapping[str, Question] = {one.id: one for one in program.method.questions}
        self._behind = program.behind

    def condition(self, question: Question) -> Folded:
        """What must hold for a question to be asked. What only others know counts as holding.

        A question that hangs on one which is surely not asked is judged by the condition alone, as the
        engine does it: what does not apply fails a comparison.
        """
        if not question.visible_when:
            return True
        return self._folded(read_condition(question.visible_when, self.places.symbols), no=False)

    def _folded(self, node: Node, *, no: bool) -> Folded:
        """Whether a condition may hold, or where ``no`` whether it may fail."""
        match node:
            case Not(item):
                return self._folded(item, no=not no)
            case Logic(operator, items):
                parts = [self._folded(item, no=no) for item in items]
                return _all(parts) if (operator == "and") != no else _any(parts)
            case Flag(name) if name in self._measures and not self._is_outside(node):
                formula = self._measures[name].formula
                return self._folded(read_condition(formula, self.places.symbols), no=no)
        if self._is_outside(node):
            return bool(closures.condition(node, self.places)(self.env) & (FALSE if no else TRUE))
        if names(node) & self._measures.keys():
            return True
        return Not(node) if no else node

    def _is_outside(self, node: Node) -> bool:
        """Whether no answer of the form moves it."""
        behind = reduce(frozenset.union, (self._behind[name] for name in names(node)), frozenset[str]())
        return self.inside.isdisjoint(behind)


def _all(parts: list[Folded]) -> Folded:
    kept = [part for part in parts if part is not True]
    if False in kept:
        return False
    return _joined("and", kept) if kept else True


def _any(parts: list[Folded]) -> Folded:
    kept = [part for part in parts if part is not False]
    if True in kept:
        return True
    return _joined("or", kept) if kept else False


def _joined(operator: str, parts: Sequence[Folded]) -> Node:
    nodes = tuple(part for part in parts if not isinstance(part, bool))
    return nodes[0] if len(nodes) == 1 else Logic(operator, nodes)  # type: ignore[arg-type]  # and, or
