"""Cells that many tables of the page share: ratings, strengths, moves, links to questions."""

from mutualrisk.domain.method import Cuts
from mutualrisk.domain.result import BenefitStage, Stage
from mutualrisk.ui import wording
from mutualrisk.ui.results import words
from mutualrisk.ui.translation import translate
from mutualrisk.ui.widgets.cells import Cell
from mutualrisk.ui.widgets.pictures import Rating


def rating_cell(stage: Stage, cuts: Cuts) -> Cell:
    """A rating as shape, word and colour, with what it leaves open and its score."""
    about = words.stage_words(stage, cuts)
    if words.wholly_open(stage):
        text = wording.rating("open")
        note = translate("Results", "Anything is possible")
        return Cell(text, note, Rating(None, text), about=about)
    text = wording.rating(stage.rating)
    score = translate("Results", "Score {score}").format(score=words.score_ranged(stage, cuts))
    notes = [words.sentence(wording.not_excluded(stage.rating, stage.possible)), score]
    note = ". ".join(filter(None, notes))
    return Cell(text, note, Rating(stage.rating, text, stage.certain), about=about)


def strength_cell(stage: BenefitStage | None, cuts: Cuts) -> Cell:
    """A benefit's strength in words, with what it leaves open."""
    if stage is None:
        return Cell(translate("Results", "No evidence"), tone="second_ink")
    about = words.strength_words(stage, cuts)
    if words.wholly_open(stage):
        note = translate("Results", "Anything is possible")
        return Cell(wording.rating("open"), note, font="small_strong", about=about)
    note = words.sentence(wording.not_excluded(stage.strength, stage.possible))
    return Cell(wording.rating(stage.strength), note, font="small_strong", about=about)
