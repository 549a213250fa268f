"""Hostile and enormous files: read to a bound or refused, in bounded time and memory."""

import json
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.exchange.sheets import MAIN, PARTS, SHEET, STRINGS, open_document, packed, worksheet

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells the memory of a program")

MEMORY = 500_000_000
"""Bytes that a program may grow to; without any file it has about a tenth."""
SECONDS = 90
"""On a machine that does other things too; by itself none takes a quarter of it."""

CHILD = """
import json, resource, sys
from collections import deque
from pathlib import Path
from mutualrisk.domain.issue import Faulty
from mutualrisk.exchange.spreadsheet_file.opening import opened
resource.setrlimit(resource.RLIMIT_AS, (1_500_000_000, 1_500_000_000))
unread, said = [], []
try:
    for sheet in opened(Path(sys.argv[1])).sheets:
        deque(sheet.rows(unread), maxlen=0)
        sheet.merged()
except Faulty as fault:
    said = [issue.what for issue in fault.issues]
said += [issue.what for issue in unread]
peak = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM"))
print(json.dumps([int(peak.split()[1]) * 1024, said]))
"""


def _rows(path: Path, row: str, times: int) -> Path:
    """A workbook whose one sheet repeats a row, packed without holding it."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, content in PARTS.items():
            archive.writestr(name, content)
        with archive.open(SHEET, "w") as sheet:
            sheet.write(f'<worksheet xmlns="{MAIN}"><sheetData>'.encode())
            block = row.encode() * 1_000
            for _ in range(times // 1_000):
                sheet.write(block)
            sheet.write(b"</sheetData></worksheet>")
    return path


def _strings(path: Path) -> Path:
    texts = "".join(f"<si><t>{number:>0180}</t></si>" for number in range(500_000))
    return packed(path, {SHEET: worksheet(""), STRINGS: f"<sst>{texts}</sst>"})


def _table(path: Path) -> Path:
    path = path.with_suffix(".csv")
    with path.open("wb") as file:
        for number in range(1_000_000):
            file.write(b"Organisation %d,%d,1200,12\n" % (number, number))
    return path


_FULL_ROW = '<row r="1">' + '<c r="A1"><v>1.25</v></c>' * 10 + "</row>"
_REPEATS = (
    '<table:table table:name="a"><table:table-row table:number-rows-repeated="1048576">'
    '<table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="16384"/>'
    "</table:table-row></table:table>"
)

FILES: dict[str, tuple[Callable[[Path], Path], str]] = {
    "a million rows": (lambda path: _rows(path, _FULL_ROW, 1_000_000), "no further|far larger"),
    "a million rows of a table": (_table, "no further"),
    "millions of empty cells": (
        lambda path: _rows(path, "<row><c/><c/><c/></row>", 4_000_000),
        "empty cells|larger",
    ),
    "all columns": (
        lambda path: _rows(path, f"<row>{'<c><v>1</v></c>' * 16_384}</row>", 1_000),
        "no further|larger",
    ),
    "a hundred megabytes of texts": (_strings, "more text than can be read|far larger"),
    "a text without end": (lambda path: _rows(path, "x" * 30_000, 10_000), ""),
    "depth without end": (lambda path: _rows(path, "<row>", 10_000_000), "far larger|nested without end"),
    "a document full of repeats": (lambda path: open_document(path, _REPEATS), "no further"),
}


@pytest.mark.slow
@pytest.mark.parametrize("name", FILES)
def test_no_file_takes_more_time_or_memory_than_it_may(name: str, tmp_path: Path) -> None:
    make, expected = FILES[name]
    path = make(tmp_path / "large.xlsx")
    command = [sys.executable, "-c", CHILD, str(path)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=SECONDS, check=True)
    memory, said = json.loads(done.stdout)
    assert memory < MEMORY
    assert any(part in " ".join(said) for part in expected.split("|"))
