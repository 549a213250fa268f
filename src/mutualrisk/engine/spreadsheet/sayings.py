"""The sheet of words: every value that a text holds, said live as the engine says it."""

from collections.abc import Callable, Mapping
from functools import partial
from math import isfinite

from mutualrisk.domain.expression import names
from mutualrisk.domain.expression_text import read_number
from mutualrisk.engine import clauses, closures, texts
from mutualrisk.engine.certainty import Standing
from mutualrisk.engine.clauses import Hole, Part
from mutualrisk.engine.program import Program
from mutualrisk.engine.spreadsheet.amounts import amount, filled, joined, spoken, with_unit
from mutualrisk.engine.spreadsheet.arithmetic import Number
from mutualrisk.engine.spreadsheet.entries import Entries
from mutualrisk.engine.spreadsheet.held import Choice, Placed, Several
from mutualrisk.engine.spreadsheet.inputs import Inputs
from mutualrisk.engine.spreadsheet.logic import Truth
from mutualrisk.engine.spreadsheet.sheet import Content, Formula, Sheet
from mutualrisk.engine.spreadsheet.steps import Steps
from mutualrisk.engine.spreadsheet.text import ABSENT, all_of, any_of, when
from mutualrisk.engine.texts import Context, Told
from mutualrisk.engine.words import WORDED, bare

LOW, HIGH, SAID, STATE, WITHIN = 2, 3, 4, 5, 6
COLUMNS = (
    ("What", 50), ("Unit", 10), ("Low in words", 24), ("High in words", 24), ("Said", 60), ("State", 8),
    ("In a sentence", 60),
)  # fmt: skip
ABOUT = "The values that texts hold, in words. State: 1 known or a range, 0 not known, 9 does not apply."
KNOWN, UNKNOWN = "1", "0"
STATES: Mapping[Standing, str] = {"known": KNOWN, "unknown": UNKNOWN, "inapplicable": ABSENT}
"""What a cell of states holds."""
NO_UNIT = ""
LONGEST = 9999
"""Characters of words that are cut: more than any text has."""
SHORT = 200
"""Characters up to which fixed words stand within a formula."""


