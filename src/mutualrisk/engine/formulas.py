"""The formulas and conditions of one method: each text is read once, however many rules say it."""

from collections.abc import Mapping
from typing import NamedTuple

from mutualrisk.domain.expression import Node, Symbol
from mutualrisk.domain.expression_text import read_condition, read_number
from mutualrisk.domain.method import Method
from mutualrisk.engine import closures
from mutualrisk.engine.closures import Condition, Number, Places
from mutualrisk.engine.symbols import PROFILE_SYMBOLS, symbols


class Trees(NamedTuple):
    """What texts mean: those that are conditions, and those that give a number."""

    conditions: Mapping[str, Node]
    numbers: Mapping[str, Node]


UNREAD = Trees({}, {})


class Formulas:
    """Texts over one set of names, as trees and as closures. Raises ExpressionFault where one is refused."""

    def __init__(self, known: Mapping[str, Symbol], trees: Trees = UNREAD) -> None:
        """A text is read when it is asked for, unless its tree is among those that are given."""
        self.places = Places(known)
        self._trees = trees
        self._conditions: dict[str, tuple[Node, Condition]] = {}
        self._numbers: dict[str, tuple[Node, Number]] = {}

    def condition(self, text: str) -> tuple[Node, Condition]:
        """A condition that a text holds."""
        found = self._conditions.get(text)
        if found is None:
            node = self._trees.conditions.get(text) or read_condition(text, self.places.symbols)
            found = self._conditions[text] = (node, closures.condition(node, self.places))
        return found

    def number(self, text: str) -> tuple[Node, Number]:
        """A formula that gives a number."""
        found = self._numbers.get(text)
        if found is None:
            node = self._trees.numbers.get(text) or read_number(text, self.places.symbols).node
            found = self._numbers[text] = (node, closures.number(node, self.places))
        return found

    def trees(self) -> Trees:
        """What was asked for so far."""
        conditions = {text: node for text, (node, _) in self._conditions.items()}
        return Trees(conditions, {text: node for text, (node, _) in self._numbers.items()})


class MethodFormulas:
    """What a method says, for every perspective and depth: about answers, and in the decision table."""

    def __init__(self, method: Method, trees: Trees = UNREAD) -> None:
        """Nothing is read yet, but what it says about answers may have been read before."""
        self.method = method
        self.of_answers = Formulas(symbols(method), trees)
        self.of_profile = Formulas(PROFILE_SYMBOLS)
