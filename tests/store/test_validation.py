"""What pydantic finds wrong is said in plain words, at the place where a person would mend it."""

from typing import Literal

import pytest

from mutualrisk.domain.field import Field
from mutualrisk.domain.issue import Faulty, Issue, Place
from mutualrisk.domain.value import Text, Value
from mutualrisk.store.document import Data, Document, capped, dotted, shown
from mutualrisk.store.validation import did_you_mean, validated


class Inner(Value):
    """A value in a value."""

    kind: Literal["one", "two"] = "one"
    amount: float = Field(default=1, ge=0, lt=10)
    other: float = Field(default=1, gt=0, le=10)


class Outer(Value):
    """A value with all that can go wrong."""

    text: Text = ""
    whole: int = 0
    flag: bool = False
    either: float | tuple[float, ...] = 0
    inner: Inner = Inner()
    many: dict[str, Inner] = Field(default_factory=dict)
    few: tuple[Inner, ...] = Field(default=(), max_length=1)
    renamed: str = Field(default="", alias="from")


def fault(data: Data) -> Issue:
    """The only fault of the data."""
    with pytest.raises(Faulty) as caught:
        validated(Outer, Document(data, "a"))
    assert len(caught.value.issues) == 1
    return caught.value.issues[0]


@pytest.mark.parametrize(
    ("data", "path", "what", "remedy"),
    [
        ({"text": []}, "text", "This is not a text.", "Write a text."),
        ({"text": 3}, "text", "This is not a text.", "Write a text."),
        ({"whole": "x"}, "whole", "This is not a whole number.", "Write a whole number."),
        ({"whole": 1.5}, "whole", "This is not a whole number.", "Write a whole number."),
        ({"flag": "perhaps"}, "flag", "This is not true or false.", "Write true or false."),
        ({"either": "x"}, "either", "This is not a number or a list.", "Write a number or a list."),
        ({"either": ["x"]}, "either.1", "This is not a number.", "Write a number."),
        (
            {"inner": {"amount": float("inf")}},
            "inner.amount",
            "inf is not a number that can be used.",
            "ordinary",
        ),
        ({"inner": {"amount": -1}}, "inner.amount", "-1 is too small.", "Give a number of at least 0."),
        ({"inner": {"amount": 10}}, "inner.amount", "10 is too large.", "Give a number below 10."),
        ({"inner": {"other": 0}}, "inner.other", "0 is too small.", "Give a number above 0."),
        ({"inner": {"other": 11}}, "inner.other", "11 is too large.", "Give a number of at most 10."),
        ({"inner": {"kind": "{x}"}}, "inner.kind", "“{x}” is not one of the words", "Write 'one' or 'two'."),
        ({"inner": {"amont": 1}}, "inner.amont", "“amont” is not known here.", "Did you mean “amount”?"),
        (
            {"many": {"a": {"amont": 1}}},
            "many.a.amont",
            "“amont” is not known here.",
            "Did you mean “amount”?",
        ),
        ({"few": [{"amont": 1}]}, "few.1.amont", "“amont” is not known here.", "Did you mean “amount”?"),
        ({"fron": "x"}, "fron", "“fron” is not known here.", "Did you mean “from”?"),
        (
            {"renamed": "x"},
            "renamed",
            "“renamed” is not known here.",
            "Remove it, or use one of: text, whole",
        ),
        ({"few": [{}, {}]}, "few", "Tuple should have at most 1 item", "Correct this entry."),
        (3, "", "This is not a group of `name: value` lines.", "Write a group"),
    ],
)
def test_a_fault_is_said_in_plain_words(data: Data, path: str, what: str, remedy: str) -> None:
    issue = fault(data)
    assert issue.place == Place("a", 0, path)
    assert issue.what.startswith(what)
    assert remedy in issue.remedy


def test_a_number_that_is_meant_as_a_text_is_read_as_it_was_typed() -> None:
    document = Document({"text": 2.1, "from": 7}, written={("text",): "2.10", ("from",): "007"})
    outer = validated(Outer, document)
    assert (outer.text, outer.renamed) == ("2.10", "007")
    assert document.data == {"text": 2.1, "from": 7}


def test_other_faults_are_told_of_data_that_had_such_numbers() -> None:
    with pytest.raises(Faulty) as caught:
        validated(Outer, Document({"text": 2, "whole": "x"}, written={("text",): "2"}))
    assert [issue.place.path for issue in caught.value.issues] == ["whole"]


def test_a_value_that_is_itself_a_number_is_restored_too() -> None:
    assert (
        validated(Outer, Document({"many": {}, "text": 5}, written={("text",): "5", ("whole",): "1"})).text
        == "5"
    )


@pytest.mark.parametrize(
    ("value", "said"),
    [("a\nb", "a?b"), ("x" * 99, "x" * 60 + "…"), ("\ud800", "?"), (1.5, "1.5"), ("é £", "é £")],
)
def test_what_people_supplied_is_shown_short_and_on_one_line(value: object, said: str) -> None:
    assert shown(value) == said


def test_paths_are_said_as_people_count() -> None:
    assert dotted(("a", 0, "b")) == "a.1.b"


def test_a_long_list_of_faults_is_cut_and_counted() -> None:
    issue = Issue("error", Place("a"), "x", "y")
    assert capped([issue] * 50) == (issue,) * 50
    assert capped([issue] * 51)[50].what == "There are 1 more faults."


def test_a_name_of_any_length_is_compared_quickly() -> None:
    assert did_you_mean("x" * 1_000_000, ["text"]).startswith("Remove it")
