"""Looks through the documents of a large case once it is open, since opening it does not read them all."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mutualrisk.ui.reporting.errand import Errand
    from mutualrisk.ui.session import Session


def looked_through(session: "Session") -> "Errand | None":
    """Set out to find documents that have rotten, and good copies of them; None where all were looked at."""
    from mutualrisk.store.case_file import CaseFile  # noqa: PLC0415 - a start page needs none of this
    from mutualrisk.store.repair import mended, wants_mending  # noqa: PLC0415 - nor this
    from mutualrisk.ui.reporting.errand import Errand  # noqa: PLC0415 - nor this

    path, desk = session.path, session.desk
    if path is None or not desk.attachments or not wants_mending(path):
        return None
    held = CaseFile(desk.case, (), desk.attachments)
    errand = Errand(lambda tell: mended(path, held, tell), "")
    errand.made.connect(session.on_looked_through)
    errand.begin()
    return errand
