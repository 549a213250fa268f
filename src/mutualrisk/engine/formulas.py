"""The formulas and conditions of one method: each text is read once, however many rules say it."""

from collections.abc import Mapping

from mutualrisk.domain.expression import Node, Symbol
from mutualrisk.domain.expression_text import read_condition, read_number
from mutualrisk.domain.method import Method
from mutualrisk.engine import closures
from mutualrisk.engine.closures import Condition, Number, Places
from mutualrisk.engine.symbols import PROFILE_SYMBOLS, symbols


class Formulas:
    """Texts over one set of names, as trees and as closures. Raises ExpressionFault where one is refused."""

    def __init__(self, known: Mapping[str, Symbol]) -> None:
        """Nothing is read yet."""
        self.places = Places(known)
        self._conditions: dict[str, tuple[Node, Condition]] = {}
        self._numbers: dict[str, tuple[Node, Number]] = {}

    def condition(self, text: str) -> tuple[Node, Condition]:
        """A condition that a text holds."""
        found = self._conditions.get(text)
        if found is None:
            node = read_condition(text, self.places.symbols)
            found = self._conditions[text] = (node, closures.condition(node, self.places))
        return found

    def number(self, text: str) -> tuple[Node, Number]:
        """A formula that gives a number."""
        found = self._numbers.get(text)
        if found is None:
            node = read_number(text, self.places.symbols).node
            found = self._numbers[text] = (node, closures.number(node, self.places))
        return found


class MethodFormulas:
    """What a method says, for every perspective and depth: about answers, and in the decision table."""

    def __init__(self, method: Method) -> None:
        """Nothing is read yet."""
        self.method = method
        self.of_answers = Formulas(symbols(method))
        self.of_profile = Formulas(PROFILE_SYMBOLS)
