"""A field for a day: typed in any usual way, or taken from a calendar."""

from datetime import date

from PySide6.QtCore import QDate, QPoint, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets import date_text
from mutualrisk.ui.widgets.edit_keys import EditLine
from mutualrisk.ui.widgets.words_line import one_line

ROOM = "30 September 2026 00"


class DateEdit(QWidget):
    """A day. ``edited`` gives it as 2026-03-31, None for an empty field, or the text where it is no day."""

    edited = Signal(object)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self.line = EditLine()
        self.line.setAccessibleName(name)
        self.line.setPlaceholderText(self.tr("day month year"))
        self._button = QPushButton()
        self._button.setAccessibleName(self.tr("Choose a day for: {name}").format(name=name))
        self._button.setToolTip(self.tr("Choose a day"))
        self._button.setSizePolicy(
            QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum
        )  # as high as the field
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.line)
        self._row.addWidget(self._button)
        self.setFocusProxy(self.line)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.line.textChanged.connect(self._on_line_changed)  # a screen reader sets it without a key
        self.line.editingFinished.connect(self._on_line_finished)
        self._button.clicked.connect(self._on_button_clicked)
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take the colours and sizes of another look."""
        self._look = look
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(look.gap(8))
        self._button.setIcon(look.icon("calendar", "second_ink"))
        room = QFontMetricsF(look.font("body")).horizontalAdvance(ROOM)
        self.line.setMinimumWidth(round(room) + 2 * look.px(12))

    def value(self) -> str | None:
        """What is in the field: a day as 2026-03-31, nothing, or a text that is no day."""
        text = one_line(self.line.text()).strip()
        day = date_text.read(text)
        return day.isoformat() if day else text or None

    def set_value(self, value: str | None) -> None:
        """Show a day without telling anyone. What already says the same is left as it was typed."""
        if value == self.value():
            return
        day = date_text.read(value or "")
        self._show(date_text.written(day) if day else value or "")

    def mark(self, *, faulty: bool, description: str = "") -> None:
        """Show whether the value is at fault, and describe the field to those who hear it."""
        self.line.setAccessibleDescription(description)
        self.line.setProperty("invalid", faulty)
        self.line.style().unpolish(self.line)
        self.line.style().polish(self.line)

    @Slot()
    def _on_line_changed(self) -> None:
        self.edited.emit(self.value())

    @Slot()
    def _on_line_finished(self) -> None:
        day = date_text.read(self.line.text())
        if day:
            self._show(date_text.written(day))

    def _show(self, text: str) -> None:
        with QSignalBlocker(self.line):
            self.line.setText(text)

    @Slot()
    def _on_button_clicked(self) -> None:
        popup = CalendarPopup(self._look, self, date_text.read(self.line.text()))
        popup.chosen.connect(self._on_popup_chosen)
        popup.move(self.mapToGlobal(QPoint(0, self.height() + self._look.px(4))))
        popup.show()

    @Slot(str)
    def _on_popup_chosen(self, day: str) -> None:
        self.set_value(day)
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)
        self.edited.emit(self.value())


class CalendarPopup(QWidget):
    """A month to choose a day from; arrow keys move, Enter chooses, Escape leaves it."""

    chosen = Signal(str)

    def __init__(self, look: Look, owner: QWidget, day: date | None) -> None:
        super().__init__(owner, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Calendar"))
        self.calendar = QCalendarWidget()
        self.calendar.setAccessibleName(self.tr("Calendar"))
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self._dress(look)
        if day:
            self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(1, 1, 1, 1)
        rows.addWidget(self.calendar)
        self.calendar.activated.connect(self._on_calendar_activated)
        self.calendar.clicked.connect(self._on_calendar_activated)
        self.calendar.setFocus()

    def _dress(self, look: Look) -> None:
        """Weekends are days like others, and the arrows take the colour of text."""
        plain = QTextCharFormat()
        plain.setForeground(look.colour("ink"))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.calendar.setWeekdayTextFormat(day, plain)
        arrows = (
            ("prev", "chevron-left", self.tr("Previous month")),
            ("next", "chevron-right", self.tr("Next month")),
        )
        for name, icon_name, words in arrows:
            button = self.calendar.findChild(QToolButton, f"qt_calendar_{name}month")
            if button is not None:
                button.setIcon(look.icon(icon_name))
                button.setAccessibleName(words)
                button.setToolTip(words)
        year = self.calendar.findChild(QSpinBox, "qt_calendar_yearedit")
        if year is not None:
            year.setAccessibleName(self.tr("Year"))

    @Slot(QDate)
    def _on_calendar_activated(self, day: QDate) -> None:
        if self.isVisible():
            self.close()
            self.chosen.emit(day.toString(Qt.DateFormat.ISODate))
