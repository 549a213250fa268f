"""What the law asks of an assessment summary, point by point, and which points feedback can serve.

Read for this: section 50 of the Procurement Act 2023, whole; and regulation 31 of the Procurement Regulations
2024, paragraph 2 and the beginning of paragraph 3, in the draft that has since been made.
"""

from typing import NamedTuple

from mutualrisk.reports.content import Block, Column, Paragraph, Row, Table, cell, text
from mutualrisk.reports.material import Material

NOT_ALL = (
    "Where section 50 of the Procurement Act 2023 applies, each supplier whose tender was assessed is given "
    "an assessment summary before the contract award notice: of its own tender and, if different, of the "
    "most advantageous one. This paper is not that summary, but can be part of it. Award criteria and scores "
    "are set in the tender. The risks and benefits here are a method's reading of capacity and value; they "
    "have no total, by design."
)
SOURCE = (
    "Procurement Act 2023, section 50; Procurement Regulations 2024 (SI 2024/692), regulation 31, "
    "paraphrased. The regulation was read in its draft, and not to its end. This is not legal advice."
)
ELSEWHERE = "Not in this paper: the assessment summary gives it"


class Point(NamedTuple):
    """A thing that the law asks for, and where it is."""

    asked: str
    here: str


def duty(material: Material) -> tuple[Block, ...]:
    """The points with what this paper holds of each."""
    award = material.award
    points = (
        Point(
            "The supplier's name and its unique identifier", "Name and number as recorded, on the first page"
        ),
        Point("A postal address and an email address", ELSEWHERE),
        Point("The supplier of the most advantageous tender", award.name if award else ELSEWHERE),
        Point("Each award criterion, its importance, and how it is scored", ELSEWHERE),
        Point("The score for each criterion", f"{ELSEWHERE}. The ratings here are of risks and benefits"),
        Point("An explanation of each score by what stands in the tender", "What each rating here rests on"),
        Point(
            "The total, and any sub-totals",
            f"{ELSEWHERE}. Nothing is added up here",
        ),
        Point("Any further reason why the contract is not awarded to the supplier", ELSEWHERE),
    )
    columns = (Column("The summary holds", 0.5, heads=True), Column("In this paper", 0.5))
    rows = tuple(Row((cell(point.asked), cell(point.here))) for point in points)
    return (
        Paragraph(text(NOT_ALL)),
        Table("What an assessment summary needs", columns, rows),
        Paragraph(text(SOURCE), "quiet"),
    )
