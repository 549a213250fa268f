"""The board paper: what is to be decided, why, what the choices are, what changed, and who does what."""

from collections.abc import Iterator, Mapping

from mutualrisk.domain.case import Action
from mutualrisk.domain.value import Perspective, worded
from mutualrisk.engine.words import amount
from mutualrisk.reports import phrases, stated
from mutualrisk.reports.changes import action_title
from mutualrisk.reports.comparison import compared, since
from mutualrisk.reports.content import (
    Block,
    Bullets,
    Column,
    Document,
    Entry,
    Heading,
    Paragraph,
    Row,
    Section,
    SignOff,
    Table,
    Words,
    cell,
    text,
)
from mutualrisk.reports.drivers import driver, told
from mutualrisk.reports.figures import rating_cell, strength_cell
from mutualrisk.reports.headline import benefits_sentence, headline, risks_sentence
from mutualrisk.reports.marking import footer, left_out, masthead
from mutualrisk.reports.material import Material
from mutualrisk.reports.open_points import open_table
from mutualrisk.reports.options import cost_words, options

RISKS = 6
"""So many risks stand in the paper; the full report has them all."""
DRIVER = 150
"""Characters for what drives a risk."""
QUESTIONS = 5
ADVICE = 4
TENDER = 4

BODY: Mapping[Perspective, str] = {"commissioner": "committee", "board": "board"}
"""Who decides."""
SIGNERS: Mapping[Perspective, tuple[str, ...]] = {
    "commissioner": ("Paper by", "Checked by", "Decided, for the committee"),
    "board": ("Paper by", "Checked by", "Decided, for the board"),
}


def board_paper(material: Material) -> Document:
    """The whole paper; the first page alone says what is asked and why."""
    return Document(
        title=f"{material.name}: board paper",
        subject=phrases.clipped(material.case.contract.title or material.case.title, 200),
        running=phrases.clipped(f"{material.name}: board paper", 90),
        footer=footer(material),
        date=phrases.date_words(material.result.date),
        day=material.result.date,
        sections=tuple(_sections(material)),
    )


def _sections(material: Material) -> Iterator[Section]:
    yield Section("decisions", "Decisions asked for", tuple(_first_page(material)))
    yield Section("main-risks", "The main risks", tuple(_risks(material)))
    yield Section("main-benefits", "The benefits", tuple(_benefits(material)))
    yield Section("options", "Options", tuple(options(material)))
    yield Section("last-time", "Compared with last time", tuple(compared(material)))
    yield Section("next", "Next steps", tuple(_next_steps(material)))
    yield Section("unknown", "What we do not know", tuple(_unknown(material)))
    yield Section("basis", "What this paper rests on", tuple(_basis(material)))


def _first_page(material: Material) -> Iterator[Block]:
    who = BODY[material.perspective]
    yield masthead(material, f"Paper for the {who}")
    yield Heading(headline(material), 0, "decisions")
    yield Paragraph(_in_short(material), "lead")
    yield Heading(f"What the {who} is asked to decide")
    for number, words in enumerate(_decisions(material), 1):
        yield Entry(str(number), text(words))


def _in_short(material: Material) -> tuple[Words, ...]:
    said = (risks_sentence(material), benefits_sentence(material), since(material))
    loose = "" if material.result.verdict.certain else "What is still open may change this. "
    verdict = " ".join(material.result.verdict.text.split())
    facts = " ".join(part for part in said if part)
    return tuple(run for run in (Words(f"{facts} {loose}"), Words(verdict, "strong")) if run.text.strip())


def _decisions(material: Material) -> Iterator[str]:
    title = material.result.verdict.title
    yield "Note where the risks and benefits stand, and what is not known, as this paper sets out."
    if not material.all_open:
        yield f"Choose one of the options below. The assessment points to: {phrases.uncapitalised(title)}."
    waiting = [action for action in material.assessment.actions if action.state == "proposed"]
    if waiting:
        numbers = phrases.listed([_number(material, action) for action in waiting])
        count = phrases.counted(len(waiting), "proposed action")
        yield f"Agree or reject the {count} under “Next steps”: {numbers}."
    if any(action.cost for action in material.assessment.actions):
        yield f"Find the money for the actions. {cost_words(material)}"
    yield from _unowned(material)
    if material.next_questions:
        count = phrases.counted(min(len(material.next_questions), QUESTIONS), "question")
        yield f"Say who answers the {count} under “What we do not know”."


def _unowned(material: Material) -> Iterator[str]:
    open_ = [action for action in material.assessment.actions if action.state != "in_place"]
    for label, missing in (
        ("an owner", [action for action in open_ if not action.owner.strip()]),
        ("a date", [action for action in open_ if not action.due]),
    ):
        if missing:
            numbers = phrases.listed([_number(material, action) for action in missing])
            yield f"Give {label} to {numbers}."


def _number(material: Material, action: Action) -> str:
    return f"A{material.numbers[f'action-{action.id}']}"


