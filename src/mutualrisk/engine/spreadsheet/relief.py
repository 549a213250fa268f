"""The sheet of actions' effects: what each takes off or adds, today and once all is done."""

from collections.abc import Mapping
from typing import NamedTuple

from mutualrisk.domain.case import Action
from mutualrisk.domain.value import Side
from mutualrisk.engine import stages
from mutualrisk.engine.program import Program
from mutualrisk.engine.spreadsheet.entries import ActionEntry
from mutualrisk.engine.spreadsheet.sheet import Entry, Formula, Sheet

BY, TODAY, LATER, COUNTED_TODAY, COUNTED_LATER = 4, 5, 6, 7, 8
COLUMNS = (
    ("Of", 34), ("Side", 12), ("Action", 30), ("Counted with", 26), ("By", 8),
    ("Today", 8), ("Once done", 10), ("Counted today", 10), ("Counted once done", 10),
)  # fmt: skip
ABOUT = "What each action moves. An action of the catalogue counts once, however often it is recorded."
NOW: tuple[str, ...] = ("in_place",)
THEN: tuple[str, ...] = ("in_place", "agreed", "proposed")

Key = tuple[str, Side]


class Moved(NamedTuple):
    """One record that moves one side of one factor."""

    key: Key
    source: str
    """What it counts with: its entry of the catalogue, or itself."""
    action: Action
    by: float


class Relief:
    """The rows of all effects, each side of a factor together."""

    def __init__(
        self, program: Program, actions: tuple[Action, ...], entries: Mapping[str, ActionEntry]
    ) -> None:
        """Write every row."""
        self.program, self.entries = program, entries
        self.sheet = Sheet("Relief", ABOUT, *COLUMNS)
        self.rows: dict[Key, tuple[int, int]] = {}
        self.now = stages.relief(actions, program.method, NOW)
        self.then = stages.relief(actions, program.method, THEN)
        self._write(actions)

    def step(self, key: Key, most: str, *, later: bool) -> Formula | None:
        """How far a side is moved; nothing where no action bears on it."""
        if key not in self.rows:
            return None
        column = COUNTED_LATER if later else COUNTED_TODAY
        value = (self.then if later else self.now).get(key, 0.0)
        return Formula(f"MIN({most},SUM({self.sheet.span(column, *self.rows[key])}))", value)

    def _write(self, actions: tuple[Action, ...]) -> None:
        titles = {factor.id: factor.title for factor in (*self.program.risks, *self.program.benefits)}
        moved = sorted(
            _moved(self.program, actions, frozenset(titles)), key=lambda one: (*one.key, one.source)
        )
        for place, one in enumerate(moved):
            group = [other for other in moved if (other.key, other.source) == (one.key, one.source)]
            first = place == 0 or (moved[place - 1].key, moved[place - 1].source) != (one.key, one.source)
            self._row(one, group if first else [], titles[one.key[0]])

    def _row(self, one: Moved, group: list[Moved], title: str) -> None:
        """A record; the first of a group also says how much the group counts for."""
        row = self.sheet.next_row
        self.rows[one.key] = (self.rows.get(one.key, (row, row))[0], row)
        entry, by = self.entries[one.action.id], self.sheet.at(BY, row)
        today, later = _counts(one, NOW), _counts(one, THEN)
        counted = [
            Formula(
                f"MAX({self.sheet.span(c, row, row + len(group) - 1)})", max(_counts(o, s) for o in group)
            )
            if group
            else Formula("0", 0)
            for c, s in ((TODAY, NOW), (LATER, THEN))
        ]
        self.sheet.add(
            title, one.key[1], one.action.title or one.action.id, one.source, Entry(one.by, "0"),
            Formula(f"IF({entry.today},{by},0)", today),
            Formula(f"IF({entry.later},{by},0)", later), *counted,
        )  # fmt: skip


def _counts(one: Moved, states: tuple[str, ...]) -> float:
    return one.by if one.action.state in states else 0.0


def _moved(program: Program, actions: tuple[Action, ...], known: frozenset[str]) -> list[Moved]:
    catalogue = {advice.id: advice.effects for advice in program.method.actions}
    found: list[Moved] = []
    for action in actions:
        steps: dict[Key, float] = {}
        for effect in stages.effects(action, catalogue):
            key = (effect.factor, effect.side)
            steps[key] = steps.get(key, 0.0) + effect.by
        source = action.advice or f"own {action.id}"
        found += [Moved(key, source, action, by) for key, by in steps.items() if key[0] in known]
    return found
