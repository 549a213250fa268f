"""The evidence register: documents, their files, and what rests on them."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QObject, QPointF, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mutualrisk.engine import edits
from mutualrisk.ui.dialogs.document import DocumentDialog
from mutualrisk.ui.evidence import lending
from mutualrisk.ui.evidence.document_entry import DocumentEntry
from mutualrisk.ui.pages.evidence import EvidencePage
from mutualrisk.ui.session import Session
from mutualrisk.ui.theme import Look
from tests.ui.hands import button, click, named, press, settle, texts, write
from tests.ui.pseudo import cut, pseudo_language, untranslated

if TYPE_CHECKING:
    from mutualrisk.store.desk import Desk

ACCOUNTS = "estuary-accounts-2026"
ATTACHED = "“scan.pdf” is attached and travels inside the case."


class Opener(QObject):
    """Stands for the program that the system opens files with."""

    def __init__(self) -> None:
        """Nothing was opened yet."""
        super().__init__()
        self.opened: list[Path] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        """Remember what was opened."""
        self.opened.append(Path(url.toLocalFile()))


@pytest.fixture
def opener() -> Iterator[Opener]:
    made = Opener()
    QDesktopServices.setUrlHandler("file", made, "open")  # type: ignore[arg-type]  # its name, whatever the types say
    yield made
    QDesktopServices.unsetUrlHandler("file")


def shown(qtbot: QtBot, look: Look, session: Session) -> EvidencePage:
    page = EvidencePage(session, look)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    with qtbot.waitActive(page):
        page.show()
    return page


def dragged(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def drop(on: QWidget, mime: QMimeData) -> bool:
    """Drag files onto a widget and let go; whether it takes them."""
    both = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entering = QDragEnterEvent(QPointF(9, 9), Qt.DropAction.CopyAction, mime, *both)
    QApplication.sendEvent(on, entering)
    if entering.isAccepted():
        QApplication.sendEvent(on, QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, mime, *both))
    return entering.isAccepted()


def form_of(page: EvidencePage) -> QWidget:
    """The form that is open."""
    (found,) = page.findChildren(QWidget, "documentForm")
    assert isinstance(found, QWidget)
    return found


def test_each_document_says_what_rests_on_it(qtbot: QtBot, look: Look, sample_session: Session) -> None:
    page = shown(qtbot, look, sample_session)
    row = button(page, "Estuary: audited accounts for the year to 31 March 2026")
    assert row.accessibleName().endswith(", 42 answers")
    assert row.accessibleDescription() == "Audited · 21 July 2026 · pages 29 to 46"
    click(row)
    with qtbot.waitSignal(page.asked_for) as said:
        click(button(page, "What was the bidder's total income in its last full year?"))
    assert said.args == ["questions", "question:turnover"]


def test_one_form_is_open_at_a_time(qtbot: QtBot, look: Look, sample_session: Session) -> None:
    page = shown(qtbot, look, sample_session)
    page.show_place(f"document:{ACCOUNTS}")
    settle()
    assert page.place() == f"document:{ACCOUNTS}"
    click(button(page, "Legal advice on which rules apply"))
    assert page.place() == "document:legal-advice"
    press(page, Qt.Key.Key_Space)
    assert page.place() == ""


def test_typing_changes_the_document_as_one_edit(qtbot: QtBot, look: Look, sample_session: Session) -> None:
    page = shown(qtbot, look, sample_session)
    page.show_place(f"document:{ACCOUNTS}")
    settle()
    write(named(page, "Page or part"), ", note 7")
    click(button(page, "Documented"))
    item = next(one for one in sample_session.case.evidence if one.id == ACCOUNTS)
    assert (item.page, item.grade) == ("pages 29 to 46, note 7", "documented")
    assert sample_session.undo_label == "document: Estuary: audited accounts for the year to 31 March 2026"
    sample_session.undo()
    sample_session.undo()
    item = next(one for one in sample_session.case.evidence if one.id == ACCOUNTS)
    assert (item.page, item.grade) == ("pages 29 to 46", "audited")
    assert named(page, "Page or part").property("text") == "pages 29 to 46"


def test_a_day_is_kept_only_once_it_is_one(qtbot: QtBot, look: Look, sample_session: Session) -> None:
    page = shown(qtbot, look, sample_session)
    page.show_place("document:legal-advice")
    field = named(page, "Its date")
    field.setFocus()
    press(page, *[Qt.Key.Key_Backspace] * len("3 June 2026"))
    assert page.session.case.evidence[0].date is None
    write(field, "5 6")
    assert page.session.case.evidence[0].date is None
    write(field, " 2026")
    assert page.session.case.evidence[0].date == "2026-06-05"


def test_removing_offers_undo_at_once(qtbot: QtBot, look: Look, sample_session: Session) -> None:
    page = shown(qtbot, look, sample_session)
    before = sample_session.case
    page.show_place(f"document:{ACCOUNTS}")
    settle()
    click(button(page, "Remove this document"))
    assert all(ACCOUNTS not in one.evidence for one in sample_session.answers.values())
    assert any("was removed. Ctrl+Z brings it back." in text for text in texts(page))
    press(page, Qt.Key.Key_Space)
    assert sample_session.case == before
    assert not any("was removed" in text for text in texts(page))


def test_a_document_is_added(qtbot: QtBot, look: Look, new_session: Session) -> None:
    page = shown(qtbot, look, new_session)
    assert "No documents yet" in texts(page)
    click(button(page, "Add a document…"))
    (dialog,) = page.findChildren(DocumentDialog)
    write(named(dialog, "What is it?"), "Staff survey 2026")
    click(button(dialog, "Documented"))
    click(button(dialog, "Add it"))
    assert [item.title for item in new_session.case.evidence] == ["Staff survey 2026"]
    assert "nothing rests on it" in button(page, "Staff survey 2026").accessibleName()


def test_a_document_that_was_added_comes_into_sight(
    qtbot: QtBot, look: Look, sample_session: Session
) -> None:
    page = shown(qtbot, look, sample_session)
    click(button(page, "Add a document…"))
    (dialog,) = page.findChildren(DocumentDialog)
    write(named(dialog, "What is it?"), "Staff survey 2026")
    click(button(dialog, "Documented"))
    click(button(dialog, "Add it"))
    settle()
    row = button(page, "Staff survey 2026")
    assert page.focusWidget() is row
    assert row.visibleRegion().boundingRect() == row.rect()


def test_an_empty_file_is_not_attached_and_says_why(
    qtbot: QtBot, look: Look, new_session: Session, tmp_path: Path
) -> None:
    empty = tmp_path / "Minutes.pdf"
    empty.touch()
    page = shown(qtbot, look, new_session)
    assert drop(page, dragged(empty))
    (dialog,) = page.findChildren(DocumentDialog)
    qtbot.waitUntil(lambda: any("The file is empty" in text for text in texts(dialog)))
    write(named(dialog, "What is it?"), "Minutes")
    click(button(dialog, "Documented"))
    click(button(dialog, "Add it"))
    assert [(item.title, item.file) for item in new_session.case.evidence] == [("Minutes", "")]


def test_dropped_files_are_asked_for_one_after_the_other(
    qtbot: QtBot, look: Look, new_session: Session, tmp_path: Path
) -> None:
    files = [tmp_path / name for name in ("Minutes.pdf", "Plan.docx")]
    for file in files:
        file.write_bytes(file.name.encode())
    page = shown(qtbot, look, new_session)
    assert drop(page, dragged(*files))
    for _ in files:
        dialog = next(one for one in page.findChildren(DocumentDialog) if one.isVisible())
        click(button(dialog, "Documented"))
        click(button(dialog, "Add it"))
    assert [item.title for item in new_session.case.evidence] == ["Minutes", "Plan"]
    assert all(item.file for item in new_session.case.evidence)


def test_a_dropped_case_is_left_to_the_window(
    qtbot: QtBot, look: Look, new_session: Session, tmp_path: Path
) -> None:
    page = shown(qtbot, look, new_session)
    assert not drop(page, dragged(tmp_path / "other.mutualrisk"))


def test_an_attached_file_is_looked_at_as_a_copy(
    qtbot: QtBot, look: Look, sample_session: Session, tmp_path: Path, opener: Opener
) -> None:
    path = tmp_path / "scan.pdf"
    path.write_bytes(b"%PDF-1.7 scan")
    page = shown(qtbot, look, sample_session)
    page.show_place(f"document:{ACCOUNTS}")
    settle()
    assert drop(form_of(page), dragged(path))
    assert ATTACHED in texts(page)
    click(button(page, "Look at the file"))
    (copy,) = opener.opened
    assert copy.read_bytes() == b"%PDF-1.7 scan"
    assert copy.name == "scan.pdf"
    assert copy.parent != tmp_path


def test_a_large_file_is_fetched_beside_the_work_and_can_be_stopped(
    qtbot: QtBot, look: Look, sample_session: Session, tmp_path: Path
) -> None:
    path = tmp_path / "scan.pdf"
    path.write_bytes(b"%PDF-1.7" + bytes(9_000_000))
    page = shown(qtbot, look, sample_session)
    page.show_place(f"document:{ACCOUNTS}")
    drop(form_of(page), dragged(path))
    assert "Fetching the file…" in texts(page)
    press(page, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: "Fetching the file…" not in texts(page))
    drop(form_of(page), dragged(path))
    qtbot.waitUntil(lambda: ATTACHED in texts(page))
    assert len(sample_session.desk.attachments) == 1


def test_a_file_that_was_lost_is_said(
    qtbot: QtBot, look: Look, sample_session: Session, tmp_path: Path, opener: Opener
) -> None:
    path = tmp_path / "scan.pdf"
    path.write_bytes(b"%PDF-1.7 scan")
    page = shown(qtbot, look, sample_session)
    page.show_place(f"document:{ACCOUNTS}")
    settle()
    drop(form_of(page), dragged(path))
    desk: Desk = sample_session.desk
    desk.attachments = ()
    click(button(page, "Look at the file"))
    assert opener.opened == []
    assert any("Attach it again." in text for text in texts(page))


def test_a_file_is_taken_off(qtbot: QtBot, look: Look, sample_session: Session, tmp_path: Path) -> None:
    path = tmp_path / "scan.pdf"
    path.write_bytes(b"%PDF-1.7 scan")
    page = shown(qtbot, look, sample_session)
    page.show_place(f"document:{ACCOUNTS}")
    settle()
    drop(form_of(page), dragged(path))
    click(button(page, "Take the file off"))
    assert all(not item.file for item in sample_session.case.evidence)
    sample_session.undo()
    assert ATTACHED in texts(page)


def test_the_list_is_narrowed_by_words(qtbot: QtBot, look: Look, sample_session: Session) -> None:
    page = shown(qtbot, look, sample_session)
    write(named(page, "Find a document"), "audited estuary")
    titles = {item.title for item in sample_session.case.evidence} & texts(page)
    assert titles
    assert all(title.startswith("Estuary") for title in titles)


def test_a_read_only_case_is_only_read(qtbot: QtBot, look: Look, sample_session: Session) -> None:
    sample_session.desk.read_only = "Open elsewhere"
    page = shown(qtbot, look, sample_session)
    page.show_place("document:legal-advice")
    assert not named(page, "What is it?").isEnabled()
    assert not button(page, "Add a document…").isEnabled()
    assert not button(page, "Remove this document").isEnabled()


def test_the_tab_key_goes_from_the_row_into_its_form(
    qtbot: QtBot, look: Look, sample_session: Session
) -> None:
    page = shown(qtbot, look, sample_session)
    page.show_place("document:legal-advice")
    press(page, Qt.Key.Key_Tab)
    assert page.window().focusWidget() is named(page, "What is it?")


@pytest.mark.parametrize("width", [1000, 520])
def test_every_text_is_translated_and_none_is_cut(
    qtbot: QtBot, look: Look, sample_session: Session, width: int
) -> None:
    with pseudo_language():
        page = shown(qtbot, look, sample_session)
        page.resize(width, 700)
        page.show_place("document:legal-advice")
        case = sample_session.case
        given = [item.title for item in case.evidence] + [item.page for item in case.evidence]
        asked = [" ".join(str(one.text).split()) for one in sample_session.method.questions]
        told = [text for text in texts(page) if text.endswith("?") and "«" not in text]
        assert untranslated(page, [*given, *asked, *told]) == []
        assert cut(page) == []


def test_a_file_keeps_its_name_in_the_case_and_one_undo_takes_both_back(
    qtbot: QtBot, look: Look, sample_session: Session, tmp_path: Path
) -> None:
    path = tmp_path / "Accounts 2026, final (signed).pdf"
    path.write_bytes(b"%PDF-1.7 scan")
    page = shown(qtbot, look, sample_session)
    page.show_place(f"document:{ACCOUNTS}")
    settle()
    before = sample_session.case

    drop(form_of(page), dragged(path))

    item = next(one for one in sample_session.case.evidence if one.id == ACCOUNTS)
    assert item.file_name == "Accounts 2026, final (signed).pdf"
    assert item.file.endswith(".pdf")
    sample_session.undo()
    assert sample_session.case == before


def test_a_file_of_a_case_that_knew_no_names_is_told_by_its_kind_and_lent_by_its_title(
    qtbot: QtBot, look: Look, sample_session: Session, tmp_path: Path, opener: Opener
) -> None:
    path = tmp_path / "scan.pdf"
    path.write_bytes(b"%PDF-1.7 scan")
    name = sample_session.desk.attach(path)
    sample_session.edit("file", lambda case: edits.with_evidence(case, ACCOUNTS, file=name))
    page = shown(qtbot, look, sample_session)
    page.show_place(f"document:{ACCOUNTS}")
    settle()

    assert "A PDF file is attached and travels inside the case." in texts(page)
    click(button(page, "Look at the file"))

    assert opener.opened[0].name == "Estuary audited accounts for the year to 31 March 2026.pdf"


def test_a_document_is_found_by_the_name_of_its_file(
    qtbot: QtBot, look: Look, sample_session: Session
) -> None:
    own = {"file": f"{'a' * 64}.pdf", "file_name": "zz-scan-0007.pdf"}
    sample_session.edit("file", lambda case: edits.with_evidence(case, ACCOUNTS, **own))
    page = shown(qtbot, look, sample_session)

    write(named(page, "Find a document"), "0007")

    rows = [entry for entry in page.findChildren(DocumentEntry) if entry.isVisible()]
    assert [entry.item.id for entry in rows] == [ACCOUNTS]


@pytest.mark.parametrize(
    ("called", "file", "copy"),
    [
        ("Accounts 2026.pdf", "a.pdf", "Accounts 2026.pdf"),
        ("SCAN.PDF", "a.pdf", "SCAN.pdf"),
        ("../../.bashrc", "a.txt", "bashrc.txt"),
        ("C:\\temp\\a:b?.pdf", "a.pdf", "C temp a b.pdf"),
        ("invoice\u202efdp.exe", "a.pdf", "invoice fdp.exe.pdf"),
        ("con.pdf", "a.pdf", "_con.pdf"),
        ("  ", "a.pdf", "Document.pdf"),
        ("x" * 300, "a.pdf", f"{'x' * 80}.pdf"),
    ],
)
def test_a_copy_is_called_as_every_system_allows_with_the_ending_that_is_known(
    called: str, file: str, copy: str
) -> None:
    """A case may come from anybody: a name leads nowhere, and turns no document into a program."""
    assert lending.copy_name(called, file) == copy
