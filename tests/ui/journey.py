"""A whole piece of work in the real window, run as a program of its own: new case, answer, save, report.

python -m tests.ui.journey FOLDER
"""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from mutualrisk import app
from mutualrisk.domain.answer import Answer
from mutualrisk.engine import edits
from mutualrisk.store.opening import NewCase
from mutualrisk.ui.dialogs.about import AboutDialog
from mutualrisk.ui.dialogs.settings import SettingsDialog
from mutualrisk.ui.main_window import MainWindow
from mutualrisk.ui.pages import PAGES
from mutualrisk.ui.pages.reports import ReportsPage
from mutualrisk.ui.reporting import saving

PATIENCE = 60
"""Seconds for a report on a busy machine."""
INTERNET = ("tcp", "tcp6", "udp", "udp6", "udplite", "udplite6", "raw", "raw6")


def main() -> None:
    """Do the work inside the window's own loop, then end it."""
    QTimer.singleShot(0, work)
    sys.exit(app.main([]))


def work() -> None:
    """The work, step by step; any fault ends the program."""
    try:
        journey(next(one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow)))
    except BaseException as fault:  # noqa: BLE001 - whoever started this must hear of it
        sys.stderr.write(f"{type(fault).__name__}: {fault}\n")
        sys.stderr.flush()
        os._exit(1)
    QApplication.exit(0)


def journey(window: MainWindow) -> None:
    """Begin a case, answer, look at every page, save, report, look at help and settings."""
    folder = Path(sys.argv[1])
    session = window.windows.begin(NewCase("commissioner", "screening", "Harbour Care"))
    window.show_session(session)
    question = next(one for one in session.method.questions if one.type == "yes_no")
    yes, method, shown = Answer(value=True), session.method, session.assessment.id
    kept = session.edit("an answer", lambda case: edits.answered(case, method, shown, question.id, yes))
    assert kept, "the answer was not kept"
    session.undo()
    session.redo()
    for entry in PAGES:
        seen(window, entry.name)
    session.save(folder / "case.mutualrisk")
    report(window, folder)
    for dialog in (AboutDialog(window), SettingsDialog(window, window.windows.preferences)):
        dialog.show()
        QApplication.processEvents()
        dialog.close()
    window.show_session(window.windows.open(folder / "case.mutualrisk"))
    no_internet_socket()


def seen(window: MainWindow, page: str) -> None:
    """A page is shown, and opens nothing."""
    assert window.frame
    window.frame.show_page(page)
    QApplication.processEvents()
    no_internet_socket()


def report(window: MainWindow, folder: Path) -> None:
    """The report is written, shown and saved, and so is the workbook."""
    assert window.frame
    page = window.frame.page("reports")
    assert isinstance(page, ReportsPage)
    window.frame.show_page("reports")
    wait(lambda: not page.bench.is_busy and page.preview.document.pageCount() == 2)
    saving.saved(folder / "report.pdf", page.pdf, lambda _: None)
    page.order().workbook(page.chooser.wanted(), folder / "report.xlsx", lambda _: no_internet_socket())


def wait(done: Callable[[], bool]) -> None:
    """Let the window go on until something is so."""
    ends = time.monotonic() + PATIENCE
    while not done():
        assert time.monotonic() < ends, "too slow"
        QApplication.processEvents()
        no_internet_socket()


def no_internet_socket() -> None:
    """Where Linux lists a process's sockets: none of ours is one that reaches another computer."""
    if not Path("/proc/self/net").is_dir():
        return
    ours = {
        target for entry in Path("/proc/self/fd").iterdir() if (target := link(entry)).startswith("socket:[")
    }
    listed = {
        f"socket:[{line.split()[9]}]" for name in INTERNET for line in lines(Path("/proc/self/net", name))
    }
    assert not ours & listed, f"an internet socket is open: {ours & listed}"


def link(entry: Path) -> str:
    """What a handle of this process leads to."""
    try:
        return str(entry.readlink())
    except OSError:  # closed meanwhile
        return ""


def lines(table: Path) -> list[str]:
    """The rows of one of the system's tables."""
    return table.read_text(encoding="ascii").splitlines()[1:] if table.exists() else []


if __name__ == "__main__":
    main()
