"""Waste is searched for in idle time, and found."""

import gc
import weakref
from collections.abc import Iterator

import pytest

from mutualrisk.ui import waste


class Ring:
    """Something that refers to itself, so that only a search finds it."""

    def __init__(self) -> None:
        """Close the ring."""
        self.itself = self


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    """A case was opened and looked through; Python's own search is left as it was."""
    before = gc.get_threshold()
    waste.put_off()
    waste.search()
    yield
    gc.set_threshold(*before)
    gc.unfreeze()


def dropped(*, after: int) -> "weakref.ref[Ring]":
    """A ring that outlived some searches among what is young, and is waste now."""
    ring = Ring()
    for _ in range(after):
        gc.collect(1)
    return weakref.ref(ring)


def test_waste_is_found_in_idle_time_once_there_is_enough() -> None:
    ring = dropped(after=waste.ENOUGH - 1)
    waste.search()
    assert ring() is not None
    gc.collect(1)
    waste.search()
    assert ring() is None


def test_what_outlived_a_search_is_found_once_another_case_was_opened() -> None:
    kept = Ring()
    ring = weakref.ref(kept)
    gc.collect()
    gc.freeze()
    del kept
    gc.collect()
    assert ring() is not None
    waste.put_off()
    waste.search()
    assert ring() is None
