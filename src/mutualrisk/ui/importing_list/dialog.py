"""Takes organisations from a list: what each column holds, then which organisations are taken."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from mutualrisk.domain.issue import Faulty
from mutualrisk.engine import organisation_offers
from mutualrisk.engine.organisation_offers import Recording
from mutualrisk.engine.words import Words
from mutualrisk.exchange.organisation_list.subjects import subjects
from mutualrisk.reports.progress import Tell
from mutualrisk.store.case_limits import refuse_more_assessments
from mutualrisk.ui.dialogs.frame import SCREEN, DialogFrame
from mutualrisk.ui.faults import said_with_place
from mutualrisk.ui.history.answer_words import AnswerWords
from mutualrisk.ui.importing_list.column_form import ColumnForm
from mutualrisk.ui.importing_list.look_through import LookThrough
from mutualrisk.ui.importing_list.organisation_rows import OrganisationRows
from mutualrisk.ui.importing_list.reading import Beside, Found, Reader
from mutualrisk.ui.reporting.errand import Errand
from mutualrisk.ui.reporting.working import Working
from mutualrisk.ui.session import Session
from mutualrisk.ui.widgets.field_error import FieldError
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel

WIDTH, HEIGHT = 860, 660


class OrganisationListDialog(DialogFrame):
    """Two steps, and reading before each, away from the window. ``took`` tells how many were taken."""

    took = Signal(int)
    widest = WIDTH

    def __init__(self, parent: QWidget, session: Session, path: Path, day: str) -> None:
        """Read the list at once. New assessments are dated ``day``."""
        super().__init__(parent, self.tr("Organisations from a list"), self.tr("Next"))
        self._session, self._day = session, day
        self._reader = Reader(
            path,
            subjects(session.method, session.assessment.perspective),
            session.method,
            session.case,
            session.assessment,
        )
        self._errand: Errand | None = None
        self.columns: ColumnForm | None = None
        self.through: LookThrough | None = None
        self._step = WrappingLabel(self.look, path.name, tone="second_ink")
        self.fault = FieldError(self.look)
        self.working = Working(self.look)
        self.back = QPushButton(self.tr("Back"))
        self.back.clicked.connect(self._show_columns)
        self.working.stop_asked.connect(self.reject)
        for widget in (self._step, self.fault, self.working):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self._row.insertWidget(1, self.back)
        self.read_list(None, None)

    def sizeHint(self) -> QSize:
        """The same in both steps, so that the buttons stay where they are."""
        wanted = QSize(self.look.px(WIDTH) + 2 * self.look.gap(32), self.look.px(HEIGHT))
        return wanted.boundedTo(self.screen().availableSize() * SCREEN)

    def read_list(self, sheet: str | None, heading_row: int | None) -> None:
        """Read the list, of one sheet and with some headings where a person said so."""
        words = self.tr("Reading {file}…").format(file=self._reader.path.name)
        self._begin(partial(self._reader.found, sheet, heading_row), words, self._on_found)

    def accept(self) -> None:
        """Go on to the next step; in the last one take what is chosen."""
        if self._errand is not None:
            return
        if self.through is not None and self.through.isVisible():
            self._take()
        elif self.columns is not None and self.columns.check():
            words = self.tr("Comparing the list with the case…")
            table, matches = self._table, self.columns.matches
            self._begin(partial(self._reader.beside, table, matches), words, self._on_beside)

    def done(self, result: int) -> None:
        """Let go of what is still being read."""
        if self._errand is not None:
            self._errand.stop()
            self._errand = None
        super().done(result)

    # -- reading

    def _begin(self, work: Callable[[Tell], object], words: str, receive: Callable[[object], None]) -> None:
        errand = Errand(work, words)
        errand.progressed.connect(self._on_progressed)
        errand.made.connect(lambda which, made: self._on_made(which, made, receive))
        errand.failed.connect(self._on_failed)
        self._errand = errand
        self.fault.say("")
        self.working.begin(words)
        self._allow()
        errand.begin()

    def _on_progressed(self, errand: Errand, share: float) -> None:
        if errand is self._errand:
            self.working.show_share(share)

    def _on_made(self, errand: Errand, made: object, receive: Callable[[object], None]) -> None:
        if errand is self._errand:
            self._end()
            receive(made)

    def _on_failed(self, errand: Errand, fault: Faulty | None) -> None:
        if errand is not self._errand:
            return
        self._end()
        words = self.tr("The list could not be read. Save it anew, and try again.")
        self.fault.say(" ".join(said_with_place(one) for one in fault.issues[:3]) if fault else words)
        self._reject.setFocus()

    def _end(self) -> None:
        self._errand = None
        self.working.end()
        self._allow()

    # -- the steps

    def _on_found(self, made: object) -> None:
        if not isinstance(made, Found):
            return
        self._drop(self.columns)
        self._drop(self.through)
        self._table, self.through = made.table, None
        self.columns = ColumnForm(self.look, self._reader.known, made.sheets, made.table)
        self.columns.moved.connect(self._on_moved)
        self._add(self.columns)
        self.columns.show_matches(made.matches)
        self._show_columns()

    def _on_moved(self, sheet: str, heading_row: int) -> None:
        self.read_list(sheet or None, heading_row or None)

    def _on_beside(self, made: object) -> None:
        if not isinstance(made, Beside) or self.columns is None:
            return
        self._drop(self.through)
        questions = {one.id: one for one in self._session.method.questions}
        words = AnswerWords(
            questions, Words(self._session.method.words), self._session.assessment.perspective
        )
        self.through = LookThrough(self.look, OrganisationRows(words), made)
        self.through.counted.connect(self._on_counted)
        self._add(self.through)
        self.columns.hide()
        self._allow()
        self._begin_at(self.through.first or self._accept)

    def _show_columns(self) -> None:
        if self.columns is None:
            return
        self._drop(self.through)
        self.through = None
        self.columns.show()
        self._allow()
        first = next(iter(self.columns.rows.values()), None)
        self._begin_at(first.subject if first else self._accept)

    def _begin_at(self, widget: QWidget) -> None:
        """Show the top, and put the focus on a widget, once all has its place."""

        def begin() -> None:
            self._column.verticalScrollBar().setValue(0)
            widget.setFocus()

        QTimer.singleShot(0, widget, begin)

    def _add(self, part: QWidget) -> None:
        self.body.insertWidget(self.body.count() - 1, part)
        part.show()

    def _drop(self, part: QWidget | None) -> None:
        if part is not None:
            part.hide()
            self.body.removeWidget(part)
            part.deleteLater()

    def _allow(self) -> None:
        """Name the step, and offer what can be done in it."""
        working, second = self._errand is not None, self.through is not None
        name = self._reader.path.name
        step = self.tr("Step 2 of 2: which organisations? {file}") if second else "{file}"
        if not second and self.columns is not None:
            step = self.tr("Step 1 of 2: what does each column hold? {file}")
        self._step.setText(step.format(file=name))
        for part in (self.columns, self.through):
            if part is not None:
                part.setEnabled(not working)
        self.back.setVisible(second)
        self._accept.setVisible(self.columns is not None)
        self._accept.setEnabled(not working and (self.through is None or bool(self.through.taken())))
        if self.through is not None:
            self._on_counted(len(self.through.taken()))
        else:
            self._accept.setText(self.tr("Next"))

    def _on_counted(self, count: int) -> None:
        words = self.tr("Take one organisation") if count == 1 else self.tr("Take {count} organisations")
        self._accept.setText(words.format(count=f"{count:,}"))
        self._accept.setEnabled(count > 0)

    def _take(self) -> None:
        """Take what is chosen, as one edit with the list as its evidence."""
        if self.through is None or not (taken := self.through.taken()):
            return
        offer, session = self.through.beside.offer, self._session
        try:
            refuse_more_assessments(session.case, sum(one.assessed_anew for one in taken))
            files = self._files()
        except Faulty as fault:
            self.through.fault.say(" ".join(said_with_place(one) for one in fault.issues))
            return
        how = Recording(session.assessment, self._day, files)
        label = self.tr("organisations from {file}").format(file=self._reader.path.name[:60])
        session.edit(label, lambda case: organisation_offers.accepted(case, offer, taken, how))
        super().accept()
        self.took.emit(len(taken))

    def _files(self) -> dict[str, str]:
        """The name that the list has in the case; none where no answer rests on it."""
        taken = self.through.taken() if self.through else ()
        rests = any(one.taken.answers for one in taken)
        key = self.through.beside.offer.document.key if self.through else ""
        return {key: self._session.desk.attach(self._reader.path)} if rests else {}
