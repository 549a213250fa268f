"""The list of pages on the left, with what is done of each."""

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QLabel,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from mutualrisk.ui.pages import PAGES, PageEntry
from mutualrisk.ui.theme import Look, icon
from mutualrisk.ui.translation import translate
from mutualrisk.ui.widgets.scroll import Scroll


class Navigation(Scroll):
    """One entry for each page. Up and down move between them, Space opens one."""

    chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Make an entry for each page of the table."""
        super().__init__(parent)
        self._look = look
        self._badges: Mapping[str, str] = {}
        self.setAccessibleName(self.tr("Pages"))
        self._group = QButtonGroup(self, exclusive=True)
        self._entries = {entry.name: NavigationEntry(entry, look) for entry in PAGES}
        self._reference = QLabel(self.tr("Reference"))
        self._reference.setFont(look.font("label"))
        self._reference.setProperty("tone", "second")
        self._lay_out()
        self._group.buttonToggled.connect(self._on_group_toggled)

    def show_page(self, name: str) -> None:
        """Mark the entry of the page that is shown."""
        with QSignalBlocker(self._group):
            self._entries[name].setChecked(True)

    def show_badges(self, badges: Mapping[str, str]) -> None:
        """Show what is done of each page: "done", "41 of 68"."""
        if badges == self._badges:
            return
        self._badges = badges
        for name, entry in self._entries.items():
            entry.show_badge(badges.get(name, ""))
        self._fit()

    def _fit(self) -> None:
        """As wide as its widest entry; as high as there is room, for it scrolls."""
        inner = self.widget()
        if inner is not None:
            self.setFixedWidth(inner.sizeHint().width() + self.verticalScrollBar().sizeHint().width())

    def set_compact(self, *, compact: bool) -> None:
        """Show icons only, where room is short; their tool tips have the words."""
        self._reference.setVisible(not compact)
        for entry in self._entries.values():
            entry.set_compact(compact=compact)
        self._fit()

    def _lay_out(self) -> None:
        look = self._look
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(look.px(8), look.gap(16), look.px(8), look.gap(16))
        column.setSpacing(look.gap(4))
        for entry in PAGES:
            if entry.reference and self._reference.parent() is None:
                column.addSpacing(look.gap(16))
                self._reference.setContentsMargins(look.px(12), 0, 0, look.gap(4))
                column.addWidget(self._reference)
            button = self._entries[entry.name]
            self._group.addButton(button)
            column.addWidget(button)
        column.addStretch(1)
        self.setWidget(inner)
        self._fit()

    def _on_group_toggled(self, button: "NavigationEntry", on: bool) -> None:  # noqa: FBT001 - Qt's signal
        if on:
            self.chosen.emit(button.name)


class NavigationEntry(QRadioButton):
    """A page in the navigation: icon, title and what is done of it. To a screen reader one of several."""

    def __init__(self, entry: PageEntry, look: Look) -> None:
        """Show the page's icon and title."""
        super().__init__()
        self.name, self._icon, self._look = entry.name, entry.icon, look
        self._badge, self._compact = "", False
        self.setText(translate("Pages", entry.title))
        self.setAccessibleName(self.text())
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def show_badge(self, words: str) -> None:
        """Show what is done of the page, to the eye and to a screen reader."""
        if self._badge != words:
            self._badge = words
            self.setAccessibleName(", ".join(filter(None, (self.text(), words))))
            self.updateGeometry()
            self.update()

    def set_compact(self, *, compact: bool) -> None:
        """Show the icon only."""
        self._compact = compact
        self.setToolTip(self.text() if compact else "")
        self.updateGeometry()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down go to the entry before or after and open it; Enter opens this one."""
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()

    def hitButton(self, place: QPoint) -> bool:
        """Anywhere on it."""
        return self.rect().contains(place)

    def sizeHint(self) -> QSize:
        """Wide enough for icon, title and badge beside one another."""
        look = self._look
        height = max(look.px(36), QFontMetrics(look.font("body")).height() + look.px(12))
        if self._compact:
            return QSize(look.px(44), height)
        title = QFontMetrics(look.font("strong")).horizontalAdvance(self.text())
        badge = QFontMetrics(look.font("small")).horizontalAdvance(self._badge)
        return QSize(look.px(44) + title + badge + look.px(28 if badge else 12), height)

    def minimumSizeHint(self) -> QSize:
        """As much as it hints at: a title is never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the entry."""
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("soft" if self.isChecked() else "hover"))
            painter.drawRoundedRect(QRectF(self.rect()), look.px(6), look.px(6))
        tone, side = "accent" if self.isChecked() else "ink", look.px(20)
        left = (self.width() - side) / 2 if self._compact else look.px(12)
        icon.paint(
            painter, QRectF(left, (self.height() - side) / 2, side, side), self._icon, look.colours[tone]
        )
        if self._compact:
            return
        painter.setPen(look.colour(tone))
        painter.setFont(look.font("strong" if self.isChecked() else "body"))
        room = self.rect().adjusted(look.px(44), 0, -look.px(12), 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        painter.setPen(look.colour("second_ink"))
        painter.setFont(look.font("small"))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._badge)
