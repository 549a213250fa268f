"""Advice is looked for a step at a time, and an edit ends the search."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from mutualrisk.domain.explanation import NextQuestion
from mutualrisk.ui.advice import Advice, Found

FIRST = NextQuestion("turnover", "Turnover", 0.5, (), ())
SECOND = NextQuestion("debt", "Debt", 0.7, (), ())


def test_everything_is_told_at_once_when_the_search_is_over(qtbot: QtBot) -> None:
    def search() -> Iterator[Found]:
        yield (FIRST,)
        yield (SECOND, FIRST)

    owner = QObject()
    advice = Advice(search, owner)
    with qtbot.waitSignal(advice.changed):
        advice.put_off()
        assert not advice.questions
    assert advice.questions == (SECOND, FIRST)


def test_whatever_else_is_to_be_done_is_done_between_two_steps(qtbot: QtBot) -> None:
    done: list[str] = []

    def search() -> Iterator[Found]:
        QTimer.singleShot(0, owner, lambda: done.append("key"))
        for step in range(50):
            done.append(f"step {step}")
            yield ()

    owner = QObject()
    advice = Advice(search, owner)
    with qtbot.waitSignal(advice.changed):
        advice.put_off()
    assert done[0] == "step 0"
    assert "key" in done[1:4]
    assert done[-1] == "step 49"


def test_an_edit_ends_a_search_and_another_one_begins(qtbot: QtBot) -> None:
    begun: list[int] = []

    def search() -> Iterator[Found]:
        begun.append(0)
        yield (FIRST,)
        if len(begun) == 1:
            advice.put_off()  # somebody typed
        begun[-1] += 1
        yield (SECOND,)

    owner = QObject()
    advice = Advice(search, owner)
    with qtbot.waitSignal(advice.changed):
        advice.put_off()
    assert begun == [1, 1]
    assert advice.questions == (SECOND,)


def test_what_was_stopped_is_never_told(qtbot: QtBot) -> None:
    owner = QObject()
    advice = Advice(lambda: iter(((FIRST,),)), owner)
    with qtbot.assertNotEmitted(advice.changed, wait=400):
        advice.put_off()
        advice.stop()


def test_who_cannot_wait_has_it_now(qtbot: QtBot) -> None:
    owner = QObject()
    advice = Advice(lambda: iter(((), (FIRST,))), owner)
    with qtbot.waitSignal(advice.changed):
        advice.settle()
    assert advice.questions == (FIRST,)
