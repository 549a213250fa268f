"""All answers that one perspective may give at one depth, ready to be searched."""

from collections.abc import Iterable

from mutualrisk.domain.expression import Node, names
from mutualrisk.domain.expression_text import read_condition
from mutualrisk.domain.method import Method
from mutualrisk.domain.question import Question
from mutualrisk.domain.value import Depth, Perspective
from mutualrisk.engine import closures
from mutualrisk.engine.answers import FIRST_DAY, LAST_DAY
from mutualrisk.engine.closures import Environment
from mutualrisk.engine.compile import prepare
from mutualrisk.engine.evaluate import given_only
from mutualrisk.engine.method_checks.search import Budget, Outcome, Space, Variable, marks, search
from mutualrisk.engine.symbols import ASSESSMENT_DATE

_ANY_DAY = "2026-01-01"


class Spaces:
    """One program, and the answers that each of its conditions and factors rests on."""

    def __init__(self, method: Method, perspective: Perspective, depth: Depth, budget: Budget) -> None:
        """Prepare the method. Raises Faulty where an expression cannot be read."""
        self.perspective, self.depth, self.budget = perspective, depth, budget
        self.program = prepare(method, perspective, depth)
        self._ids = frozenset(question.id for question in self.program.asked)
        self._marks = marks(self._every_node(method))
        self.blank = self._blank()

    @property
    def asked(self) -> tuple[Question, ...]:
        """The questions that are asked."""
        return self.program.asked

    def read(self, text: str) -> Node:
        """The tree of a condition."""
        return read_condition(text, self.program.places.symbols)

    def holds(self, node: Node) -> Outcome:
        """Whether some answers make a condition hold."""
        return search(self.space(names(node)), closures.condition(node, self.program.places), self.budget)

    def unasked(self, node: Node) -> frozenset[str]:
        """The questions that a condition reads directly and that are not asked here."""
        return (names(node) & frozenset(self.program.reader.questions)) - self._ids

    def space(self, read: Iterable[str]) -> Space:
        """What is behind some questions and measures."""
        behind = frozenset[str]().union(*(self.program.behind[name] for name in read))
        places = self.program.places.of
        chosen = sorted(name for name in behind if name in self._ids or name == ASSESSMENT_DATE)
        variables = tuple(Variable(places[name], self._marks.get(name, ())) for name in chosen)
        return Space(
            self.blank, variables, tuple(step for name, step in self.program.steps if name in behind)
        )

    def everything(self) -> Environment:
        """What each question and measure may hold when nothing is known."""
        env = list(self.blank)
        for _, step in self.program.steps:
            step(env)
        return env

    def _blank(self) -> Environment:
        env = given_only(self.program, {}, _ANY_DAY)
        env[self.program.places.of[ASSESSMENT_DATE]] = (float(FIRST_DAY), float(LAST_DAY), 0)
        return env

    def _every_node(self, method: Method) -> list[Node]:
        known = self.program.places.symbols
        texts = [question.visible_when for question in method.questions]
        texts += [measure.needs for measure in method.measures]
        texts += [measure.formula for measure in method.measures if measure.unit == "yes_no"]
        texts += [rule.when for rule in method.rules]
        texts += [action.when for action in method.actions]
        texts += [consistency.when for consistency in method.checks]
        return [read_condition(text, known) for text in texts if text]
