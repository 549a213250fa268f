"""Times of several pieces of work, taken in turns so that a busy machine is unfair to none."""

from collections.abc import Callable, Sequence
from itertools import chain
from statistics import median
from time import perf_counter

Work = Callable[[], object]


def seconds(work: Work) -> float:
    """How long one run takes."""
    start = perf_counter()
    work()
    return perf_counter() - start


def medians_each(item_works: Sequence[Sequence[Work]], rounds: int) -> list[float]:
    """The median time of each work over all items. Each goes through all before the next has its turn.

    So each has the memory near the processor to itself, as where nothing else is done, and what else the
    machine does falls upon none alone. An item comes round again only after all the others, so that no
    memory of a few answers can stand in for the work.
    """
    works = list(zip(*item_works, strict=True))
    rounded = [[[seconds(work) for work in of_one] for of_one in works] for _ in range(rounds + 1)]
    return [median(chain.from_iterable(of_one)) for of_one in zip(*rounded[1:], strict=True)]


def medians_in_turns(item_works: Sequence[Sequence[Work]], rounds: int) -> list[float]:
    """The same, where the works of one item run right after one another, each among the others' data."""
    times = [[seconds(work) for work in works] for _ in range(rounds + 1) for works in item_works]
    return [median(of_one) for of_one in zip(*times[len(item_works) :], strict=True)]


def medians(works: Sequence[Work], rounds: int) -> list[float]:
    """The median time of each, over so many rounds in which each runs once, after one that does not count."""
    for work in works:
        work()
    times = [[seconds(work) for work in works] for _ in range(rounds)]
    return [median(of_one) for of_one in zip(*times, strict=True)]
