"""Feedback to a bidder: how it was assessed factor by factor and why; beside it, the successful bidder."""

from collections.abc import Iterator

from mutualrisk.domain.result import BenefitResult, Finding, RiskResult
from mutualrisk.reports import phrases
from mutualrisk.reports.content import (
    Block,
    Bullets,
    Cell,
    Column,
    Document,
    Entry,
    Fact,
    Facts,
    Heading,
    Paragraph,
    Row,
    Section,
    Table,
    Words,
    cell,
    text,
)
from mutualrisk.reports.feedback_factor import factor_part, reads_of
from mutualrisk.reports.figures import rating_cell, strength_cell
from mutualrisk.reports.findings import effect_words
from mutualrisk.reports.marking import footer, left_out, masthead
from mutualrisk.reports.material import Material
from mutualrisk.reports.summary_duty import duty

READING = (
    "A risk is likelihood times impact, each 1 to 5, so its score is 1 to 25. A benefit is 0 to 100.",
    "A range shows what was not known. A rating stands alone only where the whole range lies in it.",
    "“On evidence” counts only answers that papers bear out; the others count as not known.",
    "Weights say how much of a level each reading makes up. Most are illustrative: the method's own choice.",
    "Being a mutual, a charity or a company neither raised nor lowered anything by itself.",
)


def feedback(material: Material) -> Document:
    """The document for one bidder."""
    title = f"How {material.name} was assessed"
    return Document(
        title=title,
        subject=phrases.clipped(material.case.contract.title, 200),
        running=phrases.clipped(title, 90),
        footer=footer(material),
        date=phrases.date_words(material.result.date),
        day=material.result.date,
        sections=tuple(_sections(material, title)),
    )


def _sections(material: Material, title: str) -> Iterator[Section]:
    yield Section("feedback", "Outcome", tuple(_first_page(material, title)))
    risks = [block for risk in material.result.risks for block in factor_part(material, risk)]
    none = (Paragraph(text("No risk was assessed.")),)
    yield Section("risks", "The risks, one by one", tuple(risks) or none)
    benefits = [block for one in material.result.benefits for block in factor_part(material, one)]
    if benefits:
        yield Section("benefits", "The benefits, one by one", tuple(benefits))
    yield Section("findings", "What was found", tuple(_findings(material)))
    yield Section("duty", "What the law asks of an assessment summary", duty(material))


def _first_page(material: Material, title: str) -> Iterator[Block]:
    yield masthead(material, "Feedback to a bidder")
    yield Heading(phrases.clipped(title, 120), 0, "feedback")
    yield Paragraph(text(_opening(material)), "lead")
    yield Facts(tuple(_facts(material)))
    yield Heading("Outcome at a glance")
    yield from _glance(material)
    yield Heading("How to read this")
    yield Bullets(tuple(text(words) for words in READING))
    yield from left_out(material)


def _opening(material: Material) -> str:
    what = "This says how the bidder was rated on each risk and benefit, and what each rating rests on."
    award = material.award
    if award is None:
        return f"{what} It does not say which bidder was successful."
    if award.is_own:
        return f"{what} This bidder is the successful one."
    return (
        f"{what} The successful bidder is {phrases.clipped(award.name, 120)}; its ratings stand beside these."
    )


def _facts(material: Material) -> Iterator[Fact]:
    contract, organisation = material.case.contract, material.organisation
    said = {
        "Bidder": material.name,
        "Legal form": organisation.legal_form,
        "Registered number": organisation.number,
        "Contract": contract.title,
        "Reference": contract.reference,
        "Authority": contract.authority or material.letterhead.organisation,
        "Assessed as on": phrases.date_words(material.result.date),
        "Method": f"{material.method.title}, version {material.result.version}",
    }
    return (Fact(label, text(words)) for label, words in said.items() if words)


def _glance(material: Material) -> Iterator[Block]:
    for name, found in (("Risk", material.result.risks), ("Benefit", material.result.benefits)):
        if found:
            yield _glanced(material, name, found)


def _glanced(material: Material, name: str, found: tuple[RiskResult | BenefitResult, ...]) -> Table:
    compared = bool(material.award and material.award.standings)
    both = (
        (Column("This bidder", 0.24), Column("Successful bidder", 0.24))
        if compared
        else (Column("This bidder", 0.48),)
    )
    columns = (Column("", 0.06), Column(name, 0.46, heads=True), *both)
    rows = tuple(
        Row(
            (
                cell(str(number)),
                cell(factor.title),
                outcome(factor),
                *((_theirs(material, factor.id),) if compared else ()),
            )
        )
        for number, factor in enumerate(found, 1)
    )
    return Table(f"{name}s at a glance", columns, rows, dense=True)


def outcome(factor: RiskResult | BenefitResult) -> Cell:
    """How a factor came out."""
    return rating_cell(factor.current) if isinstance(factor, RiskResult) else strength_cell(factor)


def _theirs(material: Material, id_: str) -> Cell:
    standing = material.award.standings.get(id_) if material.award else None
    if standing is None:
        return cell(Words("not assessed", "quiet"))
    return cell(standing.rating, Words(f" {standing.left_open}" if standing.left_open else "", "quiet"))


def _findings(material: Material) -> Iterator[Block]:
    found = [finding for finding in material.findings if finding.text]
    if not found:
        yield Paragraph(text("No finding rests on the bidder's own answers and the tender papers alone."))
        return
    yield Paragraph(
        text("What the method's rules noticed in the answers. A finding never disqualifies by itself."),
        "quiet",
    )
    for finding in found:
        yield _finding(material, finding)


def _finding(material: Material, finding: Finding) -> Entry:
    said = {
        "Effect:": effect_words(material, finding),
        "Read:": "; ".join(reads_of(finding)),
    }
    return Entry(
        f"F{material.numbers[f'finding-{finding.rule}']}",
        text(finding.text),
        facts=tuple(Fact(label, text(words)) for label, words in said.items() if words),
        anchor=f"finding-{finding.rule}",
    )
