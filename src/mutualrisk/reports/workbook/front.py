"""The first sheet, which sums up, live: the verdict, the risks by their place, and the benefits."""

from typing import NamedTuple

from mutualrisk.domain.result import BenefitResult, RiskResult
from mutualrisk.domain.value import RATINGS
from mutualrisk.engine.spreadsheet.calculation import Calculation
from mutualrisk.engine.spreadsheet.risks import ASSESSED, RATING, Risks
from mutualrisk.engine.spreadsheet.sheet import Content, Formula, Link, Sheet, Shown
from mutualrisk.engine.spreadsheet.text import quoted
from mutualrisk.engine.spreadsheet.verdict import TEXT, TITLE
from mutualrisk.reports import phrases
from mutualrisk.reports.material import Material
from mutualrisk.reports.workbook import register, strengths
from mutualrisk.reports.workbook.marks import Graded, mark_words
from mutualrisk.reports.workbook.page import Page
from mutualrisk.reports.workbook.register import Register
from mutualrisk.reports.workbook.strengths import Strengths

WIDTHS = (40, 15, 26, 10, 10, 10, 10, 10)
TOP_COLUMNS = ("Risks today, highest first", "Rating", "Not excluded", "Score", "At least", "At most")
BENEFIT_COLUMNS = ("Benefits", "As claimed", "Not excluded", "Claimed", "Relied on")
NUMBERS = ("For certain", "Today", "At most", "Score", "At least", "Claimed", "Relied on")
"""Heads of columns of numbers."""
DRAWN = (6, 7)
"""Columns of what is drawn beyond the least: up to the point, and from there to the most."""
BESIDE = 10
"""Columns of the usual width that the charts take, right of the tables."""
NOTHING_YET = "Nothing can be said yet"
SO_FAR = "Not settled; so far: "
ABOUT = "The verdict and the two profiles, live: change an answer, and all of this follows."


class Block(NamedTuple):
    """The rows of a table of the summary, from the first to the last."""

    first: int
    last: int


class Summary(NamedTuple):
    """The first sheet, and where the tables stand that are drawn beside it."""

    page: Page
    risks: Block
    benefits: Block


def summary(material: Material, made: Calculation, risks: Register, benefits: Strengths) -> Summary:
    """The verdict, the profile, the highest risks and the benefits, all live."""
    sheet = Sheet("Summary", ABOUT, *(("", width) for width in WIDTHS))
    _verdict(sheet, material, made)
    _counts(sheet, material, made)
    highest = _highest(sheet, material, risks)
    good = _benefits(sheet, material, benefits)
    _facts(sheet, material)
    page = Page(sheet, marks=(0, 1), wide=True, title=material.name, hidden=DRAWN, beside=BESIDE)
    return Summary(page, highest, good)


def _verdict(sheet: Sheet, material: Material, made: Calculation) -> None:
    found, verdict = material.result.verdict, made.verdict
    settled = f'IF({verdict.possible}>1,{quoted(SO_FAR)},"")'
    title = f"{settled}&INDEX({verdict.column(TITLE)},{verdict.chosen})"
    title = f"IF({_all_open(made.risks)},{quoted(NOTHING_YET)},{title})"
    now = NOTHING_YET if material.all_open else f"{'' if found.certain else SO_FAR}{found.title}"
    sheet.name_cell("verdict", 1, sheet.next_row)
    sheet.add(_label("Verdict"), Formula(title, now, "lead"))
    said = Formula(f"INDEX({verdict.column(TEXT)},{verdict.chosen})", found.text, "prose")
    sheet.add(_label("What it says"), said)
    loose = Formula(f"SUM({made.inputs.open_cells()})", len(material.result.open_questions), "count")
    sheet.add(_label("Questions still open"), loose)
    sheet.name_cell("questions.open", 1, sheet.next_row - 1)
    sheet.add("")


def _all_open(risks: Risks) -> str:
    """Whether anything is possible of every risk that is assessed, so that nothing can be said yet."""
    assessed, low, high = (risks.cells(column, "current") for column in (ASSESSED, RATING, RATING + 2))
    wholly = f"SUMPRODUCT(({assessed}>0)*({low}=1)*({high}={len(RATINGS)}))"
    return f"AND(MAX({assessed})>0,{wholly}=SUMPRODUCT(({assessed}>0)*1))"


def _label(words: str) -> Shown:
    return Shown(words, "label")


def _heads(sheet: Sheet, *words: str) -> None:
    sheet.add(*(Shown(word, "subheading of numbers" if word in NUMBERS else "subheading") for word in words))


def _counts(sheet: Sheet, material: Material, made: Calculation) -> None:
    _heads(sheet, "Risks by rating", "For certain", "Today", "At most")
    counts = {count.rating: count for count in material.result.profile.counts}
    for rating in reversed(RATINGS):
        values = (counts[rating].certain, counts[rating].point, counts[rating].possible)
        places = zip(made.verdict.quantity(f"{rating}_count"), values, strict=True)
        sheet.add(mark_words(rating), *(Formula(at, value, "points") for at, value in places))
    sheet.add("")


