"""The form of texts that hold values: holes, clauses with alternatives, spaces, and where sentences begin."""

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mutualrisk.domain.expression_text import ExpressionFault
from mutualrisk.engine import clauses
from mutualrisk.engine.clauses import Clause, Hole, Part

if TYPE_CHECKING:
    from mutualrisk.domain.value import Wording


def said(text: str, known: str = "") -> str:
    """The text where only the values of these names are known; each is said as its name."""
    return "".join(_said(part, frozenset(known.split())) for part in clauses.parts(text))


def _said(part: Part, known: frozenset[str]) -> str:
    if isinstance(part, str):
        return part
    if isinstance(part, Hole):
        return part.inside.upper() if part.opens else part.inside
    for choice in part.choices:
        if known.issuperset(hole.inside for hole in clauses.values(choice)):
            return "".join(_said(piece, known) for piece in choice)
    return ""


@pytest.mark.parametrize(
    ("text", "known", "words"),
    [
        ("A sum of {a}.", "", "A sum of a."),
        ("A sum[ of {a}].", "a", "A sum of a."),
        ("A sum[ of {a}].", "", "A sum."),
        ("A sum [of {a}] is due.", "a", "A sum of a is due."),
        ("A sum [of {a}] is due.", "", "A sum is due."),
        ("A sum [ of {a} | that is open ] is due.", "", "A sum that is open is due."),
        ("A sum[ of {a}|, or none,] is due.", "", "A sum, or none, is due."),
        ("A sum [of {a}|, or none,] is due.", "", "A sum, or none, is due."),
        ("It is [{a} of {b}|all of {b}|nothing].", "a b", "It is a of b."),
        ("It is [{a} of {b}|all of {b}|nothing].", "b", "It is all of b."),
        ("It is [{a} of {b}|all of {b}|nothing].", "a", "It is nothing."),
        ("[The sum is {a}.] It is due.", "a", "The sum is a. It is due."),
        ("[The sum is {a}.] It is due.", "", "It is due."),
        ("It is due. [It is {a}.] It is late.", "", "It is due. It is late."),
        ("It is due[ (here {a})] [with {b}], now.", "b", "It is due with b, now."),
        ("One | two.", "", "One | two."),
        ("  Two\n  lines [of\n {a}]. ", "a", "Two lines of a."),
    ],
)
def test_a_clause_is_said_where_its_values_are_known(text: str, known: str, words: str) -> None:
    assert said(text, known) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{a} of {b} is due.", "A of b is due."),
        ("It is due. {a} of it is {b}! {a}? {a}", "It is due. A of it is b! A? A"),
        ("It costs 1.{a} in all; {b}: {a}", "It costs 1.a in all; b: a"),
        ("[{a} of it|Some of it] is due. [{b}|{a}] is not.", "A of it is due. B is not."),
        ("“It is.” {a} says so.", "“It is.” A says so."),
        ("[It is {a}. ]{b} is due.", "It is a. B is due."),
    ],
)
def test_a_value_that_begins_a_sentence_is_known_as_such(text: str, words: str) -> None:
    assert said(text, "a b") == words


@pytest.mark.parametrize("text", ["A [sum", "A sum]", "A [sum [of {a}]]", "[a]]", "][", "{a} [b|c"])
def test_a_bracket_without_a_partner_is_a_fault_and_is_said_as_it_stands(text: str) -> None:
    with pytest.raises(ExpressionFault, match="no partner, or a clause stands in another"):
        clauses.check(text)
    assert {"[", "]"} & set(said(text, "a b"))


@pytest.mark.parametrize(
    ("text", "known", "unknown"),
    [
        ("A sum [of {a}|of some], in [ {b} | c ].", "A sum of {a}, in {b}.", "A sum of some, in c."),
        ("[It is {a}.] It is {b}[ of {a}].", "It is {a}. It is {b} of {a}.", "It is {b}."),
        ("It is {a}.", "It is {a}.", "It is {a}."),
    ],
)
def test_a_text_is_shown_as_it_reads_where_all_is_known_and_where_nothing_is(
    text: str, known: str, unknown: str
) -> None:
    assert clauses.where_known(text) == known
    assert clauses.where_unknown(text) == unknown
    both: Wording = {"board": text, "commissioner": "Yours[ of {a}]."}
    assert clauses.each(both, clauses.where_unknown) == {"board": unknown, "commissioner": "Yours."}


WORDS = st.sampled_from(["a sum", "is due", "of it", "and"])
CHOICES = st.lists(st.sampled_from(["of {a}", "in {b}", "{a} by {b}", "as it is"]), min_size=1, max_size=3)


@st.composite
def sentences(draw: st.DrawFn) -> str:
    """Sentences of words and clauses, with spaces wherever people write them."""
    pieces = []
    for words in draw(st.lists(WORDS, min_size=1, max_size=5)):
        choices = "|".join(f"{draw(SPACE)}{one}{draw(SPACE)}" for one in draw(CHOICES))
        pieces.append(draw(st.sampled_from([words, f"[{choices}]", f"{words}, [{choices}]"])))
    return " ".join(pieces) + "."


SPACE = st.sampled_from(["", " "])


@given(sentences(), st.sampled_from(["", "a", "b", "a b"]))
def test_no_space_is_left_over_whatever_is_said(text: str, known: str) -> None:
    words = said(text, known)
    assert "  " not in words
    assert words == words.strip()
    assert not {" .", " ,"} & {words[place : place + 2] for place in range(len(words))}


@given(sentences())
def test_each_value_of_a_text_is_there(text: str) -> None:
    parts = clauses.parts(text)
    choices = [choice for part in parts if isinstance(part, Clause) for choice in part.choices]
    assert sum(len(clauses.values(choice)) for choice in choices) == len(clauses.HOLE.findall(text))
