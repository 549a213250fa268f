"""The generated documents: whole tables, links that lead somewhere, and nothing left out."""

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from mutualrisk import resources
from mutualrisk.store.method_files import load_method

DOCS = Path(__file__).resolve().parents[2] / "docs"
NAMES = ("method.md", "sensitivity.md")


def lines(name: str) -> list[str]:
    """The lines of a document."""
    return (DOCS / name).read_text(encoding="utf-8").splitlines()


def columns(row: str) -> int:
    """How many cells a row of a table has."""
    return len(re.findall(r"(?<!\\)\|", row)) - 1


def tables(name: str) -> Iterator[list[str]]:
    """The tables of a document, row by row."""
    rows: list[str] = []
    for line in [*lines(name), ""]:
        if line.startswith("|"):
            rows.append(line)
        elif rows:
            yield rows
            rows = []


@pytest.mark.parametrize("name", NAMES)
def test_no_table_is_broken(name: str) -> None:
    broken = [row for rows in tables(name) for row in rows if columns(row) != columns(rows[0])]
    assert broken == []
    assert all(set(rows[1]) <= set("|-") for rows in tables(name))


@pytest.mark.parametrize("name", NAMES)
def test_every_link_inside_leads_somewhere(name: str) -> None:
    text = "\n".join(lines(name))
    anchors = re.findall(r'<a id="([^"]+)">', text)
    assert len(anchors) == len(set(anchors))
    assert set(re.findall(r"\]\(#([^)]+)\)", text)) <= set(anchors)


@pytest.mark.parametrize("name", NAMES)
def test_headings_step_down_one_at_a_time(name: str) -> None:
    levels = [len(line) - len(line.lstrip("#")) for line in lines(name) if re.match(r"#+ ", line)]
    assert levels.count(1) == 1
    assert all(after <= before + 2 for before, after in pairwise(levels))


def test_nothing_of_the_method_is_left_out() -> None:
    method = load_method(resources.path("methods", "public-service-mutuals")).method
    text = "\n".join(lines("method.md"))
    kinds = {
        "question": [*(item.id for item in method.questions), *(item.id for item in method.measures)],
        "factor": [*(item.id for item in method.risks), *(item.id for item in method.benefits)],
        "rule": [item.id for item in method.rules],
        "action": [item.id for item in method.actions],
        "form": [item.id for item in method.partnerships],
        "reference": [item.id for item in method.references],
        "note": [item.id for item in method.notes],
        "check": [item.id for item in method.checks],
        "benchmark": [item.id for item in method.benchmarks],
    }
    places = [f"{kind}-{id_}" for kind, ids in kinds.items() for id_ in ids]
    missing = [place for place in places if f'<a id="{place}">' not in text]
    assert missing == []
