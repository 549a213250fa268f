"""Where files go: under a name with its ending, over no other file unasked."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QLineEdit, QMessageBox

from mutualrisk.ui.main_window import MainWindow
from tests.ui import dialogues
from tests.ui.hands import button, click, texts

OTHER = b"somebody's other case"


@pytest.fixture
def edited(window: MainWindow) -> MainWindow:
    """A sample with one edit that is in no file."""
    window.doings.filing.open_sample("community-health")
    assert window.session
    session = window.session
    session.edit("title", lambda case: case.model_copy(update={"title": "Another"}))
    return window


def test_a_file_that_is_there_under_the_whole_name_is_not_replaced_unasked(
    edited: MainWindow, tmp_path: Path
) -> None:
    other, mine = tmp_path / "harbour.mutualrisk", tmp_path / "mine.mutualrisk"
    other.write_bytes(OTHER)
    said: list[str] = []

    def refuse(box: QMessageBox) -> None:
        said.append(box.text())
        dialogues.save_as(mine)
        click(button(box, "Choose another name"))

    dialogues.save_as(tmp_path / "harbour")
    dialogues.when_asked(QMessageBox, refuse)
    assert edited.doings.filing.save_as()

    assert said == ["There is a file harbour.mutualrisk already."]
    assert other.read_bytes() == OTHER
    assert mine.is_file()


def test_it_is_replaced_once_somebody_says_so(edited: MainWindow, tmp_path: Path) -> None:
    other = tmp_path / "harbour.mutualrisk"
    other.write_bytes(OTHER)
    dialogues.save_as(tmp_path / "harbour")
    dialogues.when_asked(QMessageBox, lambda box: click(button(box, "Replace it")))
    assert edited.doings.filing.save_as()
    assert other.read_bytes() != OTHER


def test_saving_is_said_though_an_undo_was_told_before(edited: MainWindow, tmp_path: Path) -> None:
    edited.doings.named("editing.undo")()
    assert any(text.startswith("Undone: ") for text in texts(edited))
    dialogues.save_as(tmp_path / "harbour.mutualrisk")
    assert edited.doings.filing.save_as()
    assert "Saved" in texts(edited)


def test_a_text_is_no_reason_to_close_as_it_holds_no_history(edited: MainWindow, tmp_path: Path) -> None:
    def save(box: QMessageBox) -> None:
        dialogues.save_as(tmp_path / "harbour.yaml")
        click(button(box, "Save"))

    dialogues.when_asked(QMessageBox, save)
    edited.close()

    assert (tmp_path / "harbour.yaml").is_file()
    assert edited.isVisible()
    assert edited.session
    assert edited.session.history
    assert "Written as a text: harbour.yaml" in texts(edited)


def test_a_long_name_is_proposed_in_whole_words(edited: MainWindow) -> None:
    proposed: list[str] = []

    def read(dialog: QFileDialog) -> None:
        proposed.append(dialogues.named(dialog, QLineEdit, "fileNameEdit").text())
        cancel = QDialogButtonBox.StandardButton.Cancel
        click(dialogues.named(dialog, QDialogButtonBox, "buttonBox").button(cancel))

    dialogues.when_asked(QFileDialog, read)
    assert not edited.doings.filing.save_as()
    assert Path(proposed[0]).name == "Estuary Community Health Adult community services for the.mutualrisk"
