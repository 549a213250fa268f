"""Shows what a file offers beside what is recorded, and takes what a person chooses, as one edit."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QWidget

from mutualrisk.domain.issue import Faulty
from mutualrisk.domain.offer import Document
from mutualrisk.engine.offers import Taken, compared
from mutualrisk.ui.dialogs.frame import DialogFrame
from mutualrisk.ui.effects import effect_words
from mutualrisk.ui.effects.effect import Effect
from mutualrisk.ui.faults import said_with_place
from mutualrisk.ui.importing import target
from mutualrisk.ui.importing.arrival import Arrival
from mutualrisk.ui.importing.issues_part import IssuesPart
from mutualrisk.ui.importing.lines_part import LinesPart
from mutualrisk.ui.importing.moves_part import MovesPart
from mutualrisk.ui.importing.target import Target
from mutualrisk.ui.importing.years_part import YearsPart
from mutualrisk.ui.session import Session
from mutualrisk.ui.widgets.banner import Banner
from mutualrisk.ui.widgets.choice import Choice
from mutualrisk.ui.widgets.disclosure import Disclosure
from mutualrisk.ui.widgets.option_face import Choosable
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel


class OfferDialog(DialogFrame):
    """What deserves a look, what would move, the figures over the years, and the answers to tick."""

    widest = 780

    def __init__(self, parent: QWidget, session: Session, arrival: Arrival) -> None:
        """Show an arrival; nothing is taken before somebody says so."""
        title = self.tr("What the file offers")
        super().__init__(parent, title, self.tr("Take nothing"))
        self._session, self._arrival = session, arrival
        self._targets = target.targets(session, arrival.offer)
        self.count_taken = 0
        """How many lines were taken; none until the dialog ends well."""
        self._make()
        self._lay_out_body()
        self._connect()
        self._show_target()

    @property
    def target(self) -> Target:
        """Where the answers go."""
        return self._targets[int(self.where.value() or 0)]

    def accept(self) -> None:
        """Take what is ticked: attach the files that it rests on, and make it one edit."""
        session, offer, taken = self._session, self._arrival.offer, self.lines.taken
        if not taken.answers and not taken.facts:
            super().reject()
            return
        try:
            files = {one.key: session.desk.attach(Path(one.file)) for one in self._resting(taken)}
        except Faulty as fault:
            self._trouble.set_text(" ".join(said_with_place(issue) for issue in fault.issues))
            self._trouble.show()
            return
        case, id_ = target.with_taken(session, offer, self.target, taken, files)
        session.edit(offer.title, lambda _: case)
        session.show_assessment(id_)
        self.count_taken = len(taken.answers) + len(taken.facts)
        super().accept()

    def _resting(self, taken: Taken) -> list[Document]:
        """The documents with a file that something taken rests on."""
        wanted = {key for one in taken.answers for key in one.answer.evidence}
        return [one for one in self._arrival.offer.documents if one.file and one.key in wanted]

    # -- what is shown

    def _show_target(self) -> None:
        session, offer = self._session, self._arrival.offer
        case, id_ = target.prepared(session, offer, self.target, session.case)
        self._goes.setText(self.tr("Goes to: {assessment}").format(assessment=self.target.words))
        self.lines.show_lines(offer, compared(session.method, case, id_, offer))
        self._show_taken()

    def _show_taken(self) -> None:
        taken = self.lines.taken
        count = len(taken.answers) + len(taken.facts)
        self._accept.setText(self._accept_words(count))
        moved = target.moved(self._session, self._arrival.offer, self.target, taken)
        self.moves.show_moved(moved)
        self._moves.setText(self._moves_words(moved.effect))

    def _accept_words(self, count: int) -> str:
        if not count:
            return self.tr("Take nothing")
        return self.tr("Take 1 line") if count == 1 else self.tr("Take {count} lines").format(count=count)

    def _moves_words(self, moved: Effect) -> str:
        """What is taken would move so many ratings."""
        ratings = len([move for move in moved.moves if effect_words.moved(move)])
        if not ratings:
            return self.tr("Moves no rating")
        words = self.tr("Moves 1 rating") if ratings == 1 else self.tr("Moves {count} ratings")
        said = words.format(count=ratings)
        return self.tr("{ratings} and the verdict").format(ratings=said) if moved.verdict else said

    # -- building

    def _make(self) -> None:
        look = self.look
        named = [Choosable(str(place), one.words) for place, one in enumerate(self._targets)]
        self.where = Choice(look, named, self.tr("Where the answers go"))
        self.where.set_value("0")
        self._goes = WrappingLabel(look, "")
        self.lines = LinesPart(look, self._session)
        self.moves = MovesPart(look)
        self._moves = WrappingLabel(look, "", "small", tone="second_ink")
        self._trouble = Banner(look, "", "warning")
        self._trouble.hide()

    def _lay_out_body(self) -> None:
        look, body = self.look, self.body
        title = self._arrival.offer.title
        body.addWidget(WrappingLabel(look, title[:1].upper() + title[1:], "strong"))
        body.addWidget(self._goes)
        body.addWidget(self._trouble)
        body.addSpacing(look.gap(8))
        for aside in self._asides():
            body.addWidget(aside)
        body.addSpacing(look.gap(16))
        body.addWidget(self.lines)
        self._row.insertWidget(self._row.count() - 1, self._moves, 100)  # the rest of the row is its own

    def _asides(self) -> Iterator[Disclosure]:
        """What stands beside the answers, each behind its title."""
        look, offer, years = self.look, self._arrival.offer, self._arrival.years
        yield Disclosure(look, self.tr("Choose another assessment"), self.where, "list")
        amiss = len(offer.findings) + len(offer.unread)
        if amiss:
            title = self.tr("To look at first: {count}").format(count=amiss)
            opened = Disclosure(look, title, IssuesPart(look, offer), "triangle-alert")
            opened.set_open(is_open=True)
            yield opened
        yield Disclosure(look, self.tr("What they would move"), self.moves, "scale")
        if years:
            yield Disclosure(look, self.tr("Figures over the years"), YearsPart(look, years), "chart-column")

    def _connect(self) -> None:
        self.where.edited.connect(self._show_target)
        self.lines.changed.connect(self._show_taken)


def show_offer(parent: QWidget, session: Session, arrival: Arrival) -> OfferDialog:
    """Show what a file offers; the dialog tells the session itself."""
    dialog = OfferDialog(parent, session, arrival)
    dialog.open()
    return dialog
