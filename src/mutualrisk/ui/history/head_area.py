"""The top of a page that gives way: it takes what it needs, and scrolls where the rest needs room too."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.scroll import Scroll


class HeadArea(Scroll):
    """Holds the head of a page; :meth:`fit` follows what is in it."""

    def __init__(self, look: Look, inner: QWidget) -> None:
        """Take the head."""
        super().__init__()
        self._least = look.px(64)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setWidget(inner)
        inner.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def fit(self) -> None:
        """Take the height that is needed now, and not more."""
        self.setMaximumHeight(self.sizeHint().height())
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """What the head needs at this width."""
        inner = self.widget()
        layout = inner.layout() if inner else None
        height = layout.totalHeightForWidth(self.width()) if layout else 0
        return QSize(self.width(), max(height, self._least))

    def minimumSizeHint(self) -> QSize:
        """Its first lines."""
        return QSize(self._least, self._least)
