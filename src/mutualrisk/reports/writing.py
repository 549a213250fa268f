"""Puts the documents of one assessment into a folder, each whole or not at all."""

import contextlib
import errno
import os
import re
import secrets
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from mutualrisk.domain.case import Assessment, Case
from mutualrisk.domain.issue import Faulty, Issue, Place, error
from mutualrisk.domain.result import Result
from mutualrisk.engine.program import Program
from mutualrisk.reports.content import Block
from mutualrisk.reports.material import Material, material
from mutualrisk.reports.progress import Tell, part, untold
from mutualrisk.reports.report import report

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
    pdf: bool = True,
    xlsx: bool = True,
) -> tuple[Path, ...]:
    """Write the PDF and the workbook of one assessment and say where they lie.

    Raises:
        Faulty: A document could not be written. What was there before is untouched.
    """
    made = material(program, case, assessment, result)
    wanted = [(".pdf", pdf_of)] * pdf + [(".xlsx", workbook_of)] * xlsx
    documents = [(folder / f"{file_name(made)}{ending}", write(made)) for ending, write in wanted]
    return tuple(place(path, data) for path, data in documents)


def pdf_of(made: Material, tell: Tell = untold, *, whole: bool = True) -> bytes:
    """The report as a PDF, or its summary alone."""
    tell(0.0)
    from mutualrisk.reports.pdf.document import fits, pdf  # noqa: PLC0415 - a heavy library, only for who wants it

    def fitting(blocks: tuple[Block, ...]) -> bool:
        tell(LAID_OUT / 2)
        return fits(blocks)

    return pdf(report(made, fitting, whole=whole), part(tell, LAID_OUT, 1.0))


def workbook_of(made: Material, tell: Tell = untold) -> bytes:
    """The report as a workbook."""
    tell(0.0)
    from mutualrisk.reports.workbook.book import workbook  # noqa: PLC0415 - as above

    return workbook(made, tell)


def file_name(made: Material) -> str:
    """A name from the organisation and the assessment that every system takes."""
    return "-".join(dict.fromkeys((safe_name(made.name), safe_name(made.assessment.id))))


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
    return error(what, "Close it where it is open, or choose another folder.", Place(path.name))
