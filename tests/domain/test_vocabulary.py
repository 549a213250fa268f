"""The words that the engine puts round values."""

import pytest
from pydantic import ValidationError

from mutualrisk.domain.vocabulary import Vocabulary, fillings


def test_a_word_says_what_it_is_filled_with() -> None:
    assert fillings("between {low} and {high}") == {"low", "high"}
    assert fillings("yes") == frozenset()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ({"between": "rhwng {low}"}, "“between” is filled with {high}, {low}"),
        ({"yes": "{number}"}, "“yes” is filled with nothing"),
        ({"yes": "{"}, "'{'"),
        ({"percent": "{number:>9}%"}, "“percent” is filled with {number}"),
        ({"percent": "{number!r}%"}, "“percent” is filled with {number}"),
        ({"month_names": ["Ionawr"]}, "a year has twelve months"),
        ({"nay": "na"}, "Extra inputs are not permitted"),
    ],
)
def test_words_that_could_not_be_filled_are_refused(words: dict[str, object], said: str) -> None:
    with pytest.raises(ValidationError, match=said):
        Vocabulary.model_validate(words)


def test_a_language_says_only_the_words_that_differ() -> None:
    welsh = Vocabulary(yes="oes", between="rhwng {low} a {high}")
    assert welsh.between.format(low=1, high=2) == "rhwng 1 a 2"
    assert welsh.no == "no"
