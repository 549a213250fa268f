"""What is still open, and what an answer would settle."""

from mutualrisk.domain.explanation import NextQuestion
from mutualrisk.reports import phrases
from mutualrisk.reports.content import Cell, Column, Row, Table, cell
from mutualrisk.reports.material import Material

LITTLE = 0.01
"""Below this share an answer removes too little to name it."""


def open_table(material: Material, most: int, *, dense: bool = False) -> Table:
    """Open questions, the most telling first, with what an answer may settle or change."""
    columns = (
        Column("", 0.07),
        Column("Question", 0.5, heads=True),
        Column("Of what is open", 0.13),
        Column("An answer may", 0.30),
    )
    rows = (_row(material, item) for item in material.next_questions[:most])
    return Table("Open questions", columns, tuple(rows), dense=dense)


def _row(material: Material, item: NextQuestion) -> Row:
    removes = f"{item.removes:.0%}" if item.removes >= LITTLE else "little"
    return Row(
        (
            cell(material.pointer("question", item.id)),
            cell(item.label),
            cell(removes),
            _outcome(material, item),
        )
    )


def _outcome(material: Material, item: NextQuestion) -> Cell:
    """The ratings that an answer may settle or else change; at most three are named."""
    if item.may_settle:
        return cell(f"settle {_named(material, item.may_settle)}")
    if item.may_change:
        return cell(f"change {_named(material, item.may_change)}")
    return cell("narrow a range")


def _named(material: Material, ids: tuple[str, ...], most: int = 3) -> str:
    names = [material.titles[id_].lower() for id_ in ids]
    return phrases.listed(
        names if len(names) <= most else [*names[: most - 1], f"{len(names) - most + 1} more"]
    )
