"""The list of pages on the left, with what is done of each."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mutualrisk.ui.pages import PAGES, PageEntry
from mutualrisk.ui.theme import Look
from mutualrisk.ui.translation import translate


class Navigation(QFrame):
    """One entry for each page. Arrow keys move between them, Space and Enter open one."""

    chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Make an entry for each page of the table."""
        super().__init__(parent)
        self._look = look
        self.setObjectName("navigation")
        self.setAccessibleName(self.tr("Pages"))
        self._group = QButtonGroup(self, exclusive=True)
        self._entries = {entry.name: NavigationEntry(entry, look, self) for entry in PAGES}
        self._lay_out()
        self._group.buttonClicked.connect(self._on_group_clicked)

    def show_page(self, name: str) -> None:
        """Mark the entry of the page that is shown."""
        self._entries[name].setChecked(True)

    def show_badges(self, badges: Mapping[str, str]) -> None:
        """Show what is done of each page: "done", "41 of 68"."""
        for name, entry in self._entries.items():
            entry.show_badge(badges.get(name, ""))

    def _lay_out(self) -> None:
        look = self._look
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(12), look.px(20), look.px(12), look.px(16))
        column.setSpacing(look.px(4))
        reference = QLabel(self.tr("Reference"))
        reference.setFont(look.font("label"))
        reference.setContentsMargins(look.px(12), look.px(16), 0, look.px(4))
        for entry in PAGES:
            if entry.reference and reference.parent() is None:
                column.addWidget(reference)
            button = self._entries[entry.name]
            self._group.addButton(button)
            column.addWidget(button)
        column.addStretch(1)

    def _on_group_clicked(self, button: "NavigationEntry") -> None:
        self.chosen.emit(button.name)


class NavigationEntry(QToolButton):
    """A page in the navigation: icon, title and what is done of it."""

    def __init__(self, entry: PageEntry, look: Look, parent: QWidget) -> None:
        """Show the page's icon and title."""
        super().__init__(parent)
        self.name, self._look = entry.name, look
        self._title = translate("Pages", entry.title)
        self.setObjectName("navigationEntry")
        self.setCheckable(True)
        self.setIcon(look.icon(entry.icon))
        self.setIconSize(QSize(look.px(18), look.px(18)))
        self.setText(self._title)
        self.setFont(look.font("body"))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(look.px(36))
        self._badge = QLabel()
        self._badge.setFont(look.font("small"))
        self._badge.setObjectName("badge")
        self._badge.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, look.px(10), 0)
        row.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.show_badge("")

    def sizeHint(self) -> QSize:
        """Wide enough for icon, title and badge beside one another."""
        plain = super().sizeHint()
        return QSize(plain.width() + self._badge.sizeHint().width() + self._look.px(24), plain.height())

    def minimumSizeHint(self) -> QSize:
        """As much as it hints at: a title is never cut."""
        return self.sizeHint()

    def show_badge(self, words: str) -> None:
        """Show what is done of the page, to the eye and to a screen reader."""
        if self._badge.text() != words or not self.accessibleName():
            self._badge.setText(words)
            self._badge.setVisible(bool(words))
            self.setAccessibleName(", ".join(filter(None, (self._title, words))))
            self.updateGeometry()
