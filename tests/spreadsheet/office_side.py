"""Runs in the Python that knows LibreOffice: opens workbooks, changes entries, recalculates, reads cells.

It reads one order a line on its input and answers each with one line, both as JSON:

    {"open": path}                          formulas and values of every sheet, row by row
    {"set": [[sheet, cell, value], …]}      the values of every sheet, once all is recalculated
    {"fill": [[sheet, cells, rows], …]}     the same, for whole blocks of cells
    {"save": [path, filter]}                nothing, once it is written
    {"close": true}                         nothing

It knows nothing of this project and may import nothing of it.
"""

import contextlib
import json
import os
import subprocess
import sys
import time
from typing import Any

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

Cells = dict[str, Any]
TRIES = 600
"""Tenths of a second that LibreOffice has to start."""


def stated(name: str, value: object) -> Any:  # noqa: ANN401 - LibreOffice's own
    """A property as LibreOffice takes it."""
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


class Office:
    """One LibreOffice and the workbook that is open in it."""

    def __init__(self, profile: str) -> None:
        """Start it with a profile of its own and wait until it answers."""
        pipe = f"mutualrisk{os.getpid()}"
        home, door = f"-env:UserInstallation=file://{profile}", f"--accept=pipe,name={pipe};urp;"
        command = ["soffice", home, "--headless", "--norestore", "--nologo", "--nodefault", door]
        quiet = subprocess.DEVNULL
        self.process = subprocess.Popen(command, stdout=quiet, stderr=quiet)
        local = uno.getComponentContext()
        finder = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
        context = self._connected(finder, f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        manager = context.ServiceManager
        self.desktop = manager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        self.document: Any = None

    def _connected(self, finder: Any, address: str) -> Any:  # noqa: ANN401 - LibreOffice's own
        for _ in range(TRIES):
            with contextlib.suppress(NoConnectException):
                return finder.resolve(address)
            if self.process.poll() is not None:
                break
            time.sleep(0.1)  # it offers nothing to wait for before it is there
        raise SystemExit("LibreOffice did not start.")

    def open(self, path: str) -> Cells:
        """Open a workbook in place of the one before."""
        self.close()
        hidden = (stated("Hidden", value=True),)
        address = uno.systemPathToFileUrl(path)
        self.document = self.desktop.loadComponentFromURL(address, "_blank", 0, hidden)
        return {"formulas": self._all("getFormulaArray"), "values": self._all("getDataArray")}

    def set(self, changes: list[tuple[str, str, float | str | None]]) -> Cells:
        """Change cells as a person would, recalculate all, and read all."""
        self.document.enableAutomaticCalculation(False)  # noqa: FBT003 - all is recalculated at once instead
        for name, place, value in changes:
            cell = self.document.Sheets.getByName(name).getCellRangeByName(place)
            if isinstance(value, str):
                cell.setString(value)
            elif value is None:
                cell.setFormula("")
            else:
                cell.setValue(value)
        self.document.calculateAll()
        return {"values": self._all("getDataArray")}

    def fill(self, blocks: list[tuple[str, str, list[list[float | str]]]]) -> Cells:
        """Fill whole blocks of cells at once, past the lock: a thousand cells one by one take seconds."""
        self.document.enableAutomaticCalculation(False)  # noqa: FBT003 - as above
        for name, place, rows in blocks:
            sheet = self.document.Sheets.getByName(name)
            sheet.unprotect("")
            sheet.getCellRangeByName(place).setDataArray(tuple(tuple(row) for row in rows))
        self.document.calculateAll()
        return {"values": self._all("getDataArray")}

    def save(self, path: str, kind: str) -> Cells:
        """Write the workbook to a file of some kind."""
        self.document.storeToURL(uno.systemPathToFileUrl(path), (stated("FilterName", kind),))
        return {}

    def close(self) -> Cells:
        """Close the workbook."""
        if self.document is not None:
            self.document.close(True)  # noqa: FBT003 - LibreOffice's own
            self.document = None
        return {}

    def end(self) -> None:
        """End LibreOffice."""
        self.close()
        with contextlib.suppress(Exception):  # it breaks the line while it ends
            self.desktop.terminate()
        self.process.wait(30)

    def _all(self, read: str) -> Cells:
        found = {}
        for sheet in self.document.Sheets:
            cursor = sheet.createCursor()
            cursor.gotoEndOfUsedArea(False)  # noqa: FBT003 - LibreOffice's own
            last = cursor.RangeAddress
            found[sheet.Name] = getattr(
                sheet.getCellRangeByPosition(0, 0, last.EndColumn, last.EndRow), read
            )()
        return found


def answered(office: Office, order: str, given: Any) -> Cells:  # noqa: ANN401 - whatever the order takes
    """What an order comes to."""
    match order:
        case "open":
            return office.open(given)
        case "set":
            return office.set(given)
        case "fill":
            return office.fill(given)
        case "save":
            return office.save(*given)
        case _:
            return office.close()


def main() -> None:
    """Carry out orders until there are no more."""
    office = Office(sys.argv[1])
    try:
        for line in sys.stdin:
            ((order, given),) = json.loads(line).items()
            sys.stdout.write(json.dumps(answered(office, order, given)) + "\n")
            sys.stdout.flush()
    finally:
        office.end()


if __name__ == "__main__":
    main()
