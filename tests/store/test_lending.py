"""Documents that come in from afar, and copies that are lent to other programs."""

from pathlib import Path

import pytest

from mutualrisk.domain.issue import Faulty
from mutualrisk.store.attachments import attach, brought, lent

CONTENT = bytes(range(256)) * 10_000


class GivenUpError(Exception):
    """Nobody waits any more."""


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    path = tmp_path / "far" / "scan.pdf"
    path.parent.mkdir()
    path.write_bytes(CONTENT)
    return path


@pytest.fixture
def near(tmp_path: Path) -> Path:
    made = tmp_path / "near"
    made.mkdir()
    return made


def test_a_file_is_brought_and_tells_how_far_it_is(scan: Path, near: Path) -> None:
    told: list[float] = []
    copy = brought(scan, near, told.append)
    assert copy == near / "scan.pdf"
    assert copy.read_bytes() == CONTENT
    assert told == sorted(told)
    assert told[-1] == 1


def test_a_file_that_nobody_waits_for_leaves_nothing(scan: Path, near: Path) -> None:
    def give_up(_share: float) -> None:
        raise GivenUpError

    with pytest.raises(GivenUpError):
        brought(scan, near, give_up)
    assert list(near.iterdir()) == []


def test_a_file_that_is_gone_is_a_fault(scan: Path, near: Path) -> None:
    scan.unlink()
    with pytest.raises(Faulty, match="cannot be read"):
        brought(scan, near, lambda _: None)
    assert list(near.iterdir()) == []


def test_a_copy_is_lent(scan: Path, near: Path) -> None:
    attachment = attach(scan)
    lent([attachment], attachment.name, near / "Scan of the plan.pdf")
    assert (near / "Scan of the plan.pdf").read_bytes() == CONTENT


def test_what_is_not_there_or_was_changed_is_not_lent(scan: Path, near: Path) -> None:
    attachment = attach(scan)
    with pytest.raises(Faulty, match="is gone"):
        lent([], attachment.name, near / "copy.pdf")
    scan.write_bytes(b"something else")
    with pytest.raises(Faulty, match="no longer what was attached"):
        lent([attachment], attachment.name, near / "copy.pdf")
    assert list(near.iterdir()) == []


def test_a_copy_that_cannot_be_written_is_a_fault(scan: Path, near: Path) -> None:
    attachment = attach(scan)
    with pytest.raises(Faulty, match="was not saved"):
        lent([attachment], attachment.name, near / "nowhere" / "copy.pdf")
