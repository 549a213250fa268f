"""Files that were sound until something happened to them: read, or refused, and nothing else."""

import contextlib
import io
import zipfile
from collections.abc import Callable
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mutualrisk.domain.issue import Faulty
from tests.exchange.organisation_list.lists import ROWS
from tests.exchange.organisation_list.reading import read
from tests.exchange.sheets import by_openpyxl, open_document, walked

_CELL = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'


def _document(path: Path) -> Path:
    rows = "".join(
        f"<table:table-row>{''.join(_CELL.format(value) for value in row)}</table:table-row>" for row in ROWS
    )
    return open_document(path, f'<table:table table:name="Bidders">{rows}</table:table>')


@cache
def _sound(kind: str) -> bytes:
    """The bytes of a sound list."""
    make: Callable[[Path], Path] = (lambda path: by_openpyxl(path, ROWS)) if kind == "xlsx" else _document
    with TemporaryDirectory() as folder:
        return make(Path(folder) / f"sound.{kind}").read_bytes()


def _repacked(content: bytes, damage: Callable[[bytes], bytes], wanted: int) -> bytes:
    """The same archive with one part damaged, and its checksum right again."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        names = old.namelist()
        for place, name in enumerate(names):
            data = old.read(name)
            new.writestr(name, damage(data) if place == wanted % len(names) else data)
    return made.getvalue()


def _struck(data: bytes, blows: list[tuple[int, int]]) -> bytes:
    """Some bytes are others."""
    hit = bytearray(data)
    for place, value in blows:
        if hit:
            hit[place % len(hit)] = value
    return bytes(hit)


_BLOWS = st.lists(st.tuples(st.integers(0, 1 << 20), st.integers(0, 255)), min_size=1, max_size=8)


@pytest.mark.parametrize("kind", ["xlsx", "ods"])
@given(_BLOWS, st.integers(0, 20), st.sampled_from(["whole", "part", "cut"]))
def test_a_damaged_workbook_is_read_or_refused(
    kind: str, blows: list[tuple[int, int]], wanted: int, how: str
) -> None:
    content = _sound(kind)
    damaged = {
        "whole": lambda: _struck(content, blows),
        "part": lambda: _repacked(content, lambda data: _struck(data, blows), wanted),
        "cut": lambda: content[: blows[0][0] % len(content)],
    }[how]()
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"damaged.{kind}"
        path.write_bytes(damaged)
        with contextlib.suppress(Faulty):
            walked(path)
        with contextlib.suppress(Faulty):
            read(path)
