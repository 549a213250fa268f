"""What a file offers is looked through, and only what is ticked comes in, as one edit."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.issue import Place, warning
from mutualrisk.domain.offer import Document, Offer, Offered, OfferedFact, Trail
from mutualrisk.domain.value import worded
from mutualrisk.engine import edits
from mutualrisk.ui.dialogs.offer import OfferDialog, show_offer
from mutualrisk.ui.importing.arrival import Arrival, Years, YearsRow
from mutualrisk.ui.importing.line_row import LineRow
from mutualrisk.ui.session import Session
from mutualrisk.ui.widgets.disclosure import Disclosure
from tests.ui.hands import button, click, press, texts, visible
from tests.ui.pseudo import cut, pseudo_language, untranslated

TURNOVER = "What was the bidder's total income in its last full year?"
SURPLUS = "What surplus or loss did the bidder make in its last full year?"
NEGATIVE = "−£5 is negative, and this cannot be. Check the sign and the digits"
NET_ASSETS = "What were the bidder's net assets, leaving any pension deficit out?"


def offered(question: str, value: float, **more: object) -> Offered:
    trail = Trail(file="accounts.html", place="line 812", name="core:Figure", about="2026", text="1,000")
    answer = Answer(value=value, evidence=("filing",))
    return Offered.model_validate({"question": question, "answer": answer, "trail": (trail,), **more})


@pytest.fixture
def filing(tmp_path: Path) -> Path:
    """A file to attach."""
    path = tmp_path / "accounts.html"
    path.write_text("<html></html>", encoding="utf-8")
    return path


@pytest.fixture
def offer(filing: Path) -> Offer:
    """New answers, a doubtful one, two in conflict, one that cannot be, and a finding."""
    return Offer(
        title="accounts to 31 March 2026",
        documents=(
            Document(key="filing", title="Accounts to 31 March 2026", grade="audited", file=str(filing)),
        ),
        facts=(OfferedFact(fact="number", value="09000001"),),
        answers=(
            offered("turnover", 2e6),
            offered("surplus", -5e4, doubt="Look at the sign."),
            offered("net_assets", 3e5),
            offered("net_assets", 4e5),
            offered("cash", -5.0),
        ),
        findings=(warning("The balance sheet does not balance.", "Ask.", Place("accounts.html", 812)),),
    )


def opened(
    qtbot: QtBot, owner: QWidget, session: Session, offer: Offer, years: Years | None = None
) -> OfferDialog:
    dialog = show_offer(owner, session, Arrival(offer, years))
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    return dialog


def rows(dialog: OfferDialog, title: str) -> list[LineRow]:
    return [row for group in dialog.lines.groups for row in group.rows if row.words.title == title]


def test_what_is_new_and_beyond_doubt_is_ticked_and_nothing_else(
    qtbot: QtBot, owner: QWidget, new_session: Session, offer: Offer
) -> None:
    dialog = opened(qtbot, owner, new_session, offer)
    ticked = [row.words.title for group in dialog.lines.groups for row in group.rows if row.is_taken]
    assert ticked == ["Company or charity number", TURNOVER]
    assert {"New: 2", "In conflict: 2", "Cannot be taken: 1", "Take 2 lines"} <= texts(dialog)
    assert "Look at the sign." in texts(dialog)
    assert "The balance sheet does not balance. Ask." in texts(dialog)


def test_taking_is_one_edit_that_attaches_the_file_and_undo_takes_it_all_back(
    qtbot: QtBot, owner: QWidget, new_session: Session, offer: Offer
) -> None:
    dialog = opened(qtbot, owner, new_session, offer)
    press(dialog, Qt.Key.Key_Return)
    (item,) = new_session.case.evidence
    answer = new_session.answers["turnover"]
    assert (answer.value, answer.imported, answer.evidence) == (2e6, True, (item.id,))
    assert answer.origin == "accounts.html, line 812, core:Figure, 2026: “1,000”"
    assert [one.name for one in new_session.desk.attachments] == [item.file]
    assert new_session.organisation.number == "09000001"
    assert new_session.undo_label == "accounts to 31 March 2026"
    new_session.undo()
    assert (new_session.answers, new_session.case.evidence) == ({}, ())
    assert new_session.organisation.number == ""


def test_of_two_answers_to_one_question_only_one_is_taken(
    qtbot: QtBot, owner: QWidget, new_session: Session, offer: Offer
) -> None:
    dialog = opened(qtbot, owner, new_session, offer)
    one, other = rows(dialog, NET_ASSETS)
    for row in (one, other):
        row.box.setFocus()
        press(dialog, Qt.Key.Key_Space)
    assert (one.is_taken, other.is_taken) == (False, True)


def test_all_of_a_group_or_none_is_taken_at_once(
    qtbot: QtBot, owner: QWidget, new_session: Session, offer: Offer
) -> None:
    more = edits.with_fields(offer, answers=(*offer.answers, offered("total_debt", 1.0)))
    dialog = opened(qtbot, owner, new_session, more)
    group = next(one for one in dialog.lines.groups if len(one.rows) == 3)
    click(group.all)
    assert [row.is_taken for row in group.rows] == [True, True, True]
    click(group.none)
    assert "Take 1 line" in texts(dialog)


def test_with_nothing_ticked_nothing_is_taken(
    qtbot: QtBot, owner: QWidget, new_session: Session, offer: Offer
) -> None:
    dialog = opened(qtbot, owner, new_session, offer)
    for group in dialog.lines.groups:
        group.take(taken=False)
    assert "Take nothing" in texts(dialog)
    press(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert (new_session.history, new_session.desk.attachments) == ((), ())


def test_a_recorded_answer_stands_beside_the_other_one(
    qtbot: QtBot, owner: QWidget, sample_session: Session, offer: Offer
) -> None:
    dialog = opened(qtbot, owner, sample_session, offer)
    (row,) = rows(dialog, TURNOVER)
    assert not row.is_taken
    assert {"£2,000,000", "Recorded now: £28,140,000"} <= texts(row)
    assert row.box.accessibleName() == f"{TURNOVER}: £2,000,000"
    assert row.box.accessibleDescription().startswith("Recorded now: £28,140,000. line 812")


def test_it_says_beforehand_what_would_move(
    qtbot: QtBot, owner: QWidget, sample_session: Session, offer: Offer
) -> None:
    dialog = opened(qtbot, owner, sample_session, offer)
    assert "Moves no rating" in texts(dialog)
    before = sample_session.result
    for title in (TURNOVER, SURPLUS):
        click(rows(dialog, title)[0].box)
    assert any(one.startswith("Moves ") and one != "Moves no rating" for one in texts(dialog))
    assert sample_session.result == before
    shown = dialog.moves.effect.effect
    press(dialog, Qt.Key.Key_Return)
    after = {risk.id: risk.current for risk in sample_session.result.risks}
    assert shown is not None
    assert all(after[move.factor] == move.after for move in shown.moves if move.kind == "risk")


def test_a_new_assessment_is_made_for_another_assessor(
    qtbot: QtBot, owner: QWidget, sample_session: Session, offer: Offer
) -> None:
    second = edits.with_fields(offer, assessor="Finance lead", date="2026-10-01")
    dialog = opened(qtbot, owner, sample_session, second)
    known = {one.id for one in sample_session.case.assessments}
    click(button(dialog, "Choose another assessment"))
    dialog.where.setFocus()
    press(dialog, Qt.Key.Key_Down)
    assert dialog.target.new
    assert "Goes to: Estuary Community Health · a new assessment" in texts(dialog)
    click(dialog._accept)  # noqa: SLF001 - the button
    (made,) = [one for one in sample_session.case.assessments if one.id not in known]
    assert (made.assessor, made.date) == ("Finance lead", "2026-10-01")
    assert made.answers["turnover"].value == 2e6
    assert sample_session.assessment == made
    sample_session.undo()
    assert {one.id for one in sample_session.case.assessments} == known


def test_the_number_of_another_bidder_leads_to_its_assessment(
    qtbot: QtBot, owner: QWidget, sample_session: Session, offer: Offer
) -> None:
    other = next(one for one in sample_session.case.organisations if one.id != sample_session.organisation.id)
    sample_session.edit("x", lambda case: edits.with_organisation(case, other.id, number="9000001"))
    dialog = opened(qtbot, owner, sample_session, offer)
    assert dialog.target.words.startswith(other.name)


def test_a_file_that_is_gone_is_said_and_nothing_is_taken(
    qtbot: QtBot, owner: QWidget, new_session: Session, offer: Offer, filing: Path
) -> None:
    dialog = opened(qtbot, owner, new_session, offer)
    filing.unlink()
    press(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert any(one.startswith("accounts.html: ") for one in texts(dialog))
    assert new_session.answers == {}


def test_every_text_is_translated_and_none_is_cut(
    qtbot: QtBot, owner: QWidget, new_session: Session, offer: Offer
) -> None:
    years = Years(("2026",), (YearsRow("Income", ("2",)),))
    with pseudo_language():
        dialog = opened(qtbot, owner, new_session, offer, years)
        for aside in visible(dialog, Disclosure):
            aside.set_open(is_open=True)
        given = (
            "Accounts to 31 March 2026",
            "accounts.html",
            "line 812",
            "core:Figure",
            "Income",
            "Harbour Care",
        )
        told = (
            "Look at the sign.",
            "The balance sheet does not balance. Ask.",
            NEGATIVE,
            *of_the_method(new_session),
            "£2 million",
            "not known",
        )
        assert untranslated(dialog, [*given, *told]) == []
        assert cut(dialog, given) == []


def of_the_method(session: Session) -> list[str]:
    """What the method asks and measures: its own languages say it."""
    method = session.method
    asked = [" ".join(worded(one.text, "commissioner").split()) for one in method.questions]
    return [*asked, *[" ".join(worded(one.text, "commissioner").split()) for one in method.measures]]
