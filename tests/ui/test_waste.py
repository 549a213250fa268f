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
    """Leave Python's own search as it was."""
    before = gc.get_threshold()
    yield
    gc.set_threshold(*before)
    gc.unfreeze()


def dropped(*, after: int) -> "weakref.ref[Ring]":
    """A ring that lasted for some searches among what is young, and is waste now."""
    ring = Ring()
    for _ in range(after):
        gc.collect(1)
    return weakref.ref(ring)


def test_a_ring_is_found_in_idle_time() -> None:
    waste.put_off()
    ring = dropped(after=waste.ENOUGH)
    assert ring() is not None
    waste.search()
    assert ring() is None


def test_little_is_not_searched_for() -> None:
    waste.put_off()
    gc.collect()
    ring = dropped(after=2)
    waste.search()
    assert ring() is not None


def test_what_outlived_a_search_is_found_once_another_case_is_opened() -> None:
    waste.put_off()
    kept = Ring()
    for _ in range(waste.ENOUGH):
        gc.collect(1)
    waste.search()
    ring = weakref.ref(kept)
    del kept
    waste.put_off()
    dropped(after=waste.ENOUGH)
    waste.search()
    assert ring() is None
