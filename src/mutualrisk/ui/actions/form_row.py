"""A form of partnership: which gaps it closes, what it brings, what must be agreed in writing."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mutualrisk.domain.rule import Partnership
from mutualrisk.domain.value import Wording, worded
from mutualrisk.ui import wording
from mutualrisk.ui.session import Session
from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.disclosure import Disclosure
from mutualrisk.ui.widgets.hairline import Hairline
from mutualrisk.ui.widgets.heading import Heading
from mutualrisk.ui.widgets.link import Link
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel

CLOSEST = 7
"""The end of the scale of closeness: a merger."""


class FormRow(QWidget):
    """Shows a form; ``read`` tells the page of the method that says more."""

    read = Signal(str)

    def __init__(self, session: Session, look: Look, form: Partnership) -> None:
        """Show a form of partnership."""
        super().__init__()
        self._session, self._look, self._form = session, look, form
        self.heading = Heading(look, self._words(form.title), "h3")
        self.setAccessibleName(self.heading.text())
        self._lay_out()

    def _lay_out(self) -> None:
        look, rows = self._look, QVBoxLayout(self)
        rows.setContentsMargins(0, look.gap(16), 0, 0)
        rows.setSpacing(look.gap(8))
        rows.addWidget(self.heading)
        rows.addWidget(WrappingLabel(look, self._facts(), "small", tone="second_ink"))
        rows.addWidget(WrappingLabel(look, self._words(self._form.text), "small"))
        for line in self._closes():
            rows.addWidget(WrappingLabel(look, line, "small"))
        content = QWidget()
        self._inner = QVBoxLayout(content)
        self._inner.setSpacing(look.gap(8))
        self.more = Disclosure(look, self.tr("What it brings, and what must be agreed in writing"), content)
        self.more.toggled.connect(self._fill_more)
        self.more.button.setAccessibleName(
            self.tr("What it brings, and what must be agreed in writing: {form}").format(
                form=self.heading.text()
            )
        )
        rows.addWidget(self.more)
        rows.addWidget(Hairline())

    def _facts(self) -> str:
        form = self._form
        scale = self.tr("Closeness {number} of {all}, from a guarantee to a merger")
        return f"{scale.format(number=form.closeness, all=CLOSEST)} · {wording.grade(form.grade)}"

    def _closes(self) -> Iterator[str]:
        """The gaps of this assessment that it closes."""
        titles = {one.id: one.title for one in self._session.result.risks}
        text = self.tr("Closes “{risk}”: {how}")
        for gap in self._form.closes:
            if gap.factor in titles:
                yield text.format(risk=titles[gap.factor], how=self._words(gap.text))

    def _fill_more(self) -> None:
        """What it brings, what must be agreed, and its sources; made when asked for."""
        look, rows = self._look, self._inner
        if rows.count():
            return
        for title, lines in (
            (self.tr("It brings in turn"), [self._words(new.text) for new in self._form.brings]),
            (self.tr("Agree in writing"), [" ".join(text.split()) for text in self._form.agree]),
            (self.tr("Sources"), self._sources()),
        ):
            self._list(rows, title, lines)
        link = Link(look, self.tr("Read it in the method"), "small")
        link.clicked.connect(lambda: self.read.emit(f"partnership:{self._form.id}"))
        rows.addWidget(link)

    def _list(self, rows: QVBoxLayout, title: str, lines: Iterable[str]) -> None:
        found = [f"• {line}" for line in lines]
        if found:
            rows.addWidget(WrappingLabel(self._look, title, "small_strong"))
            for line in found:
                rows.addWidget(WrappingLabel(self._look, line, "small"))

    def _sources(self) -> list[str]:
        known = {one.id: one for one in self._session.method.references}
        found = (known[id_] for id_ in self._form.reference if id_ in known)
        return [f"{' '.join(one.title.split())} ({wording.grade(one.grade)})" for one in found]

    def _words(self, text: Wording) -> str:
        return " ".join(worded(text, self._session.assessment.perspective).split())
