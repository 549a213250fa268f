"""The table of tags turned round: from a tag and what its context says, to the line that it gives."""

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from mutualrisk.exchange.accounts.line import Dims, LineId
from mutualrisk.exchange.accounts.lines import LINES
from mutualrisk.exchange.accounts.taxonomy import Family


class Reading(NamedTuple):
    """What a tag in a context says: which line, how good a source of it, and with which sign."""

    line: LineId
    rank: int
    sign: int


@cache
def readings() -> Mapping[tuple[Family | str, str], tuple[tuple[Dims, Reading], ...]]:
    """The table turned round: by family and local name, what each wanted set of dimensions says."""
    found: dict[tuple[str, str], list[tuple[Dims, Reading]]] = {}
    for id_, line in LINES.items():
        for rank, source in enumerate(line.sources):
            for name in source.names.split():
                family, _, local = name.partition(":")
                wanted = [(dims, Reading(id_, rank, source.sign)) for dims in source.dims]
                found.setdefault((family, local), []).extend(wanted)
    return {name: tuple(wanted) for name, wanted in found.items()}
