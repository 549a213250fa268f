"""The sheets of what people recorded: answers, actions, evidence and references."""

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.case import EVIDENCE_GRADES
from mutualrisk.domain.value import worded
from mutualrisk.engine.answers import grade_at
from mutualrisk.engine.stages import effects
from mutualrisk.engine.words import UNIT_OF_KIND
from mutualrisk.reports import phrases
from mutualrisk.reports.changes import action_title
from mutualrisk.reports.content import Cell, Pointer, cell
from mutualrisk.reports.material import Material
from mutualrisk.reports.next_steps import effects_words
from mutualrisk.reports.sheet import Sheet, number, sheet_table

ANSWER_COLUMNS = (
    ("No", 6.0),
    ("Part", 22.0),
    ("Question", 44.0),
    ("State", 13.0),
    ("Answer", 38.0),
    ("Note", 36.0),
    ("Evidence", 11.0),
    ("Value", 14.0),
    ("Unit", 9.0),
    ("At least", 14.0),
    ("At most", 14.0),
    ("Id", 26.0),
)

ANSWER_STATES = {
    "value": "Answered",
    "range": "Range",
    "not_known": "Not known",
    "not_applicable": "Does not apply",
}


def answers_sheet(material: Material) -> Sheet:
    """Answers, one in a row."""
    asked = sorted((a.id for a in material.result.asked), key=lambda id_: material.numbers[f"question-{id_}"])
    kept = sorted(id_ for id_ in material.answers if f"question-{id_}" not in material.numbers)
    rows = (_answer(material, id_) for id_ in (*asked, *kept))
    about = "Every question of this assessment. Rows without a number are answers kept but not asked here."
    return Sheet("Answers", about, sheet_table("Answers", ANSWER_COLUMNS, rows), 3)


def _answer(material: Material, id_: str) -> tuple[Cell, ...]:
    question, answer = material.questions.get(id_), material.answers.get(id_)
    shown = material.numbers.get(f"question-{id_}")
    parts = {part.id: worded(part.title, material.perspective) for part in material.method.sections}
    words = (
        phrases.answer_words(question, answer, material.perspective)
        if question
        else str(answer.value if answer else "")
    )
    unit = UNIT_OF_KIND.get(question.type, "") if question else ""
    value, low, high = _values(answer, unit, f"answer.{id_}")
    return (
        cell(f"Q{shown}" if shown else ""),
        cell(parts.get(question.section, "") if question else ""),
        cell(" ".join(worded(question.text, material.perspective).split()) if question else id_),
        cell(ANSWER_STATES[answer.state] if answer else "Not answered"),
        cell(words if answer else ""),
        cell(answer.note if answer else ""),
        cell(_evidence_numbers(material, answer)),
        value,
        cell("" if unit == "date" else unit),
        low,
        high,
        cell(id_),
    )


def _values(answer: Answer | None, unit: str, name: str) -> tuple[Cell, Cell, Cell]:
    value = answer.value if answer and isinstance(answer.value, float) else None
    low, high = (answer.low, answer.high) if answer else (None, None)
    return number(value, unit, name), number(low, unit, f"{name}.low"), number(high, unit, f"{name}.high")


def _evidence_numbers(material: Material, answer: Answer | None) -> str:
    pointers = [material.pointer("evidence", id_) for id_ in (answer.evidence if answer else ())]
    return ", ".join(pointer.text for pointer in pointers if isinstance(pointer, Pointer))


ACTION_COLUMNS = (
    ("No", 6.0),
    ("Action", 48.0),
    ("State", 12.0),
    ("Owner", 26.0),
    ("Due", 18.0),
    ("Cost", 14.0),
    ("Effect", 52.0),
    ("Note", 52.0),
)


def actions_sheet(material: Material) -> Sheet:
    """Actions, one in a row."""
    catalogue = {advice.id: advice.effects for advice in material.method.actions}
    rows = (
        (
            cell(f"A{material.numbers[f'action-{action.id}']}"),
            cell(action_title(material, action.id)),
            cell(phrases.STATES[action.state]),
            cell(action.owner),
            cell(phrases.date_words(action.due)),
            number(action.cost, "pounds", f"action.{action.id}.cost"),
            cell(effects_words(material, effects(action, catalogue))),
            cell(action.note),
        )
        for action in material.assessment.actions
    )
    return Sheet(
        "Actions",
        "Actions on record, with owner, date, cost, state and stated effect.",
        sheet_table("Actions", ACTION_COLUMNS, rows),
    )


EVIDENCE_COLUMNS = (
    ("No", 6.0),
    ("Evidence", 52.0),
    ("Grade", 22.0),
    ("Grade today", 22.0),
    ("Dated", 18.0),
    ("Place", 18.0),
    ("File", 26.0),
    ("Note", 60.0),
)


def evidence_sheet(material: Material) -> Sheet:
    """Evidence, one in a row."""
    rows = (
        tuple(
            cell(words)
            for words in (
                f"E{material.numbers[f'evidence-{item.id}']}",
                item.title or item.id,
                phrases.EVIDENCE[item.grade],
                phrases.EVIDENCE[
                    EVIDENCE_GRADES[grade_at(item, material.assessment.date, material.method.evidence)]
                ],
                phrases.date_words(item.date),
                item.page,
                item.file,
                item.note,
            )
        )
        for item in material.evidence
    )
    return Sheet(
        "Evidence",
        "What answers rest on. Age lowers a grade.",
        sheet_table("Evidence", EVIDENCE_COLUMNS, rows),
    )


REFERENCE_COLUMNS = (
    ("No", 6.0),
    ("Source", 58.0),
    ("Publisher", 34.0),
    ("Year", 8.0),
    ("Place", 34.0),
    ("Address", 50.0),
    ("Grade", 24.0),
    ("Note", 60.0),
)


def references_sheet(material: Material) -> Sheet:
    """References, one in a row."""
    rows = (
        (
            number(place, "ordinal"),
            cell(source.title),
            cell(source.publisher),
            number(source.year, "year"),
            *(
                cell(words)
                for words in (source.place, source.address, phrases.GRADES[source.grade], source.note)
            ),
        )
        for place, source in enumerate(material.references, 1)
    )
    return Sheet(
        "References",
        "The sources that the findings, scales and lines cite, each with how sure we are of it.",
        sheet_table("References", REFERENCE_COLUMNS, rows),
    )
