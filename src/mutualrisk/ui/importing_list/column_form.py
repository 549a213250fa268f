"""Step one: the columns of a list, each with what it holds."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mutualrisk.exchange.organisation_list.headings import heading as read
from mutualrisk.exchange.organisation_list.matching import Match, changed
from mutualrisk.exchange.organisation_list.subjects import Subjects
from mutualrisk.exchange.organisation_list.table import Table
from mutualrisk.ui.importing_list import subject_words
from mutualrisk.ui.importing_list.calm_combo import CalmCombo
from mutualrisk.ui.importing_list.column_row import STACKED_BELOW, ColumnRow
from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.field_error import FieldError
from mutualrisk.ui.widgets.hairline import Hairline
from mutualrisk.ui.widgets.labelled import labelled
from mutualrisk.ui.widgets.side_by_side import SideBySide
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel


class ColumnForm(QWidget):
    """``moved`` asks for another sheet, or other headings: the list is read again."""

    moved = Signal(str, int)

    def __init__(self, look: Look, known: Subjects, sheets: Sequence[str], table: Table) -> None:
        super().__init__()
        self._look, self._known = look, known
        self.matches: tuple[Match, ...] = ()
        self.rows: dict[int, ColumnRow] = {}
        self.sheet, self.headings = CalmCombo(), CalmCombo()
        self.fault = FieldError(look)
        self._offer_places(sheets, table)
        self._lay_out(table, with_sheets=len(sheets) > 1)
        self.sheet.activated.connect(self._on_sheet_activated)
        self.headings.activated.connect(self._on_headings_activated)

    def show_matches(self, matches: Sequence[Match]) -> None:
        """Show what each column is taken for."""
        self.matches = tuple(matches)
        for match in matches:
            if self.rows[match.column].match != match or not self.rows[match.column].subject.count():
                self.rows[match.column].show_match(match)

    def check(self) -> bool:
        """Say what is missing. Whether nothing is."""
        ready = self._is_ready()
        self.fault.say("" if ready else self.tr("Say which column holds the names of the organisations."))
        if not ready and self.rows:
            next(iter(self.rows.values())).subject.setFocus()
        return ready

    def _is_ready(self) -> bool:
        return any(match.subject in {"name", "number"} for match in self.matches)

    def _offer_places(self, sheets: Sequence[str], table: Table) -> None:
        with QSignalBlocker(self.sheet), QSignalBlocker(self.headings):
            for name in sheets:
                self.sheet.addItem(name, name)
            self.sheet.setCurrentIndex(max(self.sheet.findData(table.sheet), 0))
            for number, words in table.tops:
                self.headings.addItem(self._row_words(number, words), number)
            if self.headings.findData(table.heading_row) < 0:
                self.headings.addItem(self._row_words(table.heading_row, ""), table.heading_row)
            self.headings.setCurrentIndex(self.headings.findData(table.heading_row))

    def _row_words(self, number: int, words: str) -> str:
        said = self.tr("row {number}: {words}") if words.strip(" ·") else self.tr("row {number}")
        return said.format(number=number, words=words)

    def _lay_out(self, table: Table, *, with_sheets: bool) -> None:
        look = self._look
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(look.gap(12))
        words = self.tr("Look at what each column is taken for. Nothing is taken into the case yet.")
        rows.addWidget(WrappingLabel(look, words, tone="second_ink"))
        places = SideBySide(look, stacked_below=STACKED_BELOW)
        if with_sheets:
            places.add(labelled(look, self.tr("Sheet"), self.sheet), 2)
        places.add(labelled(look, self.tr("Headings in"), self.headings), 3)
        rows.addWidget(places)
        for combo in (self.sheet, self.headings):
            combo.view().setAccessibleName(combo.accessibleName())
        rows.addWidget(self.fault)
        model = self._model()
        for column, heading in table.headings.items():
            rows.addWidget(Hairline())
            rows.addWidget(self._row(column, heading, table, model))

    def _row(self, column: int, heading: str, table: Table, model: QStandardItemModel) -> ColumnRow:
        row = ColumnRow(self._look, self._known, Match(column, read(heading)), table.samples.get(column, ()))
        row.offer(model)
        row.subject_chosen.connect(self._on_subject_chosen)
        row.scale_chosen.connect(self._on_scale_chosen)
        self.rows[column] = row
        return row

    def _model(self) -> QStandardItemModel:
        model = QStandardItemModel(self)
        for words, name in subject_words.choices(self._known):
            item = QStandardItem(words)
            item.setData(name, Qt.ItemDataRole.UserRole)
            item.setToolTip(words)
            model.appendRow(item)
        return model

    def _on_subject_chosen(self, column: int, subject: str) -> None:
        self.show_matches(changed(self._known, self.matches, column, subject))
        if self.fault.text():
            self.fault.say(
                "" if {match.subject for match in self.matches} & {"name", "number"} else self.fault.text()
            )

    def _on_scale_chosen(self, column: int, scale: float) -> None:
        self.show_matches(
            [one._replace(scale=scale, caution="") if one.column == column else one for one in self.matches]
        )

    def _on_sheet_activated(self, _place: int) -> None:
        self.moved.emit(self.sheet.currentData(), 0)

    def _on_headings_activated(self, _place: int) -> None:
        self.moved.emit(self.sheet.currentData() or "", self.headings.currentData())
