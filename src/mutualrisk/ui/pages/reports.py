"""The page on which a report is chosen, looked at as it will be printed, and given away."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from mutualrisk.reports.commission import Wanted
from mutualrisk.reports.kinds import WORKBOOKS
from mutualrisk.store import system
from mutualrisk.ui.page import Page
from mutualrisk.ui.reporting import saving
from mutualrisk.ui.reporting.chooser import Chooser
from mutualrisk.ui.reporting.errand import Errand, Work
from mutualrisk.ui.reporting.maker import maker
from mutualrisk.ui.reporting.notice import Notice
from mutualrisk.ui.reporting.order import Order
from mutualrisk.ui.reporting.preview import Preview
from mutualrisk.ui.reporting.workbench import Workbench
from mutualrisk.ui.reporting.working import Working
from mutualrisk.ui.session import Session
from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.flow import Flow
from mutualrisk.ui.widgets.heading import Heading
from mutualrisk.ui.widgets.icon_button import icon_button

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from mutualrisk.domain.issue import Faulty


class Ordered(NamedTuple):
    """A document: of what, and which."""

    order: Order
    wanted: Wanted


class ReportsPage(Page):
    """Shows the PDF of the assessment, written in a thread of its own whenever the case has changed."""

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(session, look, parent)
        self.pdf = b""
        self._shown: Ordered | None = None
        self._writing: Ordered | None = None
        self._declined: Ordered | None = None
        self._written: dict[Wanted, tuple[Ordered, bytes]] = {}
        self._make()
        self._lay_out()
        self._connect()
        self._offer()

    def refresh(self) -> None:
        """Write the report of the case as it is, unless that is shown, under way, or was declined."""
        self.chooser.refresh()
        if self.bench.is_busy and self._writing is None:
            return  # a file or paper is under way; its end comes back here
        if self._faulty():
            self._refuse()
            return
        ordered = self._ordered()
        if ordered in (self._writing, self._declined):
            return
        known, pdf = self._written.get(ordered.wanted, (None, b""))
        if ordered == known:
            self._show_written(ordered, pdf)
            return
        self.notice.clear()
        work: Work = partial(ordered.order.pdf, ordered.wanted)
        self._begin(work, self._words_of_writing(ordered), self._on_pdf_made)
        self._writing, self._declined = ordered, None
        self._offer()

    def changeEvent(self, event: QEvent) -> None:
        """Look again when the window is come back to: the letterhead may be another one."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isVisible() and self.isActiveWindow():
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """As above."""
        self._stale = True
        super().showEvent(event)

    def show_place(self, place: str) -> None:
        """Show a page of a document: ``full 4``, ``board/internal 1``, ``feedback/bidder/winner 2``."""
        what, _, page = place.partition(" ")
        self.chooser.choose(*what.split("/"))
        self.preview.expect(int(page or 0))
        self.refresh()

    def place(self) -> str:
        """What is shown, and which page of it."""
        chosen = "/".join(filter(None, self.chooser.wanted()))
        return f"{chosen} {self.preview.viewer.page}"

    # -- what is asked

    def save_pdf(self) -> None:
        """Save what is shown."""
        path = saving.ask_pdf(self, self.proposed())
        if path:
            self._ask(partial(saving.saved, path, self.pdf), self.tr("Saving the PDF…"), self._on_file_made)

    def save_workbook(self) -> None:
        """Write the workbook and save it."""
        path = saving.ask_workbook(self, self.proposed(workbook=True))
        if path:
            work = partial(self.order().workbook, self.chooser.wanted(), path)
            self._ask(work, self.tr("Writing the workbook…"), self._on_file_made)

    def print_report(self) -> None:
        """Print what is shown."""
        from mutualrisk.ui.reporting import printing  # noqa: PLC0415 - a library that only printing needs

        page, count = self.preview.viewer.page + 1, self.preview.document.pageCount()
        printer = printing.ask_printer(self, self.proposed().name, count, page)
        if printer:
            told = partial(self._on_printed, printer.outputFileName())
            self._ask(partial(printing.print_pdf, self.pdf, printer), self.tr("Printing…"), told)

    # -- what comes back

    def _on_document_chosen(self) -> None:
        self._declined = None
        self.notice.clear()
        self.refresh()

    def _on_pdf_made(self, pdf: bytes) -> None:
        if self._writing:
            self._written[self._writing.wanted] = self._writing, pdf
            self._show_written(self._writing, pdf)

    def _on_file_made(self, path: Path) -> None:
        self.notice.tell_written(path)

    def _on_printed(self, file: str, pages: int) -> None:
        if file:  # who prints to a file wants to know where it is
            self.notice.tell_written(Path(file))
        else:
            self.notice.tell_printed(pages)

    def _on_bench_failed(self, fault: "Faulty | None") -> None:
        self._declined, self._writing = self._writing, None
        self.notice.tell_fault(fault)

    def _on_bench_stopped(self) -> None:
        self._declined, self._writing = self._writing, None
        if self._declined:
            words = self.tr("You stopped the writing of the report.")
            self.notice.offer(words, self.tr("Write it now")).clicked.connect(self._on_document_chosen)

    def _on_bench_idle(self) -> None:
        self._offer()
        self.working.give_focus_back()
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    # -- inside

    def _ask(self, work: Work, words: str, receive: "Callable[[Any], None]") -> None:
        """Begin what the person has just asked for."""
        self.notice.clear()
        self._begin(work, words, receive)
        self.working.take_focus()
        self._offer()

    def _begin(self, work: Work, words: str, receive: "Callable[[Any], None]") -> None:
        self._writing = None
        self.bench.begin(Errand(work, words), receive)

    def _show_written(self, ordered: Ordered, pdf: bytes) -> None:
        """Show a report that is written, and let go of one that is not wanted after all."""
        self._writing = None
        self.bench.leave()
        if ordered != self._shown:
            self.pdf, self._shown = pdf, ordered
            self.preview.show_pdf(pdf)
        self._offer()

    def _faulty(self) -> tuple[str, ...]:
        """The questions whose answers cannot be used as they are."""
        return tuple(issue.place.path for issue in self.session.issues if issue.severity == "error")

    def _refuse(self) -> None:
        """Write no report that leaves out what was answered: lead to what must be mended first."""
        self._writing, self._shown, self.pdf = None, None, b""
        self._written.clear()
        self.bench.leave()
        first, *others = self._faulty()
        words = (
            self.tr("{count} answers must be mended before a report can be written.")
            if others
            else self.tr("One answer must be mended before a report can be written.")
        ).format(count=len(others) + 1)
        self.notice.clear()
        mend = self.notice.offer(words, self.tr("Go to the first"))
        mend.clicked.connect(lambda: self.asked_for.emit("questions", f"question:{first}"))
        self._offer()

    def _offer(self) -> None:
        """Offer what can be done now: what is shown can be given away when it says what the case says."""
        ready = not self.bench.is_busy and not self._faulty()
        for button in (self.print_button, self.pdf_button):
            button.setEnabled(ready and bool(self.pdf) and self._declined is None)
        self.workbook_button.setEnabled(ready)
        self.workbook_button.setVisible(self.chooser.wanted().audience in WORKBOOKS)

    def _ordered(self) -> Ordered:
        return Ordered(self.order(), self.chooser.wanted())

    def order(self) -> Order:
        """What a report would be of now."""
        session = self.session
        by = maker(system.settings_folder())
        return Order(session.program, session.case, session.assessment, session.result, by)

    def _words_of_writing(self, ordered: Ordered) -> str:
        if self._shown and self._shown.wanted == ordered.wanted:
            return self.tr("The case has changed. What you see is out of date; it is being written anew…")
        return self.tr("Writing the report…")

    def proposed(self, *, workbook: bool = False) -> Path:
        """A file beside the case, named after what is assessed, what it is and whom it is for."""
        from mutualrisk.reports.writing import file_name  # noqa: PLC0415 - not before something is saved

        session = self.session
        folder = session.path.parent if session.path else saving.usual_folder(system.settings_folder())
        name = session.organisation.called
        return folder / file_name(name, session.assessment, self.chooser.wanted(), workbook=workbook)

    def _make(self) -> None:
        look = self.look
        self.chooser = Chooser(look, self.session)
        self.print_button = icon_button(look, "printer", self.tr("Print…"), "on_accent")
        self.print_button.setProperty("kind", "primary")
        self.pdf_button = icon_button(look, "save", self.tr("Save PDF…"))
        self.workbook_button = icon_button(look, "save", self.tr("Save workbook…"))
        self.working, self.notice, self.preview = Working(look), Notice(look), Preview(look)
        self.bench = Workbench(self.working)

    def _lay_out(self) -> None:
        look, inner = self.look, QWidget()
        doing = Flow(look.gap(8), look.gap(8))
        for widget in (self.print_button, self.pdf_button, self.workbook_button):
            doing.addWidget(widget)
        column = QVBoxLayout(inner)
        column.setContentsMargins(look.gap(40), look.gap(24), look.gap(24), look.gap(16))
        column.setSpacing(look.gap(12))
        top = QHBoxLayout()
        top.setSpacing(look.gap(24))
        top.addWidget(Heading(look, self.tr("Reports")))
        top.addStretch(1)
        top.addWidget(self.working, 4)
        column.addLayout(top)
        column.addWidget(self.chooser)
        column.addLayout(doing)
        column.addWidget(self.notice)
        column.addWidget(self.preview, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard scrolls with what it reaches
        scroll.setWidget(inner)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(scroll)

    def _connect(self) -> None:
        self.chooser.chosen.connect(self._on_document_chosen)
        self.print_button.clicked.connect(self.print_report)
        self.pdf_button.clicked.connect(self.save_pdf)
        self.workbook_button.clicked.connect(self.save_workbook)
        self.bench.failed.connect(self._on_bench_failed)
        self.bench.stopped.connect(self._on_bench_stopped)
        self.bench.idle.connect(self._on_bench_idle)
