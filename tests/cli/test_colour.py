"""The same pages for a person: in colour, in the width of the window, with how far long work has come."""

import io
import re
import sys

import pytest

from mutualrisk.cli import colour, page
from mutualrisk.cli.page import Cell, Heading, Line, Table

BLOCKS = (
    Heading("Risks", of_page=True),
    Table(("risk", "rating"), (("Running [b]dry[/b]", Cell("high", "high")), ("Fire", Cell("low", "low")))),
    Heading("Benefits"),
    Line("Something [red]said\x1b[31m.", "bold", 2),
)


class Terminal(io.StringIO):
    """A stream that says that a person reads it."""

    def isatty(self) -> bool:
        """Yes."""
        return True


def sit_down(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """Standard output and error as one terminal of 60 columns, from now on."""
    made = Terminal()
    monkeypatch.setattr(sys, "stdout", made)
    monkeypatch.setattr(sys, "stderr", made)
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLUMNS", "60")
    monkeypatch.delenv("NO_COLOR", raising=False)
    return made


def test_a_person_sees_the_words_of_the_plain_page_in_colour(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = sit_down(monkeypatch)
    page.show(BLOCKS)
    shown = terminal.getvalue()
    assert "\x1b[31mhigh" in shown
    bare = re.sub(r"\x1b\[[0-9;]*m", "", shown)
    wanted = "\n".join(page.plain(BLOCKS))
    assert set(re.findall(r"[\w\[\]/?]+", wanted)) <= set(re.findall(r"[\w\[\]/?]+", bare))
    assert "Something [red]said?[31m." in bare


def test_a_word_that_its_column_has_no_room_for_goes_on_below(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = sit_down(monkeypatch)
    monkeypatch.setenv("COLUMNS", "12")
    page.show([Table(("number", "rating"), (("abcdefgh", Cell("moderate", "moderate")),))])
    shown = re.sub(r"\x1b\[[0-9;]*m", "", terminal.getvalue()).splitlines()
    assert "".join(line[:6].strip() for line in shown) == "numberabcdefgh"
    assert "".join(sorted("".join(shown).replace(" ", ""))) == "".join(sorted("numberratingabcdefghmoderate"))


def test_a_table_without_rows_is_only_its_head(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = sit_down(monkeypatch)
    page.show([Table(("risk", "rating"), ())])
    assert "risk" in terminal.getvalue()


def test_long_work_says_how_far_it_has_come(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = sit_down(monkeypatch)
    assert list(colour.watched([1, 2, 3], "Counting")) == [1, 2, 3]
    assert "Counting" in terminal.getvalue()


def test_a_pipe_sees_no_colour(capsys: pytest.CaptureFixture[str]) -> None:
    page.show(BLOCKS)
    assert capsys.readouterr().out.splitlines()[:5] == [
        "Risks",
        "=====",
        "risk                rating",
        "Running [b]dry[/b]  high",
        "Fire                low",
    ]
