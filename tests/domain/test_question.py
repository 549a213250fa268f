"""Who is asked a question."""

import pytest

from mutualrisk.domain.question import PutTo, Question
from tests.small_method import question

MIXED = {"commissioner": "commissioner", "board": "organisation"}


@pytest.mark.parametrize(
    ("given", "commissioner", "board"),
    [
        ({}, "organisation", "organisation"),
        ({"evidence": "own"}, "commissioner", "commissioner"),
        ({"put_to": "commissioner"}, "commissioner", "commissioner"),
        ({"put_to": MIXED}, "commissioner", "organisation"),
        ({"put_to": {"board": "commissioner"}}, "organisation", "commissioner"),
    ],
)
def test_who_is_asked_is_stated_or_follows_from_whose_word_counts(
    given: dict[str, object], commissioner: PutTo, board: PutTo
) -> None:
    made = Question.model_validate(question("it", **given))  # type: ignore[arg-type]  # fields of a question
    assert (made.asked_of("commissioner"), made.asked_of("board")) == (commissioner, board)
