"""The words of a result."""

import pytest

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.question import Question
from mutualrisk.domain.result import Span
from mutualrisk.reports import phrases


@pytest.mark.parametrize(
    ("number", "words"), [(0, "no risks"), (1, "one risk"), (3, "three risks"), (40, "40 risks")]
)
def test_numbers_with_their_noun(number: int, words: str) -> None:
    assert phrases.counted(number, "risk") == words


@pytest.mark.parametrize(
    ("items", "words"), [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")]
)
def test_lists_read_as_a_sentence(items: list[str], words: str) -> None:
    assert phrases.listed(items) == words


@pytest.mark.parametrize(
    ("words", "most", "kept"),
    [
        ("short", 10, "short"),
        ("One sentence. And another one.", 20, "One sentence."),
        ("words that go on, and on", 19, "words that go on…"),
        ("x" * 30, 10, "x" * 9 + "…"),
        ("  spaced \n out ", 20, "spaced out"),
    ],
)
def test_words_are_cut_after_a_sentence_or_a_word(words: str, most: int, kept: str) -> None:
    assert phrases.clipped(words, most) == kept
    assert len(kept) <= most


@pytest.mark.parametrize(
    ("possible", "words"),
    [
        (("high",), ""),
        (("moderate", "high"), "moderate not excluded"),
        (("low", "moderate", "high"), "low or moderate not excluded"),
        (("low", "moderate", "high", "extreme"), "anything is possible"),
    ],
)
def test_what_is_open_is_said(possible: tuple[str, ...], words: str) -> None:
    assert phrases.open_words(possible, "high", ("low", "moderate", "high", "extreme")) == words


def test_ranges_show_both_ends_where_they_differ() -> None:
    assert phrases.ranged(Span(1, 2, 3)) == "2.0 (1.0–3.0)"
    assert phrases.ranged(Span(2, 2, 2)) == "2.0"
    assert phrases.extent(Span(1, 2, 3)) == "1–3"


def test_dates_read_as_people_write_them_and_others_stay() -> None:
    assert phrases.date_words("2026-11-18") == "18 November 2026"
    assert phrases.date_words("soon") == "soon"
    assert phrases.date_words(None) == ""


def question(kind: str) -> Question:
    """A question of a kind."""
    data = {
        "id": "q",
        "section": "s",
        "type": kind,
        "text": "What?",
        "why": "-",
        "options": {"a": {"text": "First"}},
    }
    return Question.model_validate(data)


@pytest.mark.parametrize(
    ("kind", "answer", "words"),
    [
        ("money", -1234.5, "−£1,234.5"),
        ("percent", 12.0, "12%"),
        ("months", 1.0, "1 month"),
        ("choice", "a", "First"),
        ("choice", "gone", "gone"),
        ("choices", (), "None of these"),
        ("yes_no", "yes", "Yes"),
        ("date", "2026-03-01", "1 March 2026"),
        ("text", "as typed", "as typed"),
    ],
)
def test_answers_in_words(kind: str, answer: object, words: str) -> None:
    assert phrases.answer_words(question(kind), Answer.model_validate({"value": answer}), "board") == words


def test_answers_without_a_value_in_words() -> None:
    asked = question("money")
    assert phrases.answer_words(asked, None, "board") == "Not answered"
    assert phrases.answer_words(asked, Answer(not_known=True), "board") == "Not known"
    assert phrases.answer_words(asked, Answer(not_applicable=""), "board") == "Does not apply"
