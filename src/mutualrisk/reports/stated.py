"""What may be stated of a level: its word where something is excluded, nothing where anything is possible."""

from typing import TYPE_CHECKING

from mutualrisk.domain.result import BenefitStage, Stage
from mutualrisk.domain.value import RATINGS, STRENGTHS
from mutualrisk.reports import phrases
from mutualrisk.reports.content import Mark

if TYPE_CHECKING:
    from mutualrisk.reports.material import Material


def wholly_open(stage: Stage | BenefitStage) -> bool:
    """Whether what is not known leaves every level possible, so that none may be stated."""
    every = RATINGS if isinstance(stage, Stage) else STRENGTHS
    return len(stage.possible) == len(every)


def mark(stage: Stage | BenefitStage) -> Mark:
    """The level of the point, or "Open" where anything is possible."""
    if wholly_open(stage):
        return Mark("open", "Open")
    level = stage.rating if isinstance(stage, Stage) else stage.strength
    return Mark(level, phrases.sentence(level))


def left_open(stage: Stage | BenefitStage) -> str:
    """What is not excluded beside the stated level; nothing where the mark itself says "Open"."""
    if wholly_open(stage):
        return ""
    return phrases.rating_open(stage) if isinstance(stage, Stage) else phrases.strength_open(stage)


def words(stage: Stage | BenefitStage) -> str:
    """A level with what it leaves open, in one phrase."""
    if wholly_open(stage):
        return "open, anything is possible"
    level = stage.rating if isinstance(stage, Stage) else stage.strength
    loose = left_open(stage)
    return f"{level}, {loose}" if loose else level


def all_open(material: "Material") -> bool:
    """Whether nothing can be said of any risk yet."""
    return material.all_open
