"""The list of a long log: quick, and true to the log as it grows."""

from datetime import UTC, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from mutualrisk.store import methods
from mutualrisk.store.change import Step
from mutualrisk.store.history import Edit, Entry, next_entry
from mutualrisk.ui.history.log_model import ENTRY, Filter, LogModel
from mutualrisk.ui.history.log_words import LogWords, last_before

METHOD = methods.judge_in_use().method
BEGAN = datetime(2026, 9, 1, 9, tzinfo=UTC)


def log_of(count: int) -> tuple[Entry, ...]:
    """A log: turnovers by Ann, every tenth entry a staff count by Ben."""
    history: tuple[Entry, ...] = ()
    for number in range(count):
        staff = number % 10 == 9
        question = "staff_count" if staff else "turnover"
        path = ("assessments", 0, "answers", question, "value")
        step = Step(path=path, was=(float(number),), now=(number + 1.0,))
        when = (BEGAN + timedelta(minutes=number)).isoformat(timespec="seconds")
        edit = Edit(when, "Ben" if staff else "Ann", "staff" if staff else "turnover")
        history = (*history, next_entry(history, edit, (step,)))
    return history


@pytest.fixture(scope="module")
def history() -> tuple[Entry, ...]:
    return log_of(60)


def listed(model: LogModel) -> list[int]:
    """The numbers of the listed entries."""
    return [model.index(row).data(ENTRY).number for row in range(model.rowCount())]


def filled(history: tuple[Entry, ...]) -> LogModel:
    log = LogWords(METHOD)
    model = LogModel(log)
    model.refresh(log.take(history))
    return model


def test_the_last_entry_comes_first(history: tuple[Entry, ...]) -> None:
    model = filled(history)
    assert listed(model)[:3] == [60, 59, 58]
    assert model.index(0).data() == "Staff"
    assert model.index(0).data(ENTRY).summary == "59 → 60 · How many people does the bidder employ?"


def test_only_what_is_seen_is_worded(history: tuple[Entry, ...]) -> None:
    model = filled(history)
    model.index(0).data()
    assert model.log.worded == 1


def test_a_longer_log_only_adds_on_top(history: tuple[Entry, ...]) -> None:
    model = filled(history[:50])
    kept = model.log.take(history)
    assert kept == 50
    model.refresh(kept)
    assert listed(model) == list(range(60, 0, -1))


def test_an_entry_that_grew_is_told_anew(history: tuple[Entry, ...]) -> None:
    model = filled(history)
    grown = (*history[:-1], history[-1].model_copy(update={"label": "people"}))
    model.refresh(model.log.take(grown))
    assert model.rowCount() == 60
    assert model.index(0).data() == "People"


def test_it_is_filtered_by_person_and_question(history: tuple[Entry, ...]) -> None:
    model = filled(history)
    model.show_only(Filter(person="Ben"))
    assert listed(model) == [60, 50, 40, 30, 20, 10]
    model.show_only(Filter(question="turnover"))
    assert model.rowCount() == 54
    model.show_only(Filter())
    assert model.rowCount() == 60


def test_a_search_goes_on_while_the_window_is_idle(history: tuple[Entry, ...], qtbot: QtBot) -> None:
    model = filled(history)
    with qtbot.waitSignal(model.searched):
        model.show_only(Filter(text="people 59"))
        assert model.searching
    assert listed(model) == [60]
    assert not model.searching


def test_new_entries_meet_the_filter_too(history: tuple[Entry, ...]) -> None:
    model = filled(history[:55])
    model.show_only(Filter(person="Ben"))
    model.refresh(model.log.take(history))
    assert listed(model) == [60, 50, 40, 30, 20, 10]


def test_a_day_finds_the_state_it_began_with(history: tuple[Entry, ...]) -> None:
    assert last_before(history, BEGAN) == 0
    assert last_before(history, BEGAN + timedelta(minutes=30)) == 30
    odd = history[0].model_copy(update={"time": "some day"})
    assert last_before((odd,), BEGAN + timedelta(days=9)) == 0
