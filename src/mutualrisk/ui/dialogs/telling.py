"""Dialogs that tell and ask nothing: one button ends them."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from mutualrisk.ui.dialogs.frame import DialogFrame
from mutualrisk.ui.translation import translate
from mutualrisk.ui.widgets.cells import Col, Row
from mutualrisk.ui.widgets.fact_table import FactTable
from mutualrisk.ui.widgets.heading import Heading
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel


class TellingDialog(DialogFrame):
    """A heading, paragraphs and tables, and the button that closes it. Enter and Escape do so too."""

    def __init__(self, parent: QWidget, title: str) -> None:
        super().__init__(parent, title, translate("Telling", "Close"))
        self._reject.hide()

    def tell(self, words: str) -> None:
        """Add a paragraph."""
        self.body.addWidget(WrappingLabel(self.look, words))

    def tell_part(self, title: str) -> None:
        """Add the heading of a part."""
        self.body.addSpacing(self.look.gap(16))
        self.body.addWidget(Heading(self.look, title, "h3"))

    def tell_table(self, name: str, cols: Sequence[Col], rows: Sequence[Row]) -> FactTable:
        """Add a table."""
        table = FactTable(self.look, cols, name)
        table.show_rows(rows)
        self.body.addWidget(table)
        return table
