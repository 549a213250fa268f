"""The history of 10,000 entries scrolled page by page, beside a plain list of as many finished texts."""

import os
import random
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QApplication, QListView

from bench.stopwatch import seconds
from bench.table import Row, milliseconds
from mutualrisk.store import methods
from mutualrisk.store.change import Step
from mutualrisk.store.history import Edit, Entry, next_entry
from mutualrisk.ui.history.log_delegate import LogDelegate
from mutualrisk.ui.history.log_model import LogModel
from mutualrisk.ui.history.log_words import LogWords
from mutualrisk.ui.theme import apply, load_look

ENTRIES, STEPS = 10_000, 1_000
FRAME = 1 / 60
BEGAN = datetime(2026, 3, 1, 9, tzinfo=UTC)


def rows() -> Iterator[Row]:
    """The slowest of a hundred frames while the list is scrolled."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    look = load_look("light")
    apply(application, look)
    log = LogWords(methods.judge_in_use().method)
    model = LogModel(log)
    model.refresh(log.take(tuple(history())))
    ours, peer = QListView(), QListView()
    ours.setModel(model)
    ours.setItemDelegate(LogDelegate(look, ours))
    peer.setModel(QStringListModel([f"Edit {number}\nTurnover\nAnn" for number in range(ENTRIES)], peer))
    times = [sorted(scrolled(view)) for view in (ours, peer)]
    worst = [frames[len(frames) * 99 // 100] for frames in times]
    asked = "99 of 100 frames under 16.7 ms"
    yield Row(
        f"scroll {ENTRIES:,} entries of the history",
        milliseconds(worst[0]),
        "a plain list of finished texts",
        milliseconds(worst[1]),
        f"{worst[0] / worst[1]:.1f}×",
        asked,
        worst[0] < FRAME,
    )


def scrolled(view: QListView) -> Iterator[float]:
    """The time of each frame: most go on by a page, every third jumps to places that nobody has seen."""
    view.setUniformItemSizes(True)
    view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    view.resize(480, 720)
    view.show()
    QApplication.processEvents()
    chance, bar = random.Random(7), view.verticalScrollBar()  # noqa: S311 - the same places for both

    def moved(place: int) -> Callable[[], object]:
        def frame() -> None:
            bar.setValue(place)
            view.viewport().repaint()

        return frame

    for step in range(STEPS):
        jump = chance.randrange(bar.maximum())
        yield seconds(moved(jump if step % 3 == 0 else min(bar.value() + 700, bar.maximum())))


def history() -> Iterator[Entry]:
    """A long log: one turnover after the other."""
    made: list[Entry] = []
    for number in range(ENTRIES):
        when = (BEGAN + timedelta(minutes=number)).isoformat(timespec="seconds")
        path = ("assessments", 0, "answers", "turnover", "value")
        step = Step(path=path, was=(float(number),), now=(number + 1.0,))
        made.append(next_entry(made, Edit(when, "Ann", "turnover"), (step,)))
    yield from made
