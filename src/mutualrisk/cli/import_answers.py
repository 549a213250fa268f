"""``import-answers``: workbooks of answers into a case, as far as they are accepted."""

from collections.abc import Sequence
from pathlib import Path

from mutualrisk.cli import accepting, cases
from mutualrisk.cli.accepting import Wish


def run(case: Path, files: Sequence[Path], wish: Wish) -> int:
    """Show what the workbooks answer, and write what is accepted.

    Together they are one offer to one assessment; each is an assessment of its own where that is wished.
    """
    if not wish.anew:
        return _one(case, files, wish)
    status = 0
    for file in files:
        status = max(status, _one(case, [file], wish))
        if wish.out and wish.out.exists():
            case, wish = wish.out, wish._replace(out=None)
    return status


def _one(case: Path, files: Sequence[Path], wish: Wish) -> int:
    from mutualrisk.exchange.answers_book import read  # noqa: PLC0415 - other commands read no workbooks
    from mutualrisk.exchange.answers_book.several import together  # noqa: PLC0415 - the same

    opened = cases.looked_at(case, wish.method)
    offer = together([read(file, opened.method, opened.case) for file in files])
    named = wish.assessment or offer.assessment
    return accepting.run(case, lambda *_: offer, wish._replace(assessment=named))
