"""What dialogs have in common: a heading, a column that scrolls, and the buttons that end it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mutualrisk.ui.theme import Look, load_look
from mutualrisk.ui.widgets import tab_order
from mutualrisk.ui.widgets.column import Column
from mutualrisk.ui.widgets.hairline import Hairline
from mutualrisk.ui.widgets.heading import Heading

WIDTH = 600
HAIRLINE = 1
SCREEN = 0.9
"""The most of a screen that a dialog takes."""


class DialogFrame(QDialog):
    """Asks one thing. Enter does it, Escape thinks better of it. Parts go into ``body``."""

    widest = WIDTH
    """Pixels, at 100 %, that its column takes at most."""

    def __init__(self, parent: QWidget | None, title: str, accept: str, look: Look | None = None) -> None:
        """Take the heading, what the button that ends it is called, and the look where no parent has one."""
        super().__init__(parent)
        self.look = look or look_of(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self._column = Column(self.look, widest=self.widest, margin=32)
        self.body = self._column.body
        self._accept, self._reject = QPushButton(accept), QPushButton(self.tr("Cancel"))
        self._accept.setProperty("kind", "primary")
        self._accept.clicked.connect(self.accept)
        self._reject.clicked.connect(self.reject)
        self._lay_out(title)
        self._accept.setDefault(True)  # only inside the dialog is it known

    def sizeHint(self) -> QSize:
        """As high as what it asks, and no larger than most of the screen."""
        width = self.look.px(self.widest) + 2 * self.look.gap(32)
        wanted = QSize(width, self._column.height_at(width) + HAIRLINE + self._buttons.sizeHint().height())
        return wanted.boundedTo(self.screen().availableSize() * SCREEN)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by pages, also while the focus is on the buttons below."""
        bar, keys = self._column.verticalScrollBar(), (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)
        if event.key() in keys:
            bar.setValue(bar.value() + (bar.pageStep() if event.key() == keys[0] else -bar.pageStep()))
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the size that is wanted, over its owner and on the screen; Qt alone would take less."""
        super().showEvent(event)
        self.resize(self.sizeHint())
        owner, place, screen = self.parentWidget(), self.frameGeometry(), self.screen().availableGeometry()
        place.moveCenter(owner.window().frameGeometry().center() if owner else screen.center())
        place.moveTop(max(screen.top(), min(place.top(), screen.bottom() - place.height())))
        place.moveLeft(max(screen.left(), min(place.left(), screen.right() - place.width())))
        self.move(place.topLeft())

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's virtual method
        """Let the tab key follow the form as one reads it."""
        return tab_order.step(self, forward=forward)

    def _lay_out(self, title: str) -> None:
        look = self.look
        self.body.addWidget(Heading(look, title, "h2"))
        self.body.addSpacing(look.gap(8))
        self._buttons = QWidget()
        self._row = row = QHBoxLayout(self._buttons)
        row.setContentsMargins(look.gap(32), look.gap(14), look.gap(32), look.gap(14))
        row.setSpacing(look.gap(12))
        row.addWidget(self._accept)
        row.addWidget(self._reject)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._column, 1)
        column.addWidget(Hairline())
        column.addWidget(self._buttons)


def look_of(widget: QWidget | None) -> Look:
    """The look that a widget's page or window wears."""
    while widget is not None:
        look = getattr(widget, "look", None)
        if isinstance(look, Look):
            return look
        widget = widget.parentWidget()
    return load_look("light")
