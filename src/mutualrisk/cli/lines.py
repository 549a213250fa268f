"""On which line of a case each part of it stands, so that a fault can be found with an editor."""

from pathlib import Path

from mutualrisk.domain.issue import Faulty
from mutualrisk.store.document import dotted
from mutualrisk.store.text_file import read_text
from mutualrisk.store.yaml_text import LONGEST_TEXT, read_yaml

_WITH_LINES = (".yaml", ".yml", ".json")


def lines_of(path: Path) -> dict[str, int]:
    """The line of each path (``assessments.1.answers.turnover``); nothing where the case is no text."""
    if path.suffix.lower() not in _WITH_LINES:
        return {}
    try:
        places = read_yaml(read_text(path, LONGEST_TEXT), path.name).find_places()
    except Faulty:
        return {}
    return {dotted(keys): place.line for keys, place in places.items()}
