"""A table as high as its rows, at any width: words wrap, and columns fold where room is short."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QScrollArea,
    QSizePolicy,
    QTableView,
    QToolTip,
    QWidget,
)

from mutualrisk.ui.theme import Look
from mutualrisk.ui.theme.focus_ring import RING
from mutualrisk.ui.widgets.cell_delegate import CellDelegate
from mutualrisk.ui.widgets.cell_setting import main_place
from mutualrisk.ui.widgets.cells import Col, Row, table_text
from mutualrisk.ui.widgets.table_copying import add_copying
from mutualrisk.ui.widgets.table_header import TableHeader
from mutualrisk.ui.widgets.table_measures import TableMeasures
from mutualrisk.ui.widgets.table_model import TableModel
from mutualrisk.ui.widgets.tip import wrapped

LINE: Final = 2.5


class FactTable(QTableView):
    """Rows of facts. One with a key may be opened, by a click or by Enter; arrows move between rows."""

    opened = Signal(str)
    """The row with this key is wanted."""
    pointed = Signal(str)
    """The pointer or the keyboard has come to the row with this key; "" when it has left them all."""

    def __init__(self, look: Look, cols: Sequence[Col], name: str, *, explains: bool = True) -> None:
        """``explains`` shows under the focus what the pointer shows; not where its owner does that itself."""
        super().__init__()
        self._explains = explains
        self._look, self._laid_for = look, -1
        self._model = TableModel(cols, self)
        self._delegate = CellDelegate(look, self._model, self)
        self._header = TableHeader(look, cols, self)
        self._measures = TableMeasures(look, self._model, self._delegate.setting, self._header)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self._dress()
        self._connect()
        add_copying(self, self._row_text, self._whole_text)

    @property
    def rows(self) -> tuple[Row, ...]:
        """What is shown."""
        return self._model.rows

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; what stays the same is left alone, and the chosen row stays chosen."""
        chosen, high = self.key(), self._measures.at(self.width()).high
        moved = self._model.show_rows(rows)
        self._measures.forget(moved, self.width())
        if moved is None or self._measures.at(self.width()).high != high:
            self._laid_for = -1
            self.updateGeometry()
            self._lay_out()
        if moved is None:
            self.choose(chosen)

    def key(self) -> str:
        """The key of the chosen row; "" where none is."""
        place = self.currentIndex().row()
        return self._model.rows[place].key if 0 <= place < len(self._model.rows) else ""

    def choose(self, key: str) -> None:
        """Choose the row with a key without telling anyone; none where no row has it."""
        place = next((at for at, row in enumerate(self._model.rows) if key and row.key == key), -1)
        blocked = self.blockSignals(True)  # noqa: FBT003 - Qt's name for it
        self.setCurrentIndex(
            self._model.index(place, main_place(self._model.cols)) if place >= 0 else QModelIndex()
        )
        self.blockSignals(blocked)
        self.viewport().update()

    def hasHeightForWidth(self) -> bool:
        """Its height follows from its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """What its header and rows need at a width."""
        return self._measures.at(width).high

    def sizeHint(self) -> QSize:
        """As wide as its page."""
        width = self.width() if self.width() > 1 else self._look.px(600)
        return QSize(self._look.px(480), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """No narrower than the columns that never fold."""
        least = sum(self._look.px(col.least) for col in self._model.cols if not col.folds)
        return QSize(least, self._look.px(24))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the columns for the new width."""
        super().resizeEvent(event)
        self._lay_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the chosen row, or copy it."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and self.key():
            self.opened.emit(self.key())
        elif event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_Backspace}:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first row, and bring the chosen one into sight."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._model.rows:
            self.setCurrentIndex(self._model.index(0, main_place(self._model.cols)))
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            QTimer.singleShot(0, self, self._reveal)
        self.pointed.emit(self.key())

    def leaveEvent(self, event: object) -> None:
        """Forget where the pointer was."""
        super().leaveEvent(event)  # type: ignore[arg-type] # Qt's event, whatever it is
        self._hover(-1)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell which row the pointer is on."""
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(event.position().toPoint().y()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows, and the ring of focus round the chosen one."""
        super().paintEvent(event)
        if self.hasFocus() and self.currentIndex().isValid():
            self._ring()

    def _dress(self) -> None:
        self.setProperty(RING, "own")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setAutoScroll(False)
        self.setWordWrap(True)
        self.setCornerButtonEnabled(False)
        self.viewport().setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.setHorizontalHeader(self._header)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _connect(self) -> None:
        self.clicked.connect(self._on_row_clicked)
        self.selectionModel().currentRowChanged.connect(self._on_current_row_changed)

    @Slot(QModelIndex)
    def _on_row_clicked(self, _index: QModelIndex) -> None:
        if self.key():
            self.opened.emit(self.key())

    @Slot(QModelIndex, QModelIndex)
    def _on_current_row_changed(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self.viewport().update()
        if self.hasFocus():
            self.pointed.emit(self.key())
        if self.hasFocus() and QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self._reveal()
            self._explain()

    def _hover(self, row: int) -> None:
        if row != self._delegate.hovered:
            self._delegate.hovered = row
            on_row = 0 <= row < len(self._model.rows)
            key = self._model.rows[row].key if on_row else self.key() if self.hasFocus() else ""
            shape = Qt.CursorShape.PointingHandCursor if on_row and key else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)
            self.viewport().update()
            self.pointed.emit(key)

    def _lay_out(self) -> None:
        """Give columns and rows their sizes, once for each width and each set of rows."""
        width = self.width()
        if width == self._laid_for or width < 2:  # noqa: PLR2004 - not laid out yet
            return
        self._laid_for = width
        made = self._measures.at(width)
        self._model.folded = made.folded
        for place in range(len(self._model.cols)):
            self.setColumnHidden(place, place in made.folded)
            self.setColumnWidth(place, made.wide.get(place, 1))
        for row, size in enumerate(made.heights):
            self.setRowHeight(row, size)
        self._header.setVisible(bool(made.head))
        self._header.setFixedHeight(max(made.head, 1))

    def _row_text(self) -> str:
        row = self.currentIndex().row()
        return self._model.rows[row].words if row >= 0 else ""

    def _whole_text(self) -> str:
        return table_text(self._model.cols, self._model.rows)

    def _explain(self) -> None:
        """Explain the values of the chosen row to those who have no pointer over them."""
        row = self.currentIndex().row()
        words = " ".join(cell.about for cell in self._model.rows[row].cells if cell.about) if row >= 0 else ""
        if words and self._explains:
            place = self.visualRect(self.currentIndex()).bottomLeft()
            QToolTip.showText(self.viewport().mapToGlobal(place), wrapped(words), self)

    @Slot()
    def _reveal(self) -> None:
        """Bring the chosen row into sight on the page around."""
        area = _scrolled(self)
        place = self.visualRect(self.currentIndex())
        if area is not None and (inner := area.widget()) and place.isValid():
            middle = self.viewport().mapTo(inner, place.center())
            area.ensureVisible(middle.x(), middle.y(), 0, place.height() // 2 + self._look.px(12))

    def _ring(self) -> None:
        row = self.currentIndex().row()
        top, height = self.rowViewportPosition(row), self.rowHeight(row)
        place = QRectF(QRect(QPoint(0, top), QSize(self.viewport().width(), height))).adjusted(
            2.5, 2.5, -2.5, -2.5
        )
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in (("focus_edge", LINE + 1.5), ("focus", LINE)):
            painter.setPen(QPen(self._look.colour(colour), width))
            painter.drawRoundedRect(place, 6, 6)


def _scrolled(widget: QWidget) -> QScrollArea | None:
    """The page that scrolls a widget."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    return parent
