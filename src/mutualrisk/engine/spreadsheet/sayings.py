"""The sheet of words: every value that a text holds, said live as the engine says it."""

from mutualrisk.domain.expression import UNITS, names
from mutualrisk.domain.expression_text import read_number
from mutualrisk.engine import closures, texts
from mutualrisk.engine.program import Program
from mutualrisk.engine.spreadsheet.amounts import amount, filled, joined, spoken
from mutualrisk.engine.spreadsheet.arithmetic import Number
from mutualrisk.engine.spreadsheet.entries import Entries
from mutualrisk.engine.spreadsheet.held import Choice, Placed, Several
from mutualrisk.engine.spreadsheet.inputs import Inputs
from mutualrisk.engine.spreadsheet.logic import Truth
from mutualrisk.engine.spreadsheet.sheet import Content, Formula, Sheet
from mutualrisk.engine.spreadsheet.steps import Steps
from mutualrisk.engine.spreadsheet.text import ABSENT, any_of, when
from mutualrisk.engine.texts import COUNTS, HOLE, Context
from mutualrisk.engine.words import UNIT_OF_KIND

LOW, HIGH, SAID = 2, 3, 4
COLUMNS = (("What", 50), ("Unit", 10), ("Low in words", 24), ("High in words", 24), ("Said", 60))
ABOUT = "The values that texts hold, in words."
NO_UNIT = ""
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
        self.say = program.method.words
        self.sheet = Sheet("Words", ABOUT, *COLUMNS)
        self._said: dict[tuple[str, str], str] = {}
        self._pieces: dict[str, str] = {}

    def text(self, written: str) -> str:
        """A text of the method as a formula, with its values filled in live."""
        begins, *rest = HOLE.split(" ".join(written.split()))
        parts = [self.piece(begins)]
        for inside, after in zip(rest[::2], rest[1::2], strict=True):
            parts += [self._hole(inside), self.piece(after)]
        return joined(*parts)

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
        return self._said.get((name, NO_UNIT)) or self._name(name)

    # -- rows

    def _hole(self, inside: str) -> str:
        formula, _, unit = (part.strip() for part in inside.partition(":"))
        if formula in self.program.reader.questions and not unit:
            return self.named(formula)
        return self._said.get((formula, unit)) or self._number(formula, unit)

    def _name(self, name: str) -> str:
        value, found = self.program.values[name], self.steps.views[0].names[name]
        question = self.program.reader.questions.get(name)
        kind = UNIT_OF_KIND.get(question.type, "number") if question else ""
        unit = kind or self.program.reader.units.get(name, "number")
        not_known = self._rests_on_open(frozenset({name})) if not value.counted else "0"
        now = value.said(self.context)
        if isinstance(found, Number):
            return self._interval((name, NO_UNIT), unit, found, not_known, now)
        text = when(not_known, spoken(self.say.not_known), self._plain(name, found))
        return self._add((name, NO_UNIT), "", "", Formula(text, now))

    def _number(self, formula: str, unit: str) -> str:
        """A formula in a text: open where it is a range that rests on an open answer."""
        reader = self.program.reader
        typed = read_number(formula, reader.places.symbols)
        shown = (
            unit
            or reader.units.get(formula)
            or next((name for name, known in UNITS.items() if known == typed.unit), "number")
        )
        found = self.steps.number(typed.node)[0]
        loose = "0" if shown in COUNTS else self._rests_on_open(names(typed.node))
        not_known = "0" if loose == "0" else f"AND({loose},{found.low}<>{found.high})"
        now = self.value(f"{{{formula}:{unit}}}" if unit else f"{{{formula}}}")
        return self._interval((formula, unit), shown, found, not_known, now)

    def _interval(self, key: tuple[str, str], unit: str, found: Number, not_known: str, now: str) -> str:
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
        text = f"IF({low}={high},{low},{text})"
        if found.facts.endless:
            text = f"IF(AND({endless[0]},{endless[1]}),{spoken(say.not_known)},{text})"
        text = when(absent, spoken(say.not_applicable), text)
        text = when(not_known, spoken(say.not_known), text)
        held = self._ends(key, unit)
        least, most = (
            Formula(when(absent, '""', amount(end, unit, say)), value)
            for end, value in zip((found.low, found.high), held, strict=True)
        )
        return self._add(key, least, most, Formula(text, now), unit=unit)

    def _ends(self, key: tuple[str, str], unit: str) -> tuple[str, str]:
        """The words of the ends, as the engine says them."""
        node = read_number(key[0], self.program.places.symbols).node
        held = closures.number(node, self.program.places)(self.context.env)
        if held is None or held[0] > held[1]:
            return "", ""
        words = self.program.reader.words
        return words.amount(held[0], unit), words.amount(held[1], unit)

    def _plain(self, name: str, found: Placed) -> str:
        """The words of what is no number."""
        say = self.say
        match found:
            case Truth(yes, no, _):
                sure = f"IF({yes}=1,{spoken(say.yes)},{spoken(say.no)})"
                text = f"IF({yes}+{no}=2,{spoken(say.not_known)},{sure})"
                return f"IF({yes}+{no}=0,{spoken(say.not_applicable)},{text})"
            case Choice(place, gap):
                if name not in self.entries.answers:
                    return spoken(say.not_applicable)
                chosen = f"INDEX({self.entries.answers[name].said},{place})"
                text = f"IF({place}=0,{spoken(say.not_known)},{chosen})"
                return when(f"{gap}={ABSENT}" if gap != "0" else "0", spoken(say.not_applicable), text)
            case Several():
                return self._several(name, found)
            case _:
                raise TypeError(f"a number: {name}")

    def _several(self, name: str, found: Several) -> str:
        if name not in self.entries.answers:
            return spoken(self.say.not_applicable)
        labels, count = self.entries.answers[name].said, found.chosen
        listed = joined(*(
            f'IF({surely}=1,"; "&INDEX({labels},{place}),"")'
            for place, (surely, _) in enumerate(found.options, 1)
        ))  # fmt: skip
        text = f"IF({count.low}=0,{spoken(self.say.none_of_these)},MID({listed},3,9999))"
        text = f"IF({count.low}<>{count.high},{spoken(self.say.not_known)},{text})"
        absent = f"{count.gap}={ABSENT}" if count.gap != "0" else "0"
        return when(absent, spoken(self.say.not_applicable), text)

    def _rests_on_open(self, read: frozenset[str]) -> str:
        """Whether what is read rests on an answer that is not known."""
        behind = sorted({question for name in read for question in self.program.reads.get(name, ())})
        return any_of(f"{self.inputs.loose(name)}=1" for name in behind if name in self.inputs.rows)

    def _add(
        self, key: tuple[str, str], low: Content, high: Content, said: Formula, *, unit: str = ""
    ) -> str:
        row = self.sheet.add(key[0], unit, low, high, said)
        self._said[key] = self.sheet.at(SAID, row)
        return self._said[key]
