"""What somebody is in the middle of when the look changes, or another page is shown."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMessageBox, QPlainTextEdit, QWidget

from mutualrisk.ui.main_window import MainWindow
from mutualrisk.ui.questions.question_card import QuestionCard
from mutualrisk.ui.theme.focus_ring import FocusRing
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


def told(window: MainWindow, then: str) -> str:
    """What closing the window asks about, answered with the button of these words."""
    asked: list[str] = []

    def answer(box: QMessageBox) -> None:
        asked.append(f"{box.text()}\n{box.informativeText()}")
        QTest.mouseClick(button(box, then), Qt.MouseButton.LeftButton)

    when_asked(QMessageBox, answer)
    window.close()
    return "".join(asked)


def show(window: MainWindow, key: Qt.Key) -> None:
    """Another page, by its key."""
    QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
    settle()


def fill(widget: QWidget, text: str) -> None:
    """Type a text in the place of what stands in a field."""
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(widget, text)
    settle()


def test_an_unfinished_day_outlives_another_text_size_on_a_page_that_is_not_shown(window: MainWindow) -> None:
    window.doings.filing.open_sample("community-health", "organisation")
    settle()
    fill(field(window, "As things stand on"), "31 of")
    show(window, Qt.Key.Key_1)

    look_anew(window)
    show(window, Qt.Key.Key_3)

    again = field(window, "As things stand on")
    assert isinstance(again, QLineEdit)
    assert again.text() == "31 of"
    assert again.property("invalid")
    assert any("is not a date" in one for one in texts(window))


def test_a_cost_in_words_outlives_another_text_size_on_a_page_that_is_not_shown(window: MainWindow) -> None:
    window.doings.filing.open_sample("library-mutual", "actions")
    settle()
    button(window, "Owner, date, cost").click()
    settle()
    fill(field(window, "Cost"), "a lot")
    show(window, Qt.Key.Key_1)

    look_anew(window)
    show(window, Qt.Key.Key_7)

    again = field(window, "Cost")
    assert isinstance(again, QLineEdit)
    assert again.text() == "a lot"


def test_half_a_range_outlives_another_section_and_another_text_size(window: MainWindow) -> None:
    window.doings.filing.open_sample("community-health", "questions")
    assert window.frame
    window.frame.show_page("questions", "question:free_reserves")
    settle()
    name = half_a_range(window, "1,200,000")
    show(window, Qt.Key.Key_PageDown)
    show(window, Qt.Key.Key_1)

    look_anew(window)
    window.frame.show_page("questions", "question:free_reserves")
    settle()

    again = field(window, name)
    assert isinstance(again, QLineEdit)
    assert again.text() == "1,200,000"
    QTest.keyClicks(field(window, name.replace("At least", "At most")), "1.5m")
    settle()
    assert window.session
    answer = window.session.answers["free_reserves"]
    assert (answer.low, answer.high) == (1_200_000, 1_500_000)
    assert not window.session.drafts.all()


def half_a_range(window: MainWindow, low: str) -> str:
    """Type one end of a range, and say what its field is called."""
    assert window.frame
    page = window.frame.page("questions")
    card = next(one for one in page.findChildren(QuestionCard) if one.question.id == "free_reserves")
    button(card, "Give a range").click()
    settle()
    end = window.focusWidget()
    QTest.keyClicks(end, low)
    settle()
    return end.accessibleName()


def test_a_range_the_wrong_way_round_is_said_beside_it(window: MainWindow) -> None:
    window.doings.filing.open_sample("community-health", "questions")
    assert window.frame
    window.frame.show_page("questions", "question:free_reserves")
    settle()
    name = half_a_range(window, "900")

    fill(field(window, name.replace("At least", "At most")), "800")
    press(window, Qt.Key.Key_Tab)

    said = "A range goes from the lower number to the higher: 900 is more than 800."
    assert said in texts(window)


def test_closing_says_what_cannot_be_kept_and_leads_back_to_it(window: MainWindow) -> None:
    window.doings.filing.open_sample("library-mutual", "organisation")
    settle()
    fill(field(window, "As things stand on"), "31 of")
    show(window, Qt.Key.Key_1)

    said = told(window, "Go back and mend it")

    assert "“31 of” in “As things stand on”" in said
    assert window.isVisible()
    assert window.focusWidget() is field(window, "As things stand on")


def test_who_closes_without_it_is_asked_no_more(window: MainWindow) -> None:
    window.doings.filing.open_sample("library-mutual", "organisation")
    settle()
    fill(field(window, "As things stand on"), "31 of")

    assert "31 of" in told(window, "Close without it")
    assert not window.isVisible()


def test_what_cannot_be_kept_goes_when_the_case_says_another_thing(window: MainWindow) -> None:
    """Undo brings back the value, and nothing is asked about a text that nobody sees any more."""
    window.doings.filing.open_sample("library-mutual", "organisation")
    settle()
    write(field(window, "Name"), "x")
    fill(field(window, "As things stand on"), "1 5 2026")
    fill(field(window, "As things stand on"), "31 of")
    show(window, Qt.Key.Key_1)

    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle()

    assert window.session
    assert not window.session.drafts.all()


def test_one_who_comes_back_to_a_page_goes_on_where_they_were(window: MainWindow) -> None:
    window.doings.filing.open_sample("community-health", "contract")
    settle()
    write(field(window, "Reference"), "A")
    show(window, Qt.Key.Key_4)

    show(window, Qt.Key.Key_2)
    QTest.keyClicks(window.focusWidget(), "B")

    assert window.session
    assert window.session.case.contract.reference.endswith("AB")


def test_questions_begin_at_a_question_whenever_one_comes_to_them(window: MainWindow) -> None:
    """Typing there begins an answer; in the list of sections it would do nothing."""
    window.resize(1400, 800)
    window.doings.filing.open_sample("community-health", "questions")
    settle()
    show(window, Qt.Key.Key_1)
    assert window.frame
    page = window.frame.page("questions")

    show(window, Qt.Key.Key_4)

    assert any(card.isAncestorOf(window.focusWidget()) for card in page.findChildren(QuestionCard))


def test_the_organisation_begins_at_its_name(window: MainWindow) -> None:
    """Who types at once must not press the button that adds another bidder with the first space."""
    window.doings.filing.open_sample("community-health", "overview")
    settle()
    show(window, Qt.Key.Key_3)

    QTest.keyClicks(window.focusWidget(), " X")

    assert window.session
    assert " X" in window.session.organisation.name
    assert len(window.session.case.organisations) == 2


def test_closing_leads_back_into_the_field_of_an_action(window: MainWindow) -> None:
    window.doings.filing.open_sample("library-mutual", "actions")
    settle()
    button(window, "Owner, date, cost").click()
    settle()
    fill(field(window, "Cost"), "a lot")
    show(window, Qt.Key.Key_1)

    said = told(window, "Go back and mend it")
    settle()

    assert "“a lot” in “Cost: Track need each month and say so early”" in said
    assert window.focusWidget() is field(window, "Cost")


def test_an_unfinished_day_of_a_document_is_there_again_when_its_form_opens(window: MainWindow) -> None:
    window.doings.filing.open_sample("library-mutual", "evidence")
    settle()
    assert window.session
    assert window.frame
    first, second = (item.id for item in window.session.case.evidence[:2])
    window.frame.show_page("evidence", f"document:{first}")
    settle()
    fill(field(window, "Its date"), "31 of")
    window.frame.show_page("evidence", f"document:{second}")
    settle()
    show(window, Qt.Key.Key_1)

    assert "31 of" in told(window, "Go back and mend it")
    settle()

    again = field(window, "Its date")
    assert isinstance(again, QLineEdit)
    assert again.text() == "31 of"
    assert window.focusWidget() is again


def pasted(widget: QWidget, text: str) -> None:
    """Paste a text in the place of what stands in a field."""
    widget.setFocus()
    QGuiApplication.clipboard().setText(text)
    QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(widget, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settle()


def test_a_note_on_an_answer_that_is_too_long_is_held_and_said_and_kept_once_it_is_shorter(
    window: MainWindow,
) -> None:
    window.doings.filing.open_sample("community-health", "questions")
    assert window.frame
    assert window.session
    window.frame.show_page("questions", "question:free_reserves")
    settle()
    card = window.frame.page("questions").findChildren(QuestionCard)
    name = next(one for one in card if one.question.id == "free_reserves").accessibleName()
    before = window.session.answers["free_reserves"]

    pasted(field(window, f"Note: {name}"), HELD)

    assert window.session.answers["free_reserves"] == before
    assert "This is too long: keep it under 5,000 characters." in texts(window)
    fill(field(window, name), "5")
    show(window, Qt.Key.Key_1)
    look_anew(window)
    window.frame.show_page("questions", "question:free_reserves")
    settle()
    note = field(window, f"Note: {name}")
    assert isinstance(note, QPlainTextEdit)
    assert note.toPlainText() == HELD

    pasted(note, HELD[:4000])

    assert window.session.answers["free_reserves"].note == HELD[:4000]
    assert window.session.answers["free_reserves"].value == 5
    assert not window.session.drafts.all()
    assert note.toPlainText() == HELD[:4000]


def test_a_number_is_never_longer_than_a_case_can_hold(window: MainWindow) -> None:
    window.doings.filing.open_sample("community-health", "questions")
    assert window.frame
    assert window.session
    window.frame.show_page("questions", "question:free_reserves")
    settle()

    pasted(window.focusWidget(), "9" * 6000)

    assert len(str(window.session.answers["free_reserves"].value)) <= 5000


def test_a_note_on_an_action_that_is_too_long_is_said_and_waits(window: MainWindow) -> None:
    window.doings.filing.open_sample("library-mutual", "actions")
    settle()
    button(window, "Owner, date, cost").click()
    settle()
    assert window.session
    before = window.session.case

    pasted(field(window, "Note"), HELD)

    assert window.session.case == before
    assert "This is too long: keep it under 5,000 characters." in texts(window)
    assert "in “Note: Track need each month and say so early”" in told(window, "Go back and mend it")


def test_undo_after_coming_back_to_a_field_gives_what_stood_there(window: MainWindow) -> None:
    window.doings.filing.open_sample("community-health", "questions")
    assert window.frame
    window.frame.show_page("questions", "question:free_reserves")
    settle()
    money = window.focusWidget()
    assert isinstance(money, QLineEdit)
    money.selectAll()
    QTest.keyClicks(money, "1.2m")
    press(window, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
    assert money.hasFocus()

    money.selectAll()
    QTest.keyClicks(money, "about three")
    QTest.keyClick(money, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle()

    assert money.text() == "1,200,000"


def test_lines_that_are_pasted_into_one_line_become_one(window: MainWindow) -> None:
    window.doings.filing.open_sample("community-health", "contract")
    settle()
    title = field(window, "Name of the contract or service")
    pasted = "First line\r\n  £ second\tline\n"
    QGuiApplication.clipboard().setText(pasted)
    title.setFocus()
    QTest.keyClick(title, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(title, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(title, "!")
    settle()

    assert window.session
    assert window.session.case.contract.title == "First line £ second line !"
    assert "First line £ second line !" in window.windowTitle()


def test_a_text_that_was_pasted_into_a_number_is_told_in_one_line(window: MainWindow) -> None:
    window.doings.filing.open_sample("community-health", "questions")
    assert window.frame
    window.frame.show_page("questions", "question:turnover")
    settle()
    money = window.focusWidget()
    QGuiApplication.clipboard().setText("Turnover:\t£1.25m\nof 2025")
    QTest.keyClick(money, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(money, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert any(text.startswith("“Turnover: £1.25m of 2025” is not a number.") for text in texts(window))


def test_a_menu_that_is_chosen_by_keyboard_is_marked_by_itself(window: MainWindow) -> None:
    """A ring round the whole bar would lie outside the window on three sides."""
    window.doings.filing.open_sample("community-health", "contract")
    settle()
    ring = window.windows.dressing.findChild(FocusRing)
    assert isinstance(ring, FocusRing)
    press(window, Qt.Key.Key_Tab)
    assert ring.target() is not None

    window.menuBar().setFocus(Qt.FocusReason.MenuBarFocusReason)
    settle()

    assert window.menuBar().hasFocus()
    assert ring.target() is None