class Sayings:
    """The rows of words, one for each value and unit that a text asks for."""

    def __init__(
        self, program: Program, steps: Steps, inputs: Inputs, entries: Entries, context: Context
    ) -> None:
        """Nothing is said yet."""
        self.program, self.steps, self.inputs, self.entries = program, steps, inputs, entries
        self.context = context
        self.words, self.say = program.reader.words, program.method.words
        self.sheet = Sheet("Words", ABOUT, *COLUMNS)
        self._rows: dict[tuple[str, str], int] = {}
        self._pieces: dict[str, str] = {}

    def text(self, written: str) -> str:
        """A text of the method as a formula, with its values filled in live."""
        return joined(*map(self._part, clauses.parts(written)))

    def piece(self, words: str) -> str:
        """Fixed words as a formula writes them; long ones stand in a cell of their own."""
        if len(words) <= SHORT:
            return spoken(words)
        if words not in self._pieces:
            row = self.sheet.add("A part of a text", "", "", "", words)
            self._pieces[words] = self.sheet.at(SAID, row)
        return self._pieces[words]

    def value(self, written: str) -> str:
        """What the engine makes of a text now."""
        made = texts.template(written, self.program.reader)
        return texts.filled(made, self.context) if made.goes_on else made.begins

    def named(self, name: str) -> str:
        """Where the value of a question or a measure stands in words."""
        return self.sheet.at(SAID, self._rows.get((name, NO_UNIT)) or self._name(name))

    # -- parts of texts

    def _part(self, part: Part) -> str:
        """A part of a text: its words, a value in a sentence, or the first alternative that can be said."""
        if isinstance(part, str):
            return self.piece(part)
        if isinstance(part, Hole):
            at = self.sheet.at(WITHIN, self._hole(part.inside))
            return f"UPPER(LEFT({at},1))&MID({at},2,{LONGEST})" if part.opens else at
        text = '""'
        for choice in reversed(part.choices):
            states = (self.sheet.at(STATE, self._hole(hole.inside)) for hole in clauses.values(choice))
            known = all_of(f"{at}={KNOWN}" for at in states)
            text = when(known, joined(*map(self._part, choice)), text)
        return text

    # -- rows

    def _hole(self, inside: str) -> int:
        formula, _, unit = (part.strip() for part in inside.partition(":"))
        if formula in self.program.values and not unit:
            return self._rows.get((formula, NO_UNIT)) or self._name(formula)
        return self._rows.get((formula, unit)) or self._number(formula, unit)

    def _name(self, name: str) -> int:
        value, found = self.program.values[name], self.steps.views[0].names[name]
        loose = self._rests_on_open(frozenset({name})) if not value.counted else "0"
        now, key = value.told(self.context), (name, NO_UNIT)
        if isinstance(found, Number):
            return self._interval(key, value.speech.unit, found, loose, now)
        not_known = all_of((loose, _unsettled(found)))
        absent, vague, words = self._plain(name, found)
        return self._add(key, ("", ""), (_state(not_known, absent, vague), words), now, unit="")

    def _number(self, formula: str, unit: str) -> int:
        """A formula in a text: open where it is a range that rests on an open answer."""
        reader = self.program.reader
        typed = read_number(formula, reader.places.symbols)
        shown = unit or texts.unit_name(typed.unit)
        found = self.steps.number(typed.node)[0]
        counted = texts.counts(formula, shown, reader.questions)
        loose = "0" if counted else self._rests_on_open(names(typed.node))
        now = texts.told(f"{formula}:{unit}" if unit else formula, reader, self.context)
        return self._interval((formula, unit), shown, found, loose, now)

    def _interval(self, key: tuple[str, str], unit: str, found: Number, loose: str, now: Told) -> int:
        row, say = self.sheet.next_row, self.say
        low, high = (self.sheet.at(column, row) for column in (LOW, HIGH))
        absent = any_of(
            ([f"{found.gap}={ABSENT}"] if found.gap != "0" else [])
            + ([f"{found.low}>{found.high}"] if found.facts.endless else [])
        )
        endless = (
            [f"ABS({end})>=1E+150" for end in (found.low, found.high)] if found.facts.endless else ["0", "0"]
        )
        text = filled(say.between, low=low, high=high)
        text = when(endless[1], filled(say.at_least, low=low), text)
        text = when(endless[0], filled(say.at_most, high=high), text)
        text = with_unit(f"IF({low}={high},{low},{text})", unit, when(endless[1], low, high), say)
        ends = [
            Formula(when(absent, '""', amount(end, unit, say)), value)
            for end, value in zip((found.low, found.high), self._ends(key, unit), strict=True)
        ]
        state = _state(all_of((loose, f"{found.low}<>{found.high}")), absent, all_of(endless))
        return self._add(key, (ends[0], ends[1]), (state, text), now, unit=unit)

    def _ends(self, key: tuple[str, str], unit: str) -> tuple[str, str]:
        """The words of the ends, as the engine says them."""
        node = read_number(key[0], self.program.places.symbols).node
        held = closures.number(node, self.program.places)(self.context.env)
        if held is None or held[0] > held[1]:
            return "", ""
        low, high = (
            bare(end, unit) if unit in WORDED and isfinite(end) else self.words.amount(end, unit)
            for end in held[:2]
        )
        return low, high

    def _plain(self, name: str, found: Placed) -> tuple[str, str, str]:
        """Of what is no number: whether it does not apply, whether it is open, and else its words."""
        match found:
            case Truth(yes, no, _):
                sure = f"IF({yes}=1,{spoken(self.say.yes)},{spoken(self.say.no)})"
                return f"{yes}+{no}=0", f"{yes}+{no}=2", sure
            case Choice(place, gap):
                if name not in self.entries.answers:
                    return "1", "0", '""'
                absent = f"{gap}={ABSENT}" if gap != "0" else "0"
                return absent, f"{place}=0", f"INDEX({self.entries.answers[name].said},{place})"
            case Several():
                return self._several(name, found)
            case _:
                raise TypeError(f"a number: {name}")

    def _several(self, name: str, found: Several) -> tuple[str, str, str]:
        if name not in self.entries.answers:
            return "1", "0", '""'
        labels, count = self.entries.answers[name].said, found.chosen
        listed = joined(*(
            f'IF({surely}=1,"; "&INDEX({labels},{place}),"")'
            for place, (surely, _) in enumerate(found.options, 1)
        ))  # fmt: skip
        text = f"IF({count.low}=0,{spoken(self.say.none_of_these)},MID({listed},3,{LONGEST}))"
        absent = f"{count.gap}={ABSENT}" if count.gap != "0" else "0"
        return absent, f"{count.low}<>{count.high}", text

    def _rests_on_open(self, read: frozenset[str]) -> str:
        """Whether what is read rests on an answer that is not known."""
        behind = sorted({question for name in read for question in self.program.reads.get(name, ())})
        return any_of(f"{self.inputs.loose(name)}=1" for name in behind if name in self.inputs.rows)

    def _add(
        self,
        key: tuple[str, str],
        ends: tuple[Content, Content],
        live: tuple[str, str],
        now: Told,
        *,
        unit: str,
    ) -> int:
        """A row: its ends, then by its state the words that stand by themselves and those in a sentence."""
        state, words = live
        alone, in_sentence, standing, _ = now
        within = partial(self.words.within, unit)
        row = self._rows[key] = self.sheet.next_row
        at = state if state in STATES.values() else self.sheet.at(STATE, row)
        return self.sheet.add(
            key[0], unit, *ends,
            Formula(self._by_state(at, words, self.words.alone), alone),
            float(state) if at == state else Formula(state, float(STATES[standing])),
            Formula(self._by_state(at, self.sheet.at(SAID, row), within), in_sentence),
        )  # fmt: skip

    def _by_state(self, at: str, words: str, instead: Callable[[Standing], str]) -> str:
        """The words of a value, or what stands for one of which nothing can be said."""
        unsaid = when(_is(at, ABSENT), spoken(instead("inapplicable")), spoken(instead("unknown")))
        return when(_is(at, KNOWN), words, unsaid)


def _is(at: str, state: str) -> str:
    """Whether a state, or the cell that holds it, is the one."""
    return ("1" if at == state else "0") if at in STATES.values() else f"{at}={state}"


def _unsettled(found: Placed) -> str:
    """Whether more than one thing is left of what is no number."""
    return f"{found.yes}+{found.no}+{found.gap}<>1" if isinstance(found, Truth) else "1"


def _state(not_known: str, absent: str, vague: str) -> str:
    """The state of a value: open, not applicable, without any limit, or such that it can be said."""
    return when(not_known, UNKNOWN, when(absent, ABSENT, when(vague, UNKNOWN, KNOWN)))
