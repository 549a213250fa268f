"""Painted widgets: each part can be reached, opened and heard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mutualrisk.ui.theme import Look, load_look
from mutualrisk.ui.widgets.flow import Flow
from mutualrisk.ui.widgets.matrix import Matrix
from mutualrisk.ui.widgets.matrix_grid import Axes
from mutualrisk.ui.widgets.matrix_legend import MatrixLegend
from mutualrisk.ui.widgets.matrix_point import Disc, Place, RiskPoint
from mutualrisk.ui.widgets.pill import Level, Pill
from mutualrisk.ui.widgets.range_bar import RangeBar, Scale
from mutualrisk.ui.widgets.sector_strip import Figure, SectorStrip, Strip
from tests.ui.hands import settle
from tests.ui.widgets import reading
from tests.ui.widgets.showing import focused, show

AXES = Axes(
    ("Rare", "Unlikely", "Possible", "Likely", "Almost sure"),
    ("Minimal", "Minor", "Moderate", "Major", "Severe"),
    "Impact if it happens",
)


def risk(number: int, impact: float, likelihood: float, before: Place | None = None) -> RiskPoint:
    """A risk at a place that is certain."""
    here = Place(impact, likelihood)
    return RiskPoint(
        f"risk{number}", number, f"Risk {number}", f"It lies at {impact}.", here, here, here, before
    )


RISKS = [risk(1, 4, 4), risk(2, 4, 2, Place(4, 4)), risk(3, 2, 4), risk(4, 2, 2)]


def colour_at(widget: QWidget, x: float, y: float) -> str:
    """The colour of a place on a widget, in device-independent pixels."""
    picture = widget.grab().toImage()
    ratio = picture.devicePixelRatio()
    return picture.pixelColor(int(x * ratio), int(y * ratio)).name().upper()


def show_matrix(look: Look, qtbot: QtBot, risks: list[RiskPoint]) -> Matrix:
    """A matrix on the screen."""
    matrix = Matrix(look, AXES, (4, 8, 15), "Risks by likelihood and impact")
    matrix.resize(500, matrix.heightForWidth(500))
    matrix.show_points(risks, "Four risks; one is extreme.")
    show(qtbot, matrix)
    return matrix


def discs(matrix: Matrix) -> dict[str, Disc]:
    """Its discs by their risk."""
    return {disc.point.id: disc for disc in matrix.findChildren(Disc) if not disc.isHidden()}


def test_a_risk_lies_further_right_with_its_impact_and_higher_with_its_likelihood(
    look: Look, qtbot: QtBot
) -> None:
    found = discs(show_matrix(look, qtbot, RISKS))
    assert found["risk1"].x() == found["risk2"].x() > found["risk3"].x()
    assert found["risk1"].y() == found["risk3"].y() < found["risk2"].y()


@pytest.mark.parametrize(
    ("impact", "likelihood", "level"), [(1, 1, "low"), (2, 2, "moderate"), (4, 2, "high"), (5, 3, "extreme")]
)
def test_a_cell_has_the_colour_of_its_rating(
    look: Look, qtbot: QtBot, impact: int, likelihood: int, level: str
) -> None:
    matrix = show_matrix(look, qtbot, [])
    place = matrix._grid.at(impact, likelihood)  # noqa: SLF001 - where to look
    assert colour_at(matrix, place.x(), place.y()) == look.colours[level]


def test_a_risk_is_opened_by_click_and_by_enter(look: Look, qtbot: QtBot) -> None:
    matrix = show_matrix(look, qtbot, RISKS)
    said: list[str] = []
    matrix.activated.connect(said.append)
    found = discs(matrix)
    QTest.mouseClick(found["risk3"], Qt.MouseButton.LeftButton)
    found["risk1"].setFocus()
    QTest.keyClick(found["risk1"], Qt.Key.Key_Return)
    QTest.keyClick(found["risk1"], Qt.Key.Key_Space)
    assert said == ["risk3", "risk1", "risk1"]


def test_arrows_lead_from_risk_to_risk_and_tab_stops_once(look: Look, qtbot: QtBot) -> None:
    matrix = show_matrix(look, qtbot, RISKS)
    found = discs(matrix)
    found["risk1"].setFocus()
    visited = []
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Up):
        QTest.keyClick(focused(), key)
        here = focused()
        assert isinstance(here, Disc)
        visited.append(here.point.id)
    assert visited == ["risk3", "risk4", "risk2", "risk1", "risk1"]
    stops = [disc for disc in found.values() if disc.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [found["risk1"]]


def test_a_risk_that_is_looked_at_is_told(look: Look, qtbot: QtBot) -> None:
    matrix = show_matrix(look, qtbot, RISKS)
    with qtbot.waitSignal(matrix.looked_at) as told:
        discs(matrix)["risk2"].setFocus()
    assert told.args == ["risk2"]


def test_a_risk_explains_itself_under_the_focus(look: Look, qtbot: QtBot) -> None:
    matrix = show_matrix(look, qtbot, RISKS)
    discs(matrix)["risk2"].setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: "It lies at 4." in QToolTip.text())
    QToolTip.hideText()


def test_risks_at_one_place_do_not_hide_one_another(look: Look, qtbot: QtBot) -> None:
    found = discs(show_matrix(look, qtbot, [risk(number, 3, 3) for number in range(1, 4)]))
    places = [disc.geometry().center() for disc in found.values()]
    assert all(
        (one - other).manhattanLength() >= look.px(18)
        for position, one in enumerate(places)
        for other in places[position + 1 :]
    )


def test_the_matrix_and_each_risk_are_told_to_a_screen_reader(look: Look, qtbot: QtBot) -> None:
    matrix = show_matrix(look, qtbot, RISKS)
    assert (reading.role(matrix), reading.name(matrix)) == (
        QAccessible.Role.Grouping,
        "Risks by likelihood and impact",
    )
    assert reading.description(matrix) == "Four risks; one is extreme."
    disc = discs(matrix)["risk2"]
    assert (reading.role(disc), reading.name(disc)) == (QAccessible.Role.Button, "2. Risk 2")
    assert reading.description(disc) == "It lies at 4."


def test_the_focus_stays_on_its_risk_when_the_picture_is_drawn_anew(look: Look, qtbot: QtBot) -> None:
    matrix = show_matrix(look, qtbot, RISKS)
    discs(matrix)["risk3"].setFocus()
    matrix.show_points([risk(3, 3, 3), *RISKS[:2]])
    here = focused()
    assert isinstance(here, Disc)
    assert here.point == risk(3, 3, 3)


def test_the_legend_is_text(look: Look, qtbot: QtBot) -> None:
    legend = MatrixLegend(look, (("today", "today"), ("range", "possible")))
    qtbot.addWidget(legend)
    assert [reading.name(entry) for entry in legend.findChildren(QWidget)] == ["today", "possible"]


@pytest.mark.parametrize("level", ["low", "moderate", "high", "extreme"])
def test_a_pill_is_its_word_on_its_colour(look: Look, qtbot: QtBot, level: Level) -> None:
    pill = Pill(look, level, level.title())
    qtbot.addWidget(pill)
    pill.resize(pill.sizeHint())
    assert reading.name(pill) == level.title()
    assert colour_at(pill, pill.width() - 6, pill.height() / 2) == look.colours[level]


def test_a_rating_that_is_not_settled_is_an_outline(look: Look, qtbot: QtBot) -> None:
    pill = Pill(look, "high", "High, extreme not excluded", settled=False)
    qtbot.addWidget(pill)
    pill.resize(pill.sizeHint())
    assert colour_at(pill, pill.width() - 6, pill.height() / 2) == look.colours["surface"]
    assert reading.name(pill) == "High, extreme not excluded"


def test_a_pill_wraps_where_there_is_no_room_for_a_line(look: Look, qtbot: QtBot) -> None:
    pill = Pill(look, "high", "High, extreme not excluded", settled=False)
    qtbot.addWidget(pill)
    assert pill.minimumSizeHint().width() < pill.sizeHint().width() / 2
    assert pill.heightForWidth(120) > pill.sizeHint().height()


def test_a_pill_has_room_for_all_of_its_lines_in_a_narrow_panel(look: Look, qtbot: QtBot) -> None:
    """In a row that breaks, and in a column, also after it was told another rating."""
    top, row = QWidget(), QWidget()
    flow, column = Flow(8, 4, row), QVBoxLayout(top)
    first, second = Pill(look, "low", "Low"), Pill(look, "low", "Low")
    flow.addWidget(first)
    column.addWidget(row)
    column.addWidget(second)
    column.addStretch(1)
    qtbot.addWidget(top)
    top.resize(260, 400)
    top.show()
    settle()

    for pill in (first, second):
        pill.show_rating("high", "High, moderate or extreme not excluded", settled=False)
    settle()

    for pill in (first, second):
        assert pill.heightForWidth(pill.width()) > 2 * look.px(16)
        assert pill.height() >= pill.heightForWidth(pill.width())


def test_a_range_says_what_it_shows(look: Look, qtbot: QtBot) -> None:
    bar = RangeBar(look, Scale(1, 4, 8, 15, 25))
    qtbot.addWidget(bar)
    bar.resize(248, bar.sizeHint().height())
    bar.show_range(9, 13, 14, words="High: 13 of 25, from 9 to 14.")
    assert reading.name(bar) == "High: 13 of 25, from 9 to 14."
    assert colour_at(bar, 10, bar.height() / 2) == look.colours["low"]
    assert colour_at(bar, 240, bar.height() / 2) == look.colours["extreme"]
    assert colour_at(bar, 2 + 244 * 12 / 24, bar.height() / 2) == look.colours["ink"]


@pytest.mark.parametrize("own", [None, Figure(1.6, "1.6 months"), Figure(9, "9 months")])
def test_the_sector_is_told_in_words(look: Look, qtbot: QtBot, own: Figure | None) -> None:
    strip = SectorStrip(
        look, Strip(Figure(1, "1"), Figure(2.4, "2.4"), Figure(4, "4"), own, "Below the middle.")
    )
    qtbot.addWidget(strip)
    strip.grab()
    assert reading.name(strip) == "Below the middle."


@pytest.mark.parametrize("theme", ["dark", "high_contrast"])
def test_pictures_take_another_look(look: Look, qtbot: QtBot, theme: str) -> None:
    pill = Pill(look, "low", "Low")
    matrix = show_matrix(look, qtbot, RISKS)
    qtbot.addWidget(pill)
    other = load_look("dark" if theme == "dark" else "high_contrast", 200)
    narrow = pill.sizeHint().width()
    pill.set_look(other)
    matrix.set_look(other)
    pill.resize(pill.sizeHint())
    assert pill.width() > narrow * 1.8
    assert colour_at(pill, pill.width() - 12, pill.height() / 2) == other.colours["low"]
    assert len(discs(matrix)) == len(RISKS)
