"""How the program behaves towards a person, a pipe, an old code page and a reader who leaves early."""

import os
import pty
import re
import subprocess
import sys
from pathlib import Path

import pytest

from mutualrisk import __version__, resources
from mutualrisk.cli import streams
from tests.cli.program import case_data, good_case, run, written
from tests.cli.typed import typed

SAMPLE = resources.path("samples", "community-health.yaml")
COMMANDS = (
    "new",
    "questions",
    "questionnaire",
    "import-answers",
    "check",
    "evaluate",
    "explain",
    "report",
    "bulk",
    "accounts",
    "import-accounts",
    "check-method",
    "document-method",
    "translate-method",
    "sample",
)


def seen(*words: object, **environment: str) -> tuple[str, int]:
    """What a person sees at a terminal of 100 columns."""
    leader, follower = pty.openpty()
    done = subprocess.Popen(
        [sys.executable, "-m", "mutualrisk", *map(str, words)],
        stdin=follower,
        stdout=follower,
        stderr=follower,
        env={**os.environ, "TERM": "xterm-256color", "COLUMNS": "100", **environment},
    )
    os.close(follower)
    shown = b""
    while chunk := _read(leader):
        shown += chunk
    os.close(leader)
    return shown.decode(), done.wait()


def _read(leader: int) -> bytes:
    try:
        return os.read(leader, 65_536)
    except OSError:
        return b""


def test_a_person_gets_colour_and_tables_that_fit(tmp_path: Path) -> None:
    shown, status = seen("evaluate", SAMPLE)
    assert status == 0
    assert "\x1b[" in shown
    lines = re.sub(r"\x1b\[[0-9;]*m", "", shown).splitlines()
    assert max(len(line.rstrip()) for line in lines) <= 100
    faults, _ = seen("check", written(tmp_path / "bad.yaml", case_data(months_of_reserves=-1)))
    assert "\x1b[1;31merror:\x1b[0m bad.yaml" in faults


def test_a_person_sees_how_far_long_work_has_come(tmp_path: Path) -> None:
    shown, status = seen("bulk", SAMPLE, good_case(tmp_path), "--csv", tmp_path / "all.csv")
    assert status == 0
    assert "Reading cases" in shown


@pytest.mark.parametrize("environment", [{"NO_COLOR": "1"}, {"TERM": "dumb"}], ids=str)
def test_who_wants_no_colour_gets_none(environment: dict[str, str], tmp_path: Path) -> None:
    shown, _ = seen("evaluate", good_case(tmp_path), **environment)
    assert not re.search(r"\x1b\[[0-9;]*3[0-9]", shown)
    faults, _ = seen("check", written(tmp_path / "bad.yaml", case_data(months_of_reserves=-1)), **environment)
    assert "\x1b[1;31m" not in faults


def test_a_pipe_gets_plain_text_and_whole_lines() -> None:
    page = run("evaluate", SAMPLE, COLUMNS="40").out
    assert "\x1b" not in page
    assert max(map(len, page.splitlines())) > 150


@pytest.mark.parametrize("encoding", ["ascii", "cp437", "cp850", "cp1252"])
def test_an_old_code_page_gets_every_word(encoding: str) -> None:
    done = run("evaluate", SAMPLE, PYTHONIOENCODING=encoding)
    assert (done.status, done.err) == (0, "")
    assert "Verdict" in done.out


def test_signs_that_a_code_page_lacks_have_a_likeness() -> None:
    streams.prepare()
    assert "£5 → “Café”: −1 ж".encode("ascii", streams.HANDLER) == b'GBP 5 -> "Cafe": -1 ?'
    assert "£5 → “Café”".encode("cp850", streams.HANDLER) == '£5 -> "Café"'.encode("cp850")


def test_a_reader_who_leaves_early_is_left_in_peace() -> None:
    words = [sys.executable, "-m", "mutualrisk", "questions", "--json"]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as program:
        assert program.stdout
        assert program.stderr
        program.stdout.read(10)
        program.stdout.close()
        assert program.stderr.read() == b""
    assert program.returncode == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk that is always full")
@pytest.mark.parametrize("words", [("evaluate", SAMPLE), ("questions", "--json"), ("-h",)], ids=str)
def test_a_full_disk_is_said_in_one_line(words: tuple[object, ...]) -> None:
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = subprocess.run(
            [sys.executable, "-m", "mutualrisk", *map(str, words)],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert done.returncode == 1
    assert (
        done.stderr
        == b"error: The output could not be written: the disk is full. Write it to another place.\n"
    )


def test_a_case_whose_name_begins_with_a_dash_gets_a_hint(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    good_case(tmp_path, "-dash.yaml")
    refused = typed("check", "-dash.yaml")
    assert refused.status == 2
    assert "For the file, write ./-dash.yaml" in refused.err
    assert typed("check", "./-dash.yaml").status == 0


@pytest.mark.parametrize("word", ["-h", "--help"])
@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_help_is_short_and_ends_in_an_example(command: str, word: str) -> None:
    shown = typed(*filter(None, (command, word)))
    assert shown.status == 0
    assert shown.out.startswith(f"Usage: mutualrisk {command}")
    assert len(shown.out.splitlines()) <= 40
    assert shown.out.splitlines()[-1].lstrip().startswith(("Example: ", "Exit status: "))


def test_the_list_of_commands_names_all() -> None:
    shown = run("-h")
    assert (shown.status, shown.err) == (0, "")
    assert all(f"\n  {command} " in shown.out for command in COMMANDS)
    assert "..." not in shown.out.partition("Commands:")[2]


def test_the_version_is_said() -> None:
    assert run("--version") == (0, f"mutualrisk {__version__}\n", "")
