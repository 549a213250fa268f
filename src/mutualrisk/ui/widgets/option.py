"""A radio button and a check box whose words wrap and whose whole row can be clicked."""

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QCheckBox, QRadioButton

from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.option_face import Choosable, OptionFace


class RadioOption(QRadioButton):
    """One of several, of which one holds."""

    def __init__(self, look: Look, words: Choosable) -> None:
        super().__init__()
        self.words = words
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take the colours and sizes of another look."""
        self._face = OptionFace(look, self.words)
        self._face.dress(self)
        self.updateGeometry()
        self.update()

    def hitButton(self, place: QPoint, /) -> bool:
        """Anywhere on the row."""
        return self.rect().contains(place)

    def heightForWidth(self, width: int, /) -> int:
        """What its words need at a width."""
        return self._face.height(width)

    def sizeHint(self) -> QSize:
        """One line."""
        return self._face.size()

    def minimumSizeHint(self) -> QSize:
        """No narrower than its longest word."""
        return self._face.narrowest()

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw it with a circle."""
        self._face.paint(self, round_mark=True)


class CheckOption(QCheckBox):
    """One of several, of which any may hold; or one that holds or not."""

    def __init__(self, look: Look, words: Choosable) -> None:
        super().__init__()
        self.words = words
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take the colours and sizes of another look."""
        self._face = OptionFace(look, self.words)
        self._face.dress(self)
        self.updateGeometry()
        self.update()

    def hitButton(self, place: QPoint, /) -> bool:
        """Anywhere on the row."""
        return self.rect().contains(place)

    def heightForWidth(self, width: int, /) -> int:
        """What its words need at a width."""
        return self._face.height(width)

    def sizeHint(self) -> QSize:
        """One line."""
        return self._face.size()

    def minimumSizeHint(self) -> QSize:
        """No narrower than its longest word."""
        return self._face.narrowest()

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw it with a box."""
        self._face.paint(self, round_mark=False)