# -- the highest risks


def _highest(sheet: Sheet, material: Material, risks: Register) -> Block:
    """All risks by their place today."""
    _heads(sheet, *TOP_COLUMNS)
    first = sheet.next_row
    ranked: list[RiskResult | None] = list(risks.ranked)
    ranked += [None] * (len(material.program.risks) - len(ranked))
    for place, risk in enumerate(ranked, 1):
        sheet.add(*_placed(sheet, risks, place, risk))
    sheet.add("")
    return Block(first, max(sheet.next_row - 2, first))


def _placed(sheet: Sheet, risks: Register, place: int, risk: RiskResult | None) -> list[Content]:
    row = f"MATCH({place},{risks.cells(register.PLACE)},0)"
    values = _risk_values(risk)
    units = ("name", "mark", "text", "level", "level", "level")
    columns = (
        register.RISK, register.RATING, register.OPEN, register.POINT, register.LEAST, register.MOST,
    )  # fmt: skip
    cells: list[Content] = [
        Formula(f'IFERROR(INDEX({risks.cells(column)},{row})&"","")', value, unit)
        if unit in ("name", "mark", "text")
        else Formula(f'IFERROR(INDEX({risks.cells(column)},{row}),"")', value, unit)
        for column, unit, value in zip(columns, units, values, strict=True)
    ]
    return [*cells, *_drawn(sheet, values[4], values[5], risk)]


def _risk_values(risk: RiskResult | None) -> list[float | str]:
    if risk is None:
        return [""] * 6
    graded = Graded(("", "", ""), risk.current)
    point = graded.told(RATINGS, "", risk.current.score.point, "level").value
    score = risk.current.score
    words = (graded.mark(RATINGS).value, phrases.rating_open(risk.current))
    return [risk.title, *words, point, score.low, score.high]


def _drawn(sheet: Sheet, least: float | str, most: float | str, risk: RiskResult | None) -> list[Content]:
    """What the bars show beyond the least: up to the point, and from there on. Open risks have no point."""
    low, high = (sheet.at(column, sheet.next_row) for column in (4, 5))
    point = sheet.at(3, sheet.next_row)
    if risk is None or isinstance(least, str) or isinstance(most, str):
        upto, beyond = 0.0, 0.0
    else:
        hidden = len(risk.current.possible) == len(RATINGS)
        upto = 0.0 if hidden else risk.current.score.point - least
        beyond = most - least - upto
    return [
        Formula(f"IF(ISNUMBER({point}),{point}-{low},0)", upto, "level"),
        Formula(f"IF(ISNUMBER({low}),{high}-{low},0)-{sheet.at(DRAWN[0], sheet.next_row)}", beyond, "level"),
    ]


# -- benefits and facts


def _benefits(sheet: Sheet, material: Material, benefits: Strengths) -> Block:
    _heads(sheet, *BENEFIT_COLUMNS)
    first = sheet.next_row
    results: dict[str, BenefitResult] = {benefit.id: benefit for benefit in material.result.benefits}
    for place, (id_, title) in enumerate(benefits.order):
        values = benefits.values[id_]
        found = [benefits.at(column, place) for column in strengths.SUMMED]
        units = ("mark", "text", "points", "points")
        cells = (
            Formula(f'{at}&""' if unit in ("mark", "text") else at, value, unit)
            for at, value, unit in zip(found, values, units, strict=True)
        )
        sheet.add(title, *cells)
    if not results:
        sheet.add("No benefit was assessed.")
    sheet.add("")
    return Block(first, max(sheet.next_row - 2, first))


def _facts(sheet: Sheet, material: Material) -> None:
    _heads(sheet, "This assessment")
    for label, words in _known(material).items():
        if words:
            sheet.add(_label(label), Shown(words, "prose"))
    sheet.add("")
    sheet.add(_label("How to use this workbook"), Link("The sheet Method explains the others", "#Method!A1"))


def _known(material: Material) -> dict[str, str]:
    case, assessment = material.case, material.assessment
    return {
        "Organisation": material.name,
        "Contract": case.contract.title or case.title,
        "Authority": case.contract.authority,
        "Contract reference": case.contract.reference,
        "Written for the day": phrases.date_words(assessment.date),
        "Assessor": assessment.assessor or material.letterhead.assessor,
        "Report made by": material.letterhead.organisation,
        "Round": assessment.round,
        "Method": f"{material.method.title}, version {material.result.version}",
        "Note on the case": case.note,
        "Note on the contract": case.contract.note,
        "Note on the organisation": material.organisation.note,
        "Note on the assessment": assessment.note,
    }
