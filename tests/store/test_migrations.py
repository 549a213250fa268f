"""Old files: each format that was ever written still opens, and newer ones are refused politely."""

from pathlib import Path

import pytest

from mutualrisk.domain.case import FORMAT
from mutualrisk.domain.issue import Faulty
from mutualrisk.store.case_file import open_case
from mutualrisk.store.case_text import case_to_json
from mutualrisk.store.document import Data, Document
from mutualrisk.store.migrations import STEPS, Fields, migrated

GOLDEN = Path(__file__).parents[1] / "golden" / "cases"

NO_FORMATS: tuple[Data, ...] = (0, -1, True, "1", 1.5, None, [])


def _with_title(fields: Fields) -> Fields:
    """A step that tests alone know: format 1 called the title a name."""
    return {**{key: value for key, value in fields.items() if key != "name"}, "title": fields["name"]}


def _with_note(fields: Fields) -> Fields:
    return {**fields, "note": f"was {fields['title']}"}


def test_the_steps_lead_to_todays_format() -> None:
    assert len(STEPS) + 1 == FORMAT


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ({"format": 1, "name": "a"}, {"format": 3, "title": "a", "note": "was a"}),
        ({"format": 2, "title": "a"}, {"format": 3, "title": "a", "note": "was a"}),
        ({"format": 3, "title": "a"}, {"format": 3, "title": "a"}),
        ({"title": "a"}, {"format": 3, "title": "a"}),
    ],
)
def test_older_data_take_every_step_that_they_have_not_taken(old: Fields, new: Fields) -> None:
    assert migrated(Document(old), steps=(_with_title, _with_note)).data == new


@pytest.mark.parametrize(
    ("given", "what"),
    [
        (4, "newer program (format 4; this one knows up to 3)"),
        (10**29, "newer program"),
        *[(wrong, "not a format") for wrong in NO_FORMATS],
    ],
)
def test_a_format_that_cannot_be_read_is_said_so(given: Data, what: str) -> None:
    with pytest.raises(Faulty) as caught:
        migrated(Document({"format": given}, "a.json"), steps=(_with_title, _with_note))
    assert what in caught.value.issues[0].what
    assert caught.value.issues[0].place.path == "format"
    assert caught.value.issues[0].remedy


@pytest.mark.parametrize("name", sorted(path.name for path in GOLDEN.glob("*.mutualrisk")))
def test_every_format_that_was_ever_saved_still_opens(name: str) -> None:
    held = open_case(GOLDEN / name)
    expected = (GOLDEN / name).with_suffix(".json").read_text(encoding="utf-8")
    assert case_to_json(held.case) == expected
