"""The settings: in force at once, kept for the next start, and never half-way."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QSlider
from pytestqt.qtbot import QtBot

from mutualrisk import resources
from mutualrisk.store import system
from mutualrisk.store.first_look import first_look
from mutualrisk.store.settings import Settings, load_settings, save_settings
from mutualrisk.ui.dialogs.settings import SettingsDialog, names
from mutualrisk.ui.main_window import MainWindow
from mutualrisk.ui.setting import wording
from mutualrisk.ui.setting.field import Field
from mutualrisk.ui.widgets.option import RadioOption
from mutualrisk.ui.windows import Windows
from tests.ui import dialogues, hands

Key = Qt.Key


@pytest.fixture
def dialog(window: MainWindow) -> Iterator[SettingsDialog]:
    made = SettingsDialog(window, window.windows.preferences)
    made.show()
    yield made
    made.close()


def kept() -> Settings:
    """What the next start would find."""
    return load_settings(system.settings_folder()).settings


def choose(dialog: SettingsDialog, words: str) -> None:
    option = next(one for one in dialog.findChildren(RadioOption) if one.words.text == words)
    hands.click(option)


def fault(dialog: SettingsDialog, name: str) -> str:
    field = dialog.fields[name]
    return field.fault.text() if isinstance(field, Field) else ""


def test_every_setting_of_the_model_is_shown_but_the_hidden(dialog: SettingsDialog) -> None:
    shown = [name for group in wording.groups() for name in names(group)]
    assert set(shown) | set(names("hidden")) == set(Settings.model_fields)
    assert set(wording.words()) == set(shown)
    assert set(dialog.fields) == set(shown) - {"language"}, "English is all that there is to choose"


def test_a_name_is_kept_after_a_pause_and_stands_in_the_history(
    qtbot: QtBot, window: MainWindow, dialog: SettingsDialog
) -> None:
    window.doings.filing.open_sample("community-health")
    assert window.session
    hands.write(hands.named(dialog, "Your name"), "Robin Example")
    qtbot.waitUntil(lambda: kept().assessor == "Robin Example")
    window.session.edit("title", lambda case: case.model_copy(update={"title": "Another"}))
    assert window.session.history[-1].author == "Robin Example"


def test_what_was_typed_last_is_kept_when_the_dialog_is_closed(dialog: SettingsDialog) -> None:
    hands.write(hands.named(dialog, "Your organisation"), "Northmere Council ")
    QTest.keyClick(dialog, Key.Key_Escape)
    assert kept().organisation == "Northmere Council"


def test_a_name_that_is_far_too_long_is_not_kept_and_said(dialog: SettingsDialog) -> None:
    field = hands.named(dialog, "Your organisation")
    hands.write(field, "x" * 201)
    QTest.keyClick(field, Key.Key_Return)
    assert kept().organisation == ""


@pytest.mark.parametrize(
    ("words", "theme"), [("Dark", "dark"), ("Light", "light"), ("High contrast", "high_contrast")]
)
def test_a_theme_is_worn_at_once_and_at_the_next_start(
    window: MainWindow, dialog: SettingsDialog, words: str, theme: str
) -> None:
    choose(dialog, words)
    assert window.look.theme == window.windows.dressing.look.theme == theme
    assert first_look(system.settings_folder()).theme == theme


def test_the_text_size_follows_the_slider_at_once(window: MainWindow, dialog: SettingsDialog) -> None:
    slider = dialog.findChild(QSlider)
    assert slider
    slider.setFocus()
    QTest.keyClick(slider, Key.Key_Right)
    QTest.keyClick(slider, Key.Key_Right)
    assert window.look.text_size == 120
    assert slider.accessibleDescription() == "120%"
    assert first_look(system.settings_folder()).text_size == 120
    assert dialog.isVisible()


def test_the_text_size_has_keys_of_its_own(window: MainWindow, dialog: SettingsDialog) -> None:
    view = window.doings.view
    for _ in range(15):
        view.larger()
    assert window.look.text_size == kept().text_size == 200
    view.smaller()
    assert window.look.text_size == 190
    slider = dialog.findChild(QSlider)
    assert slider
    assert slider.value() == 19
    view.plain_size()
    assert window.look.text_size == kept().text_size == 100


def test_new_cases_are_for_whom_was_set(window: MainWindow, dialog: SettingsDialog) -> None:
    choose(dialog, "A board that looks at its own organisation")
    assert window.windows.default_perspective() == kept().perspective == "board"


# -- the logo


def picture(path: Path, kind: str = "PNG", width: int = 60, height: int = 30) -> Path:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    assert image.save(str(path), kind)  # type: ignore[call-overload] # its stub wants bytes, Qt words
    return path


def pick_logo(dialog: SettingsDialog, path: Path) -> None:
    dialogues.open_file(path)
    hands.click(hands.named(dialog, "Logo: Choose a picture…"))


@pytest.mark.parametrize("name", ["logo.png", "logo.jpg"])
def test_a_logo_is_copied_and_shown(dialog: SettingsDialog, tmp_path: Path, name: str) -> None:
    kind = "PNG" if name.endswith("png") else "JPEG"
    path = picture(tmp_path / name, kind)
    pick_logo(dialog, path)
    path.unlink()
    assert (system.settings_folder() / kept().logo).is_file()
    assert "No logo" not in hands.texts(dialog)
    hands.click(hands.named(dialog, "Logo: Use no logo"))
    assert kept().logo == ""
    assert "No logo" in hands.texts(dialog)


def test_what_is_no_picture_is_refused(dialog: SettingsDialog, tmp_path: Path) -> None:
    path = tmp_path / "logo.png"
    path.write_bytes(b"\x89PNG but then nothing that could be drawn")
    pick_logo(dialog, path)
    assert "cannot be read" in fault(dialog, "logo")
    assert kept().logo == ""


def test_a_picture_under_a_false_name_is_refused(dialog: SettingsDialog, tmp_path: Path) -> None:
    pick_logo(dialog, picture(tmp_path / "logo.jpg", "PNG"))
    assert "Choose a picture that ends in" in fault(dialog, "logo")
    assert kept().logo == ""


# -- folders


def test_the_folder_for_cases_is_opened_first(
    window: MainWindow, dialog: SettingsDialog, tmp_path: Path
) -> None:
    folder = tmp_path / "cases"
    folder.mkdir()
    dialogues.open_folder(folder)
    hands.click(hands.named(dialog, "Folder for cases: Choose a folder…"))
    assert window.windows.case_folder() == folder == Path(kept().cases)
    folder.rmdir()
    assert window.windows.case_folder() == system.documents_folder()
    hands.click(hands.named(dialog, "Folder for cases: Use your documents"))
    assert kept().cases == ""


# -- the method


def method(folder: Path) -> Path:
    """A method that somebody copied to change it."""
    shutil.copytree(resources.path("methods", "blank"), folder)
    (folder / "compiled.json").unlink()
    return folder


def pick_method(qtbot: QtBot, dialog: SettingsDialog, folder: Path) -> None:
    dialogues.open_folder(folder)
    button = hands.button(dialog, "Choose a method's folder…")
    hands.click(button)
    qtbot.waitUntil(lambda: button.text() == "Choose a method's folder…", timeout=20_000)


def test_a_method_that_comes_with_the_program_can_be_chosen(
    window: MainWindow, dialog: SettingsDialog
) -> None:
    choose(dialog, "The smallest method")
    assert kept().method == "blank"
    window.doings.filing.open_sample("community-health")
    assert window.session
    assert window.session.method.id != "blank", "a case keeps its own"
    choose(dialog, "Risks and benefits of public service mutuals")
    assert kept().method == ""


def test_a_method_of_one_s_own_is_taken_when_it_is_sound(
    qtbot: QtBot, window: MainWindow, dialog: SettingsDialog, tmp_path: Path
) -> None:
    folder = method(tmp_path / "ours")
    pick_method(qtbot, dialog, folder)
    assert Path(kept().method) == folder == window.windows.preferences.method_folder()
    assert str(folder) in {one.words.hint for one in dialog.findChildren(RadioOption) if one.isChecked()}


def test_a_broken_method_is_refused_with_its_faults(
    qtbot: QtBot, dialog: SettingsDialog, tmp_path: Path
) -> None:
    folder = method(tmp_path / "ours")
    file = folder / "questions.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("text:", "txet:"), encoding="utf-8")
    pick_method(qtbot, dialog, folder)
    said = fault(dialog, "method")
    assert said.startswith("This method cannot be used. The one before stays.")
    assert "questions.yaml, line" in said
    assert kept().method == ""


def test_thinking_better_of_it_changes_nothing(dialog: SettingsDialog) -> None:
    for words in ("Choose a picture…", "Choose a folder…", "Choose a method's folder…"):
        dialogues.think_better_of_it(QFileDialog)
        hands.click(hands.button(dialog, words))
    assert kept() == Settings()


# -- the next start


def test_the_next_start_shows_what_was_set(window: MainWindow) -> None:
    save_settings(system.settings_folder(), Settings(assessor="Robin Example", theme="dark", text_size=150))
    windows = Windows(window.windows.dressing)
    dialog = SettingsDialog(window, windows.preferences)
    dialog.show()
    assert hands.named(dialog, "Your name").property("text") == "Robin Example"
    assert {one.words.text for one in dialog.findChildren(RadioOption) if one.isChecked()} >= {"Dark"}
    dialog.close()


def test_the_file_is_one_that_people_can_read(dialog: SettingsDialog) -> None:
    choose(dialog, "Dark")
    text = (system.settings_folder() / "settings.json").read_text(encoding="utf-8")
    assert json.loads(text)["theme"] == "dark"
