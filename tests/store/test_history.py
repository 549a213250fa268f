"""The edit log: it replays to the case, and shows when anybody has touched it."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mutualrisk.domain.case import Case
from mutualrisk.domain.issue import Faulty
from mutualrisk.store.case_text import case_data
from mutualrisk.store.document import Data
from mutualrisk.store.history import (
    START,
    Edit,
    Entry,
    appended,
    history_from_text,
    history_to_text,
    replayed,
    seal,
    verify,
)
from tests.store.strategies import cases


def log(*states: Data) -> tuple[Entry, ...]:
    """A log that goes through these states."""
    history: tuple[Entry, ...] = ()
    for number, (old, new) in enumerate(zip((None, *states), states, strict=False)):
        history = appended(
            history, Edit(f"2026-03-{number + 1:02}T09:00:00Z", "Ann", f"edit {number}"), old, new
        )
    return history


STATES: tuple[Data, ...] = ({"a": 1}, {"a": 2, "b": [1]}, {"a": 2, "b": []})


def test_a_log_replays_to_the_last_state() -> None:
    history = log(*STATES)
    assert replayed(history) == STATES[-1]
    assert replayed(history[:2]) == STATES[1]
    assert replayed(history[1:], STATES[0]) == STATES[-1]
    assert replayed(()) is None


def test_each_entry_holds_the_hash_of_the_one_before() -> None:
    first, second, third = log(*STATES)
    assert (first.previous, second.previous, third.previous) == (START, seal(first), seal(second))
    assert verify((first, second, third)) == ()


@given(st.lists(cases, min_size=1, max_size=3))
def test_a_log_written_reads_back_the_same(states: list[Case]) -> None:
    history = log(*map(case_data, states))
    assert history_from_text(history_to_text(history)) == history
    assert replayed(history_from_text(history_to_text(history))) == case_data(states[-1])


def test_a_changed_copy_of_an_entry_has_a_hash_of_its_own() -> None:
    first = log(*STATES)[0]
    assert seal(first.model_copy(update={"label": "other"})) != seal(first)
    assert seal(first.model_copy()) == seal(first)


def test_an_empty_log_is_an_empty_text() -> None:
    assert history_to_text(()) == ""
    assert history_from_text("") == ()


@pytest.mark.parametrize("number", [0, 1])
@pytest.mark.parametrize("field", ["label", "author", "time", "reason", "change", "sequence", "previous"])
def test_a_changed_entry_breaks_the_chain(number: int, field: str) -> None:
    lines = history_to_text(log(*STATES)).splitlines()
    entry = json.loads(lines[number])
    entry[field] = {"change": [], "sequence": 9, "previous": "1" * 64}.get(field, "other")
    lines[number] = json.dumps(entry)
    with pytest.raises(Faulty, match="does not follow"):
        history_from_text("\n".join(lines) + "\n")


@pytest.mark.parametrize("order", [(1, 2), (0, 2), (1, 0, 2), (0, 1, 1, 2), (0, 2, 1)])
def test_an_entry_taken_out_put_in_or_moved_breaks_the_chain(order: tuple[int, ...]) -> None:
    history = log(*STATES)
    issues = verify([history[number] for number in order])
    assert len(issues) == 1
    assert issues[0].remedy


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("x\n", 1),
        ("{}\n", 1),
        ("\n", 1),
        ("{}", 0),
        (history_to_text(log(*STATES))[:-3], 2),
        ("\n" * 100_001, 100_001),
    ],
    ids=["text", "empty", "blank", "open", "cut", "long"],
)
def test_a_damaged_log_is_said_so_with_its_line(text: str, line: int) -> None:
    with pytest.raises(Faulty) as caught:
        history_from_text(text)
    assert caught.value.issues[0].place[:2] == ("history.jsonl", line)
    assert caught.value.issues[0].remedy


def test_a_log_of_something_else_does_not_replay() -> None:
    with pytest.raises(Faulty, match="Edit 2 of the log does not fit"):
        replayed(log(*STATES)[1:], {"a": 5})


def test_a_long_log_is_read_as_a_short_one_is(monkeypatch: pytest.MonkeyPatch) -> None:
    text = history_to_text(log(*STATES))
    short = history_from_text(text)
    monkeypatch.setattr("mutualrisk.store.history.MANY", 0)
    assert history_from_text(text) == short
    assert [one.hash for one in history_from_text(text)] == [one.hash for one in short]
