"""Faults, which the store says in English, are said again in the language of the window."""

import pytest

from mutualrisk.domain.issue import Issue, Place, error
from mutualrisk.store.text_file import too_large
from mutualrisk.ui.faults import said, said_again, said_with_place
from tests.pseudo_text import unmade
from tests.ui.pseudo import pseudo_language


@pytest.mark.usefixtures("qapp")
def test_in_english_a_fault_is_said_as_it_is() -> None:
    issue = too_large("case.yaml", 5_000_000)
    assert said(issue) == "The file is larger than 5 MB. Make it smaller, or split it."
    assert said_with_place(issue) == f"case.yaml: {said(issue)}"
    assert said_with_place(error("A.", "", Place("a.yaml", 3, "x.y"))) == "a.yaml, line 3, x.y: A."


@pytest.mark.parametrize(
    ("issue", "left"),
    [
        (too_large("case.yaml", 5_000_000), " "),
        (error("The file cannot be read: permission denied.", "Choose a file."), " "),
        (error("“bank_x” is not an option.", "Choose one of: a, b."), " "),
        (error("“x{0}” has no likelihood.", "Mend these first."), " "),
        (error("What the method's author wrote.", ""), "What the method's author wrote."),
    ],
)
@pytest.mark.usefixtures("qapp")
def test_in_another_language_each_sentence_is_recognised(issue: Issue, left: str) -> None:
    with pseudo_language():
        assert unmade(said(issue)) == left


@pytest.mark.usefixtures("qapp")
def test_a_reason_inside_a_sentence_is_said_again_too() -> None:
    with pseudo_language():
        inside = said_again("the disk is full")
        assert unmade(inside) == ""
        assert inside in said_again("The file was not saved: the disk is full.")
