"""What is kept in sight moves down with its page, as far as its column reaches, and grows with its words."""

from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.sticky import Sticky
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel


def test_it_follows_the_page_and_its_words(qtbot: QtBot, look: Look) -> None:
    held, label = QWidget(), WrappingLabel(look, "Reserves")
    QVBoxLayout(held).addWidget(label)
    page, tall = QWidget(), QWidget()
    tall.setFixedHeight(2_000)
    row = QHBoxLayout(page)
    row.addWidget(Sticky(look, held), 1)
    row.addWidget(tall, 1)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(page)
    qtbot.addWidget(area)
    area.resize(600, 400)
    area.show()
    qtbot.waitExposed(area)
    assert held.y() == 0
    area.verticalScrollBar().setValue(700)
    assert 700 - 20 < held.y() < 700 + 40
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    assert held.y() + held.height() <= tall.height()
    before = held.height()
    label.setText("Reserves of less than one month would not outlast a late payment. " * 4)
    for _ in range(3):
        QApplication.processEvents()
    assert held.height() > before
    assert label.height() >= label.heightForWidth(label.width())
