"""The sheet of rules: whether each is in force, and whether it holds, in both views."""

from collections.abc import Sequence
from datetime import date

from mutualrisk.engine.levels import Truths
from mutualrisk.engine.program import Program
from mutualrisk.engine.spreadsheet import logic
from mutualrisk.engine.spreadsheet.entries import FIRST_SERIAL
from mutualrisk.engine.spreadsheet.held import formulas, shown_truth
from mutualrisk.engine.spreadsheet.logic import Truth
from mutualrisk.engine.spreadsheet.sheet import Formula, Sheet
from mutualrisk.engine.spreadsheet.steps import Steps
from mutualrisk.engine.spreadsheet.text import all_of, flag, when

FIRST, WIDTH = 4, 4
COLUMNS = (
    ("Rule", 30), ("When", 60), ("Then", 11), ("In force", 9),
    *(
        (f"As {view}: {title}", 11)
        for view in ("answered", "evidenced")
        for title in ("may hold", "may fail", "may not apply", "holds for certain")
    ),
)  # fmt: skip
ABOUT = "Whether each rule holds. Its condition is worked out, part by part, on the sheet Steps. 1 yes, 0 no."


class Rules:
    """The rows of the rules."""

    def __init__(self, program: Program) -> None:
        """Give every rule its row."""
        self.program = program
        self.sheet = Sheet("Rules", ABOUT, *COLUMNS)
        first = self.sheet.next_row
        self.rows = {made.id: first + place for place, made in enumerate(program.rules)}

    def may_hold(self, rule: str, view: int) -> str:
        """Whether a rule holds or may hold, in a view."""
        return self.sheet.at(FIRST + WIDTH * view, self.rows[rule])

    def holds(self, rule: str, view: int) -> str:
        """Whether a rule holds for certain, in a view."""
        return self.sheet.at(FIRST + WIDTH * view + 3, self.rows[rule])

    def write(self, steps: Steps, day: str, truths: Sequence[Truths], date_entry: str) -> None:
        """Write all rows. ``truths`` says what the engine knows of each rule, in each view."""
        for made in self.program.rules:
            found = steps.truth(made.node, lined=True)
            in_force = self.sheet.at(FIRST - 1, self.rows[made.id])
            rule = made.rule
            ends = ((">=", rule.effective_from), ("<=", rule.effective_to))
            dates = all_of(f"{date_entry}{sign}{_serial(end)}" for sign, end in ends if end)
            now = (rule.effective_from or "") <= day and (
                rule.effective_to is None or day <= rule.effective_to
            )
            cells = [
                cell
                for view, truth in enumerate(found)
                for cell in self._view(
                    made.id, view, truth, in_force if made.dated else "1", truths[view][made.id]
                )
            ]
            self.sheet.add(
                made.id, " ".join(rule.when.split()), rule.then, Formula(flag(dates), int(now)), *cells
            )

    def _view(self, rule: str, view: int, truth: Truth, in_force: str, bits: int) -> list[Formula]:
        texts = [when(in_force, part, "0") for part in truth]
        at = Truth(*(self.sheet.at(FIRST + WIDTH * view + n, self.rows[rule]) for n in range(3)))
        return formulas((*texts, flag(logic.sure(at))), (*shown_truth(bits), int(bits == 1)))


def _serial(day: str) -> int:
    """A date as a spreadsheet counts it."""
    return date.fromisoformat(day).toordinal() - FIRST_SERIAL
