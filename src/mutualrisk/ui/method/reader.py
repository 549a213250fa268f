"""The reader: one page of the method as text that can be selected, copied and followed."""

from typing import Any

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QResizeEvent, QTextDocument, QTextOption
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from mutualrisk.ui.method import markup
from mutualrisk.ui.method.curve_picture import curve_picture
from mutualrisk.ui.method.sheet import Sheet
from mutualrisk.ui.theme import Look

WIDEST = 680
"""About 75 characters of body text."""


class Reader(QTextBrowser):
    """Shows a sheet. It opens nothing by itself: a link only says where it leads."""

    followed = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._look = look
        self._sheet = Sheet("")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setAccessibleName(self.tr("What the method says"))
        self.document().setDefaultFont(look.font("body"))
        self.document().setDocumentMargin(look.gap(8))
        self.document().setDefaultStyleSheet(markup.style(look))
        self.anchorClicked.connect(self._on_anchor_clicked)

    def show_sheet(self, sheet: Sheet) -> None:
        """Show another page from its top."""
        self._sheet = sheet
        self.setHtml(f"<body>{sheet.markup}</body>")
        self.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep lines as short as reads well."""
        over = max(self.width() - self._look.px(WIDEST) - self.verticalScrollBar().width(), 0)
        self.setViewportMargins(0, 0, over, 0)
        super().resizeEvent(event)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: ANN401 - a picture, or nothing
        """Draw a curve of the sheet; nothing else is ever loaded, from the disk or from elsewhere."""
        drawing = self._sheet.drawings.get(name.toString() if isinstance(name, QUrl) else name)
        if kind == QTextDocument.ResourceType.ImageResource.value and drawing:
            return curve_picture(self._look, drawing)
        return None

    def _on_anchor_clicked(self, url: QUrl) -> None:
        self.followed.emit(url.toString())
