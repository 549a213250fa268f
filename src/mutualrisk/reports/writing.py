"""Puts the documents of one assessment into a folder, each whole or not at all."""

import contextlib
import errno
import os
import re
import secrets
import unicodedata
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from mutualrisk.domain.case import Assessment, Case
from mutualrisk.domain.issue import Faulty, Issue, Place, error
from mutualrisk.domain.result import Result
from mutualrisk.engine.program import Program
from mutualrisk.reports.commission import Wanted, prepared
from mutualrisk.reports.content import Block
from mutualrisk.reports.kinds import KINDS, WORKBOOKS, KindId
from mutualrisk.reports.material import Material
from mutualrisk.reports.progress import Tell, part, untold
from mutualrisk.reports.seal import pieces, seal, sealed

WHOLE = Wanted()
"""The full report, for our own use."""

LAID_OUT = 0.15
"""About the share of a PDF's time in which the summary finds its form."""

RESERVED = {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))}
"""Names that Windows keeps for itself."""

REASONS = {
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "your share of the disk is full",
    errno.EACCES: "it may be open in another program, or you may not write here",
    errno.EPERM: "it may be open in another program, or you may not write here",
    errno.EBUSY: "it is open in another program",
    errno.EROFS: "this disk can only be read",
    errno.EISDIR: "there is a folder of this name",
    errno.ENOTDIR: "there is a file where the folder should be",
    errno.EEXIST: "there is a file where the folder should be",
    errno.ENAMETOOLONG: "the path is too long",
}


def write_reports(  # noqa: PLR0913 - what is reported on, where to, and what is wanted
    program: Program,
    case: Case,
    assessment: Assessment,
    result: Result,
    folder: Path,
    *,
    wanted: Wanted = WHOLE,
    pdf: bool = True,
    xlsx: bool = True,
) -> tuple[Path, ...]:
    """Write the PDF and the workbook of one assessment and say where they lie.

    Raises:
        Faulty: A document cannot be had, or could not be written. What was there before is untouched.
    """
    made = prepared(program, case, assessment, result, wanted)
    name = partial(file_name, made.name, assessment, wanted)
    documents = []
    if pdf:
        documents.append((f"{name()}.pdf", pdf_of(made, kind=wanted.kind)))
    if xlsx:
        documents.append((f"{name(workbook=True)}.xlsx", workbook_of(made)))
    return tuple(place(folder / path, data) for path, data in documents)


def pdf_of(made: Material, tell: Tell = untold, *, kind: KindId = "full") -> bytes:
    """A kind of document as a PDF."""
    tell(0.0)
    from mutualrisk.reports.pdf.document import fits, pdf  # noqa: PLC0415 - a heavy library, only for who wants it

    def fitting(blocks: tuple[Block, ...]) -> bool:
        tell(LAID_OUT / 2)
        return fits(blocks)

    return pdf(sealed(KINDS[kind].build(made, fitting), made, kind), part(tell, LAID_OUT, 1.0))


def workbook_of(made: Material, tell: Tell = untold) -> bytes:
    """The report as a workbook. Raises Faulty for an audience that may have none."""
    tell(0.0)
    if made.audience not in WORKBOOKS:
        what = f"No workbook is made for “{made.audience}”: it calculates from answers that are not for them."
        raise Faulty(error(what, "Make the PDF only."))
    from mutualrisk.reports.workbook.book import workbook  # noqa: PLC0415 - as above

    return workbook(made, tell, pieces(seal(made, "full")))


def file_name(organisation: str, assessment: Assessment, wanted: Wanted, *, workbook: bool = False) -> str:
    """A name that every system takes: of whom, which assessment, what kind, for whom.

    Outside, an assessment goes by its date: its id is a word that somebody chose for use among colleagues.
    What is blank is of nobody, and goes by its questions.
    """
    if KINDS[wanted.kind].blank:
        return "-".join((safe_name(KINDS[wanted.kind].title), assessment.perspective, assessment.depth))
    which = assessment.id if wanted.audience == "internal" else assessment.date
    whose = dict.fromkeys(map(safe_name, (organisation, which)))
    what = "workbook" if workbook else safe_name(KINDS[wanted.kind].title)
    return "-".join((*whose, what, wanted.audience))


def safe_name(words: str, most: int = 60) -> str:
    """Words as part of a file name: letters, digits and hyphens, nothing that Windows keeps for itself."""
    bare = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode()
    name = re.sub(r"[^a-z0-9]+", "-", bare.lower()).strip("-")[:most].strip("-")
    return f"{name or 'report'}-file" if name in RESERVED else name or "report"


def place(path: Path, data: bytes) -> Path:
    """Write beside, flush, then replace: what is at ``path`` is always whole."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _replace(path, data)
    except OSError as fault:
        raise Faulty(_unwritten(path, fault)) from fault
    return path


def _replace(path: Path, data: bytes) -> None:
    with _beside(path) as part:
        with part.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)


@contextlib.contextmanager
def _beside(path: Path) -> Iterator[Path]:
    """A name beside ``path`` that is gone again in the end, whatever happens."""
    part = path.with_name(f".{path.name[:80]}.{secrets.token_hex(4)}.part")
    try:
        yield part
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


def _unwritten(path: Path, fault: OSError) -> Issue:
    reason = REASONS.get(fault.errno or 0, (fault.strerror or str(fault)).lower())
    what = f"The document was not written: {reason}. Nothing half-written was left."
    first = "Free some space" if fault.errno in (errno.ENOSPC, errno.EDQUOT) else "Close it where it is open"
    return error(what, f"{first}, or choose another folder.", Place(path.name))
