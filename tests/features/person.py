"""A person at the window: looks, clicks, types, and answers what is asked."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mutualrisk.domain.value import worded
from mutualrisk.ui.main_window import MainWindow
from mutualrisk.ui.navigation import NavigationEntry
from mutualrisk.ui.questions.question_card import QuestionCard
from mutualrisk.ui.session import Session
from mutualrisk.ui.windows import Windows
from tests.ui.shown_texts import shown_texts

LEFT = Qt.MouseButton.LeftButton


class Person:
    """Sits at one window of the program. Everything goes through what is shown."""

    def __init__(self, windows: Windows, qtbot: QtBot) -> None:
        """Open the first window."""
        self.windows, self._bot = windows, qtbot
        self.window = windows.new_window()
        self._answers: list[Callable[[QDialog], None]] = []
        self._asked = DialogWatch(self._on_dialog_shown)
        self.look()

    @property
    def session(self) -> Session:
        """The case in the window."""
        assert self.window.session is not None
        return self.window.session

    def leave(self) -> None:
        """Look away."""
        self._asked.end()

    # -- seeing

    def look(self) -> None:
        """Let the window catch up, and look at the one that was opened last."""
        QApplication.processEvents()
        shown = [
            one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow) and one.isVisible()
        ]
        if self.window not in shown and shown:
            self.window = shown[-1]
        if QApplication.activeModalWidget() is None and not self.window.isActiveWindow():
            self.window.activateWindow()
            QApplication.processEvents()

    def reads(self) -> str:
        """Everything that is to be read in the window now."""
        self.look()
        return "\n".join(shown.text for shown in shown_texts(self.window))

    def sees(self, words: str) -> bool:
        """Whether words stand somewhere in the window."""
        return words in self.reads()

    def waits_to_see(self, words: str) -> None:
        """Wait until words stand somewhere in the window."""
        self._bot.waitUntil(lambda: self.sees(words), timeout=20_000)

    # -- doing

    def answers(self, *how: Callable[[QDialog], None]) -> None:
        """What to do in the dialogs that come next, one after the other."""
        self._answers.extend(how)

    def chooses(self, menu: str, command: str) -> None:
        """Choose a command of the menu bar."""
        for action in self.window.menuBar().actions():
            shown = action.menu()
            if plain(action) == menu and isinstance(shown, QMenu):
                found = next(one for one in shown.actions() if plain(one) == command)
                assert found.isEnabled(), f"{menu} > {command} is not offered"
                found.trigger()
        self.look()

    def presses(self, keys: str) -> None:
        """Press keys, such as Ctrl+Z, as the window hears them."""
        key = QKeySequence(keys)[0]  # type: ignore[index]  # Qt says that it is
        target = QApplication.focusWidget() or self.window
        QTest.keyClick(target, key.key(), key.keyboardModifiers())
        self.look()

    def clicks(self, words: str, within: QWidget | None = None) -> None:
        """Click what bears these words."""
        found = list(self._clickable(words, within or self.window))
        assert found, f"nothing to click says “{words}”"
        self._click(found[0])

    def goes_to(self, page: str) -> None:
        """Open a page by the navigation."""
        entries = self.window.findChildren(NavigationEntry)
        self._click(next(one for one in entries if one.text() == page))

    def types(self, words: str, into: str = "") -> None:
        """Type into the field of a name, or where the keyboard is."""
        field = self._field(into) if into else QApplication.focusWidget()
        assert field is not None
        if into:
            field.setFocus()
            QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(field, words)
        self.look()

    def gives(self, question: str, answer: str) -> None:
        """Answer a question, found by its words, as a person would: a click on a row, or keys in a field."""
        card = self.finds(question)
        rows = [
            one for one in card.area.findChildren(QAbstractButton) if one.text() == answer and one.isVisible()
        ]
        if rows:
            self._click(rows[0])
            return
        field = next(one for one in card.area.findChildren(QWidget) if _takes_text(one) and one.isVisible())
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(field, answer)
        self.look()

    def finds(self, question: str) -> QuestionCard:
        """The card of a question, found by the search."""
        method, perspective = self.session.method, self.session.assessment.perspective
        known = {" ".join(worded(one.text, perspective).split()): one.id for one in method.questions}
        assert question in known, f"no question reads “{question}”"
        self.presses("Ctrl+F")
        field = QApplication.focusWidget()
        assert isinstance(field, QLineEdit)
        field.selectAll()
        QTest.keyClicks(field, question)
        self.look()
        link = next(one for one in self._clickable(question, self.window))
        self._click(link)
        cards = self.window.findChildren(QuestionCard)
        return next(one for one in cards if one.question.id == known[question] and one.isVisible())

    # -- inside

    def _click(self, button: QAbstractButton) -> None:
        _bring_into_sight(button)
        QTest.mouseClick(button, LEFT, pos=QPoint(min(12, button.width() // 2), button.height() // 2))
        self.look()

    def _clickable(self, words: str, within: QWidget) -> Iterator[QAbstractButton]:
        for one in within.findChildren(QAbstractButton):
            if one.isVisible() and words in (one.text().replace("&", ""), one.accessibleName()):
                yield one

    def _field(self, name: str) -> QWidget:
        for one in self.window.findChildren(QWidget):
            if one.isVisible() and _takes_text(one) and one.accessibleName() == name:
                return one
        for label in self.window.findChildren(QLabel):
            if label.isVisible() and label.text() == name and label.buddy() is not None:
                return label.buddy().focusProxy() or label.buddy()
        raise AssertionError(f"no field is called “{name}”")

    def _on_dialog_shown(self, dialog: QDialog) -> None:
        assert self._answers, f"unexpected: {[shown.text for shown in shown_texts(dialog)]}"
        answer = self._answers.pop(0)
        QTimer.singleShot(0, dialog, lambda: answer(dialog))


class DialogWatch(QObject):
    """Tells of each dialog that is shown."""

    def __init__(self, tell: Callable[[QDialog], None]) -> None:
        """Begin to watch."""
        super().__init__()
        self._tell = tell
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(self)

    def end(self) -> None:
        """Watch no longer."""
        application = QApplication.instance()
        assert application is not None
        application.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Look for dialogs that appear."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QDialog) and watched.isWindow():
            self._tell(watched)
        return False


def pressing(words: str) -> Callable[[QDialog], None]:
    """Press the button of a dialog that bears these words."""

    def act(dialog: QDialog) -> None:
        buttons = [one for one in dialog.findChildren(QAbstractButton) if one.isVisible()]
        found = next((one for one in buttons if one.text().replace("&", "") == words), None)
        assert found, f"no “{words}” among {[one.text() for one in buttons]}"
        QTest.mouseClick(found, LEFT)

    return act


def naming(path: Path) -> Callable[[QDialog], None]:
    """Name a file in a file dialog."""

    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, QFileDialog)
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        assert isinstance(field, QLineEdit)
        field.selectAll()
        field.setText(str(path))  # keys would wake the completer, which then keeps the Return
        box = dialog.findChild(QDialogButtonBox)
        assert isinstance(box, QDialogButtonBox)
        QTest.mouseClick(box.buttons()[0], LEFT)

    return act


def filling(facts: dict[str, str], press: str) -> Callable[[QDialog], None]:
    """Choose rows and fill fields of a dialog by their names, then press a button."""

    def act(dialog: QDialog) -> None:
        for name, value in facts.items():
            rows = [one for one in dialog.findChildren(QAbstractButton) if one.text() == value]
            if rows:
                QTest.mouseClick(rows[0], LEFT, pos=QPoint(12, rows[0].height() // 2))
                continue
            fields = [one for one in dialog.findChildren(QWidget) if _takes_text(one)]
            field = next((one for one in fields if one.accessibleName() == name), None)
            assert field, f"no “{name}” among {[one.accessibleName() for one in fields]}"
            field.setFocus()
            QTest.keyClicks(field, value)
        pressing(press)(dialog)

    return act


def plain(action: QAction) -> str:
    """A command's name without its key and dots."""
    return action.text().replace("&", "").removesuffix("…")


def _takes_text(widget: QWidget) -> bool:
    return isinstance(widget, QLineEdit | QPlainTextEdit)


def _bring_into_sight(widget: QWidget) -> None:
    """Scroll as a person would, so that a click lands on the widget."""
    from PySide6.QtWidgets import QScrollArea  # noqa: PLC0415 - only here

    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()
    QApplication.processEvents()
