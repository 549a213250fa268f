"""Writing tells how far it has come, and stops at once when nobody waits any more."""

from collections.abc import Callable

import pytest

from mutualrisk.reports.material import Material
from mutualrisk.reports.progress import Stopped, Tell, part, untold
from mutualrisk.reports.writing import pdf_of, workbook_of
from tests.reports.rich_case import rich

Write = Callable[[Material, Tell], bytes]


@pytest.mark.parametrize("write", [pdf_of, workbook_of])
def test_the_share_only_grows_and_ends_at_the_whole(write: Write) -> None:
    told: list[float] = []
    assert write(rich(), told.append) == write(rich(), untold)
    assert told == sorted(told)
    assert (told[0], told[-1]) == (0.0, 1.0)
    assert len(set(told)) > 8


@pytest.mark.parametrize("write", [pdf_of, workbook_of])
@pytest.mark.parametrize("last", [0.0, 0.1, 0.5, 0.99])
def test_writing_stops_where_nobody_waits(write: Write, last: float) -> None:
    def leave(share: float) -> None:
        if share >= last:
            raise Stopped

    with pytest.raises(Stopped):
        write(rich(), leave)
    assert write(rich(), untold)[:2] in {b"%P", b"PK"}


def test_a_part_tells_its_share_of_the_whole() -> None:
    told: list[float] = []
    for share in (0.0, 0.5, 1.0, 1.5):
        part(told.append, 0.2, 0.6)(share)
    assert told == pytest.approx([0.2, 0.4, 0.6, 0.6])
