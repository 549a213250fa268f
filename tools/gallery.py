"""Draws every widget of the window in each theme at 100 % and 200 % to build/gallery/, to be looked at."""

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from mutualrisk.ui.theme import THEMES, Dressing, Look, ThemeName
from mutualrisk.ui.widgets.banner import Banner
from mutualrisk.ui.widgets.chip import Chip
from mutualrisk.ui.widgets.choice import Choice
from mutualrisk.ui.widgets.choices import Choices
from mutualrisk.ui.widgets.date_edit import CalendarPopup, DateEdit
from mutualrisk.ui.widgets.disclosure import Disclosure
from mutualrisk.ui.widgets.empty_state import EmptyState
from mutualrisk.ui.widgets.error_summary import ErrorSummary
from mutualrisk.ui.widgets.field_error import FieldError
from mutualrisk.ui.widgets.hairline import Hairline
from mutualrisk.ui.widgets.heading import Heading
from mutualrisk.ui.widgets.link import Link
from mutualrisk.ui.widgets.matrix import Matrix
from mutualrisk.ui.widgets.matrix_grid import Axes
from mutualrisk.ui.widgets.matrix_legend import MatrixLegend, Sign
from mutualrisk.ui.widgets.matrix_point import Place, RiskPoint
from mutualrisk.ui.widgets.money_edit import MoneyEdit
from mutualrisk.ui.widgets.number_edit import NumberEdit
from mutualrisk.ui.widgets.option_face import Choosable
from mutualrisk.ui.widgets.pill import Pill
from mutualrisk.ui.widgets.quiet_button import QuietButton
from mutualrisk.ui.widgets.range_bar import RangeBar, Scale
from mutualrisk.ui.widgets.sector_strip import Figure, SectorStrip, Strip
from mutualrisk.ui.widgets.segmented import Segmented
from mutualrisk.ui.widgets.text_area import TextArea
from mutualrisk.ui.widgets.wrapping_label import WrappingLabel

Sample = Callable[[Look], Iterator[QWidget]]
SCALE = Scale(1, 4, 8, 15, 25)


def words(look: Look) -> Iterator[QWidget]:
    """Headings, texts and links."""
    yield Heading(look, "Reserves and margin")
    yield WrappingLabel(
        look, "Small reserves make it hard to price a bid keenly and to survive a shock.", tone="second_ink"
    )
    yield Heading(look, "What were the bidder’s free reserves at its last year end?", "strong")
    yield WrappingLabel(look, "covers **1.6 months** of running costs", marked=True)
    yield Link(look, "See what would change it")
    yield Hairline()


def ratings(look: Look) -> Iterator[QWidget]:
    """Pills and range bars."""
    yield row(
        Pill(look, "low", "Low"),
        Pill(look, "moderate", "Moderate"),
        Pill(look, "high", "High"),
        Pill(look, "extreme", "Extreme"),
    )
    yield Pill(look, "high", "High, extreme not excluded", settled=False)
    for low, point, high in ((9, 11, 14), (8.5, 13, 20), (5, 6, 7.5), (3, 3, 3)):
        bar = RangeBar(look, SCALE)
        bar.show_range(low, point, high, words="High, from moderate to extreme.")
        yield bar


def choosing(look: Look) -> Iterator[QWidget]:
    """Radio buttons, check boxes and segments."""
    choice = Choice(
        look,
        (
            Choosable("advance", "Yes, the first month in advance"),
            Choosable(
                "monthly", "Monthly in arrears, within 30 days", "The law sets 30 days as the longest."
            ),
            Choosable("quarterly", "Quarterly in arrears"),
        ),
    )
    choice.set_value("monthly")
    yield choice
    choices = Choices(
        look,
        (Choosable("a", "A bond of its own"), Choosable("b", "A guarantee of a parent, bank or partner")),
    )
    choices.set_value(["b"])
    yield choices
    views = (("inherent", "Inherent"), ("today", "Today"), ("agreed", "With agreed actions"))
    segmented = Segmented(look, views, "Stage")
    segmented.choose("today")
    yield row(segmented)


def telling(look: Look) -> Iterator[QWidget]:
    """Errors, banners, evidence, what is more to read."""
    summary = ErrorSummary(look, "There is a problem")
    summary.show_faults(
        (("a", "Turnover must be a number, like £1,150,000"), ("b", "The contract ends before it starts"))
    )
    yield summary
    yield FieldError(look, "Turnover must be a number, like £1,150,000")
    banner = Banner(
        look, "This case is open on another computer. You can read it, and not change it.", "warning"
    )
    banner.add_action("Open a copy")
    yield banner
    yield Banner(look, "All that you enter stays on this computer.")
    yield Chip(look, "Accounts to 31 March 2026, page 24, audited")
    why = WrappingLabel(
        look, "Reserves are what a provider lives on while income is late.", tone="second_ink"
    )
    disclosure = Disclosure(look, "Why we ask", why, "info")
    disclosure.set_open(is_open=True)
    yield disclosure
    empty = EmptyState(look, "flag", "No actions yet", "Agree what will be done, by whom and when.")
    empty.add_action("Add an action")
    yield empty


def buttons(look: Look) -> Iterator[QWidget]:
    """Buttons and a plain field."""
    made: list[QWidget] = []
    for kind, text in (("primary", "Save PDF"), ("", "Print"), ("danger", "Delete")):
        button = QPushButton(text)
        button.setProperty("kind", kind)
        made.append(button)
    yield row(*made)
    yield row(
        QuietButton(look, "Not known", "circle-help"),
        QuietButton(look, "Give a range", "move-horizontal"),
        QuietButton(look, "Note", "message-square"),
        QuietButton(look, "Why we ask", "info"),
    )
    yield QLineEdit("Estuary Community Health")


