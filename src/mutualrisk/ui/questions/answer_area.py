"""The field that fits a question, as one value or as a range, with what the answer says beside it."""

from collections.abc import Callable, Mapping
from typing import Protocol

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.question import NUMERIC, Kind, Question
from mutualrisk.domain.value import Perspective, worded
from mutualrisk.ui.questions import answering
from mutualrisk.ui.theme import Look
from mutualrisk.ui.translation import translate
from mutualrisk.ui.widgets.choice import Choice, yes_no
from mutualrisk.ui.widgets.choices import Choices
from mutualrisk.ui.widgets.option_face import Choosable
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel


class Field(Protocol):
    """What every field has in common; ``edited`` carries its value."""

    edited: SignalInstance

    def value(self) -> object:
        """What is given, or None."""

    def set_value(self, value: object) -> None:
        """Show a value without telling anybody."""


def _options(question: Question, perspective: Perspective) -> tuple[Choosable, ...]:
    return tuple(
        Choosable(
            id_,
            answering.plain(worded(option.text, perspective)),
            answering.plain(worded(option.hint, perspective)),
        )
        for id_, option in question.options.items()
    )
