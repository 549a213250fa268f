"""What somebody is in the middle of when the look changes, or another page is shown."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMessageBox, QPlainTextEdit

from mutualrisk.ui.main_window import MainWindow
from mutualrisk.ui.questions.question_card import QuestionCard
from tests.ui.dialogues import when_asked
from tests.ui.hands import button, press, settle, texts, write

HELD = "A note that is far too long. " * 200


def field(window: MainWindow, name: str) -> QLineEdit | QPlainTextEdit:
    """The field of the page that is shown, by what a screen reader calls it."""
    assert window.frame
    page = window.frame.page(window.frame.page_name)
    fields: list[QLineEdit | QPlainTextEdit] = [*page.findChildren(QLineEdit)]
    fields += page.findChildren(QPlainTextEdit)
    return next(one for one in fields if one.accessibleName() == name and one.isVisible())


def look_anew(window: MainWindow) -> None:
    """Larger text, by its keys."""
    QTest.keyClick(window, Qt.Key.Key_Equal, Qt.KeyboardModifier.ControlModifier)
    settle()


def test_a_text_that_cannot_be_kept_outlives_another_text_size(window: MainWindow) -> None:
    window.doings.filing.open_sample("community-health", "contract")
    settle()
    note = field(window, "Note")
    note.setFocus()
    QGuiApplication.clipboard().setText(HELD)
    QTest.keyClick(note, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(note, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settle()

    look_anew(window)

    again = field(window, "Note")
    assert again is not note
    assert isinstance(again, QPlainTextEdit)
    assert again.toPlainText() == HELD
    assert again.property("invalid")
    assert again.hasFocus()
    assert again.textCursor().position() == len(HELD)


def test_one_who_types_goes_on_typing_after_another_text_size(window: MainWindow) -> None:
    window.doings.filing.open_sample("community-health", "contract")
    settle()
    write(field(window, "Reference"), "AB")
    press(window, Qt.Key.Key_Left)

    look_anew(window)
    QTest.keyClicks(window.focusWidget(), "x")
    settle()

    assert window.session
    assert window.session.case.contract.reference.endswith("AxB")


def test_another_page_begins_at_its_first_field(window: MainWindow) -> None:
    """Not at whatever is made first, or is next to what had the focus on the page before."""
    window.doings.filing.open_sample("community-health", "overview")
    settle()

    QTest.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    settle()

    assert window.frame
    first = window.frame.page("questions").findChildren(QuestionCard)[0]
    assert first.isAncestorOf(window.focusWidget())


def test_enter_presses_the_button_that_has_the_focus(window: MainWindow) -> None:
    """Who presses Enter on “Add another bidder” types its name next."""
    window.doings.filing.open_sample("community-health", "organisation")
    settle()
    button(window, "Add another bidder").setFocus()

    press(window, Qt.Key.Key_Return)
    QTest.keyClicks(window.focusWidget(), "Zebra Sons")

    assert window.session
    assert window.session.organisation.name == "Zebra Sons"


def test_one_who_goes_through_the_sections_stays_there_after_another_text_size(window: MainWindow) -> None:
    window.doings.filing.open_sample("community-health", "questions")
    settle()
    assert window.frame
    for _ in range(3):
        window.frame.go_round(+1)
        if type(window.focusWidget()).__name__ == "SectionEntry":
            break
    before = window.focusWidget().accessibleName()

    look_anew(window)

    assert window.focusWidget().accessibleName() == before


def test_an_open_form_of_an_action_stays_open_with_its_caret(window: MainWindow) -> None:
    window.doings.filing.open_sample("library-mutual", "actions")
    settle()
    button(window, "Write one of your own").click()
    settle()
    QTest.keyClicks(window.focusWidget(), "Hold a joint")
    settle()

    look_anew(window)
    QTest.keyClicks(window.focusWidget(), " workshop")
    settle()

    assert window.session
    assert window.session.assessment.actions[-1].title == "Hold a joint workshop"


def test_the_question_before_closing_names_the_case(window: MainWindow) -> None:
    """Who quits with several windows must know which case is asked about."""
    window.doings.filing.open_sample("library-mutual", "contract")
    settle()
    write(field(window, "Reference"), "AB")
    asked: list[str] = []

    def answer(box: QMessageBox) -> None:
        asked.append(box.text())
        QTest.keyClick(box, Qt.Key.Key_Escape)

    when_asked(QMessageBox, answer)
    assert not window.close()
    assert asked == [
        "Save the changes to “Lanterndale Libraries, Library and information service for Lanterndale”?"
    ]


def test_undo_says_what_it_took_back_though_it_lies_on_another_page(window: MainWindow) -> None:
    window.doings.filing.open_sample("library-mutual", "contract")
    settle()
    write(field(window, "Reference"), "AB")
    QTest.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    settle()

    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert "Undone: contract: reference" in texts(window)

    QTest.keyClick(window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert "Done again: contract: reference" in texts(window)