def fields(look: Look) -> Iterator[QWidget]:
    """Fields of each kind, one of them at fault."""
    money, months = MoneyEdit(look, "Reserves"), NumberEdit(look, "Months", after="months", digits=5)
    percent, faulty = NumberEdit(look, "Margin", after="%", digits=5), MoneyEdit(look, "Turnover")
    money.set_value(1_150_000.0)
    months.set_value(1.6)
    percent.set_value(0.8)
    faulty.set_value("about two")
    faulty.mark(faulty=True)
    said = "covers **1.6 months** of running costs"
    yield row(money, WrappingLabel(look, said, marked=True, tone="second_ink"))
    yield row(months, percent, faulty)
    day = DateEdit(look, "Year end")
    day.set_value("2026-03-31")
    yield row(day)
    area = TextArea(look, "Note")
    area.set_value("The guarantee is promised in a letter of 3 March, and not signed yet.")
    yield area
    calendar = CalendarPopup(look, day, date(2026, 3, 31))
    calendar.setWindowFlags(Qt.WindowType.Widget)
    yield row(calendar)


def pictures(look: Look) -> Iterator[QWidget]:
    """The matrix with its legend, and the sector's range."""
    likelihoods = ("Rare", "Unlikely", "Possible", "Likely", "Almost sure")
    axes = Axes(likelihoods, ("Minimal", "Minor", "Moderate", "Major", "Severe"), "Impact if it happens")
    matrix = Matrix(look, axes, (4, 8, 15), "Risks")
    matrix.show_points(
        [
            point(1, Place(4.1, 4.3), Place(4.0, 3.4), Place(4.8, 4.9), before=Place(4.0, 4.4)),
            point(2, Place(4.0, 3.3), Place(4.0, 3.3), Place(4.0, 3.3), before=Place(4.0, 4.4)),
            point(3, Place(3.1, 3.6), Place(3.0, 3.6), Place(3.2, 3.6)),
            point(4, Place(4.2, 2.2), Place(4.1, 1.5), Place(4.3, 3.3), target=Place(3.2, 1.4)),
            point(5, Place(2.2, 2.9), Place(2.2, 2.9), Place(2.2, 2.9)),
            point(6, Place(2.9, 1.6), Place(2.9, 1.6), Place(2.9, 1.6)),
            point(7, Place(2.95, 1.62), Place(2.9, 1.6), Place(2.9, 1.6)),
        ]
    )
    yield matrix
    signs: tuple[tuple[Sign, str], ...] = (("today", "today"), ("before", "before actions"))
    yield MatrixLegend(look, (*signs, ("target", "with agreed actions"), ("range", "possible")))
    for own in (Figure(1.6, "1.6 months"), Figure(5.5, "5.5 months")):
        sector = (Figure(1, "1.0"), Figure(2.4, "2.4"), Figure(4, "4.0"))
        yield SectorStrip(look, Strip(*sector, own, "Below the middle"))


def point(number: int, now: Place, low: Place, high: Place, **more: Place) -> RiskPoint:
    """A risk of the sample."""
    return RiskPoint(f"r{number}", number, f"Risk {number}", "Likely, major: high.", now, low, high, **more)


SAMPLES: tuple[tuple[Sample, ...], ...] = (
    (words, ratings, buttons, choosing),
    (fields, telling),
    (pictures,),
)


def row(*widgets: QWidget) -> QWidget:
    """Widgets side by side."""
    made = QWidget()
    line = QHBoxLayout(made)
    line.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        line.addWidget(widget)
    line.addStretch(1)
    return made


def page(look: Look) -> QWidget:
    """All samples, in columns."""
    made = QWidget()
    columns = QHBoxLayout(made)
    columns.setSpacing(look.gap(48))
    columns.setContentsMargins(*[look.gap(32)] * 4)
    for samples in SAMPLES:
        column = QVBoxLayout()
        column.setSpacing(look.gap(12))
        for sample in samples:
            for widget in sample(look):
                column.addWidget(widget)
            column.addSpacing(look.gap(16))
        column.addStretch(1)
        columns.addLayout(column, 1)
    return made


def picture(widget: QWidget, look: Look, focus: int) -> QPixmap:
    """The page as it is shown, with the focus on one of its fields."""
    widget.resize(look.px(1800), widget.heightForWidth(look.px(1800)))
    widget.show()
    widget.activateWindow()
    QApplication.processEvents()
    fields = [
        child for child in widget.findChildren(QWidget) if child.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    if focus >= 0:
        fields[focus % len(fields)].setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    return widget.grab()


def main(wanted: Sequence[ThemeName]) -> None:
    """Draw the pages; arguments choose themes."""
    app = QApplication([])
    dressing = Dressing(app, "light")
    folder = Path("build", "gallery")
    folder.mkdir(parents=True, exist_ok=True)
    for theme in wanted:
        for size in (100, 200):
            dressing.choose(theme, size)
            made = page(dressing.look)
            place = folder / f"{theme}-{size}.png"
            picture(made, dressing.look, 1).save(str(place))
            made.close()
            print(place)


if __name__ == "__main__":
    main([theme for theme in THEMES if theme in sys.argv[1:]] or THEMES)
