"""The blank questionnaire: every question of one perspective and depth, to print and fill in by hand."""

from collections.abc import Iterator, Mapping

from mutualrisk.domain.question import NUMERIC, Kind, Question
from mutualrisk.domain.question import Section as Part
from mutualrisk.domain.value import Depth, Perspective, Wording, worded
from mutualrisk.engine.program import Program
from mutualrisk.engine.words import UNIT_OF_KIND, amount
from mutualrisk.reports import phrases
from mutualrisk.reports.conditions import Conditions
from mutualrisk.reports.content import (
    Blank,
    Block,
    Bullets,
    Document,
    Heading,
    Item,
    Paragraph,
    Section,
    SignOff,
    Tick,
    text,
)
from mutualrisk.reports.decisions import short_name
from mutualrisk.reports.material import form_numbers

DEPTHS: Mapping[Depth, str] = {"screening": "a first look", "full": "the full set of questions"}
READERS: Mapping[Perspective, str] = {
    "commissioner": "for a commissioner who looks at one bidder",
    "board": "for a board that looks at its own organisation",
}
HOW = (
    "Write facts, not hopes. A score follows from the answers alone, never from a name or a legal form.",
    "Tick “Not known” rather than guess. What is not known is kept as a range, and never counted as safe.",
    "A number that lies between two others may be given as a range.",
    "Say what an answer rests on: the paper, its date, the page. Without a paper it counts as a claim.",
    "Answer a question with a condition only where that holds; it names other questions by number.",
)
WRITTEN = 5
"""Lines for a text."""
BOUNDED: tuple[Kind, ...] = ("percent", "months", "number")
"""The bounds of money are far beyond any answer, and help nobody."""
UNITS: Mapping[Kind, tuple[str, str]] = {
    "money": ("£", ""),
    "number": ("", ""),
    "percent": ("", "per cent"),
    "months": ("", "months"),
    "date": ("Day, month, year:", ""),
}
"""What stands before and behind the room for a number."""


def questionnaire(program: Program) -> Document:
    """The form, from the method alone: nothing of any case is in it."""
    title = f"{phrases.clipped(program.method.title, 120)}: questions"
    return Document(
        title=title,
        subject=f"Questions {READERS[program.perspective]}, {DEPTHS[program.depth]}",
        running=phrases.clipped(title, 90),
        footer=f"{phrases.clipped(program.method.title, 60)}, method {program.method.version}. Blank form.",
        date=phrases.sentence(DEPTHS[program.depth]),
        day=program.method.effective_from,
        sections=tuple(_sections(program, title)),
    )


def _sections(program: Program, title: str) -> Iterator[Section]:
    numbers = {id_: f"Q{number}" for id_, number in form_numbers(program).items()}
    yield Section("form", title, tuple(_first_page(program, title)))
    for part in program.method.sections:
        asked = [question for question in program.asked if question.section == part.id]
        if asked:
            yield _part(program, part, [_item(program, one, numbers) for one in asked])


def _first_page(program: Program, title: str) -> Iterator[Block]:
    yield Heading(title, 0, "form")
    words = f"{phrases.sentence(DEPTHS[program.depth])}, {READERS[program.perspective]}."
    yield Paragraph(text(words, f" {len(program.asked)} questions; not all of them will apply."), "lead")
    yield Item(
        blanks=(
            Blank("Organisation"),
            Blank("Contract or service"),
            Blank("Authority"),
            Blank("Filled in by"),
            Blank("As things stand on (date)"),
        )
    )
    yield Heading("How to fill this in")
    yield Bullets(tuple(text(words) for words in HOW))
    yield Heading("When it is done")
    yield SignOff(("Filled in by", "Checked by"))


def _part(program: Program, part: Part, items: list[Item]) -> Section:
    intro = _words(program, part.intro)
    blocks = (*((Paragraph(text(intro)),) if intro else ()), *items)
    return Section(f"part-{part.id}", _words(program, part.title), blocks)


def _item(program: Program, question: Question, numbers: Mapping[str, str]) -> Item:
    when = question.visible_when
    condition = Conditions(program, numbers).words(when) if when else ""
    return Item(
        number=numbers[question.id],
        title=text(_words(program, question.text)),
        condition=text(f"Answer only if {condition}." if condition else ""),
        hints=tuple(_hints(program, question)),
        ticks=tuple(_ticks(program, question)),
        blanks=tuple(_blanks(question)),
        foot=tuple(_foot(question)),
        why=text(_why(program, question)),
    )


def _hints(program: Program, question: Question) -> Iterator[Paragraph]:
    hint, example = _words(program, question.hint), _words(program, question.example)
    several = "Tick all that apply." if question.type == "choices" else ""
    said = " ".join(part for part in (hint, _bounds(question), several) if part)
    if said:
        yield Paragraph(text(said), "quiet")
    if example:
        yield Paragraph(text(f"Example: {example}"), "quiet")


def _bounds(question: Question) -> str:
    if question.type not in BOUNDED or question.minimum is None or question.maximum is None:
        return ""
    unit = UNIT_OF_KIND[question.type]
    return f"From {amount(question.minimum, unit)} to {amount(question.maximum, unit)}."


def _ticks(program: Program, question: Question) -> Iterator[Tick]:
    if question.type == "yes_no":
        yield from (Tick("Yes"), Tick("No"))
    for option in question.options.values():
        yield Tick(_words(program, option.text), _words(program, option.hint))
    if question.type == "choices":
        yield Tick("None of these")


def _blanks(question: Question) -> Iterator[Blank]:
    if question.type == "text":
        yield Blank(lines=WRITTEN)
    elif question.type in UNITS:
        before, after = UNITS[question.type]
        yield Blank(before, after, share=0.45 if question.type == "date" else 0.3)
        if question.type in NUMERIC:
            yield Blank(f"or from {before}".strip(), share=0.3)
            yield Blank(f"to {before}".strip(), after, share=0.3)


def _foot(question: Question) -> Iterator[tuple[Tick | Blank, ...]]:
    """What may be said of any answer: that it is not known, does not apply, and what it rests on."""
    unknown, rests = Tick("Not known"), Blank("Evidence, date, page")
    expected = question.evidence == "expected"
    if question.not_applicable:
        yield (unknown, Tick("Does not apply, because"), Blank())
        if expected:
            yield (rests,)
    else:
        yield (unknown, rests) if expected else (unknown,)


def _why(program: Program, question: Question) -> str:
    known = {one.id: one for one in program.method.references}
    named = dict.fromkeys(short_name(known[id_]) for id_ in question.reference if id_ in known)
    sources = "; ".join(named)
    return f"Why it is asked: {_words(program, question.why)}" + (f" Source: {sources}." if sources else "")


def _words(program: Program, wording: Wording) -> str:
    return " ".join(worded(wording, program.perspective).split())
