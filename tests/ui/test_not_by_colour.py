"""What colours tell is told without them, too."""

from typing import get_args

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from mutualrisk.ui.pages.questions import QuestionsPage
from mutualrisk.ui.questions.section_list import SectionEntry
from mutualrisk.ui.session import Session
from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.field_error import FieldError
from mutualrisk.ui.widgets.icon_mark import IconMark
from mutualrisk.ui.widgets.pill import Level, Pill, paint_shape
from tests.ui.hands import settle
from tests.ui.test_accessibility import make_errors


def drawn(level: Level) -> bytes:
    """The shape of a rating in black."""
    picture = QImage(24, 24, QImage.Format.Format_Grayscale8)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    paint_shape(painter, level, QRectF(4, 4, 16, 16), QColor("black"))
    painter.end()
    return bytes(picture.constBits())


def test_each_rating_has_a_shape_of_its_own(look: Look) -> None:  # noqa: ARG001 - Qt must have begun
    assert len({drawn(level) for level in get_args(Level)}) == 4


@pytest.mark.parametrize("level", get_args(Level))
def test_a_rating_is_a_word(level: Level, look: Look, qtbot: QtBot) -> None:
    pill = Pill(look, level, "Low to high", settled=False)
    qtbot.addWidget(pill)
    settled = Pill(look, level, "Low to high")
    qtbot.addWidget(settled)
    assert pill.text() == "Low to high"
    grey = QImage.Format.Format_Grayscale8
    assert pill.grab().toImage().convertToFormat(grey) != settled.grab().toImage().convertToFormat(grey)


def test_a_fault_is_an_icon_and_a_sentence(new_session: Session, look: Look, qtbot: QtBot) -> None:
    make_errors(new_session)
    page = QuestionsPage(new_session, look)
    qtbot.addWidget(page)
    page.resize(1400, 900)
    page.show()
    page.show_place("question:turnover")
    settle()
    shown = [one for one in page.findChildren(FieldError) if one.isVisible()]
    assert shown
    assert all(one.text() for one in shown)
    assert all(any(mark.isVisible() for mark in one.findChildren(IconMark)) for one in shown)
    entries = [one for one in page.findChildren(SectionEntry) if "with an error" in one.accessibleName()]
    assert entries
