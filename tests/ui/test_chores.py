"""Chores wait until it is quiet, come one at a time, and leave the case as it is."""

from pytestqt.qtbot import QtBot

from mutualrisk.ui.chores import Chores
from mutualrisk.ui.rehearsing import rehearse
from mutualrisk.ui.session import Session


def test_chores_are_done_in_turn_and_again_after_the_next_edit(new_session: Session, qtbot: QtBot) -> None:
    done: list[str] = []
    chores = Chores((lambda: done.append("first"), lambda: done.append("second")), new_session, quiet=0)
    chores.put_off()
    assert done == []
    qtbot.waitUntil(lambda: done == ["first", "second"])
    chores.put_off()
    qtbot.waitUntil(lambda: len(done) == 4)
    assert done[2:] == ["first", "second"]


def test_chores_that_are_stopped_are_not_done(new_session: Session, qtbot: QtBot) -> None:
    done: list[str] = []
    stopped = Chores((lambda: done.append("never"),), new_session, quiet=0)
    stopped.put_off()
    stopped.stop()
    other = Chores((lambda: done.append("other"),), new_session, quiet=0)
    other.put_off()
    qtbot.waitUntil(lambda: bool(done))
    assert done == ["other"]


def test_a_rehearsal_changes_nothing(sample_session: Session) -> None:
    before = (sample_session.case, sample_session.result, sample_session.history, sample_session.undo_label)
    rehearse(sample_session)
    after = (sample_session.case, sample_session.result, sample_session.history, sample_session.undo_label)
    assert after == before
    assert not sample_session.unsaved
