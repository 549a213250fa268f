"""What would change the ratings, what people agreed to do, and what else could be done."""

from collections.abc import Iterator

from mutualrisk.domain.case import Action
from mutualrisk.domain.rule import Advice, Partnership, StatedEffect
from mutualrisk.domain.value import worded
from mutualrisk.engine.stages import effects
from mutualrisk.engine.words import amount
from mutualrisk.reports import open_points, phrases
from mutualrisk.reports.changes import action_title, all_changes
from mutualrisk.reports.content import (
    Block,
    Entry,
    Fact,
    Heading,
    Paragraph,
    Section,
    text,
)
from mutualrisk.reports.headline import unconfirmed
from mutualrisk.reports.material import Material
from mutualrisk.reports.proofs import SIDES, cited_words

MOST_ADVICE = 12
MOST_FORMS = 4
WHO = {"commissioner": "the commissioner", "mutual": "the organisation", "both": "both together"}


def next_steps(material: Material) -> Section:
    """Open questions, changes, actions, and the catalogue's advice."""
    blocks = (
        *_open(material),
        *_unconfirmed(material),
        *_changes(material),
        *_actions(material),
        *_advice(material),
        *_forms(material),
    )
    return Section("next", "Actions and next steps", blocks)


def _open(material: Material) -> Iterator[Block]:
    yield Heading("Open questions, the most telling first")
    if material.next_questions:
        yield open_points.open_table(material, len(material.next_questions), dense=True)
    else:
        yield Paragraph(text("No open answer bears on a risk or a benefit."))


def _unconfirmed(material: Material) -> Iterator[Block]:
    """The answers that stand as a file had them: they count, and somebody ought to look."""
    found = unconfirmed(material)
    if found:
        pointers = [material.pointer("question", id_) for id_ in found]
        listed = [part for pointer in pointers for part in (", ", pointer)][1:]
        yield Heading("Read from files, to be confirmed")
        words = "These answers count as they stand. Compare each with the place that it was read from: "
        yield Paragraph(text(words, *listed, "."))


def _changes(material: Material) -> Iterator[Block]:
    for direction, title in (
        ("down", "What would bring a rating down"),
        ("up", "What would push a rating up"),
    ):
        known = all_changes(material, direction)
        if known:
            yield Heading(title)
            yield known


def _actions(material: Material) -> Iterator[Block]:
    yield Heading("Actions on record")
    if not material.assessment.actions:
        yield Paragraph(text("None."))
    for action in material.assessment.actions:
        yield _action(material, action)


def _action(material: Material, action: Action) -> Entry:
    catalogue = {advice.id: advice.effects for advice in material.method.actions}
    advice = next((one for one in material.method.actions if one.id == action.advice), None)
    said = {
        "": phrases.STATES[action.state],
        "Owner:": action.owner,
        "Due:": phrases.date_words(action.due),
        "Cost:": "" if action.cost is None else amount(action.cost, "pounds"),
        "Effect:": effects_words(material, effects(action, catalogue)),
    }
    texts = [worded(advice.text, material.perspective)] if advice else []
    return Entry(
        number=f"A{material.numbers[f'action-{action.id}']}",
        title=text(action_title(material, action.id)),
        body=tuple(Paragraph(text(words)) for words in (*texts, action.note) if words),
        facts=tuple(Fact(label, text(words)) for label, words in said.items() if words),
        anchor=f"action-{action.id}",
    )


def effects_words(material: Material, stated: tuple[StatedEffect, ...]) -> str:
    """What an action changes, factor by factor."""
    known = [effect for effect in stated if effect.factor in material.titles]
    return "; ".join(f"{material.titles[effect.factor].lower()}, {_step(effect)}" for effect in known)


def _step(effect: StatedEffect) -> str:
    sign = "+" if effect.side == "strength" else "−"
    return f"{SIDES[effect.side].lower()} {sign}{effect.by:g}"


def _advice(material: Material) -> Iterator[Block]:
    taken = {action.advice for action in material.assessment.actions}
    catalogue = {advice.id: advice for advice in material.method.actions}
    called = [catalogue[id_] for id_ in material.result.advice if id_ not in taken]
    if not called:
        return
    yield Heading("What else could be done")
    yield Paragraph(
        text("Actions of the method that the findings and the higher risks call for, most called for first."),
        "quiet",
    )
    for number, advice in enumerate(called[:MOST_ADVICE], 1):
        yield _advised(material, advice, number)
    rest = len(called) - MOST_ADVICE
    if rest > 0:
        words = f"The method knows {phrases.counted(rest, 'more action')} that would bear on these risks."
        yield Paragraph(text(words), "quiet")


def _advised(material: Material, advice: Advice, number: int) -> Entry:
    said = {
        "Who:": WHO[advice.who],
        "Effort:": advice.effort,
        "Takes:": "" if advice.months is None else amount(advice.months, "months"),
        "Cost:": worded(advice.cost, material.perspective),
        "Effect:": effects_words(material, advice.effects),
        "Brings:": "; ".join(worded(new.text, material.perspective) for new in advice.brings),
    }
    facts = [Fact(label, text(" ".join(words.split()))) for label, words in said.items() if words]
    facts.append(
        Fact("", text(f"{phrases.GRADES[advice.grade]} ", *cited_words(material.cited(advice.reference))))
    )
    return Entry(
        str(number), text(worded(advice.title, material.perspective)), _body(material, advice), tuple(facts)
    )


def _body(material: Material, said: Advice | Partnership) -> tuple[Paragraph, ...]:
    return (Paragraph(text(" ".join(worded(said.text, material.perspective).split()))),)


def _forms(material: Material) -> Iterator[Block]:
    known = {form.id: form for form in material.method.partnerships}
    found = [known[id_] for id_ in material.result.partnerships[:MOST_FORMS]]
    if found:
        yield Heading("Forms of partnership that close these gaps")
        for number, form in enumerate(found, 1):
            yield _form(material, form, number)


def _form(material: Material, form: Partnership, number: int) -> Entry:
    titles = {risk.id: risk.title for risk in material.result.risks}
    closes = [
        f"{titles[gap.factor]}: {worded(gap.text, material.perspective)}"
        for gap in form.closes
        if gap.factor in titles
    ]
    said = {
        "Closes:": " ".join(closes),
        "Brings:": " ".join(worded(new.text, material.perspective) for new in form.brings),
        "Agree in writing:": "; ".join(form.agree),
    }
    facts = [Fact(label, text(" ".join(words.split()))) for label, words in said.items() if words]
    facts.append(Fact("", cited_words(material.cited(form.reference))))
    return Entry(
        str(number), text(worded(form.title, material.perspective)), _body(material, form), tuple(facts)
    )
