"""The pages of a case, as a table: each is loaded when it is first wanted."""

from importlib import import_module
from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP

from mutualrisk.ui.page import Page


class PageEntry(NamedTuple):
    """A page: its name, what the navigation calls it, its icon, where its class is, its group."""

    name: str
    title: str
    icon: str
    place: str
    reference: bool = False


_tr = QT_TRANSLATE_NOOP

PAGES: tuple[PageEntry, ...] = (
    PageEntry("overview", _tr("Pages", "Overview"), "layout-grid", "overview:OverviewPage"),
    PageEntry("contract", _tr("Pages", "The contract"), "file-text", "contract:ContractPage"),
    PageEntry("organisation", _tr("Pages", "Organisations"), "building-2", "organisation:OrganisationPage"),
    PageEntry("questions", _tr("Pages", "Questions"), "circle-help", "questions:QuestionsPage"),
    PageEntry("results", _tr("Pages", "Results"), "chart-column", "results:ResultsPage"),
    PageEntry("actions", _tr("Pages", "Actions"), "check", "actions:ActionsPage"),
    PageEntry("reports", _tr("Pages", "Reports"), "printer", "reports:ReportsPage"),
    PageEntry("method", _tr("Pages", "Method"), "book-open", "method:MethodPage", reference=True),
    PageEntry("history", _tr("Pages", "History"), "history", "history:HistoryPage", reference=True),
)
"""In the order of the navigation."""


def page_class(entry: PageEntry) -> type[Page]:
    """The class of a page, loaded now."""
    module, _, name = entry.place.partition(":")
    found: type[Page] = getattr(import_module(f"mutualrisk.ui.pages.{module}"), name)
    return found
