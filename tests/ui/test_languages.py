"""The window's languages are found by their files, and a language is spoken once it is chosen."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialogButtonBox, QLineEdit, QTextEdit

from mutualrisk import resources
from mutualrisk.store import opening
from mutualrisk.ui import languages
from mutualrisk.ui.case_frame import CaseFrame
from mutualrisk.ui.session import Session
from mutualrisk.ui.theme import load_look

WELSH = """\
<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en">
<context><name>Test</name><message><source>Question</source><translation>Cwestiwn</translation></message></context>
</TS>
"""


def released(folder: Path, texts: str) -> None:
    """Put Welsh texts of the window into a folder, as the program reads them."""
    (folder / "mutualrisk_cy.ts").write_text(texts, encoding="utf-8")
    release = shutil.which("lrelease", path=str(Path(PySide6.__file__).parent))
    assert release
    subprocess.run([release, "-silent", folder / "mutualrisk_cy.ts"], check=True)


@pytest.fixture
def welsh(tmp_path: Path, qapp: QCoreApplication) -> Iterator[Path]:
    """A folder that holds a Welsh file; English is spoken again afterwards."""
    released(tmp_path, WELSH)
    yield tmp_path
    languages.speak(qapp, languages.BASE)


def asked() -> str:
    """A text of the window as it would be shown now."""
    return QCoreApplication.translate("Test", "Question")


def test_a_language_is_there_when_its_file_is(welsh: Path) -> None:
    assert languages.languages(welsh) == ("en", "cy")
    assert [languages.own_name(code) for code in languages.languages(welsh)] == ["English", "Cymraeg"]


def test_the_window_speaks_the_chosen_language_and_writes_its_dates(
    qapp: QCoreApplication, welsh: Path
) -> None:
    day = QDate(2026, 8, 7)
    languages.speak(qapp, "cy", welsh)
    assert asked() == "Cwestiwn"
    assert languages.spoken() == "cy"
    assert QLocale().toString(day, "d MMMM yyyy") == "7 Awst 2026"
    languages.speak(qapp, "en", welsh)
    assert asked() == "Question"
    assert QLocale().toString(day, "d MMMM yyyy") == "7 August 2026"


def test_a_language_without_a_file_leaves_the_texts_english(qapp: QCoreApplication, welsh: Path) -> None:
    languages.speak(qapp, "gd", welsh)
    assert asked() == "Question"


def test_the_program_is_at_home_in_english() -> None:
    assert languages.languages()[0] == "en"


class Listener(QTranslator):
    """Hears what Qt asks for."""

    def __init__(self, parent: QCoreApplication) -> None:
        super().__init__(parent)
        self.asked: set[tuple[str, str]] = set()

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        """The same, and it is remembered."""
        del disambiguation, n
        self.asked.add((context, source))
        return source


def test_what_qt_says_itself_can_be_said_in_a_language_that_it_does_not_bring(qapp: QCoreApplication) -> None:
    listener = Listener(qapp)
    qapp.installTranslator(listener)
    kinds = QDialogButtonBox.StandardButton
    box = QDialogButtonBox(kinds.Ok | kinds.Save | kinds.Discard | kinds.Cancel | kinds.Close | kinds.Help)
    menus = [QLineEdit().createStandardContextMenu(), QTextEdit().createStandardContextMenu()]
    qapp.removeTranslator(listener)
    assert box.buttons()
    assert all(menus)
    asked = {(context, text) for context, text in listener.asked if context != "QShortcut"}
    known = (Path(__file__).parents[2] / "tools" / "qt_texts.py").read_text(encoding="utf-8")
    assert asked
    assert {text for text in asked if f'("{text[0]}", "{text[1]}")' not in known} == set()


def test_a_window_is_welsh_by_files_alone(qapp: QApplication, tmp_path: Path) -> None:
    """No code knows Welsh: a file of the window's texts and one of the method's make it speak it."""
    method = Path(shutil.copytree(resources.path("methods", "blank"), tmp_path / "method"))
    texts = method / "languages" / "cy" / "texts.yaml"
    texts.parent.mkdir(parents=True)
    texts.write_text(
        "words: {not_known: ddim yn hysbys}\nrisks: {running_dry: {title: Rhedeg allan o arian}}\n", "utf-8"
    )
    window = (
        WELSH.replace("Test", "Pages").replace("Question<", "Results<").replace("Cwestiwn", "Canlyniadau")
    )
    released(tmp_path, window)
    languages.speak(qapp, "cy", tmp_path)
    laid = opening.begun(
        opening.Office(method=method, journals=tmp_path, language=languages.spoken()),
        opening.NewCase("board", "full", "Ni"),
    )
    session = Session(laid.desk, laid.judge)
    frame = CaseFrame(session, load_look("light"))
    said = {button.text() for button in frame.findChildren(QAbstractButton)}
    languages.speak(qapp, languages.BASE)
    assert "Canlyniadau" in said
    assert session.result.risks[0].title == "Rhedeg allan o arian"
    session.close()
