"""Stated effects in words: on which side, and by how much."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from mutualrisk.domain.rule import StatedEffect
from mutualrisk.ui.translation import translate

if TYPE_CHECKING:
    from mutualrisk.domain.value import Side


def side_words(side: str) -> str:
    """A side of a risk or a benefit."""
    return {
        "likelihood": translate("Actions", "Likelihood, in levels of 1 to 5"),
        "impact": translate("Actions", "Impact, in levels of 1 to 5"),
        "strength": translate("Actions", "Strength, in points of 0 to 100"),
    }[side]


def effect_line(titles: Mapping[str, str], effect: StatedEffect) -> str:
    """A stated effect in words: "Procurement scale: likelihood −1. A partner shares it"."""
    names: dict[Side, str] = {
        "likelihood": translate("Actions", "{factor}: likelihood −{by}"),
        "impact": translate("Actions", "{factor}: impact −{by}"),
        "strength": translate("Actions", "{factor}: strength +{by}"),
    }
    said = names[effect.side].format(factor=titles.get(effect.factor, effect.factor), by=f"{effect.by:g}")
    return f"{said}. {effect.reason}" if effect.reason else said
