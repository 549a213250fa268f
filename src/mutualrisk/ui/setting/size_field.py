"""The size of text, on a scale that shows it at once."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider

from mutualrisk.store.first_look import LARGEST_TEXT, SMALLEST_TEXT
from mutualrisk.ui.setting.field import Field
from mutualrisk.ui.setting.wording import Words
from mutualrisk.ui.theme import Look

STEP: Final = 10


class SizeField(Field):
    """A slider from the smallest to the largest text. While it is dragged, nothing jumps."""

    def __init__(self, look: Look, words: Words, value: int) -> None:
        super().__init__(look, "text_size", words)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(SMALLEST_TEXT // STEP, LARGEST_TEXT // STEP)
        self.slider.setPageStep(2)
        self.slider.setAccessibleName(words.label)
        self._said = QLabel()
        row = QHBoxLayout()
        row.setSpacing(look.gap(16))
        row.addWidget(self.slider, 1)
        row.addWidget(self._said)
        self.body.addLayout(row)
        self.show_value(value)
        self.slider.valueChanged.connect(self._on_slider_value_changed)
        self.slider.sliderReleased.connect(self._on_slider_released)

    def show_value(self, value: int) -> None:
        """Show a size without setting it."""
        self.slider.blockSignals(True)  # noqa: FBT003 - Qt's own flag
        self.slider.setValue(round(value / STEP))
        self.slider.blockSignals(False)  # noqa: FBT003 - as above
        self._tell()

    def _on_slider_value_changed(self) -> None:
        self._tell()
        if not self.slider.isSliderDown():
            self._on_slider_released()

    def _on_slider_released(self) -> None:
        self.edited.emit(self.name, self.slider.value() * STEP)

    def _tell(self) -> None:
        words = self.tr("{size}%").format(size=self.slider.value() * STEP)
        self._said.setText(words)
        self.slider.setAccessibleDescription(words)
