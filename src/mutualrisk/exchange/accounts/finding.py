"""What deserves a look in a filing, with the place of the figure that it is about."""

from mutualrisk.domain.issue import Issue, Place, warning
from mutualrisk.exchange.accounts.figure import Figure
from mutualrisk.exchange.accounts.filing import Filing


def finding(filing: Filing, what: str, remedy: str, figure: Figure | None = None) -> Issue:
    """A finding of a filing, at the first fact of a figure where it is about one."""
    fact = figure.facts[0] if figure and figure.facts else None
    place = Place(filing.file, fact.spot.line, fact.name) if fact else Place(filing.file)
    return warning(what, remedy, place)
