"""A paragraph is as high as the lines that Qt breaks it into, however that was found out."""

from math import ceil

from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtGui import QTextLayout, QTextOption

from mutualrisk.ui.theme import Look
from mutualrisk.ui.widgets.text_block import LINE_END, TextBlock

WORDS = st.lists(
    st.sampled_from(
        [
            "shelf",
            "stuff",
            "R&D",
            "£12,000",
            "**bold**",
            "a\tb",
            "x\u00a0y",
            "اجتماع",
            "leaf 🍃",
            "\n",
            "W" * 90,
        ]
    ),
    max_size=12,
).map(" ".join)
PLAIN = st.lists(st.sampled_from(["shelf", "stuff", "of", "R&D", "£12,000", "half"]), max_size=60).map(
    " ".join
)


def lines(block: TextBlock, width: float) -> int:
    """The lines that Qt breaks a text into at a width."""
    layout = QTextLayout(block.text.replace("\n", LINE_END), block.font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
    layout.endLayout()
    return max(layout.lineCount(), 1)


@given(text=WORDS, width=st.integers(1, 700))
@example(text="Good work does not protect by itself", width=285)
@example(text="a\tb", width=90)
@example(text="**bold**", width=60)
def test_a_paragraph_has_room_for_its_lines(look: Look, text: str, width: int) -> None:
    block = TextBlock(text, look.font("body"))
    assert block.height(width) == ceil(lines(block, width) * block.pitch)


@given(text=PLAIN)
@example(text="Good work does not protect by itself")
def test_a_paragraph_is_one_line_at_its_natural_width(look: Look, text: str) -> None:
    block = TextBlock(text, look.font("body"))
    whole = block.natural_width()
    assert lines(block, whole) == text.count("\n") + 1
    assert block.natural_width(whole) == whole
    assert block.natural_width(whole // 2) == whole // 2


@given(text=PLAIN)
def test_an_estimate_is_near_and_changes_nothing(look: Look, text: str) -> None:
    block, exact = (TextBlock(text, look.font("body")) for _ in range(2))
    about = block.about(300)
    assert abs(about - exact.height(300)) <= ceil(2 * block.pitch)
    assert block.height(300) == exact.height(300)
