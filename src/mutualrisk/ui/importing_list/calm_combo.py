"""A field with choices that may be long: it shortens them, says so, and lets the page scroll."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyle, QStyleOptionComboBox, QStylePainter

LETTERS = 12
"""The least that is shown of a choice."""


class CalmCombo(QComboBox):
    """A turning wheel passes over it: the page scrolls, and nothing is chosen by accident.

    ``shortened`` tells the whole of a choice that there is no room for; "" where all of it is seen.
    """

    shortened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(LETTERS)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.currentTextChanged.connect(self.fit)

    def fit(self) -> None:
        """See whether there is room for the choice."""
        whole = self.currentText()
        cut = whole if self._option().currentText != whole else ""
        self.setToolTip(cut)
        self.shortened.emit(cut)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave it to the page."""
        event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See again whether there is room."""
        super().resizeEvent(event)
        self.fit()

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw the field with as much of its text as there is room for."""
        painter, option = QStylePainter(self), self._option()
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def _option(self) -> QStyleOptionComboBox:
        """What is drawn: a long text ends in an ellipsis."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        control, field = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(control, option, field, self).width()
        whole = option.currentText
        option.currentText = option.fontMetrics.elidedText(whole, Qt.TextElideMode.ElideRight, room)
        return option