def _risks(material: Material) -> Iterator[Block]:
    if material.all_open:
        words = "Nothing that is answered excludes anything yet. An open risk is not a low one."
        yield Paragraph(text(words))
        return
    yield Paragraph(
        text(
            "Each risk is rated low, moderate, high or extreme. The number is its score, of 25 at most; "
            "a range shows what is not known."
        ),
        "quiet",
    )
    columns = (
        Column("Risk, and what drives it", 0.58, heads=True),
        Column("Today", 0.21),
        Column("Once actions are done", 0.21),
    )
    said: list[str] = []
    rows = []
    for risk in material.result.risks[:RISKS]:
        words = driver(material, risk, said, DRIVER)
        said.append(told(material, words))
        what = (*cell(Words(risk.title, "strong")), *cell(words, role="quiet"))
        rows.append(Row((what, rating_cell(risk.current), rating_cell(risk.target))))
    yield Table("The highest risks", columns, tuple(rows))
    rest = len(material.result.risks) - RISKS
    if rest > 0:
        count = phrases.sentence(phrases.counted(rest, "lower risk"))
        yield Paragraph(text(f"{count} {'is' if rest == 1 else 'are'} in the full report."), "quiet")
    yield from _tender(material)


def _tender(material: Material) -> Iterator[Block]:
    found = [f for f in material.findings if f.about == "tender" and f.text and f.certain]
    if found:
        ours = material.perspective == "commissioner"
        yield Heading("In our own tender" if ours else "In the tender")
        yield Bullets(tuple(text(f.text) for f in found[:TENDER]))


def _benefits(material: Material) -> Iterator[Block]:
    found = sorted(
        material.result.benefits, key=lambda one: (-one.claimed.span.low, -one.claimed.span.point, one.id)
    )
    if not found or all(stated.wholly_open(one.claimed) for one in found):
        yield Paragraph(text("No benefit can be stated yet."))
        return
    yield Paragraph(
        text("Benefits are never set off against risks. Of 100; what is not on paper is a claim."), "quiet"
    )
    columns = (
        Column("Benefit", 0.58, heads=True),
        Column("As claimed", 0.21),
        Column("As evidenced", 0.21),
    )
    rows = (
        Row((cell(one.title), strength_cell(one), strength_cell(one, evidenced=True)))
        for one in found[:RISKS]
    )
    yield Table("Benefits as claimed and as evidenced", columns, tuple(rows))


def _next_steps(material: Material) -> Iterator[Block]:
    actions = sorted(
        material.assessment.actions,
        key=lambda one: (one.state == "in_place", one.due is None, one.due or ""),
    )
    if not actions:
        yield Paragraph(text("No action is recorded yet."))
    else:
        columns = (
            Column("", 0.06),
            Column("Action", 0.36, heads=True),
            Column("Owner", 0.2),
            Column("By when", 0.18),
            Column("Cost", 0.1, align="right"),
            Column("State", 0.1),
        )
        yield Table("Next steps", columns, tuple(_step(material, action) for action in actions))
    yield from _advice(material)


def _step(material: Material, action: Action) -> Row:
    none = Words("to be named", "strong")
    undated = Words("to be set", "strong")
    return Row(
        (
            cell(_number(material, action)),
            cell(phrases.clipped(action_title(material, action.id), 220)),
            cell(phrases.clipped(action.owner, 80) or none),
            cell(phrases.date_words(action.due) or undated),
            cell("" if action.cost is None else amount(action.cost, "pounds")),
            cell(phrases.STATES[action.state]),
        ),
        anchor=f"action-{action.id}",
    )


def _advice(material: Material) -> Iterator[Block]:
    taken = {action.advice for action in material.assessment.actions}
    catalogue = {advice.id: advice for advice in material.method.actions}
    called = [catalogue[id_] for id_ in material.result.advice if id_ not in taken][:ADVICE]
    if called:
        yield Heading("Not on record, and worth a look")
        moves = phrases.MOVES[material.perspective]
        yield Bullets(
            tuple(
                text(
                    Words(f"{worded(advice.title, material.perspective)}. ", "strong"),
                    " ".join(worded(advice.text, material.perspective).split()),
                    Words(f" Whose move: {moves[advice.who].lower()}.", "quiet"),
                )
                for advice in called
            )
        )


def _unknown(material: Material) -> Iterator[Block]:
    if not material.next_questions:
        yield Paragraph(text("No open answer bears on a rating."))
        return
    yield Paragraph(text("Answers that are missing, the most telling first."), "quiet")
    yield open_table(material, QUESTIONS)


def _basis(material: Material) -> Iterator[Block]:
    asked = [question for question in material.result.asked if question.shown == "yes"]
    answered = sum(question.state in {"value", "range", "not_applicable"} for question in asked)
    are = "is" if answered == 1 else "are"
    yield Paragraph(
        text(
            f"{answered} of {len(asked)} questions {are} answered, as things stood on "
            f"{phrases.date_words(material.result.date)}. The method is “{material.method.title}”, version "
            f"{material.result.version}. Most of its weights are illustrative: our own choice, argued in the "
            "method and open to change. It supports a judgement and does not make it, and it is not legal or "
            "financial advice. The full report has every answer, proof and source."
        )
    )
    yield from left_out(material)
    yield SignOff(SIGNERS[material.perspective])
