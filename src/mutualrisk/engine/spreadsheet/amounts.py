"""Numbers with their units in words, as the text of formulas: what :mod:`mutualrisk.engine.words` says."""

from string import Formatter

from mutualrisk.domain.vocabulary import Vocabulary
from mutualrisk.engine.spreadsheet.entries import FIRST_SERIAL
from mutualrisk.engine.spreadsheet.text import ENDLESS, literal, quoted, when
from mutualrisk.engine.words import MILLION

LIMIT = literal(ENDLESS)
MOST_LITERAL = 120
"""Characters of a piece of text within a formula: spreadsheets take 255, and some characters count twice."""


def joined(*parts: str) -> str:
    """Texts and formulas one after the other."""
    kept = [part for part in parts if part != '""']
    return "&".join(kept) if kept else '""'


def spoken(words: str) -> str:
    """Words as formulas write them, in pieces where they are long."""
    pieces = (words[start : start + MOST_LITERAL] for start in range(0, len(words), MOST_LITERAL))
    return joined(*map(quoted, pieces))


def filled(template: str, **parts: str) -> str:
    """A word of the vocabulary with formulas in its braces."""
    found: list[str] = []
    for words, name, _, _ in Formatter().parse(template):
        found += [spoken(words) if words else '""', parts[name] if name else '""']
    return joined(*found)


def trimmed(at: str, places: int) -> str:
    """A number with thousands and at most so many decimals, without idle zeros."""
    text = f'TEXT({at},"#,##0{"." if places else ""}{"0" * places}")'
    for fewer in range(places - 1, -1, -1):
        shorter = f'TEXT({at},"#,##0{"." if fewer else ""}{"0" * fewer}")'
        # From the most decimals down: the fewest that lose nothing win.
        text = when(f"ROUND({at},{places})=ROUND({at},{fewer})", shorter, text)
    return f'SUBSTITUTE({text},"-","−")'


def amount(at: str, unit: str, say: Vocabulary) -> str:
    """A number with its unit, as people write it; without it where the unit is a word (:func:`with_unit`)."""
    return f"IF(ABS({at})>={LIMIT},{spoken(say.no_limit)},{_known(at, unit, say)})"


def _known(at: str, unit: str, say: Vocabulary) -> str:
    match unit:
        case "pounds":
            return _pounds(at, say)
        case "percent":
            return filled(say.percent, number=trimmed(at, 1))
        case "months":
            return trimmed(at, 1)
        case "times":
            return f"IF(ABS({at})>=1,{trimmed(at, 1)},{trimmed(at, 2)})"
        case "date":
            return _day(at, say)
        case _:
            return trimmed(at, 2)


def with_unit(said: str, unit: str, last: str, say: Vocabulary) -> str:
    """What is said of a number with the word behind it, in the singular where the last number is one."""
    if unit == "months":
        one, many = (filled(words, number=said) for words in (say.month, say.months))
        return f'IF({last}="1",{one},{many})'
    return filled(say.times, number=said) if unit == "times" else said


def _pounds(at: str, say: Vocabulary) -> str:
    size = f"ABS({at})"
    sign = f'IF(AND({at}<0,ROUND({size},0)>0),"−","")'
    large = filled(say.million, number=trimmed(f"({size}/{MILLION})", 2))
    small = filled(say.pounds, number=f'TEXT(ROUND({size},0),"#,##0")')
    return joined(sign, f"IF(OR({size}>={MILLION},ROUND({size},0)>={MILLION}),{large},{small})")


def _day(at: str, say: Vocabulary) -> str:
    serial = f"({at}-{FIRST_SERIAL})"
    months = ",".join(quoted(month) for month in say.month_names)
    return filled(
        say.day, day=f"DAY({serial})", month=f"CHOOSE(MONTH({serial}),{months})", year=f"YEAR({serial})"
    )
