"""The PDF in the window: pages, zoom, search, and the same for those who do not see it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from mutualrisk.reports.writing import pdf_of
from mutualrisk.ui.reporting.preview import Preview
from mutualrisk.ui.reporting.viewer import Mode
from mutualrisk.ui.theme import Look, load_look
from tests.reports.rich_case import rich
from tests.ui import hands

Key = Qt.Key


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return pdf_of(rich())


@pytest.fixture
def preview(qtbot: QtBot, look: Look, pdf: bytes) -> Iterator[Preview]:
    made = Preview(look)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    made.show_pdf(pdf)
    yield made
    made.show_pdf(b"")


def find(qtbot: QtBot, preview: Preview, words: str) -> None:
    """Type words into the search, and wait until they were found."""
    hands.write(preview.finding.field, words)
    qtbot.waitUntil(lambda: "1 of" in place(preview))


def place(preview: Preview) -> str:
    return next(one.text() for one in preview.finding.findChildren(QLabel))


def test_pages_are_turned_with_buttons_and_by_typing_a_number(preview: Preview) -> None:
    hands.click(preview.paging.after)
    hands.click(preview.paging.after)
    assert (preview.viewer.page, preview.paging.field.text()) == (2, "3")
    hands.click(preview.paging.before)
    assert preview.paging.field.text() == "2"
    preview.paging.field.setFocus()
    preview.paging.field.selectAll()
    QTest.keyClicks(preview.paging.field, "5")
    QTest.keyClick(preview.paging.field, Key.Key_Return)
    assert (preview.viewer.page, preview.paging.field.text()) == (4, "5")


@pytest.mark.parametrize("typed", ["0", "99", "x", "", "²"])
def test_what_is_no_page_is_taken_back(preview: Preview, typed: str) -> None:
    preview.paging.field.selectAll()
    hands.press(preview.paging.field, Key.Key_Delete)
    QTest.keyClicks(preview.paging.field, typed)
    QTest.keyClick(preview.paging.field, Key.Key_Return)
    assert (preview.viewer.page, preview.paging.field.text()) == (0, "1")


def test_keys_lead_through_the_pages(preview: Preview) -> None:
    viewer = preview.viewer
    viewer.setFocus()
    seen = []
    for key in (Key.Key_Space, Key.Key_Space, Key.Key_Backspace, Key.Key_End, Key.Key_Home):
        QTest.keyClick(viewer, key)
        seen.append(viewer.page)
    assert seen == [1, 2, 1, preview.document.pageCount() - 1, 0]


def test_a_page_in_small_leads_to_the_page(preview: Preview) -> None:
    strip = preview.strip
    assert strip.model().rowCount() == preview.document.pageCount()
    strip.setFocus()
    QTest.keyClick(strip, Key.Key_Down)
    assert preview.viewer.page == 1
    preview.viewer.show_page(3)
    assert strip.currentIndex().row() == 3
    assert strip.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) == "Page 4"


def test_pages_in_small_are_drawn(qtbot: QtBot, preview: Preview) -> None:
    def drawn() -> bool:
        icon = preview.strip.model().index(0, 0).data(Qt.ItemDataRole.DecorationRole)
        picture = icon.pixmap(icon.availableSizes()[0]).toImage()
        shades = {picture.pixelColor(x, 20).lightness() for x in range(5, picture.width() - 5)}
        return len(shades) > 3

    qtbot.waitUntil(drawn)


def test_zoom_goes_in_steps_and_fits(preview: Preview) -> None:
    viewer, bar = preview.viewer, preview.zooming
    assert bar.width_fits.isChecked()
    before = viewer.factor()
    hands.click(bar.larger)
    assert viewer.factor() > before
    assert viewer.zoomMode() == Mode.Custom
    assert not bar.width_fits.isChecked()
    hands.click(bar.page_fits)
    assert viewer.zoomMode() == Mode.FitInView
    hands.click(bar.smaller)
    assert viewer.zoomMode() == Mode.Custom
    hands.click(bar.width_fits)
    assert viewer.factor() == pytest.approx(before)


def test_zoom_with_keys_and_wheel_keeps_the_page(preview: Preview) -> None:
    viewer = preview.viewer
    viewer.show_page(3)
    viewer.setFocus()
    QTest.keyClick(viewer, Key.Key_Plus)
    larger = viewer.factor()
    QTest.keyClick(viewer, Key.Key_Minus)
    QTest.keyClick(viewer, Key.Key_Minus)
    assert viewer.factor() < larger
    turn(preview, 120, Qt.KeyboardModifier.ControlModifier)
    turn(preview, 60, Qt.KeyboardModifier.ControlModifier)
    turn(preview, 60, Qt.KeyboardModifier.ControlModifier)
    assert viewer.factor() == larger
    assert viewer.page == 3
    now = viewer.factor()
    turn(preview, -120, Qt.KeyboardModifier.NoModifier)
    assert viewer.factor() == now


def turn(preview: Preview, by: int, held: Qt.KeyboardModifier) -> None:
    at = QPointF(100, 100)
    event = QWheelEvent(
        at,
        preview.viewer.viewport().mapToGlobal(at),
        QPoint(),
        QPoint(0, by),
        Qt.MouseButton.NoButton,
        held,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - Qt's own order
    )
    QApplication.sendEvent(preview.viewer.viewport(), event)


def test_zoom_ends_at_the_ends_of_the_scale(preview: Preview) -> None:
    for _ in range(30):
        preview.viewer.zoom(-1)
    assert preview.viewer.factor() == pytest.approx(0.25)
    preview.viewer.zoom(99)
    assert preview.viewer.factor() == pytest.approx(4)


def test_words_are_found_counted_and_gone_through(qtbot: QtBot, preview: Preview) -> None:
    find(qtbot, preview, "Canary1 ")
    hands.write(preview.finding.field, "")
    preview.finding.field.clear()
    assert place(preview) == ""
    find(qtbot, preview, "Fernleaf")
    pages = range(preview.document.pageCount())
    count = sum(preview.document.getAllText(page).text().lower().count("fernleaf") for page in pages)
    assert count > 5
    qtbot.waitUntil(lambda: place(preview) == f"1 of {count}")  # it goes on counting in the background
    hands.press(preview.finding.field, Key.Key_Return)
    assert place(preview) == f"2 of {count}"
    hands.press(preview.finding.field, Key.Key_F3)
    assert place(preview) == f"3 of {count}"
    hands.click(preview.finding.before)
    assert place(preview) == f"2 of {count}"
    for _ in range(2):
        hands.click(preview.finding.before)
    assert place(preview) == f"{count} of {count}"
    assert preview.viewer.page > 1


def test_shift_enter_goes_back_and_escape_ends_the_search(qtbot: QtBot, preview: Preview) -> None:
    field = preview.finding.field
    find(qtbot, preview, "Fernleaf")
    qtbot.waitUntil(lambda: int(place(preview).split()[-1]) > 3)
    QTest.keyClick(field, Key.Key_Return)
    QTest.keyClick(field, Key.Key_Return)
    QTest.keyClick(field, Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert place(preview).startswith("2 of")
    QTest.keyClick(field, Key.Key_Escape)
    assert (field.text(), place(preview)) == ("", "")


def test_the_search_key_asks_for_words_where_there_are_none(preview: Preview) -> None:
    preview.viewer.setFocus()
    QTest.keyClick(preview.viewer, Key.Key_F3)
    assert preview.window().focusWidget() is preview.finding.field


def test_a_search_goes_on_in_another_document_without_leading_the_reader_away(
    qtbot: QtBot, preview: Preview, pdf: bytes
) -> None:
    find(qtbot, preview, "Fernleaf")
    preview.viewer.show_page(3)
    preview.show_pdf(pdf)
    qtbot.waitUntil(lambda: place(preview).startswith("0 of") and place(preview) != "0 of 0")
    assert preview.viewer.page == 3
    QTest.keyClick(preview.finding.field, Key.Key_Return)
    assert place(preview).startswith("1 of")


def test_what_is_not_there_is_said(qtbot: QtBot, preview: Preview) -> None:
    hands.write(preview.finding.field, "zebra crossing")
    qtbot.waitUntil(lambda: place(preview) == "Not found")
    assert not preview.finding.after.isEnabled()


def test_a_screen_reader_hears_the_page(preview: Preview) -> None:
    viewer = preview.viewer
    assert viewer.accessibleName() == "Preview of the report"
    assert viewer.accessibleDescription().startswith(f"Page 1 of {preview.document.pageCount()}. ")
    assert "Fernleaf Care" in viewer.accessibleDescription()
    viewer.show_page(1)
    assert viewer.accessibleDescription().startswith("Page 2 of")


def test_the_strip_gives_way_where_room_is_short(qtbot: QtBot, look: Look, preview: Preview) -> None:
    assert preview.strip.isVisible()
    hands.click(preview.strip_shown)
    assert not preview.strip.isVisible()
    hands.click(preview.strip_shown)
    preview.resize(look.px(400), 700)
    qtbot.waitUntil(lambda: not preview.strip.isVisible())


def test_large_text_leaves_nothing_cut(qtbot: QtBot, pdf: bytes) -> None:
    made = Preview(load_look("dark", 200))
    qtbot.addWidget(made)
    made.resize(840, 600)
    made.show()
    made.show_pdf(pdf)
    for bar in (made.paging, made.zooming, made.finding):
        assert made.rect().contains(bar.geometry())
