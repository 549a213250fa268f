"""The cases that were open last: few, the latest first, and no odd file costs the start page."""

import json
import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mutualrisk.domain.issue import Faulty
from mutualrisk.store.recent import MOST, RECENT, Recent, forget, recent_cases, remember


def case(number: int) -> Recent:
    """A case that was open."""
    return Recent(Path(f"/cases/{number}.mutualrisk"), f"Case {number}", f"2026-03-{number + 1:02}T09:00:00Z")


def test_at_first_there_are_none(tmp_path: Path) -> None:
    assert recent_cases(tmp_path) == ()


def test_the_last_opened_comes_first_and_once(tmp_path: Path) -> None:
    for number in (1, 2, 1):
        remember(tmp_path / "new", case(number))
    assert recent_cases(tmp_path / "new") == (case(1), case(2))


def test_twelve_are_remembered(tmp_path: Path) -> None:
    for number in range(MOST + 3):
        remember(tmp_path, case(number))
    assert recent_cases(tmp_path) == tuple(case(number) for number in range(MOST + 2, 2, -1))


def test_one_can_be_forgotten(tmp_path: Path) -> None:
    remember(tmp_path, case(1))
    remember(tmp_path, case(2))
    forget(tmp_path, case(2).path)
    assert recent_cases(tmp_path) == (case(1),)


def test_missing_files_are_told_from_others(tmp_path: Path) -> None:
    (tmp_path / "a.mutualrisk").touch()
    assert not Recent(tmp_path / "a.mutualrisk", "", "").is_missing
    assert Recent(tmp_path / "b.mutualrisk", "", "").is_missing
    assert Recent(tmp_path / ("x" * 300), "", "").is_missing


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"5",
        b"{}",
        b"[5, {}, []]",
        b'[{"path": 1, "title": "", "opened": ""}]',
        b"[" * 90_000,
        b"\xff",
    ],
)
def test_a_damaged_file_is_as_if_there_were_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / RECENT).write_bytes(content)
    assert recent_cases(tmp_path) == ()
    remember(tmp_path, case(1))
    assert recent_cases(tmp_path) == (case(1),)


@given(
    st.lists(st.dictionaries(st.sampled_from(["path", "title", "opened"]), st.text() | st.none()), max_size=4)
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_entries_can_be_read(tmp_path: Path, entries: list[dict[str, str | None]]) -> None:
    (tmp_path / RECENT).write_text(json.dumps(entries))
    assert all(isinstance(found.is_missing, bool) for found in recent_cases(tmp_path))


def test_a_file_whose_name_is_no_text_is_remembered(tmp_path: Path) -> None:
    odd = Recent(Path(os.fsdecode(b"/cases/\xff.mutualrisk")), "Odd", "2026-03-01T09:00:00Z")
    remember(tmp_path, odd)
    assert recent_cases(tmp_path) == (odd,)


def test_a_folder_that_cannot_be_made_is_said_so(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(Faulty, match="was not saved"):
        remember(tmp_path / "file" / "folder", case(1))
