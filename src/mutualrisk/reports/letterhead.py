"""Who makes the report, as it stands on top of the first page."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The assessor, their organisation and its logo; each may be missing."""

    assessor: str = ""
    organisation: str = ""
    logo: bytes = b""
    """A PNG or JPEG picture."""


NONE = Letterhead()
"""Nobody said who they are."""
