"""Everything that the method's rules found, each once, with what it read and where it comes from."""

from collections.abc import Iterator

from mutualrisk.domain.result import Finding
from mutualrisk.domain.value import worded
from mutualrisk.reports import phrases
from mutualrisk.reports.content import Block, Entry, Fact, Heading, Paragraph, Run, Section, Words, text
from mutualrisk.reports.material import ABOUT, Material
from mutualrisk.reports.proofs import cited_words
from mutualrisk.reports.stated import all_open

PARTS = {
    "tender": "On the tender itself",
    "bidder": "On the organisation",
    "partnership": "On partnership",
    "transition": "On the transition",
    "law": "On the law",
}
TENDER_NOTE = "These are about how the tender is built. They never count against the organisation that bids."
WEIGHTS = {"serious": "Serious", "caution": "Caution", "note": "Note"}


def findings(material: Material) -> Section:
    """The findings by what they are about."""
    if all_open(material):
        return Section("findings", "Findings", (Paragraph(text(_may_hold(material))),))
    blocks: list[Block] = []
    for part in ABOUT:
        found = [finding for finding in material.findings if finding.about == part]
        if found:
            blocks += [Heading(PARTS[part])]
            blocks += [Paragraph(text(TENDER_NOTE), "quiet")] if part == "tender" else []
            blocks += [_entry(material, finding) for finding in found]
    none = (Paragraph(text("No rule of the method found anything to report.")),)
    return Section("findings", "Findings", tuple(blocks) or none)


def _may_hold(material: Material) -> str:
    """How many rules wait for answers, where none was given that a finding could be worded with."""
    waiting = phrases.counted(len(material.findings), "rule")
    return f"No rule of the method holds for certain yet; {waiting} may, once there are answers."


def _entry(material: Material, finding: Finding) -> Entry:
    number = material.numbers[f"finding-{finding.rule}"]
    return Entry(
        number=f"F{number}",
        title=text(finding.text or "A rule of the method holds."),
        body=(Paragraph(text(finding.says)),) if finding.says else (),
        facts=tuple(_facts(material, finding)),
        anchor=f"finding-{finding.rule}",
    )


def _facts(material: Material, finding: Finding) -> Iterator[Fact]:
    certain = "" if finding.certain else ", if the open answers turn out so"
    yield Fact("", text(Words(WEIGHTS[finding.weight] + certain)))
    yield Fact("Move:", text(phrases.MOVES[material.perspective][finding.to].lower()))
    done = effect_words(material, finding)
    if done:
        yield Fact("Effect:", text(done))
    if finding.reads:
        yield Fact("Read:", text(*_read(material, finding)))
    titles = {advice.id: advice for advice in material.method.actions}
    called = [titles[id_] for id_ in finding.advice if id_ in titles]
    if called:
        yield Fact("Could help:", text("; ".join(worded(a.title, material.perspective) for a in called)))
    yield Fact("", text(f"{phrases.GRADES[finding.grade]} ", *cited_words(material.cited(finding.reference))))


def _read(material: Material, finding: Finding) -> Iterator[Run | str]:
    """What the rule read: answers by their number, measures with their value."""
    for place, reading in enumerate(finding.reads):
        yield "; " if place else ""
        yield material.pointer("question", reading.id) or f"{reading.label} ({reading.value})"


def effect_words(material: Material, finding: Finding) -> str:
    """What a rule did to a level, in words; nothing for a finding that only speaks."""
    name = material.titles.get(finding.factor or "", "")
    if not name or finding.step is None:
        return ""
    verb = {"raise": "raises", "lower": "lowers", "floor": "keeps", "cap": "keeps"}[finding.effect]
    end = {"raise": "by {}", "lower": "by {}", "floor": "at {} or above", "cap": "at {} or below"}[
        finding.effect
    ]
    return f"{verb} the {finding.side} of {name.lower()} {end.format(f'{finding.step:g}')}"
