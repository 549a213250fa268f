"""The risk matrix: where each risk lies today, how far that is open, whence it came, where it is going."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mutualrisk.reports.matrix import spread
from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.matrix_grid import STEPS, WIDEST, Axes, Grid
from mutualrisk.ui.widgets.matrix_point import SIZE, Disc, RiskPoint
from mutualrisk.ui.widgets.matrix_way import Way
from mutualrisk.ui.widgets.role import set_role

MOST_WAYS = 6
"""Where more risks have moved or are open, the way and range of the one that is looked at stand out."""
FAINT = 0.35
"""How much is seen of the others while one risk is looked at."""


class Matrix(QWidget):
    """The picture of all risks. Each disc is a button of its own; the table beside says the same in words."""

    activated = Signal(str)
    """A risk was opened."""
    looked_at = Signal(str)
    """The pointer or the focus came to a risk, or ("") left it."""

    def __init__(self, look: Look, axes: Axes, cuts: tuple[float, float, float], name: str) -> None:
        super().__init__()
        self._look, self._axes, self._cuts = look, axes, cuts
        self._discs: list[Disc] = []
        self._signs = _Signs(self)
        self._shown = ""
        self._homes: list[tuple[float, float]] = []
        self._spots: list[tuple[float, float]] = []
        self._grid = Grid(look, axes, cuts, self.width())
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        set_role(self, "group")
        self.setAccessibleName(name)

    def show_points(self, points: Sequence[RiskPoint], words: str = "") -> None:
        """Show risks; ``words`` says the whole picture in a sentence."""
        self.setAccessibleDescription(words)
        if [disc.point.id for disc in self._discs] == [point.id for point in points]:
            for disc, point in zip(self._discs, points, strict=True):
                if point != disc.point:
                    disc.show_point(point)
        else:
            self._make_discs(points)
        self._place()
        self.update()

    def highlight(self, risk: str) -> None:
        """Bring out one risk's range and way, or none ("")."""
        self._shown = risk
        for disc in self._discs:
            disc.stand_out(is_shown=disc.point.id == risk)
        self._signs.show_ways(self._ways())
        self.update()

    def set_look(self, look: Look) -> None:
        """Take the colours and sizes of another look."""
        self._look = look
        self.show_points([disc.point for disc in self._discs], self.accessibleDescription())
        self.updateGeometry()

    def heightForWidth(self, width: int) -> int:
        """What cells and words need at a width."""
        return Grid(self._look, self._axes, self._cuts, width).height

    def sizeHint(self) -> QSize:
        """Cells at their largest."""
        width = self._look.px(WIDEST * STEPS + 110)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Cells that hold a disc each."""
        width = self._look.px((SIZE + 14) * STEPS + 100)
        return QSize(width, self.heightForWidth(width))

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Lay the discs anew."""
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw cells, then ranges and ways; those of the risk that is looked at last and strongest."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._grid.paint(painter)
        for way in self._ways():
            painter.setOpacity(way.opacity)
            way.paint_lines(painter)

    def _make_discs(self, points: Sequence[RiskPoint]) -> None:
        focused = next((disc.point.id for disc in self._discs if disc.hasFocus()), "")
        for disc in self._discs:
            disc.hide()
            disc.deleteLater()
        self._discs = [self._disc(point) for point in points]
        self._keep_one_stop(next((disc for disc in self._discs if disc.point.id == focused), None), focused)

    def _disc(self, point: RiskPoint) -> Disc:
        made = Disc(self._look, point, self)
        made.clicked.connect(lambda: self.activated.emit(point.id))
        made.looked_at.connect(self._on_disc_looked_at)
        made.arrow_pressed.connect(self._on_disc_arrow_pressed)
        made.show()
        return made

    def _ways(self) -> list[Way]:
        """What is drawn of each risk beside its disc; that of the risk that is looked at comes last."""
        made = []
        crowded = sum(bool(disc.point.before or disc.point.target) for disc in self._discs) > MOST_WAYS
        blurred = sum(disc.point.low != disc.point.high for disc in self._discs) > MOST_WAYS
        for disc in sorted(self._discs, key=lambda disc: disc.point.id == self._shown):
            strong = disc.point.id == self._shown
            here = QPointF(disc.geometry().center()) + QPointF(0.5, 0.5)
            opacity = 1.0 if strong or not (self._shown or blurred) else FAINT
            point = disc.point._replace(before=None, target=None) if crowded and not strong else disc.point
            made.append(Way(self._look, self._grid, point, here, strong=strong, opacity=opacity))
        return made

    @Slot(str)
    def _on_disc_looked_at(self, risk: str) -> None:
        focused = next((disc.point.id for disc in self._discs if disc.hasFocus()), "")
        self.highlight(risk or focused)
        self.looked_at.emit(risk or focused)

    @Slot(int, int)
    def _on_disc_arrow_pressed(self, right: int, down: int) -> None:
        here = next((disc for disc in self._discs if disc.hasFocus()), None)
        if here is None:
            return
        there = _neighbour(here, self._discs, QPoint(right, down))
        if there is not None:
            self._keep_one_stop(there, there.point.id)

    def _keep_one_stop(self, stop: Disc | None, focused: str) -> None:
        """The tab key reaches the matrix once: the risk that was looked at, or the first."""
        stop = stop or (self._discs[0] if self._discs else None)
        for disc in self._discs:
            here = disc is stop
            disc.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)
        if stop is not None and focused:
            stop.raise_()
            stop.setFocus(Qt.FocusReason.TabFocusReason)

    def _place(self) -> None:
        self._grid = Grid(self._look, self._axes, self._cuts, self.width())
        found = [self._grid.at(*disc.point.now) for disc in self._discs]
        homes = [(home.x(), home.y()) for home in found]
        if homes != self._homes:
            self._homes, self._spots = homes, spread(homes, self._look.px(SIZE) + 1)
        half = self._look.px(SIZE) / 2
        for disc, (x, y) in zip(self._discs, self._spots, strict=True):
            disc.move(round(x - half), round(y - half))
        self._signs.resize(self.size())
        self._signs.show_ways(self._ways())


class _Signs(QWidget):
    """Lies over the discs, so that what is near one is not hidden by it."""

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._shown: list[Way] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_ways(self, ways: list[Way]) -> None:
        """Draw the ends of these ways."""
        self._shown = ways
        self.raise_()
        self.update()

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw the signs of where risks were, and of where they go."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for way in self._shown:
            painter.setOpacity(way.opacity)
            way.paint_signs(painter)


def _neighbour(here: Disc, discs: Sequence[Disc], way: QPoint) -> Disc | None:
    """The nearest disc on a way: what lies aside counts double, so that arrows go where they point."""

    def distance(disc: Disc) -> float:
        step = disc.pos() - here.pos()
        ahead = step.x() * way.x() + step.y() * way.y()
        aside = abs(step.x() * way.y()) + abs(step.y() * way.x())
        return ahead + 2 * aside if ahead > 0 else float("inf")

    best = min(discs, key=distance, default=None)
    return best if best is not None and distance(best) < float("inf") else None
