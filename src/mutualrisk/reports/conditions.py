"""When a question is to be answered, in words that a reader of paper can follow: by number and option."""

from collections.abc import Callable, Mapping
from functools import partial

from mutualrisk.domain.expression import (
    Applies,
    Arithmetic,
    Compare,
    Count,
    Flag,
    Has,
    Logic,
    Name,
    Node,
    Not,
    Number,
    OneOf,
)
from mutualrisk.domain.expression_text import read_condition
from mutualrisk.domain.value import worded
from mutualrisk.engine.program import Program
from mutualrisk.engine.words import UNIT_OF_KIND, amount
from mutualrisk.reports import phrases

LONG = 90
"""Characters of an option or of a question that stand in a condition."""
COMPARISONS = {
    "<": "is less than",
    "<=": "is at most",
    ">": "is more than",
    ">=": "is at least",
    "==": "is",
    "!=": "is not",
}
OPPOSITE = {"<": ">=", "<=": ">", ">": "<=", ">=": "<", "==": "!=", "!=": "=="}
SIGNS = {"+": "plus", "-": "less", "*": "times", "/": "divided by"}


class Conditions:
    """Puts the conditions of one questionnaire into words."""

    def __init__(self, program: Program, numbers: Mapping[str, str]) -> None:
        """Take the number of each question that is printed."""
        self.program, self.numbers = program, numbers
        self._questions = {question.id: question for question in program.method.questions}
        self._measures = {measure.id: measure for measure in program.method.measures}

    def words(self, formula: str) -> str:
        """A condition, as it goes on after "if"."""
        return self._said(read_condition(formula, self.program.places.symbols))

    def unmet(self, node: Node) -> str:
        """The opposite of a condition, as it goes on after "because"."""
        return self._said(node, no=True)

    def _said(self, node: Node, *, no: bool = False, inside: bool = False) -> str:
        """A condition, or where ``no`` its opposite; ``inside`` another it is held together by a word."""
        match node:
            case Not(item):
                return self._said(item, no=not no, inside=inside)
            case Logic(operator, items):
                joined = "and" if (operator == "and") != no else "or"
                parts = [self._said(item, no=no, inside=True) for item in items]
                held = {"and": "both ", "or": "either "}[joined] if inside else ""
                return f"{held}{_joined(parts, joined)}"
            case Flag(name) if name in self._measures:
                formula = self._measures[name].formula
                said = partial(self._said, read_condition(formula, self.program.places.symbols))
                return said(no=no, inside=inside)
        return self._plain(node, no=no)

    def _plain(self, node: Node, *, no: bool) -> str:
        match node:
            case Flag(name):
                return f"{self._asked(name)} is {'no' if no else 'yes'}"
            case OneOf(name, options):
                known = [f"“{self._option(name, option)}”" for option in options]
                if not no:
                    return f"{self._asked(name)} is {phrases.listed(known, 'or')}"
                denied = "not" if len(known) == 1 else "none of"
                return f"{self._asked(name)} is {denied} {phrases.listed(known, 'or')}"
            case Has(name, option):
                ticked = "is not ticked" if no else "is ticked"
                return f"“{self._option(name, option)}” {ticked} in {self._asked(name)}"
            case Applies(name):
                return f"{self._asked(name)} {'does not apply' if no else 'applies'}"
            case Compare(operator, left, right):
                verb = COMPARISONS[OPPOSITE[operator] if no else operator]
                return f"{self._number(left)} {verb} {self._number(right, self._unit(left))}"
        return self._number(node)

    def _number(self, node: Node, unit: str = "number") -> str:
        match node:
            case Number(value):
                return amount(value, unit)
            case Name(name):
                return self._asked(name)
            case Count(name):
                return f"the number of ticks in {self._asked(name)}"
            case Arithmetic(sign, left, right):
                kept = unit if sign in "+-" else "number"
                return f"{self._number(left, kept)} {SIGNS[sign]} {self._number(right, kept)}"
        return "what was worked out from your answers"

    def _unit(self, node: Node) -> str:
        if not isinstance(node, Name):
            return "number"
        if node.name in self._measures:
            return self._measures[node.name].unit
        question = self._questions.get(node.name)
        return UNIT_OF_KIND.get(question.type, "number") if question else "number"

    def _asked(self, name: str) -> str:
        """A question by its number, or by its words where it is not printed; a measure by its words."""
        if name in self.numbers:
            return self.numbers[name]
        known: Mapping[str, Callable[[], str]] = {
            **{id_: partial(self._worded, one.text) for id_, one in self._questions.items()},
            **{id_: partial(self._worded, one.text) for id_, one in self._measures.items()},
        }
        return f"“{phrases.clipped(known[name](), LONG)}”" if name in known else name.replace("_", " ")

    def _option(self, name: str, option: str) -> str:
        return phrases.clipped(self._worded(self._questions[name].options[option].text), LONG)

    def _worded(self, wording: object) -> str:
        return " ".join(worded(wording, self.program.perspective).split())  # type: ignore[arg-type] # all texts


def _joined(parts: list[str], word: str) -> str:
    """Conditions in a row; a comma keeps those apart that have words of their own inside."""
    apart = any(", " in part or part.startswith(("either ", "both ")) for part in parts)
    return f"{',' if apart else ''} {word} ".join(parts)
