"""The sentences of the method for mutuals: each reads as English whatever is known of the values in it."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import product
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mutualrisk import resources
from mutualrisk.domain.method import Method
from mutualrisk.domain.value import PERSPECTIVES, Depth, Perspective, worded
from mutualrisk.engine import answers, texts
from mutualrisk.engine.compile import prepare
from mutualrisk.engine.evaluate import environment, evaluate_with, open_names
from mutualrisk.engine.program import Program
from mutualrisk.engine.ranges import MaybeInterval
from mutualrisk.engine.texts import Context, named_in
from mutualrisk.store.method_files import load_method
from tests.engine.random_cases import random_case, seeded

SIZES: Mapping[str, tuple[float, float]] = {
    "pounds": (250_000, 2_500_000), "months": (1, 20), "percent": (12.5, 40), "times": (3.2, 5),
    "number": (3, 9), "date": (740_000, 740_100),
}  # fmt: skip
STATES = ("exact", "minus", "range", "unknown", "inapplicable")
SURE = ("exact", "minus", "range")
"""States in which a check may hold: it speaks only of what is certain."""

WRONG = {
    "not known, but no “is” before it": r"(?<!\bis )(?<!\bare )\bnot known\b",
    "words of a list": r"does not apply|none of these|without limit",
    "two spaces, or one at an end": r"\s\s|^\s|\s$",
    "a space before a stop, or after a bracket": r"\s[.,;:!?)]|\(\s",
    "stops one after the other": r"[.,;:!?][.,;:!?]",
    "a word twice": r"\b(\w+) \1\b",
    "two articles": r"(?i)\b(an?|the|its|our|this|your) (an|a|between|at)\b",
    "a preposition that “between” does not follow": r"\b(on|in|from|at) (between|at)\b",
    "a number of nothing": r"number (?!of\b|met\b)\w|(multiple|number) of[.,;)]",
    "one in the plural": r"(?<![\d.,])1 months",
    "ends that are the same": r"(?i)between (\S+) and \1(?![\w.,%])",
    "brackets of the method": r"[][{}|]",
    "no capital at the beginning": r"^[a-z]",
    "no stop at the end": r"[^.?!]$",
}
"""What no sentence may hold."""


class Sentence(NamedTuple):
    """A text of the method for one reader, and the states in which its values may be when it is read."""

    id: str
    written: str
    states: tuple[str, ...]


@cache
def real() -> Method:
    """The method; a fixture would be written out with each case that fails."""
    return load_method(resources.path("methods", "public-service-mutuals")).method


def sentences(under: Method, reader: Perspective) -> Iterator[Sentence]:
    """Every text that is filled with values."""
    for rule in under.rules:
        for wording in (rule.text, rule.says) if reader in rule.asks else ():
            yield Sentence(rule.id, worded(wording, reader), STATES)
    for check in under.checks:
        yield Sentence(check.id, worded(check.text, reader), SURE)


def held(state: str, unit: str) -> MaybeInterval:
    """What an environment holds of a value of a unit in a state."""
    low, high = SIZES[unit]
    if state == "inapplicable":
        return None
    if state == "minus" and unit in ("pounds", "percent"):
        return (-high, low, 0)
    return (low, low, 0) if state in ("exact", "minus") else (low, high, 0)


def said(program: Program, sentence: Sentence) -> Iterator[tuple[dict[str, str], str]]:
    """The text with each of its values in each state."""
    made = texts.template(sentence.written, program.reader)
    names = sorted(named_in(sentence.written, program.places.symbols))
    for states in product(sentence.states, repeat=len(names)):
        env, told = list(program.blank), dict(zip(names, states, strict=True))
        for name, state in told.items():
            env[program.places.of[name]] = held(state, program.values[name].speech.unit)
        is_open = frozenset(name for name, state in told.items() if state == "unknown")
        yield told, texts.filled(made, Context(env, is_open))


def faults(text: str) -> list[str]:
    """What is wrong with a text."""
    found = [what for what, pattern in WRONG.items() if re.search(pattern, text)]
    pairs = (("(", ")"), ("“", "”"))
    return found + [f"not as many {a} as {b}" for a, b in pairs if text.count(a) != text.count(b)]


@pytest.mark.parametrize("reader", PERSPECTIVES)
def test_each_sentence_reads_as_english_in_each_state(reader: Perspective) -> None:
    program = prepare(real(), reader, "full")
    wrong = [
        (sentence.id, told, text, faults(text))
        for sentence in sentences(real(), reader)
        if "{" in sentence.written
        for told, text in said(program, sentence)
        if faults(text)
    ]
    assert wrong[:5] == []


@pytest.mark.parametrize(
    "text",
    [
        "The turnover condition of not known is 2 times the value.", "A sum of of £5.", "A sum  of £5.",
        "It runs 1 months.", "It is an unknown number staff.", "It is worth an unknown multiple of.",
        "A sum of £5 .", "The sum (here £5 is due.", "an unknown sum is due.",
        "It starts in between 1 and 2 months.",
        "It is a an unknown sum.", "A sum is due", "It does not apply years.",
        "Between 5% and 5% of it is due.",
    ],
)  # fmt: skip
def test_what_reads_badly_is_found(text: str) -> None:
    assert faults(text)


@settings(max_examples=60)
@given(
    number=st.integers(0, 10**9),
    reader=st.sampled_from(PERSPECTIVES),
    depth=st.sampled_from(("screening", "full")),
    share=st.sampled_from((0.1, 0.3, 0.6, 1)),
)
def test_each_finding_of_a_case_reads_as_english_and_says_no_more_than_is_so(
    number: int, reader: Perspective, depth: Depth, share: float
) -> None:
    program = prepare(real(), reader, depth)
    case, assessment = random_case(real(), reader, depth, seeded(number), unknown=share)
    result = evaluate_with(program, case, assessment)
    given_answers = answers.answers(case, assessment)
    context = Context(environment(program, given_answers, assessment.date), open_names(program, result.asked))
    rules = {rule.id: worded(rule.text, reader) for rule in real().rules}
    for finding in result.findings:
        assert faults(finding.text) == [], finding.text
        assert "inapplicable" not in finding.text
        values = named_in(rules[finding.rule], program.places.symbols)
        standings = {name: program.values[name].told(context)[2] for name in values}
        if values and "not known" in finding.text:
            assert "unknown" in standings.values(), (finding.text, standings)
