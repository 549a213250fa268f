"""Which method judged, how its lines are drawn, and what in it is our own choice."""

from mutualrisk.engine.words import amount
from mutualrisk.reports import phrases
from mutualrisk.reports.content import Bullets, Fact, Facts, Heading, Paragraph, Section, text
from mutualrisk.reports.material import Material, signals_of
from mutualrisk.reports.proofs import cited_words

READING = (
    "A range shows what is not known. A rating is stated alone only where the whole range lies in it.",
    "Nothing answered is not low risk: it is open.",
    "As claimed takes answers as given. As evidenced takes those without good evidence as not known.",
    "Before actions, today, and once actions are done are three stages of one risk.",
    "A finding asks for evidence or for mitigation. It never disqualifies by itself.",
    "Being a mutual, a charity or a company neither raises nor lowers anything by itself.",
)


def method_part(material: Material) -> Section:
    """The method behind the scores, and how to read them."""
    return Section(
        "method",
        "The method",
        (
            Facts(tuple(Fact(label, text(words)) for label, words in _facts(material).items() if words)),
            Heading("How to read the scores"),
            Bullets(tuple(text(words) for words in READING)),
            Heading("Where the lines are drawn"),
            Paragraph(text(_cuts(material))),
            Paragraph(
                text(
                    f"{material.method.ratings.reason} ",
                    *cited_words(material.cited(material.method.ratings.reference)),
                ),
                "quiet",
            ),
            Paragraph(text(_evidence(material))),
            Paragraph(text(material.method.evidence.reason), "quiet"),
            Paragraph(text(_mitigation(material))),
            Paragraph(text(material.method.mitigation.reason), "quiet"),
            Heading("What is our own choice"),
            Paragraph(text(_illustrative(material))),
            *_not_assessed(material),
        ),
    )


def _facts(material: Material) -> dict[str, str]:
    method = material.method
    return {
        "Method": method.title,
        "Version": f"{method.id} {material.result.version}",
        "In force from": phrases.date_words(method.effective_from),
        "In force to": phrases.date_words(method.effective_to),
        "Licence": method.licence,
        "What it does": " ".join(method.summary.split()),
    }


def _cuts(material: Material) -> str:
    cuts = material.method.ratings
    return (
        f"The score of a risk is likelihood times impact, 1 to 25. It is moderate from {cuts.moderate:g}, "
        f"high from {cuts.high:g} and extreme from {cuts.extreme:g}. "
        f"A benefit of 0 to 100 is fair from {cuts.fair:g} and strong from {cuts.strong:g}."
    )


def _evidence(material: Material) -> str:
    rule = material.method.evidence
    return (
        f"Evidence is relied on from {phrases.EVIDENCE[rule.relied_on_from]} upwards. "
        f"It loses one grade for each {amount(rule.months_per_grade, 'months')} of age."
    )


def _mitigation(material: Material) -> str:
    rule = material.method.mitigation
    return (
        f"All actions together move one side of a risk by at most {rule.most_levels:g} of five levels, "
        f"and a benefit by at most {rule.most_points:g} points."
    )


def _illustrative(material: Material) -> str:
    factors = [program.factor for program in (*material.program.risks, *material.program.benefits)]
    signals = [signal for factor in factors for signal in signals_of(factor)]
    own = sum(signal.grade == "illustrative" for signal in signals)
    return (
        f"No source sets most weights and scales. Of the {len(signals)} behind the risks and benefits here, "
        f"{own} are illustrative: our own choice, argued in the method's files and open to change there. "
        "Each proof says which."
    )


def _not_assessed(material: Material) -> tuple[Heading | Paragraph, ...]:
    titles = {factor.id: factor.title for factor in (*material.program.risks, *material.program.benefits)}
    left = [titles[id_] for id_ in material.result.not_assessed]
    if not left:
        return ()
    return (
        Heading("Not assessed"),
        Paragraph(text(f"No question that was asked speaks to: {phrases.listed(left)}.")),
    )
