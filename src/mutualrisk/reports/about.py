"""Who was assessed, for what, when and by whom; and the verdict with the two profiles it rests on."""

from collections.abc import Iterator

from mutualrisk.reports import phrases
from mutualrisk.reports.content import (
    Block,
    Bullets,
    Column,
    Fact,
    Facts,
    Heading,
    Mark,
    Paragraph,
    Row,
    Section,
    Table,
    Words,
    cell,
    text,
)
from mutualrisk.reports.headline import NOTHING_YET
from mutualrisk.reports.marking import left_out
from mutualrisk.reports.material import Material
from mutualrisk.reports.stated import all_open

PERSPECTIVES = {
    "commissioner": "A commissioner looking at a bidder",
    "board": "A board looking at its own organisation",
}
DEPTHS = {"screening": "First look: the questions that settle most", "full": "Full set of questions"}


def about(material: Material) -> Section:
    """The assessment itself, with the notes that people left on its parts."""
    blocks = (Facts(tuple(_facts(material))), *left_out(material), *_notes(material))
    return Section("about", "About this assessment", blocks)


def _facts(material: Material) -> Iterator[Fact]:
    case, assessment, organisation = material.case, material.assessment, material.organisation
    said = {
        "Organisation": material.name,
        "Legal form": organisation.legal_form,
        "Registered number": organisation.number,
        "Contract": case.contract.title,
        "Authority": case.contract.authority,
        "Contract reference": case.contract.reference,
        "Case": case.title if case.title != case.contract.title else "",
        "Date": phrases.date_words(assessment.date),
        "Assessor": assessment.assessor or material.letterhead.assessor,
        "Report made by": material.letterhead.organisation,
        "Round": assessment.round,
        "Seen by": PERSPECTIVES[assessment.perspective],
        "Depth": DEPTHS[assessment.depth],
        "Method": f"{material.method.title}, version {material.result.version}",
    }
    return (Fact(label, text(words)) for label, words in said.items() if words)


def _notes(material: Material) -> Iterator[Block]:
    said = {
        "Note on the case": material.case.note,
        "Note on the contract": material.case.contract.note,
        "Note on the organisation": material.organisation.note,
        "Note on the assessment": material.assessment.note,
    }
    for title, words in said.items():
        if words:
            yield Heading(title, 3)
            yield Paragraph(text(words))


def verdict(material: Material) -> Section:
    """The row of the decision table that holds, why, and the profiles it was read from."""
    found = material.result.verdict
    others = [
        title for id_, title in zip(found.possible, found.possible_titles, strict=True) if id_ != found.id
    ]
    left_open = f"What is not known also leaves these open: {phrases.listed(others, 'or')}." if others else ""
    title = phrases.sentence(NOTHING_YET) if all_open(material) else found.title
    blocks: list[Block] = [
        Paragraph(text(Words(title, "strong")), "lead"),
        Paragraph(text(found.text)),
        Paragraph(text(f"Why the method says so: {found.reason}"), "quiet"),
    ]
    if left_open:
        blocks.append(Paragraph(text(left_open)))
    return Section("verdict", "Verdict and profile", (*blocks, *_profile(material)))


def _profile(material: Material) -> Iterator[Block]:
    if all_open(material):
        return
    yield Heading("Risks by rating")
    columns = (
        Column("Rating", 0.3, heads=True),
        Column("For certain", 0.35),
        Column("At most, if the open answers turn out so", 0.35),
    )
    rows = tuple(
        Row(
            (
                cell(Mark(count.rating, phrases.sentence(count.rating))),
                cell(str(count.certain)),
                cell(str(count.possible)),
            )
        )
        for count in material.result.profile.counts
    )
    yield Table("Risks by rating", columns, rows)
    yield Heading("Benefits at a glance")
    yield Bullets(tuple(_ends(material)))
    yield Paragraph(
        text("A benefit never pays for a risk: the two lists stand side by side and are not added up."),
        "quiet",
    )


def _ends(material: Material) -> Iterator[tuple[Words, ...]]:
    profile = material.result.profile
    for label, ids in (("Most to rely on", profile.strongest), ("Least to rely on", profile.weakest)):
        if ids:
            yield (Words(f"{label}: "), Words(phrases.listed([material.titles[id_] for id_ in ids])))
    if not material.result.benefits:
        yield (Words("No benefit was assessed."),)
