"""The pages of a case, as a table: each is loaded when it is first wanted."""

from importlib import import_module
from typing import NamedTuple

from mutualrisk.ui.page import Page
from mutualrisk.ui.translation import QT_TRANSLATE_NOOP


class PageEntry(NamedTuple):
    """A page: its name, what the navigation calls it, its icon, where its class is, its group."""

    name: str
    title: str
    icon: str
    place: str
    reference: bool = False


PAGES: tuple[PageEntry, ...] = (
    PageEntry("overview", QT_TRANSLATE_NOOP("Pages", "Overview"), "layout-grid", "overview:OverviewPage"),
    PageEntry("contract", QT_TRANSLATE_NOOP("Pages", "The contract"), "file-text", "contract:ContractPage"),
    PageEntry(
        "organisation",
        QT_TRANSLATE_NOOP("Pages", "Organisations"),
        "building-2",
        "organisation:OrganisationPage",
    ),
    PageEntry("questions", QT_TRANSLATE_NOOP("Pages", "Questions"), "circle-help", "questions:QuestionsPage"),
    PageEntry("evidence", QT_TRANSLATE_NOOP("Pages", "Evidence"), "paperclip", "evidence:EvidencePage"),
    PageEntry("results", QT_TRANSLATE_NOOP("Pages", "Results"), "chart-column", "results:ResultsPage"),
    PageEntry("actions", QT_TRANSLATE_NOOP("Pages", "Actions"), "check", "actions:ActionsPage"),
    PageEntry("reports", QT_TRANSLATE_NOOP("Pages", "Reports"), "printer", "reports:ReportsPage"),
    PageEntry(
        "method", QT_TRANSLATE_NOOP("Pages", "Method"), "book-open", "method:MethodPage", reference=True
    ),
    PageEntry(
        "history", QT_TRANSLATE_NOOP("Pages", "History"), "history", "history:HistoryPage", reference=True
    ),
)
"""In the order of the navigation."""


def page_class(entry: PageEntry) -> type[Page]:
    """The class of a page, loaded now."""
    module, _, name = entry.place.partition(":")
    found: type[Page] = getattr(import_module(f"mutualrisk.ui.pages.{module}"), name)
    return found
