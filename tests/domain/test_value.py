"""How a value behaves: it is equal to its like, cannot be changed, and is copied with a difference."""

import copy
import pickle
import subprocess
import sys

import pytest

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.case import Contract, Evidence
from mutualrisk.domain.factor import Measure
from mutualrisk.domain.field import Field
from mutualrisk.domain.value import Text, Value

PAPER = Evidence(id="paper", title="Accounts", grade="audited")


def test_values_are_equal_where_their_class_and_fields_are() -> None:
    class Other(Evidence):
        """The same by another name."""

    assert Evidence(id="paper", title="Accounts", grade="audited", note="") == PAPER
    assert PAPER.model_copy(update={"title": "Plan"}) != PAPER
    assert Other(id="paper", title="Accounts", grade="audited") != PAPER


def test_equal_values_are_found_in_a_set() -> None:
    assert len({PAPER, Evidence(id="paper", title="Accounts", grade="audited")}) == 1
    with pytest.raises(TypeError, match="unhashable"):
        hash(Contract())


def test_a_value_says_all_that_it_holds() -> None:
    assert repr(Answer(value=True)).startswith("Answer(value='yes', low=None, high=None, not_known=False,")


def test_no_field_can_be_set_or_taken_away() -> None:
    with pytest.raises(AttributeError, match="Evidence is frozen: note"):
        PAPER.note = "a"  # type: ignore[misc]  # that it is refused is what is tested
    with pytest.raises(AttributeError, match="Evidence is frozen: note"):
        del PAPER.note


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, lambda one: pickle.loads(pickle.dumps(one))])  # noqa: S301 - our own
def test_a_copy_is_equal_and_knows_what_was_given(copied: "object") -> None:
    made = copied(PAPER)  # type: ignore[operator]  # any of three
    assert made == PAPER
    assert made is not PAPER
    assert made.model_fields_set == {"id", "title", "grade"}


def test_a_copy_with_a_difference_leaves_the_first_as_it_is() -> None:
    made = PAPER.model_copy(update={"note": "a"})
    assert (made.note, PAPER.note) == ("a", "")
    assert (made.model_fields_set, PAPER.model_fields_set) == (
        {"id", "title", "grade", "note"},
        {"id", "title", "grade"},
    )


def test_a_field_is_given_by_the_name_that_data_has_for_it() -> None:
    data = {"id": "a", "text": "a", "unit": "pounds", "is": "b"}
    made = Measure.model_validate(data)
    assert made.formula == "b"
    assert made.model_dump(by_alias=True, exclude_unset=True) == data
    assert made.model_dump(exclude_unset=True) == {"id": "a", "text": "a", "unit": "pounds", "formula": "b"}


def test_a_default_that_could_be_changed_is_made_anew() -> None:
    first, second = Contract(), Contract()
    assert first.answers == {}
    assert first.answers is not second.answers


def test_a_class_has_the_fields_of_the_one_that_it_is_made_from() -> None:
    class More(Evidence):
        """With a field more."""

        shelf: Text = Field(default="", max_length=3)

    assert list(More.model_fields) == [*Evidence.model_fields, "shelf"]
    assert More(id="paper", title="Accounts", grade="audited", shelf="a").shelf == "a"
    with pytest.raises(ValueError, match="at most 3"):
        More(id="paper", title="Accounts", grade="audited", shelf="abcd")


def test_a_class_has_the_fields_of_all_that_it_is_made_from() -> None:
    class Size(Value):
        """A size."""

        size: float = 1
        shelf: str = "first"

    class Colour(Value):
        """A colour."""

        colour: str = "red"
        shelf: str = "second"

    class Box(Size, Colour):
        """Both."""

    assert Box.model_validate({"size": 2}).model_dump() == {"colour": "red", "shelf": "first", "size": 2.0}


def test_what_a_class_states_of_a_field_without_its_kind_is_refused_and_not_passed_over() -> None:
    with pytest.raises(TypeError, match="Grey has no kind for what it states of: note"):

        class Grey(Evidence):
            """With another default, as it looks."""

            note = "none"


def test_a_copy_has_no_field_that_the_class_does_not_state() -> None:
    with pytest.raises(AttributeError, match="Evidence has no titel"):
        PAPER.model_copy(update={"titel": "Plan"})


def test_what_must_be_given_is_missed() -> None:
    with pytest.raises(LookupError, match="grade"):
        Evidence.filled({"id": "paper", "title": "Accounts"})
    with pytest.raises(ValueError, match="Field required"):
        Evidence.model_validate({"id": "paper", "title": "Accounts"})


def test_what_is_plainly_right_loads_no_pydantic_and_what_is_not_does() -> None:
    code = (
        "import sys; from mutualrisk.domain.answer import Answer; Answer(value=1).model_dump()\n"
        "print('pydantic' in sys.modules)\n"
        "try: Answer()\n"
        "except ValueError: print('pydantic' in sys.modules)"
    )
    said = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout
    assert said.split() == ["False", "True"]


def test_every_class_of_values_states_fields_that_both_ways_of_checking_know() -> None:
    class Odd(Value):
        """Of a kind that is compared by its type alone."""

        held: frozenset[str] | None = None

    made = Odd.model_validate({"held": ["a"]})
    assert made.held == frozenset("a")
