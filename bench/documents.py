"""PDFs: what tags cost, how long typst takes for an equal document, and cost against number of answers."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

import typst
from reportlab.pdfgen.canvas import Canvas

from bench import sizes, subject, typst_text
from bench.stopwatch import medians
from bench.table import Row, milliseconds
from mutualrisk.engine.compile import prepare
from mutualrisk.engine.evaluate import evaluate_with
from mutualrisk.reports.content import Document
from mutualrisk.reports.material import Material, material
from mutualrisk.reports.pdf.document import fits, laid_out, pdf
from mutualrisk.reports.pdf.pages import Pages, lay_out
from mutualrisk.reports.pdf.paper import Paper
from mutualrisk.reports.progress import untold
from mutualrisk.reports.report import report
from mutualrisk.store.case_file import open_case
from mutualrisk.store.method_files import load_method

ROUNDS = 9
TAGS, PEER = 2.0, 6.0
"""How much longer than untagged, and than typst, it may take."""
ANSWERS = (100, 200, 400, 800)
BEND = 1.5
"""How much more an answer may cost in the largest report than in one of an eighth of its size."""


def rows() -> Iterator[Row]:
    """The summary against itself without tags, the full report against typst, and the straight line."""
    found = _larger_sample()
    summary, whole = report(found, fits, whole=False), report(found, fits)
    tagged, bare = medians([partial(pdf, summary), partial(untagged, summary)], ROUNDS)
    yield _against("a summary, tagged", tagged, "the same without tags", bare, TAGS)
    with TemporaryDirectory() as folder:
        anew, again = Peer(Path(folder), whole, anew=True), Peer(Path(folder), whole, anew=False)
        ours, theirs, kept = medians([partial(pdf, whole), anew.compile, again.compile], ROUNDS)
    yield _against("a full report", ours, "typst, ua-1, the same content", theirs, PEER)
    yield _against("the same", ours, "typst, which remembers its last turn", kept, None)
    yield straight()


def _against(what: str, ours: float, peer: str, theirs: float, asked: float | None) -> Row:
    ratio = ours / theirs
    return Row(
        what,
        milliseconds(ours),
        peer,
        milliseconds(theirs),
        f"{ratio:.2f}×",
        f"at most {asked:g}×" if asked else "for comparison",
        ratio <= asked if asked else None,
    )


class Untagged(Paper):
    """A page without structure."""

    @contextmanager
    def running(self) -> Iterator[None]:
        """Nothing is marked."""
        yield

    def showPage(self) -> None:  # noqa: N802 - reportlab's own name
        """Nothing was opened that had to be closed."""
        Canvas.showPage(self)


def untagged(document: Document) -> bytes:
    """The document as reportlab alone writes it: no structure, no metadata, nothing unseen."""
    story, layout = laid_out(document)
    out = BytesIO()
    lay_out(Pages(out, document, untold, layout), story, Untagged)
    return out.getvalue()


class Peer:
    """An equal document for typst, which remembers what it laid out before.

    ``anew`` makes all letters larger by a hair each time, so that it has to do the work anew.
    """

    def __init__(self, folder: Path, document: Document, *, anew: bool) -> None:
        self.source, self.document, self.anew = folder / f"report-{anew}.typ", document, anew
        self.turn = 0

    def compile(self) -> bytes:
        """The document as a PDF that keeps to PDF/UA-1."""
        self.turn += self.anew
        text = typst_text.written(self.document, 9.6 + self.turn / 1000)
        self.source.write_text(text, encoding="utf-8")
        made: bytes = typst.compile(
            self.source,
            font_paths=[subject.ROOT / "resources" / "fonts"],
            ignore_system_fonts=True,
            format="pdf",
            pdf_standards=["ua-1"],
        )
        return made


def _larger_sample() -> Material:
    """The worked case with the longer report."""
    case = open_case(subject.ROOT / "resources" / "samples" / "community-health.yaml").case
    method = load_method(subject.ROOT / "resources" / "methods" / case.method.id).method
    chosen = next(one for one in case.assessments if one.depth == "full")
    program = prepare(method, chosen.perspective, chosen.depth)
    return material(program, case, chosen, evaluate_with(program, case, chosen))


def straight() -> Row:
    """Whether an answer costs as much in a long report as in a short one."""
    documents = [_made_up(size) for size in ANSWERS]
    times = medians([partial(pdf, document) for document in documents], 5)
    first, *_, last = (time / size for time, size in zip(times, ANSWERS, strict=True))
    return Row(
        f"each answer in a report on {ANSWERS[-1]}",
        milliseconds(last),
        f"in one on {ANSWERS[0]}",
        milliseconds(first),
        f"{last / first:.2f}×",
        f"at most {BEND:g}×: a straight line",
        last / first <= BEND,
    )


def _made_up(size: int) -> Document:
    """The report on a made-up method of so many questions."""
    under = sizes.made_up(size)
    program = prepare(under, "commissioner", "full")
    ((case, assessment),) = subject.assessments(1, 0.2, under)
    return report(material(program, case, assessment, evaluate_with(program, case, assessment)), fits)
