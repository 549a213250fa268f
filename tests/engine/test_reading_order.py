"""What reads what: nothing comes before what it reads, and what is behind it is known."""

from itertools import permutations

import pytest

from mutualrisk.domain.expression import Arithmetic, Flag, Name, Node
from mutualrisk.domain.issue import Faulty, Place
from mutualrisk.engine.reading_order import ReadingOrder

READ: dict[str, tuple[Node, ...]] = {
    "margin": (Arithmetic("/", Name("surplus"), Name("turnover")),),
    "surplus": (Arithmetic("-", Name("turnover"), Name("cost")),),
    "cost": (Flag("trading"),),
}
"""A margin of a surplus of a turnover and a cost, which is only asked of those who trade."""


@pytest.mark.parametrize("names", [*permutations(READ)], ids="-".join)
def test_each_comes_after_all_that_it_reads_however_they_are_listed(names: tuple[str, ...]) -> None:
    assert ReadingOrder({name: READ[name] for name in names}).order == ("cost", "surplus", "margin")


def test_behind_each_is_all_that_it_is_made_of_or_hidden_by() -> None:
    behind = ReadingOrder(READ).behind(["turnover", "cost", "trading"])
    assert behind["margin"] == {"margin", "surplus", "turnover", "cost", "trading"}
    assert behind["cost"] == {"cost", "trading"}
    assert behind["turnover"] == {"turnover"}


def test_an_answer_is_made_of_itself_whatever_hides_it() -> None:
    known = ["turnover", "cost", "trading", "margin", "surplus"]
    answers = ReadingOrder(READ).answers(known, ["turnover", "cost", "trading"])
    assert answers["cost"] == {"cost"}
    assert answers["margin"] == {"turnover", "cost"}


def test_nothing_is_made_of_a_text_though_it_shows_only_now_and_then() -> None:
    reading = ReadingOrder({**READ, "why_not": (Flag("trading"),)})
    assert "why_not" in reading.order
    assert "why_not" not in reading.answers(["turnover", "cost"], ["turnover", "cost", "why_not"])


def test_a_circle_is_told_with_its_names() -> None:
    with pytest.raises(Faulty) as found:
        ReadingOrder({"a": (Name("b"),), "b": (Name("a"),)})
    (issue,) = found.value.issues
    assert issue.place in (Place(path="a"), Place(path="b"))
    assert " → " in issue.what
