"""Settings: what is set stays set, and what is damaged costs only itself."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any, get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mutualrisk.domain.issue import Faulty
from mutualrisk.store.first_look import SETTINGS, FirstLook, first_look, keep_geometry
from mutualrisk.store.settings import (
    VERSION,
    Group,
    Loaded,
    Settings,
    kept_logo,
    load_settings,
    save_settings,
)

PNG = b"\x89PNG\r\n\x1a\n" + b"picture"


def write(folder: Path, content: object) -> None:
    """Settings as some file might hold them."""
    (folder / SETTINGS).write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())


def test_without_a_file_all_is_as_usual(tmp_path: Path) -> None:
    assert load_settings(tmp_path) == Loaded(Settings())
    assert first_look(tmp_path) == FirstLook()


def test_nothing_is_taken_from_the_system() -> None:
    usual = Settings()
    assert (usual.assessor, usual.organisation, usual.logo, usual.cases) == ("", "", "", "")


def test_what_is_saved_is_there_again(tmp_path: Path) -> None:
    wanted = Settings(
        assessor="Ann Élan",
        theme="dark",
        text_size=150,
        language="cy",
        perspective="board",
        tour_seen=True,
        geometry="AdnQ==",
    )
    save_settings(tmp_path / "new" / "folder", wanted)
    assert load_settings(tmp_path / "new" / "folder") == Loaded(wanted)
    assert first_look(tmp_path / "new" / "folder") == FirstLook("dark", 150, "cy", "AdnQ==")
    assert [path.name for path in (tmp_path / "new" / "folder").iterdir()] == [SETTINGS]


def test_every_field_has_a_group() -> None:
    assert {field.group for field in Settings.model_fields.values()} == set(get_args(Group))


@pytest.mark.parametrize("content", [b"", b"{", b"\xff", b"[]", b"5", b'{"a": ' * 90_000, b" " * 2_000_000])
def test_a_damaged_file_is_as_if_there_were_none_and_a_copy_is_kept(tmp_path: Path, content: bytes) -> None:
    write(tmp_path, content)
    found = load_settings(tmp_path)
    assert found.settings == Settings()
    assert "settings-not-used.json" in found.issues[0].remedy
    assert (tmp_path / "settings-not-used.json").read_bytes() == content
    assert first_look(tmp_path) == FirstLook()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("text_size", 99),
        ("text_size", 201),
        ("text_size", 103),
        ("text_size", "large"),
        ("language", "../cy"),
        ("language", 5),
        ("theme", "pink"),
        ("theme", ["dark"]),
        ("perspective", ""),
        ("logo", "../../etc/passwd"),
        ("geometry", "<>"),
        ("assessor", 5),
        ("surprise", 1),
    ],
)
def test_one_wrong_field_does_not_cost_the_others(tmp_path: Path, name: str, value: object) -> None:
    write(tmp_path, {"version": 1, "organisation": "The Mutual", name: value})
    found = load_settings(tmp_path)
    assert found.settings == Settings(organisation="The Mutual")
    assert name in found.issues[0].what
    assert (tmp_path / "settings-not-used.json").exists()


def test_settings_of_a_newer_program_are_used_as_far_as_they_are_known(tmp_path: Path) -> None:
    write(tmp_path, {"version": 9, "theme": "dark", "hologram": True})
    found = load_settings(tmp_path)
    assert found.settings == Settings(theme="dark")
    assert "newer program (9)" in found.issues[0].what


def test_older_settings_are_brought_up_to_date(tmp_path: Path) -> None:
    def step(fields: dict[str, Any]) -> dict[str, Any]:
        return {"theme" if name == "look" else name: value for name, value in fields.items()}

    write(tmp_path, {"version": 1, "look": "dark"})
    assert load_settings(tmp_path, [step]) == Loaded(Settings(theme="dark"))
    write(tmp_path, {"version": 2, "theme": "light"})
    assert load_settings(tmp_path, [step]) == Loaded(Settings(theme="light"))


@pytest.mark.parametrize("version", [None, 0, -1, "1", True, 1.5])
def test_settings_without_a_version_are_todays(tmp_path: Path, version: object) -> None:
    write(tmp_path, {"version": version, "theme": "dark"})
    assert load_settings(tmp_path) == Loaded(Settings(theme="dark"))
    assert Settings().version == VERSION


@given(
    fields=st.dictionaries(
        st.sampled_from(sorted(Settings.model_fields)), st.none() | st.integers() | st.text()
    )
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_fields_can_be_loaded_and_saved(tmp_path: Path, fields: dict[str, Any]) -> None:
    write(tmp_path, fields)
    found = load_settings(tmp_path).settings
    save_settings(tmp_path, found)
    assert load_settings(tmp_path) == Loaded(found)
    assert first_look(tmp_path) == FirstLook(found.theme, found.text_size, found.language, found.geometry)


def test_settings_that_cannot_be_copied_or_saved_are_said_so(tmp_path: Path) -> None:
    write(tmp_path, b"{")
    (tmp_path / "settings-not-used.json").mkdir()
    assert load_settings(tmp_path).issues[0].remedy == "Set them anew."
    (tmp_path / "file").touch()
    with pytest.raises(Faulty, match="settings were not saved"):
        save_settings(tmp_path / "file" / "folder", Settings())


def test_a_logo_is_copied(tmp_path: Path) -> None:
    picture = tmp_path / "Our Logo.PNG"
    picture.write_bytes(PNG)
    name = kept_logo(tmp_path / "settings", picture)
    picture.unlink()
    assert (tmp_path / "settings" / name).read_bytes() == PNG
    save_settings(tmp_path / "settings", Settings(logo=name))
    assert load_settings(tmp_path / "settings").settings.logo == name


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.svg", b"<svg/>"),
        ("a.png", b"GIF89a"),
        ("a.jpg", PNG),
        ("a", PNG),
        ("a.png", PNG + b"x" * 5_000_000),
    ],
)
def test_what_is_no_logo_is_said_so(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(Faulty):
        kept_logo(tmp_path, tmp_path / name)
    assert [path.name for path in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize("module", ["first_look", "recent", "journal_claim", "system", "case_lock"])
def test_what_the_start_page_asks_loads_no_values(module: str) -> None:
    heavy = "'mutualrisk.domain.value' in sys.modules, 'ctypes' in sys.modules"
    code = f"import sys, mutualrisk.store.{module}; print({heavy})"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout == "False False\n"


def test_where_the_window_stood_is_kept_beside_what_is_set(tmp_path: Path) -> None:
    save_settings(tmp_path, Settings(theme="dark", assessor="Finance lead"))
    keep_geometry(tmp_path, "AdnQywAD")
    assert first_look(tmp_path).geometry == "AdnQywAD"
    loaded = load_settings(tmp_path)
    assert loaded.issues == ()
    assert (loaded.settings.assessor, loaded.settings.geometry) == ("Finance lead", "AdnQywAD")


def test_where_the_window_stood_is_kept_before_anything_is_set(tmp_path: Path) -> None:
    keep_geometry(tmp_path / "new", "AdnQywAD")
    assert load_settings(tmp_path / "new") == Loaded(Settings(geometry="AdnQywAD"))
