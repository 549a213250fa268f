"""Files inside a PDF: listed by name for whoever opens it, and tied to the document as a whole."""

from collections.abc import Sequence

from pikepdf import Array, AttachedFileSpec, Name, Pdf

from mutualrisk.reports.content import Attachment
from mutualrisk.reports.pdf.moments import moment


def attach(file: Pdf, attachments: Sequence[Attachment], day: str) -> None:
    """Embed every file as an associated file of the document. Each bears the document's own day.

    Raises:
        ValueError: Two files have the same name.
    """
    if len({one.name for one in attachments}) < len(attachments):
        raise ValueError("Two attachments have the same name.")
    for one in attachments:
        file.attachments[one.name] = _specification(file, one, day)
    if attachments:
        file.Root.AF = Array([file.attachments[one.name].obj for one in attachments])


def _specification(file: Pdf, one: Attachment, day: str) -> AttachedFileSpec:
    written = "D:" + "{:04}{:02}{:02}{:02}{:02}{:02}Z".format(*moment(day))
    return AttachedFileSpec(
        file,
        one.data,
        description=one.description,
        filename=one.name,
        mime_type=one.media_type,
        creation_date=written,
        mod_date=written,
        relationship=Name(f"/{one.relationship}"),
    )
