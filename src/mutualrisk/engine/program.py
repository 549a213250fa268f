"""A method made ready to evaluate: closures, in an order in which each finds its inputs.

What is read for each question, signal or rule is no named tuple, whose fields Python reads slowly.
"""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from mutualrisk.domain.expression import Node
from mutualrisk.domain.factor import Benefit, Risk
from mutualrisk.domain.method import Method
from mutualrisk.domain.question import Question
from mutualrisk.domain.result import AnswerState, Asked, Verdict
from mutualrisk.domain.rule import Rule, VerdictRow
from mutualrisk.domain.value import Depth, Perspective, Side
from mutualrisk.engine.answers import Given
from mutualrisk.engine.closures import Condition, Environment, Held, Places
from mutualrisk.engine.prepared import Prepared
from mutualrisk.engine.signals import SignalProgram
from mutualrisk.engine.texts import Reader, Template, Value

Step = Callable[[Environment], None]
"""Fills or empties one place of an environment from others."""


class Input(Prepared):
    """A question that moves something, and how its values are read into an environment."""

    id: str
    place: int
    read: Callable[[Given], Held]
    question: Question


class Showing(Prepared):
    """A question, the place that says whether it shows, and what is said of it by the state of its answer."""

    id: str
    place: int
    usual: Asked
    """What is said where it surely shows and a value is given, as for most."""
    surely: Mapping[AnswerState, Asked]
    possibly: Mapping[AnswerState, Asked]


Phrases = tuple[Template, Template]


class RuleProgram(Prepared, frozen=False):
    """A rule with its condition ready to read an environment."""

    rule: Rule
    holds: Condition
    reads: tuple[str, ...]
    values: tuple[Value, ...]
    """What it reads, as its values are put into words."""
    node: Node
    id: str
    dated: bool
    """Whether it holds on some days only."""
    text: str
    """Its text and what it says, for the program's perspective."""
    says: str
    stated: tuple[Any, ...]
    """What a finding by this rule holds that does not hang on the answers, in the order of its fields."""
    phrases: Phrases | None = None
    """Its text and what it says, understood when it first holds."""


class SideProgram(Prepared):
    """One side of a factor: its signals, and the rules that move it."""

    side: Side
    least: float
    most: float
    signals: tuple[SignalProgram, ...]
    rules: tuple[RuleProgram, ...]
    reads: frozenset[str]
    """Every question and measure that may move it."""
    total: float
    """The weights of all its signals together."""


class FactorProgram(Prepared):
    """A risk (likelihood and impact) or a benefit (strength)."""

    id: str
    title: str
    factor: Risk | Benefit
    sides: tuple[SideProgram, ...]


class Calls(NamedTuple):
    """What findings and factors may call for."""

    offered: tuple[str, ...]
    """In the order of their ids."""
    by_factor: Mapping[str, tuple[str, ...]]


class Program(NamedTuple):
    """A method for one perspective and one depth."""

    method: Method
    perspective: Perspective
    depth: Depth
    places: Places
    asked: tuple[Question, ...]
    own: frozenset[str]
    """Questions whose answer needs no document."""
    blank: tuple[Any, ...]
    """An environment in which nothing is answered and nothing computed."""
    steps: tuple[tuple[str, Step], ...]
    """What computes each measure and hides each question, after all that it reads."""
    inputs: tuple[Input, ...]
    showing: tuple[Showing, ...]
    risks: tuple[FactorProgram, ...]
    benefits: tuple[FactorProgram, ...]
    rules: tuple[RuleProgram, ...]
    verdicts: tuple[tuple[VerdictRow, Condition], ...]
    verdict_places: Places
    verdict_reads: tuple[tuple[str, ...], ...]
    """The quantities of the profile that each row of the decision table is the first to read."""
    verdict_words: Mapping[str, Verdict]
    """What each row of it says, before it is known what else is possible."""
    reads: Mapping[str, frozenset[str]]
    """The questions whose answers each question and measure is made of; not those that only hide it."""
    behind: Mapping[str, frozenset[str]]
    """The questions and measures behind each question and measure, itself included."""
    labels: Mapping[str, str]
    """What each question and measure is called."""
    relief: Mapping[tuple[str, Side], float]
    """How far all actions of the catalogue together could move each side of each factor."""
    reader: Reader
    values: Mapping[str, Value]
    """Each question and measure as its values are put into words."""
    measured: tuple[tuple[Value, str], ...]
    """The measures that are numbers, each with its unit."""
    spoken: tuple[RuleProgram, ...]
    """The rules in the order in which findings are listed."""
    rule_ids: tuple[str, ...]
    """Their ids."""
    conditions: tuple[Condition, ...]
    """Their conditions."""
    dated: tuple[Rule, ...]
    """Those that hold on some days only."""
    fitting: tuple[tuple[str, Condition], ...]
    """The actions that take something for granted, and what."""
    calls: Calls
    """The actions of the catalogue for this perspective, by the factors that each bears on."""
    forms: Calls
    """The forms of partnership, by the risks that each closes."""
    templates: dict[str, Template]
    """Texts with values, worked out when first needed."""
