"""The summary that may be published: the verdict and every rating, without what anybody answered."""

from collections.abc import Iterator

from mutualrisk.domain.result import BenefitStage, Stage
from mutualrisk.reports import phrases, stated
from mutualrisk.reports.content import (
    Block,
    Cell,
    Column,
    Document,
    Heading,
    Paragraph,
    Row,
    Section,
    Table,
    Words,
    cell,
    text,
)
from mutualrisk.reports.headline import headline, lead
from mutualrisk.reports.marking import footer, left_out, masthead
from mutualrisk.reports.material import Material

READING = (
    "A risk is rated low, moderate, high or extreme, a benefit weak, fair or strong. Where something is not "
    "known, the ratings that it leaves open are named. Benefits are never set off against risks. Being a "
    "mutual, a charity or a company neither raises nor lowers anything by itself."
)


def public_summary(material: Material) -> Document:
    """The document for anybody."""
    title = f"{material.name}: risks and benefits"
    return Document(
        title=title,
        subject=phrases.clipped(material.case.contract.title, 200),
        running=phrases.clipped(title, 90),
        footer=footer(material),
        date=phrases.date_words(material.result.date),
        day=material.result.date,
        sections=(
            Section("statement", "Risks", tuple(_risk_page(material))),
            Section("statement-benefits", "Benefits", tuple(_benefit_page(material)), starts_page=True),
        ),
    )


def _risk_page(material: Material) -> Iterator[Block]:
    yield masthead(material, "Summary for publication")
    yield Heading(headline(material), 0, "statement")
    yield Paragraph(lead(material), "lead")
    yield Paragraph(text(READING))
    yield from left_out(material)
    yield Heading("How many risks stand at each rating")
    yield _counts(material)
    if material.result.risks:
        yield Heading("Every risk")
        yield _risks(material)


def _benefit_page(material: Material) -> Iterator[Block]:
    if material.result.benefits:
        yield _benefits(material)
    else:
        yield Paragraph(text("No benefit was assessed."))
    yield Heading("The method")
    method = material.method
    yield Paragraph(
        text(
            f"“{method.title}”, version {material.result.version}, licence {method.licence}. Its questions, "
            "weights and sources can be read by anybody. Most weights are illustrative: its own choice."
        )
    )


def _counts(material: Material) -> Table:
    counts = list(reversed(material.result.profile.counts))
    columns = (
        Column("", 0.34, heads=True),
        *(
            Column(phrases.sentence(count.rating), 0.66 / max(len(counts), 1), align="right")
            for count in counts
        ),
    )
    rows = (
        Row((cell("For certain"), *(cell(str(count.certain)) for count in counts))),
        Row((cell("At most, if open answers turn out so"), *(cell(str(count.possible)) for count in counts))),
    )
    return Table("Risks by rating", columns, rows)


def _risks(material: Material) -> Table:
    columns = (Column("Risk", 0.46, heads=True), Column("Rating today", 0.34), Column("Whose move", 0.2))
    moves = phrases.MOVES[material.perspective]
    rows = (
        Row((cell(risk.title), _rated(risk.current), cell(moves[risk.whose_move])))
        for risk in material.result.risks
    )
    return Table("Every risk", columns, tuple(rows), dense=True)


def _benefits(material: Material) -> Table:
    columns = (Column("Benefit", 0.46, heads=True), Column("As claimed", 0.27), Column("As evidenced", 0.27))
    rows = (
        Row(
            (
                cell(one.title),
                _rated(one.claimed),
                _rated(one.evidenced) if one.evidenced else cell("nothing"),
            )
        )
        for one in material.result.benefits
    )
    return Table("Every benefit", columns, tuple(rows), dense=True)


def _rated(stage: Stage | BenefitStage) -> Cell:
    """A rating in words and colour, without its number, and what it leaves open."""
    loose = stated.left_open(stage)
    return cell(stated.mark(stage), Words(f" {loose}" if loose else "", "quiet"))
