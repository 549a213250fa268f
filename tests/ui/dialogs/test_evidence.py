"""The documents that an answer rests on, asked for beside the answer."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.case import Case
from mutualrisk.engine import edits
from mutualrisk.ui.dialogs.evidence import EvidenceDialog, choose_evidence
from mutualrisk.ui.session import Session
from tests.ui.hands import button, click, named, press, texts, visible, write
from tests.ui.pseudo import cut, pseudo_language, untranslated


def opened(qtbot: QtBot, owner: QWidget, session: Session, question: str) -> EvidenceDialog:
    dialog = choose_evidence(owner, session, question)
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    return dialog


def test_what_the_answer_rests_on_is_ticked_and_comes_first(
    qtbot: QtBot, owner: QWidget, sample_session: Session
) -> None:
    dialog = opened(qtbot, owner, sample_session, "turnover")
    ticked = [option.words.value for option in dialog.options if option.isChecked()]
    assert ticked == list(sample_session.answers["turnover"].evidence) == [dialog.options[0].words.value]


def test_ticking_by_keyboard_is_one_edit_with_a_name(
    qtbot: QtBot, owner: QWidget, sample_session: Session
) -> None:
    dialog = opened(qtbot, owner, sample_session, "turnover")
    before = sample_session.answers["turnover"].evidence
    dialog.options[1].setFocus()
    press(dialog, Qt.Key.Key_Space, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert sample_session.answers["turnover"].evidence == (*before, dialog.options[1].words.value)
    assert sample_session.undo_label.startswith("evidence for: What was")
    sample_session.undo()
    assert sample_session.answers["turnover"].evidence == before


def test_a_document_is_added_in_place(qtbot: QtBot, owner: QWidget, new_session: Session) -> None:
    new_session.edit("turnover", lambda case: answer(new_session, case, "turnover", Answer(value=2e6)))
    dialog = opened(qtbot, owner, new_session, "turnover")
    write(named(dialog, "What is it?"), "Audited accounts 2026")
    click(button(dialog, "Audited"))
    write(named(dialog, "Its date"), "21 7 2026")
    write(named(dialog, "Page or part"), "24")
    click(button(dialog, "Use these"))
    (item,) = new_session.case.evidence
    assert (item.id, item.title, item.grade) == ("audited-accounts-2026", "Audited accounts 2026", "audited")
    assert (item.date, item.page) == ("2026-07-21", "24")
    assert new_session.answers["turnover"] == Answer(value=2e6, evidence=(item.id,))


def test_a_document_without_grade_is_not_added_yet(
    qtbot: QtBot, owner: QWidget, new_session: Session
) -> None:
    dialog = opened(qtbot, owner, new_session, "turnover")
    write(named(dialog, "What is it?"), "Accounts")
    press(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert "Fill this in." in texts(dialog)
    assert new_session.case.evidence == ()


def test_a_day_that_is_none_is_said_beside_its_field(
    qtbot: QtBot, owner: QWidget, new_session: Session
) -> None:
    dialog = opened(qtbot, owner, new_session, "turnover")
    write(named(dialog, "Its date"), "31 Febtember")
    press(dialog, Qt.Key.Key_Tab)
    assert any(text.startswith("“31 Febtember” is not a date") for text in texts(dialog))
    assert "not a date" in named(dialog, "Its date").accessibleDescription()


def test_escape_changes_nothing(qtbot: QtBot, owner: QWidget, sample_session: Session) -> None:
    before = sample_session.case
    dialog = opened(qtbot, owner, sample_session, "turnover")
    press(dialog, Qt.Key.Key_Space, Qt.Key.Key_Escape)
    assert sample_session.case is before


def test_a_question_without_answer_is_then_not_known(
    qtbot: QtBot, owner: QWidget, new_session: Session
) -> None:
    dialog = opened(qtbot, owner, new_session, "turnover")
    write(named(dialog, "What is it?"), "A talk")
    click(button(dialog, "Asserted"))
    click(button(dialog, "Use these"))
    assert new_session.answers["turnover"] == Answer(not_known=True, evidence=("a-talk",))


def test_a_long_list_is_narrowed_by_words(qtbot: QtBot, owner: QWidget, sample_session: Session) -> None:
    dialog = opened(qtbot, owner, sample_session, "turnover")
    write(dialog.narrow, "estuary accounts")
    shown = [option.words.text for option in dialog.options if option.isVisible()]
    assert shown
    assert all("Estuary" in text for text in shown)
    write(dialog.narrow, " nowhere")
    assert "No document has these words." in texts(dialog)


def test_a_file_is_attached_and_gives_the_title(
    qtbot: QtBot, owner: QWidget, new_session: Session, tmp_path: Path
) -> None:
    path = tmp_path / "Annual_accounts_2026.pdf"
    path.write_bytes(b"%PDF-1.7 annual")
    dialog = opened(qtbot, owner, new_session, "turnover")
    dialog.form.attach(str(path))
    assert named(dialog, "What is it?").property("text") == "Annual accounts 2026"
    click(button(dialog, "Audited"))
    click(button(dialog, "Use these"))
    (item,) = new_session.case.evidence
    assert item.file.endswith(".pdf")
    assert [one.name for one in new_session.desk.attachments] == [item.file]


def test_a_file_that_is_gone_is_said(
    qtbot: QtBot, owner: QWidget, new_session: Session, tmp_path: Path
) -> None:
    dialog = opened(qtbot, owner, new_session, "turnover")
    dialog.form.attach(str(tmp_path / "gone.pdf"))
    assert any("gone.pdf" in text for text in texts(dialog))


def test_every_text_is_translated_and_none_is_cut(
    qtbot: QtBot, owner: QWidget, sample_session: Session
) -> None:
    with pseudo_language():
        dialog = opened(qtbot, owner, sample_session, "turnover")
        click(visible(dialog, type(dialog._add.button))[0])  # noqa: SLF001 - the first button opens the form
        given = [item.title for item in sample_session.case.evidence]
        given += [item.page for item in sample_session.case.evidence]
        asked = "What was the bidder's total income in its last full year?"
        assert untranslated(dialog, [*given, asked]) == []
        assert cut(dialog) == []


def answer(session: Session, case: Case, question: str, given: Answer) -> Case:
    """The case with an answer."""
    return edits.answered(case, session.method, session.assessment.id, question, given)
