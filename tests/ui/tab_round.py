"""Where the tab key leads in a window, press by press, and what is wrong with the way."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFocusFrame, QScrollArea, QWidget

from mutualrisk.ui.theme.focus_ring import RING
from tests.ui.shown_texts import described

MOST_PRESSES = 500


def tab_round(window: QWidget, key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """Every stop of the tab key, from the one that has the focus until it comes round again."""
    return [stop for stop, _ in _stops(window, key)]


def faults_on_the_way(window: QWidget) -> list[str]:
    """What is wrong with going through a window by the tab key alone."""
    found: list[str] = []
    stops: list[QWidget] = []
    for stop, unseen in _stops(window, Qt.Key.Key_Tab):
        stops.append(stop)
        found += [f"{described(stop)}: {unseen}"] if unseen else []
    if len(stops) != len({id(stop) for stop in stops}):
        return [*found, "the tab key goes round in a part of the window"]
    back = tab_round(window, Qt.Key.Key_Backtab)
    if {id(one) for one in back} != {id(one) for one in stops}:
        found.append(f"{len(stops)} stops forth and {len(back)} back")
    missed = [one for one in wanted_stops(window) if all(one is not stop for stop in stops)]
    found += [f"{described(one)}: the tab key does not come here" for one in missed]
    return [*found, *_against_reading(window, stops)]


def wanted_stops(window: QWidget) -> Iterator[QWidget]:
    """What the tab key has to reach: all that takes the focus by it and can be seen."""
    for widget in window.findChildren(QWidget):
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
        if takes and widget.isVisible() and widget.isEnabled() and widget.window() is window:
            yield widget


def unseen(widget: QWidget) -> str:
    """Why one cannot see that a widget has the focus; "" where one can."""
    seen = widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget
    if seen.visibleRegion().isEmpty():
        return "has the focus out of sight"
    if not (_has_ring(widget) or widget.property(RING) == "own"):
        return "has the focus without a ring"
    return ""


def _has_ring(widget: QWidget) -> bool:
    target = widget.parentWidget() if widget.property(RING) == "parent" else widget
    frames = widget.window().findChildren(QFocusFrame)
    return any(one.widget() is target and one.isVisible() for one in frames)


def _stops(window: QWidget, key: Qt.Key) -> Iterator[tuple[QWidget, str]]:
    """Each stop once, and what hides it."""
    first: QWidget | None = None
    for _ in range(MOST_PRESSES):
        focused: QWidget | None = window.focusWidget()  # Qt gives none, whatever its types say
        before = focused or window
        QTest.keyClick(before, key)
        QApplication.processEvents()
        now = QApplication.focusWidget()
        assert now is not None, f"the focus was lost after {described(before)}"
        if now is before:
            continue  # a text whose links are stops
        if now is first:
            return
        first = first or now
        yield now, unseen(now)


def _against_reading(window: QWidget, stops: list[QWidget]) -> Iterator[str]:
    """Steps that lead up or back within a column, other than the one from the end to the beginning."""
    if not stops:
        return
    places = [_place(window, stop) for stop in stops]
    begin = min(range(len(stops)), key=lambda at: (places[at].top(), places[at].left()))
    ordered = [*stops[begin:], *stops[:begin]]
    for one, following in pairwise(ordered):
        before, after = _place(window, one), _place(window, following)
        if _scroller(one) is _scroller(following) and _is_back(before, after):
            yield f"from {described(one)} back to {described(following)}"


def _scroller(widget: QWidget) -> QWidget | None:
    """What scrolls a widget."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    return parent


def _place(window: QWidget, widget: QWidget) -> QRect:
    """Where a widget lies, as if nothing were scrolled."""
    place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    parent = widget.parentWidget()
    while parent is not None and parent is not window:
        if isinstance(parent, QScrollArea):
            place.translate(parent.horizontalScrollBar().value(), parent.verticalScrollBar().value())
        parent = parent.parentWidget()
    return place


def _is_back(before: QRect, after: QRect) -> bool:
    """Whether one place lies above another in its column, or before it in its row."""
    beside = min(before.right(), after.right()) - max(before.left(), after.left())
    above = before.top() - after.bottom()
    shared = min(before.bottom(), after.bottom()) - max(before.top(), after.top())
    if shared > min(before.height(), after.height()) / 2:
        return after.right() <= before.left()
    return above >= 0 and beside > 0
