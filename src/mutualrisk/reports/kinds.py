"""The kinds of documents: what each is for, whom it may go to, and what builds it."""

from collections.abc import Callable, Mapping
from typing import Literal, NamedTuple

from mutualrisk.domain.value import PERSPECTIVES, Perspective
from mutualrisk.reports.audiences import Audience
from mutualrisk.reports.board_paper import board_paper
from mutualrisk.reports.content import Block, Document
from mutualrisk.reports.feedback import feedback
from mutualrisk.reports.material import Material
from mutualrisk.reports.public_summary import public_summary
from mutualrisk.reports.questionnaire import questionnaire
from mutualrisk.reports.report import report, unlinked

KindId = Literal["summary", "full", "board", "feedback", "questionnaire"]
Fits = Callable[[tuple[Block, ...]], bool]
Build = Callable[[Material, Fits | None], Document]


class Kind(NamedTuple):
    """A kind of document."""

    title: str
    purpose: str
    audiences: tuple[Audience, ...]
    """Whom it may go to, the usual one first."""
    build: Build
    perspectives: tuple[Perspective, ...] = PERSPECTIVES
    compares: bool = False
    """Whether it sets the result beside that of the assessment before."""
    awards: bool = False
    """Whether it may say who was successful."""
    blank: bool = False
    """Whether it holds nothing of any case."""


def _alone(build: Callable[[Material], Document]) -> Build:
    """A builder whose document flows over as many pages as it needs, and leads to no other."""
    return lambda material, _fits: unlinked(build(material))


def _summary(material: Material, fits: Fits | None) -> Document:
    """Two pages that print well; for the public, ratings alone."""
    if material.audience == "public":
        return unlinked(public_summary(material))
    return report(material, fits, whole=False)


KINDS: Mapping[KindId, Kind] = {
    "summary": Kind(
        "Summary",
        "Two pages for a busy reader: the verdict, where the risks lie, and what would change them.",
        ("internal", "board", "public"),
        _summary,
    ),
    "full": Kind(
        "Full report",
        "Everything: every answer, proof, finding, action and source.",
        ("internal", "board"),
        report,
    ),
    "board": Kind(
        "Board paper",
        "For a decision: what is asked, the options, what changed since last time, who does what by when.",
        ("board", "internal"),
        _alone(board_paper),
        compares=True,
    ),
    "feedback": Kind(
        "Feedback",
        "For one bidder: how it was rated, factor by factor, and why; beside it, who was successful.",
        ("bidder",),
        _alone(feedback),
        ("commissioner",),
        awards=True,
    ),
    "questionnaire": Kind(
        "Questionnaire",
        "Blank, to print and fill in by hand: every question with its options, hints and reasons.",
        ("public",),
        lambda material, _fits: questionnaire(material.program),
        blank=True,
    ),
}

WORKBOOKS: tuple[Audience, ...] = ("internal", "board")
"""Who may have the workbook. It calculates from the answers, so it is nothing without them."""
