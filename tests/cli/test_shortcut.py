"""The shortest line means what Typer would make of it, and nothing else is taken for it."""

import subprocess
import sys
from pathlib import Path

import pytest

from mutualrisk.cli import shortcut
from tests.cli.program import case_data, good_case, written
from tests.cli.typed import typed


@pytest.mark.parametrize("options", [(), ("--json",)], ids=str)
def test_it_does_what_the_command_does(
    tmp_path: Path, options: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    for path in (good_case(tmp_path), written(tmp_path / "bad.yaml", case_data(months_of_reserves=-1))):
        words = ["evaluate", str(path), *options]
        command = shortcut.of(words)
        assert command
        status = command()
        assert (status, *capsys.readouterr()) == typed(*words)


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["evaluate"],
        ["evaluate", "nowhere.yaml"],
        ["evaluate", "x" * 5_000],
        ["evaluate", "."],
        ["evaluate", "--json"],
        ["evaluate", "CASE", "--assessment", "a"],
        ["evaluate", "CASE", "--json", "--json"],
        ["check", "CASE"],
        ["evaluate", "CASE", "-h"],
    ],
    ids=str,
)
def test_anything_else_is_left_to_typer(tmp_path: Path, words: list[str]) -> None:
    path = str(good_case(tmp_path))
    assert shortcut.of([path if word == "CASE" else word for word in words]) is None


def test_a_good_case_is_evaluated_without_loading_pydantic(tmp_path: Path) -> None:
    words = [sys.executable, "-X", "importtime", "-m", "mutualrisk", "evaluate", str(good_case(tmp_path))]
    loaded = subprocess.run(words, check=True, capture_output=True, text=True).stderr
    assert "mutualrisk.domain.case" in loaded
    assert "pydantic" not in loaded
