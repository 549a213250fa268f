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
WIDE = 900
"""Pixels across the page."""
WEB_FONTS = re.compile(r"@font-face \{.*?\}\s*", re.DOTALL)
"""A picture fetches nothing: readers see it in their own face of fixed width."""
COLUMNS, LINES = 178, 44
"""Of the command line, and so many lines of it."""


def main() -> None:
    """Write every picture."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    for name, (number, words) in PAGES.items():
        page(PICTURES / f"{name}.png", number, words)
    evaluation(PICTURES / "evaluate.svg")


def page(path: Path, number: int, words: tuple[str, ...]) -> None:
    """A page of a sample's document, through poppler."""
    draw = which("pdftoppm")
    if draw is None:
        sys.exit("pdftoppm is not installed: it comes with poppler-utils.")
    with TemporaryDirectory() as folder:
        _mutualrisk("report", *words, "--out", folder)
        pdf = next(Path(folder).glob("*.pdf"))
        only = ("-f", str(number), "-l", str(number))
        size = ("-scale-to-x", str(WIDE), "-scale-to-y", "-1")
        out = str(path.with_suffix(""))
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


def _mutualrisk(*words: str, **environment: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "mutualrisk", *words],
        check=True,
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, **environment},
    )
    return done.stdout


if __name__ == "__main__":
    main()
