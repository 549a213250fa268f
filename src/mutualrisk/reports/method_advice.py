"""The second half of a method's document: advice, figures, background and sources."""

from collections.abc import Iterable, Iterator

from mutualrisk.domain.method import Benchmark, Method, Reference
from mutualrisk.domain.rule import Advice, NewRisk, Partnership, StatedEffect
from mutualrisk.reports.markdown import (
    anchor,
    both,
    code,
    first,
    flat,
    heading,
    link,
    links,
    plain,
    sources,
    table,
    worded,
)


def advice(method: Method) -> Iterator[str]:
    """The actions of the catalogue."""
    yield from heading("actions", "Actions")
    for action in method.actions:
        yield ""
        yield from _action(action)


def _action(advice: Advice) -> Iterator[str]:
    yield anchor("action", advice.id)
    yield ""
    yield f"#### {first(advice.title)} ({code(advice.id)})"
    yield ""
    yield from worded(advice.text)
    yield ""
    months = "" if advice.months is None else f"; {advice.months:g} months"
    yield f"- **Who:** {_who(advice.who)}; effort {advice.effort}{months}"
    if advice.when:
        yield f"- **Offered where** {code(advice.when)}"
    if advice.cost:
        yield f"- **Cost:** {both(advice.cost)}"
    yield from map(_stated, advice.effects)
    yield from map(_brings, advice.brings)
    if advice.partnership:
        yield f"- **Form of partnership:** {link('form', advice.partnership)}"
    yield f"- **From:** {sources(advice.reference, advice.grade)}"


def _stated(effect: StatedEffect) -> str:
    word = "raises" if effect.side == "strength" else "lowers"
    moved = f"{link('factor', effect.factor)}, {effect.side}, by {effect.by:g}"
    return f"- **Effect:** {word} {moved}. {plain(effect.reason)} (grade {effect.grade})"


def _brings(new: NewRisk) -> str:
    return f"- **Brings in turn:** {link('factor', new.factor)}. {both(new.text)}"


def forms(method: Method) -> Iterator[str]:
    """The forms of partnership, the loosest first."""
    yield from heading("partnerships", "Forms of partnership")
    for form in sorted(method.partnerships, key=lambda form: form.closeness):
        yield ""
        yield from _form(form)


def _form(form: Partnership) -> Iterator[str]:
    yield anchor("form", form.id)
    yield ""
    yield f"### {first(form.title)} (closeness {form.closeness} of 7)"
    yield ""
    yield from worded(form.text)
    yield ""
    yield from (f"- **Closes:** {link('factor', gap.factor)}. {both(gap.text)}" for gap in form.closes)
    yield from map(_brings, form.brings)
    yield from (f"- **To agree:** {plain(text)}" for text in form.agree)
    yield f"- **From:** {sources(form.reference, form.grade)}"


# -- figures, background and sources


def benchmarks(method: Method) -> Iterator[str]:
    """The figures that answers may be held against."""
    yield from heading("benchmarks", "Benchmarks")
    yield ""
    head = ("Benchmark", "Beside", "Low", "Typical", "High", "Unit", "Year", "Caution", "Source")
    yield from table(head, map(_benchmark, method.benchmarks))


def _benchmark(item: Benchmark) -> tuple[str, ...]:
    values = ("" if value is None else f"{value:,.12g}" for value in (item.low, item.typical, item.high))
    return (
        f"{anchor('benchmark', item.id)}{both(item.title)}",
        links("question", item.beside),
        *values,
        item.unit,
        str(item.year),
        both(item.caution),
        links("reference", item.reference),
    )


def notes(method: Method) -> Iterator[str]:
    """The background."""
    yield from heading("notes", "Background")
    for note in method.notes:
        yield ""
        yield anchor("note", note.id)
        yield ""
        yield f"### {first(note.title)}"
        yield ""
        yield from worded(note.text)
        if note.reference:
            yield ""
            yield f"Sources: {links('reference', note.reference)}."


def claims(method: Method) -> Iterator[str]:
    """What serves each claim that the method answers."""
    yield from heading("claims", "What serves each claim of the founding review")
    yield ""
    rows = ((claim.id, plain(claim.text), _servants(claim.served_by)) for claim in method.claims)
    yield from table(("Claim", "In our words", "Served by"), rows)


def _servants(served_by: Iterable[str]) -> str:
    named = (name.partition(":") for name in served_by)
    return ", ".join(_servant(kind, id_) for kind, _, id_ in named)


def _servant(kind: str, id_: str) -> str:
    words = f"{kind} {id_}"
    if kind == "option":
        return link("question", id_.partition(".")[0], words)
    places = {"measure": "question", "risk": "factor", "benefit": "factor", "partnership": "form"}
    return link(places.get(kind, kind), id_, words)


def references(method: Method) -> Iterator[str]:
    """The sources."""
    yield from heading("references", "References")
    yield ""
    listed = sorted(method.references, key=lambda reference: reference.id)
    yield from table(("Id", "Source", "Grade", "Note"), map(_reference, listed))


def _reference(item: Reference) -> tuple[str, ...]:
    address = f"<{flat(item.address)}>" if item.address.startswith("https://") else plain(item.address)
    parts = (plain(item.publisher), plain(item.title), str(item.year or ""), plain(item.place), address)
    source = ". ".join(part.rstrip(".") for part in parts if part)
    return (f"{anchor('reference', item.id)}{code(item.id)}", source, item.grade, plain(item.note))


def _who(move: str) -> str:
    return "both" if move == "both" else f"the {move}"
