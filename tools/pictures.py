"""Draws the pictures of README and guide anew: pages of documents, and what the command line says."""

import os
import re
import subprocess
import sys
from io import StringIO
from pathlib import Path
from shutil import which
from tempfile import TemporaryDirectory

from rich.console import Console
from rich.text import Text

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "docs" / "pictures"
SAMPLES = ROOT / "resources" / "samples"
CASE = (str(SAMPLES / "community-health.yaml"), "--assessment", "estuary-lead")
OURS = (str(SAMPLES / "library-mutual.yaml"), "--assessment", "board-2026")
PAGES = {
    "summary-page-1": (1, (*CASE, "--kind", "summary")),
    "board-paper-page-1": (1, (*OURS, "--kind", "board")),
    "feedback-page-1": (1, (*CASE, "--kind", "feedback", "--successful", "quillmarsh")),
    "questionnaire-page-2": (2, (*OURS, "--kind", "questionnaire")),
}
"""The pages that are shown, each with its number and what writes its document."""
WIDE, WIDER = 900, 1_400
"""Pixels across a page of a document, and across a sheet of the workbook."""
WEB_FONTS = re.compile(r"@font-face \{.*?\}\s*", re.DOTALL)
"""A picture fetches nothing: readers see it in their own face of fixed width."""
COLUMNS, LINES = 178, 44
"""Of the command line, and so many lines of it."""


def main() -> None:
    """Write every picture."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    for name, (number, words) in PAGES.items():
        document_page(PICTURES / f"{name}.png", number, words)
    workbook_page(PICTURES / "workbook-summary.png", 1, ("report", *CASE, "--xlsx", "--out", "."))
    form = ("questionnaire", "--case", str(SAMPLES / "community-health.yaml"), "--assessment", "estuary-lead")
    workbook_page(PICTURES / "questionnaire-workbook.png", 2, (*form, "bidder.xlsx"))
    evaluation(PICTURES / "evaluate.svg")


def document_page(path: Path, number: int, words: tuple[str, ...]) -> None:
    """A page of a sample's document."""
    with TemporaryDirectory() as folder:
        _mutualrisk("report", *words, "--out", folder)
        page(next(Path(folder).glob("*.pdf")), number, path, WIDE)


def workbook_page(path: Path, number: int, words: tuple[str, ...]) -> None:
    """A page of a workbook as LibreOffice prints it; ``words`` write it into the folder they are run in."""
    office = which("soffice")
    if office is None:
        sys.exit("LibreOffice is not installed.")
    with TemporaryDirectory() as folder:
        _mutualrisk(*words, folder=folder)
        book, home = next(Path(folder).glob("*.xlsx")), f"-env:UserInstallation=file://{folder}/profile"
        words = ("--headless", "--convert-to", "pdf", "--outdir", f"{folder}/pdf", str(book))
        subprocess.run([office, home, *words], check=True, capture_output=True)
        page(next(Path(folder, "pdf").glob("*.pdf")), number, path, WIDER)


def page(pdf: Path, number: int, path: Path, wide: int) -> None:
    """One page of a PDF as a picture, so many pixels wide, through poppler."""
    draw = which("pdftoppm")
    if draw is None:
        sys.exit("pdftoppm is not installed: it comes with poppler-utils.")
    only, out = ("-f", str(number), "-l", str(number)), str(path.with_suffix(""))
    size = ("-scale-to-x", str(wide), "-scale-to-y", "-1")
    subprocess.run([draw, "-png", "-singlefile", *only, *size, str(pdf), out], check=True)


def evaluation(path: Path) -> None:
    """What `mutualrisk evaluate` says of the sample, its first lines."""
    said = _in_a_terminal("evaluate", *CASE)
    console = Console(record=True, width=COLUMNS, file=StringIO(), force_terminal=True)
    console.print(Text.from_ansi("\n".join(said.splitlines()[:LINES])))
    drawn = console.export_svg(title="mutualrisk evaluate", unique_id="evaluate")
    path.write_text(WEB_FONTS.sub("", drawn), encoding="utf-8", newline="\n")


def _in_a_terminal(*words: str) -> str:
    """What a person sees: the program in a terminal of its own, on systems that have them."""
    import pty  # noqa: PLC0415 - not on Windows, where no pictures are drawn

    child, screen = pty.fork()
    if child == 0:
        os.environ |= {"COLUMNS": str(COLUMNS), "TERM": "xterm-256color"}
        os.execv(sys.executable, [sys.executable, "-m", "mutualrisk", *words])  # noqa: S606 - our own program
    seen = b"".join(iter(lambda: _kept(screen), b""))
    os.waitpid(child, 0)
    return seen.decode()


def _kept(screen: int) -> bytes:
    """What the terminal shows next; nothing once the program has ended, which Linux tells by an error."""
    try:
        return os.read(screen, 65_536)
    except OSError:
        return b""


def _mutualrisk(*words: str, folder: str | None = None) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "mutualrisk", *words],
        check=True,
        capture_output=True,
        encoding="utf-8",
        cwd=folder,
    )
    return done.stdout


if __name__ == "__main__":
    main()
