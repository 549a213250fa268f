"""What stands round every document: who makes it, whom it is for, and what it leaves out."""

from collections.abc import Iterator

from mutualrisk.reports import phrases
from mutualrisk.reports.audiences import WORDS
from mutualrisk.reports.content import Masthead, Paragraph, text
from mutualrisk.reports.material import Material

LEFT_MOST, RIGHT_MOST = 42, 60
"""Characters on each side of the masthead."""
BESIDE_LOGO = 40
"""So many on its right side where a logo takes room."""


def masthead(material: Material, what: str) -> Masthead:
    """Who makes the document and what it is, when and for which contract."""
    contract, letterhead = material.case.contract, material.letterhead
    authority = contract.authority if material.perspective == "commissioner" else material.name
    makers = letterhead.organisation or authority or material.name
    day = phrases.date_words(material.result.date)
    most = BESIDE_LOGO if letterhead.logo else RIGHT_MOST
    return Masthead(
        (phrases.shortened(makers, LEFT_MOST), what),
        (
            phrases.shortened(f"{day}, by {letterhead.assessor}" if letterhead.assessor else day, most),
            phrases.shortened(contract.title or material.case.title, most),
        ),
        letterhead.logo,
    )


def footer(material: Material) -> str:
    """Whom it is for, which method, which case, and the one rule that nobody may miss."""
    result, title = material.result, phrases.clipped(material.method.title, 60)
    day = phrases.date_words(result.date)
    based = f"{title}, method {result.version}, case of {day}."
    if material.audience == "internal":
        return f"{based} Benefits are never set off against risks."
    return f"{WORDS[material.audience].mark}. {based} Benefits never offset risks."


def left_out(material: Material) -> Iterator[Paragraph]:
    """That this is a copy for somebody, and what it leaves out; nothing where nothing is left out."""
    if material.audience != "internal":
        words = WORDS[material.audience]
        yield Paragraph(text(f"This copy is for {words.title}. {words.left_out}"), "quiet")
