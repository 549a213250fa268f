"""The sheets of what people recorded beside answers: evidence, actions, and the references of the method."""

from datetime import date

from mutualrisk.domain.case import EVIDENCE_GRADES, Action, Evidence
from mutualrisk.engine.answers import grade_at
from mutualrisk.engine.ranges import DAYS_IN_MONTH
from mutualrisk.engine.spreadsheet.entries import FIRST_SERIAL, ActionEntry
from mutualrisk.engine.spreadsheet.sheet import Content, Entry, Formula, Link, Sheet, Shown
from mutualrisk.engine.spreadsheet.text import EDGE_TEXT, literal, quoted
from mutualrisk.engine.spreadsheet.thresholds import Thresholds
from mutualrisk.engine.stages import effects
from mutualrisk.reports import phrases
from mutualrisk.reports.changes import action_title
from mutualrisk.reports.material import Material
from mutualrisk.reports.next_steps import effects_words
from mutualrisk.reports.workbook.safe import web_address

GRADE, DATED, TODAY, COUNTS, TOKEN = 2, 3, 4, 8, 9
EVIDENCE_COLUMNS = (
    ("No", 6), ("Evidence", 52), ("Grade", 22), ("Dated", 18), ("Grade today", 22),
    ("Place", 18), ("File", 26), ("Note", 60), ("Counts", 8), ("Found as", 10),
)  # fmt: skip
GRADE_WORDS = tuple(phrases.EVIDENCE[grade] for grade in EVIDENCE_GRADES)


class EvidenceSheet:
    """The rows of the evidence."""

    def __init__(self, material: Material) -> None:
        """Give every piece its row."""
        self.material = material
        self.sheet = Sheet("Evidence", "What answers rest on. Age lowers a grade.", *EVIDENCE_COLUMNS)
        count = len(material.evidence)
        first, last = self.sheet.next_row, self.sheet.next_row + count - 1
        self.tokens = self.sheet.span(TOKEN, first, last) if count else ""
        self.counts = self.sheet.span(COUNTS, first, last) if count else ""

    def write(self, thresholds: Thresholds, day: str) -> None:
        """Write all rows. ``day`` is where the date of the assessment is typed."""
        for item in self.material.evidence:
            self._row(item, thresholds, day)

    def _row(self, item: Evidence, thresholds: Thresholds, day: str) -> None:
        row, rule = self.sheet.next_row, self.material.method.evidence
        grade, dated, today = (self.sheet.at(column, row) for column in (GRADE, DATED, TODAY))
        months = f"MAX({day}-{dated},0)/{literal(DAYS_IN_MONTH)}/{thresholds.months_per_grade}"
        lost = f"IF(ISNUMBER({dated}),INT({months}+{EDGE_TEXT}),0)"
        words = ",".join(map(quoted, GRADE_WORDS))
        number = f"MATCH({grade},{{{words}}},0)"
        value = grade_at(item, self.material.assessment.date, rule)
        counts = value >= EVIDENCE_GRADES.index(rule.relied_on_from)
        token = f"E{self.material.numbers[f'evidence-{item.id}']}"
        self.sheet.add(
            token, item.title or item.id,
            Entry(GRADE_WORDS[EVIDENCE_GRADES.index(item.grade)], unit="open", choices=",".join(GRADE_WORDS)),
            _day(item.date, "The day that the document is dated. Without one it keeps its grade."),
            Formula(f"CHOOSE(MAX(1,{number}-{lost}),{words})", GRADE_WORDS[value], "text"),
            item.page, f"{item.file_name} ({item.file})" if item.file_name else item.file, item.note,
            Formula(f"IF(MATCH({today},{{{words}}},0)-1>={thresholds.relied_from},1,0)", int(counts)),
            f" {token},",
        )  # fmt: skip


def _day(iso: str | None, prompt: str = "") -> Entry:
    """A date that people may change; what is no date stays as it was typed."""
    try:
        value: float | str = date.fromisoformat(iso).toordinal() - FIRST_SERIAL if iso else ""
    except ValueError:
        value = iso or ""
    return Entry(value, unit="date", prompt=prompt)


STATE = 2
ACTION_COLUMNS = (
    ("No", 6), ("Action", 48), ("State", 14), ("Owner", 26), ("Due", 18),
    ("Cost", 14), ("Effect", 52), ("Note", 52),
)  # fmt: skip
NOT_TAKEN = "Not taken"


class ActionsSheet:
    """The rows of the actions on record."""

    def __init__(self, material: Material) -> None:
        """Write every row."""
        self.material = material
        about = "Actions on record. Change a state, and the ratings today and once actions are done follow."
        self.sheet = Sheet("Actions", about, *ACTION_COLUMNS)
        self.entries: dict[str, ActionEntry] = {}
        catalogue = {advice.id: advice.effects for advice in material.method.actions}
        for action in material.assessment.actions:
            self._row(action, effects_words(material, effects(action, catalogue)))

    def _row(self, action: Action, effect: str) -> None:
        row = self.sheet.next_row
        at = self.sheet.at(STATE, row)
        later = ",".join(f"{at}={quoted(word)}" for word in phrases.STATES.values())
        self.entries[action.id] = ActionEntry(f"{at}={quoted(phrases.STATES['in_place'])}", f"OR({later})")
        offered = ",".join((*phrases.STATES.values(), NOT_TAKEN))
        due = phrases.date_words(action.due)
        cost: Content = "" if action.cost is None else Shown(action.cost, "pounds")
        self.sheet.add(
            f"A{self.material.numbers[f'action-{action.id}']}", action_title(self.material, action.id),
            Entry(phrases.STATES[action.state], unit="open", choices=offered),
            action.owner, due, cost, effect, action.note,
        )  # fmt: skip


REFERENCE_COLUMNS = (
    ("No", 6), ("Source", 58), ("Publisher", 34), ("Year", 8), ("Place", 34),
    ("Address", 50), ("Grade", 24), ("Note", 60),
)  # fmt: skip


def references_sheet(material: Material) -> Sheet:
    """References, one in a row, each address a link."""
    about = "The sources that the findings, scales and lines cite, each with how sure we are of it."
    sheet = Sheet("References", about, *REFERENCE_COLUMNS)
    for place, source in enumerate(material.references, 1):
        address = web_address(source.address)
        sheet.add(
            Shown(place, "ordinal"), source.title, source.publisher,
            "" if source.year is None else Shown(source.year, "year"), source.place,
            Link(address, address) if address else source.address, phrases.GRADES[source.grade], source.note,
        )  # fmt: skip
    return sheet
