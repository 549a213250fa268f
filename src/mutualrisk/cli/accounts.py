"""``accounts`` shows what filings say; ``import-accounts`` offers it to a case."""

import json
from collections.abc import Sequence
from pathlib import Path

from mutualrisk.cli import accepting, faults, page
from mutualrisk.cli.accepting import Wish
from mutualrisk.cli.accounts_document import document
from mutualrisk.cli.accounts_page import blocks
from mutualrisk.cli.cases import Opened
from mutualrisk.cli.waiting import waiting
from mutualrisk.domain.case import Assessment
from mutualrisk.domain.issue import Faulty
from mutualrisk.domain.offer import Offer
from mutualrisk.engine.compile import asked as compiled
from mutualrisk.exchange.accounts import Reading, offer, read


def show(files: Sequence[Path], *, as_json: bool) -> int:
    """Show the figures of filings; 1 where some of them could not be read."""
    reading = _read(files)
    if as_json:
        page.write(json.dumps(document(reading), ensure_ascii=False, indent=2))
    else:
        page.show(blocks(reading))
    faults.show(reading.unread)
    return 1 if reading.unread else 0


def take(case: Path, files: Sequence[Path], wish: Wish) -> int:
    """Offer the figures of filings to an assessment of a case."""
    reading = _read(files)

    def make(opened: Opened, target: Assessment) -> Offer:
        organisation = next(one for one in opened.case.organisations if one.id == target.organisation)
        asked = {one.id for one in compiled(opened.method, target.perspective, target.depth)}
        return offer(reading, opened.method, organisation, asked=asked)

    return accepting.run(case, make, wish)


def _read(files: Sequence[Path]) -> Reading:
    """The files, read; raises Faulty where nothing at all can be."""
    with waiting("Reading the accounts"):
        reading = read(files)
    if not reading.filings and not reading.reports:
        raise Faulty(*reading.unread)
    return reading
