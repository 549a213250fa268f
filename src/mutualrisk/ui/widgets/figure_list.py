"""Figures with what each of them is, one below the other."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel


class Figure(NamedTuple):
    """A figure in words, such as "3.2 times", and what it is."""

    value: str
    text: str


class FigureList(QWidget):
    """Shows figures; those that stay are not made anew."""

    def __init__(self, look: Look) -> None:
        """Show nothing yet."""
        super().__init__()
        self._look = look
        self._rows: list[FigureRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.gap(14))

    def show_figures(self, figures: Sequence[Figure]) -> None:
        """Show these figures."""
        while len(self._rows) < len(figures):
            self._rows.append(FigureRow(self._look))
            self._column.addWidget(self._rows[-1])
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(figures))
            if place < len(figures):
                row.show_figure(figures[place])


class FigureRow(QWidget):
    """One figure over what it is."""

    def __init__(self, look: Look) -> None:
        """Show nothing yet."""
        super().__init__()
        self._value, self._text = (
            WrappingLabel(look, "", "h3"),
            WrappingLabel(look, "", "small", tone="second_ink"),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.gap(2))
        column.addWidget(self._value)
        column.addWidget(self._text)

    def show_figure(self, figure: Figure) -> None:
        """Show a figure."""
        if figure.value != self._value.text():
            self._value.setText(figure.value)
        if figure.text != self._text.text():
            self._text.setText(figure.text)
