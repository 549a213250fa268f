"""Ratings and strengths in words, live: every word that a rating may be said in, looked up by its number."""

from typing import NamedTuple

from mutualrisk.domain.result import BenefitStage, Stage
from mutualrisk.engine.spreadsheet.grades import Three
from mutualrisk.engine.spreadsheet.sheet import Formula, Sheet
from mutualrisk.engine.spreadsheet.text import quoted
from mutualrisk.reports import phrases
from mutualrisk.reports.content import Level
from mutualrisk.reports.palette import shape

NOT_ASSESSED = "Not assessed"
NOTHING = ""


def mark_words(level: Level) -> str:
    """A rating's word behind its shape."""
    return f"{shape(level)} {phrases.sentence(level)}".strip()


Scale = tuple[Level, ...]


class OpenWords:
    """A table of what each pair of ends leaves open beside a rating, for formulas to look up."""

    def __init__(self, name: str, scale: Scale) -> None:
        """Write every combination of ends and point."""
        about = "What is not excluded, by the numbers of the rating: at least, at the point, at most."
        self.sheet = Sheet(name, about, ("Key", 10), ("Not excluded", 40))
        first = self.sheet.next_row
        for low in range(1, len(scale) + 1):
            for high in range(low, len(scale) + 1):
                for point in range(low, high + 1):
                    words = phrases.open_words(scale[low - 1 : high], scale[point - 1], scale)
                    self.sheet.add(low * 100 + point * 10 + high, words)
        last = self.sheet.next_row - 1
        self.keys, self.words = (self.sheet.span(column, first, last) for column in (0, 1))


class Graded(NamedTuple):
    """A risk or a benefit at one stage: where the number of its rating stands, and what it is now."""

    ends: Three
    stage: Stage | BenefitStage | None

    def mark(self, scale: Scale) -> Formula:
        """The word of the point, "Open" where anything is possible, or that it is not assessed."""
        low, point, high = self.ends
        words = ",".join(quoted(mark_words(level)) for level in scale)
        wholly = f"AND({low}=1,{high}={len(scale)})"
        chosen = f"IF({wholly},{quoted(mark_words('open'))},CHOOSE({point},{words}))"
        return Formula(f"IF({point}=0,{quoted(NOT_ASSESSED)},{chosen})", self._word(scale), "mark")

    def _word(self, scale: Scale) -> str:
        if self.stage is None:
            return NOT_ASSESSED
        point = self.stage.rating if isinstance(self.stage, Stage) else self.stage.strength
        return mark_words("open" if len(self.stage.possible) == len(scale) else point)

    def left_open(self, words: OpenWords) -> Formula:
        """What is not excluded beside the stated rating."""
        low, point, high = self.ends
        found = f"INDEX({words.words},MATCH({low}*100+{point}*10+{high},{words.keys},0))"
        return Formula(f'IFERROR({found}&"","")', self._open_words(), "text")

    def _open_words(self) -> str:
        match self.stage:
            case Stage():
                return phrases.rating_open(self.stage)
            case BenefitStage():
                return phrases.strength_open(self.stage)
        return NOTHING

    def told(self, scale: Scale, at: str, value: float | str, unit: str) -> Formula:
        """A number beside the rating; nothing where anything is possible."""
        low, point, high = self.ends
        hidden = self.stage is None or len(self.stage.possible) == len(scale)
        text = f'IF(OR({point}=0,AND({low}=1,{high}={len(scale)})),"",{at})'
        return Formula(text, NOTHING if hidden else value, unit)
