"""LibreOffice as an analyst would use it: open a workbook, change entries, look at the cells."""

import json
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple

Cells = dict[str, list[list[Any]]]
"""Values or formulas by sheet, row by row."""

SIDE = Path(__file__).with_name("office_side.py")


class Change(NamedTuple):
    """A cell and what is typed there; None empties it."""

    sheet: str
    cell: str
    value: float | str | None


class Block(NamedTuple):
    """Cells and all that is to stand in them, row by row; an empty text empties a cell."""

    sheet: str
    cells: str
    rows: list[list[float | str]]


def python() -> str | None:
    """The Python that knows LibreOffice, if there is one."""
    for candidate in (
        "/usr/bin/python3",
        *(str(path) for path in Path("/opt").glob("libreoffice*/program/python")),
    ):
        if Path(candidate).exists():
            found = subprocess.run([candidate, "-c", "import uno"], check=False, capture_output=True)
            if found.returncode == 0:
                return candidate
    return None


def is_here() -> bool:
    """Whether LibreOffice can be driven here."""
    return shutil.which("soffice") is not None and python() is not None


class Office:
    """One LibreOffice that runs while it is needed."""

    def __init__(self, profile: Path) -> None:
        """Start it, with a profile of its own."""
        command = [python() or "", str(SIDE), str(profile)]
        pipe = subprocess.PIPE
        self._process = subprocess.Popen(command, stdin=pipe, stdout=pipe, encoding="utf-8")

    def open(self, path: Path) -> dict[str, Cells]:
        """Open a workbook: its formulas and the values that it was written with."""
        found: dict[str, Cells] = self._ask("open", str(path))
        return found

    def set(self, changes: Iterable[Change] = ()) -> Cells:
        """Change cells and recalculate everything."""
        found: Cells = self._ask("set", list(changes))["values"]
        return found

    def fill(self, blocks: Iterable[Block]) -> Cells:
        """Fill whole blocks and recalculate everything."""
        found: Cells = self._ask("fill", list(blocks))["values"]
        return found

    def save(self, path: Path, kind: str = "Calc MS Excel 2007 XML") -> None:
        """Write the workbook as LibreOffice writes it."""
        self._ask("save", [str(path), kind])

    def end(self) -> None:
        """End it."""
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe:
                pipe.close()
        self._process.wait(60)

    def _ask(self, order: str, given: object) -> Any:  # noqa: ANN401 - whatever it answers
        if not self._process.stdin or not self._process.stdout:
            raise TypeError("The process has no pipes.")
        self._process.stdin.write(json.dumps({order: given}) + "\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())
