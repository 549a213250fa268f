"""The proof of a level as a table: what each answer, rule and limit adds, adding up to the level exactly."""

from collections.abc import Iterator

from mutualrisk.domain.explanation import Explanation, NearMiss, Part, SideProof
from mutualrisk.engine.explain import PLACES, largest_remainder
from mutualrisk.ui import wording
from mutualrisk.ui.results import words
from mutualrisk.ui.results.blocks import Block, Grid, Title
from mutualrisk.ui.results.sources import cited
from mutualrisk.ui.session import Session
from mutualrisk.ui.translation import translate
from mutualrisk.ui.widgets.cells import BREAK, Cell, Col, Row


def proof_blocks(session: Session, explanation: Explanation) -> Iterator[Block]:
    """Both sides of a factor, then the rules that nearly hold."""
    for side in explanation.sides:
        yield Title(_said(side), "h3")
        yield Grid(_said(side), _cols(side), _rows(session, side))
    if explanation.near:
        name = translate("Results", "Rules that nearly hold")
        yield Title(name, "h3")
        yield Grid(name, _near_cols(), tuple(_near(miss) for miss in explanation.near))


def most(side: SideProof) -> int:
    """The end of a side's scale."""
    return 100 if side.side == "strength" else 5


def _said(side: SideProof) -> str:
    return translate("Results", "{side}: {level} of {most}").format(
        side=words.side(side.side), level=words.ranged(side.span, PLACES[side.side]), most=most(side)
    )


def _cols(side: SideProof) -> tuple[Col, ...]:
    level = translate("Results", "Level, of {most}").format(most=most(side))
    return (
        Col(translate("Results", "What was read, and the scale that judges it"), 1, 250, folds=False),
        Col(translate("Results", "Reading"), 0.35, 130),
        Col(level, 0, 84, "right"),
        Col(translate("Results", "Weight"), 0, 76, "right"),
        Col(translate("Results", "Part"), 0, 70, "right"),
    )


def _rows(session: Session, side: SideProof) -> tuple[Row, ...]:
    shares = largest_remainder([100 * part.share for part in side.parts], 100.0, 0)
    lines = (_row(session, side, part, share) for part, share in zip(side.parts, shares, strict=True))
    return (*lines, _total(side))


def _row(session: Session, side: SideProof, part: Part, share: str) -> Row:
    signal = part.kind == "signal"
    return Row(
        _key(session, part),
        (
            Cell(_label(part), _judged(session, part), font="body"),
            Cell(words.sentence(part.value)),
            _level(part, PLACES[side.side]),
            Cell(f"{share}%" if signal else "", about=_weighed(share) if signal else ""),
            Cell(part.shown, font="small_strong", about=_added(side, part)),
        ),
    )


def _total(side: SideProof) -> Row:
    left = translate("Results", "Possible: {range}").format(range=words.extent(side.span, PLACES[side.side]))
    return Row(
        "",
        (
            Cell(translate("Results", "The sum"), font="strong"),
            Cell(left if words.is_open(side.span, PLACES[side.side]) else ""),
            Cell(),
            Cell(),
            Cell(side.shown, font="strong"),
        ),
        total=True,
    )


def _key(session: Session, part: Part) -> str:
    if part.kind == "rule":
        return f"finding:{part.id}"
    if part.kind == "limit":
        return ""
    kind = "question" if any(one.id == part.id for one in session.method.questions) else "measure"
    return f"{kind}:{part.id}"


def _label(part: Part) -> str:
    match part.kind:
        case "rule":
            label = translate("Results", "A rule: {text}").format(text=part.label)
        case "limit":
            label = translate("Results", "The end of the scale")
        case _:
            label = part.label
    return label if part.certain else translate("Results", "{label} (counts perhaps)").format(label=label)


def _judged(session: Session, part: Part) -> str:
    """The scale, why it is what it is, and where it comes from, with how certain that is."""
    scale = translate("Results", "Scale: {points}.").format(points=part.says) if part.kind == "signal" else ""
    why = " ".join(filter(None, (part.reason, _graded(part), cited(session, part.reference))))
    return BREAK.join(filter(None, (scale, why if part.kind != "limit" else "")))


def _graded(part: Part) -> str:
    """How certain the scale is, unless its reason ends with the very word."""
    grade = wording.grade(part.grade)
    said = part.reason.rstrip(".").lower().endswith(grade.partition(":")[0])
    return "" if said else f"{words.sentence(grade)}."


def _level(part: Part, places: int) -> Cell:
    if part.level is None:
        return Cell()
    left = (
        words.extent(part.level, max(places - 1, 0)) if words.is_open(part.level, max(places - 1, 0)) else ""
    )
    return Cell(words.number(part.level.point, places), left)


def _weighed(share: str) -> str:
    return translate("Results", "It counts for {share}% of this side.").format(share=share)


def _added(side: SideProof, part: Part) -> str:
    return translate("Results", "{part} of the {level} that this side comes to.").format(
        part=part.shown, level=side.shown
    )


def _near_cols() -> tuple[Col, ...]:
    return (
        Col(translate("Results", "Rule"), 1, 240, folds=False),
        Col(translate("Results", "From the line"), 0.1, 120),
    )


def _near(miss: NearMiss) -> Row:
    return Row(
        f"rule:{miss.rule}", (Cell(miss.text, miss.condition, font="body"), Cell(f"{miss.distance:.0%}"))
    )
