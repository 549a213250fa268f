"""Key strokes on the full method: from the key to the repainted answer, each in milliseconds on a line."""

from time import perf_counter

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mutualrisk.app import started
from mutualrisk.ui.questions.question_card import QuestionCard
from mutualrisk.ui.widgets.money_edit import MoneyEdit

QUESTIONS = ("turnover", "free_reserves", "net_assets", "annual_contract_value")
SETTLED = 12
"""Rounds of events after which no layout is left that asks for another."""
NUMBERS = 10
"""How many numbers of seven digits are typed into each."""


def main() -> None:
    """Type numbers into questions that many measures read."""
    _, windows = started(["--sample", "community-health", "--page", "questions"])
    window = windows.all_open()[0]
    frame = window.frame
    assert frame is not None
    for question in QUESTIONS:
        frame.show_page("questions", f"question:{question}")
        QApplication.processEvents()
        card = next(one for one in frame.findChildren(QuestionCard) if one.question.id == question)
        field = card.findChild(MoneyEdit)
        assert isinstance(field, MoneyEdit)
        for number in range(NUMBERS):
            field.line.setFocus()
            field.line.selectAll()
            for key in str(1_234_567 + number * 700_001):
                print(f"{stroke(field, key) * 1e3:.3f}")


def stroke(field: MoneyEdit, key: str) -> float:
    """Seconds from one key until all that follows from it is laid out and painted.

    One round of Qt's events paints a first picture; what that leaves to be laid out comes with the next ones.
    """
    start = perf_counter()
    QTest.keyClick(field.line, Qt.Key(ord(key)))
    for _ in range(SETTLED):
        QApplication.sendPostedEvents()
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents, 0)
    return perf_counter() - start


if __name__ == "__main__":
    main()
