"""Linux, Windows and macOS are told the same: which files are ours, what they are, and what opens them."""

import configparser
import plistlib
import shutil
import subprocess
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PIL import Image

from mutualrisk.app import ICON_SIZES
from mutualrisk.store.case_file import SUFFIX

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "packaging"
KIND = "application/vnd.mutualrisk.case+zip"
DESKTOP = PACKAGING / "linux" / "mutualrisk.desktop"
MIME = PACKAGING / "linux" / "mutualrisk.xml"
PLIST = PACKAGING / "macos" / "Info.plist"
NAMES = {"mime": "{http://www.freedesktop.org/standards/shared-mime-info}"}


def desktop_entry() -> configparser.SectionProxy:
    found = configparser.ConfigParser(interpolation=None)
    found.optionxform = str  # type: ignore[assignment, method-assign] # keys keep their case
    found.read(DESKTOP, encoding="utf-8")
    return found["Desktop Entry"]


def test_linux_starts_the_program_that_the_project_installs_with_files() -> None:
    scripts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["gui-scripts"]
    program, place = desktop_entry()["Exec"].split()
    assert program in scripts
    assert place == "%F", "several files at once"
    assert desktop_entry()["MimeType"] == f"{KIND};"


def test_linux_finds_the_window_that_belongs_to_the_entry() -> None:
    assert f'setDesktopFileName("{DESKTOP.stem}")' in (ROOT / "src/mutualrisk/app.py").read_text(
        encoding="utf-8"
    )
    assert desktop_entry()["StartupWMClass"] == desktop_entry()["Icon"] == DESKTOP.stem


@pytest.mark.skipif(
    shutil.which("desktop-file-validate") is None, reason="desktop-file-utils is not installed"
)
def test_linux_s_own_check_finds_no_fault_in_the_entry() -> None:
    checked = subprocess.run(
        [str(shutil.which("desktop-file-validate")), DESKTOP], capture_output=True, text=True, check=False
    )
    assert (checked.returncode, checked.stdout) == (0, "")


def test_the_type_of_our_files_is_a_zip_with_our_ending() -> None:
    kind = ET.parse(MIME).getroot()[0]  # noqa: S314 - our own file
    parts = {part.tag.removeprefix(NAMES["mime"]): part.attrib for part in kind}
    assert kind.attrib["type"] == KIND
    assert parts["glob"] == {"pattern": f"*{SUFFIX}"}
    assert parts["sub-class-of"] == {"type": "application/zip"}


@pytest.mark.skipif(shutil.which("update-mime-database") is None, reason="shared-mime-info is not installed")
def test_linux_knows_our_files_once_the_type_is_installed(tmp_path: Path) -> None:
    (tmp_path / "packages").mkdir()
    shutil.copy(MIME, tmp_path / "packages")
    subprocess.run([str(shutil.which("update-mime-database")), tmp_path], check=True, capture_output=True)
    assert f"{KIND}:*{SUFFIX}" in (tmp_path / "globs").read_text(encoding="utf-8")


def test_macos_is_told_the_same() -> None:
    told = plistlib.loads(PLIST.read_bytes())
    kind, opens = told["UTExportedTypeDeclarations"][0], told["CFBundleDocumentTypes"][0]
    assert kind["UTTypeTagSpecification"] == {
        "public.filename-extension": [SUFFIX.removeprefix(".")],
        "public.mime-type": [KIND],
    }
    assert opens["LSItemContentTypes"] == [kind["UTTypeIdentifier"]]
    assert (PLIST.parent / told["CFBundleIconFile"]).is_file()


def registry() -> dict[str, dict[str, str]]:
    """The registry file as keys with their values."""
    text = (PACKAGING / "windows" / "file-type.reg").read_text(encoding="utf-8")
    first, _, rest = text.partition("\n")
    assert first == "Windows Registry Editor Version 5.00"
    found = configparser.ConfigParser(interpolation=None, delimiters=("=",))
    found.optionxform = str  # type: ignore[assignment, method-assign] # keys keep their case
    found.read_string(rest)
    return {name: dict(found[name]) for name in found.sections()}


def test_windows_is_told_the_same_by_hand_and_by_an_installer() -> None:
    classes, kind = "HKEY_CURRENT_USER\\Software\\Classes", "MutualRisk.Case"
    told = registry()
    assert told[f"{classes}\\{SUFFIX}"] == {"@": f'"{kind}"', '"Content Type"': f'"{KIND}"'}
    assert told[f"{classes}\\{kind}\\shell\\open\\command"]["@"].endswith(r'\" \"%1\""')
    installer = (PACKAGING / "windows" / "file-type.nsh").read_text(encoding="utf-8")
    for key in told:
        assert f'"{key.removeprefix("HKEY_CURRENT_USER").removeprefix(chr(92))}"' in installer, key
    assert KIND in installer


def test_the_icon_is_there_in_every_form() -> None:
    for size in ICON_SIZES:
        with Image.open(ROOT / "resources" / "app" / f"app-{size}.png") as picture:
            assert picture.size == (size, size)
            assert picture.getpixel((0, 0))[3] == 0, "its corners are see-through"  # type: ignore[index]
    with Image.open(PACKAGING / "windows" / "mutualrisk.ico") as picture:
        assert {(16, 16), (32, 32), (48, 48), (256, 256)} <= set(picture.info["sizes"])
    with Image.open(PACKAGING / "macos" / "MutualRisk.icns") as picture:
        assert max(size[0] * size[2] for size in picture.info["sizes"]) == 1024


def test_the_drawing_is_sound() -> None:
    assert ET.parse(ROOT / "resources" / "app" / "app.svg").getroot().attrib["viewBox"] == "0 0 256 256"  # noqa: S314
