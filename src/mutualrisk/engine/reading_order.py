"""What of a method reads what: an order in which each finds all that it reads, and what is behind each."""

from collections.abc import Collection, Mapping
from graphlib import CycleError, TopologicalSorter

from mutualrisk.domain.expression import Node, names
from mutualrisk.domain.issue import Faulty, Place, error


class ReadingOrder:
    """The questions that hang on others and the measures, by what their formulas read."""

    def __init__(self, nodes: Mapping[str, tuple[Node, ...]]) -> None:
        """Find the order; raises Faulty where names run in a circle."""
        self.read = {name: frozenset[str]().union(*map(names, of_one)) for name, of_one in nodes.items()}
        self.order = _in_order(self.read)

    def behind(self, known: Collection[str]) -> dict[str, frozenset[str]]:
        """The names behind each known one, itself included: what it is made of and what hides it."""
        behind = {name: frozenset({name}) for name in known}
        for name in self.order:
            own = behind.get(name, frozenset({name}))
            behind[name] = own.union(*(behind[other] for other in self.read[name]))
        return behind

    def answers(self, known: Collection[str], questions: Collection[str]) -> dict[str, frozenset[str]]:
        """The questions that each known question and each measure is made of; not those that only hide it.

        A question whose answer is a text is none of the known: nothing is made of it.
        """
        reads = {name: frozenset({name}) for name in known if name in questions}
        for name in self.order:
            if name not in questions:
                made_of = (reads.get(other, frozenset()) for other in self.read[name])
                reads[name] = frozenset[str]().union(*made_of)
        return reads


def _in_order(read: Mapping[str, frozenset[str]]) -> tuple[str, ...]:
    """The order is the same each time, however the names are listed and wherever Python keeps them."""
    try:
        found = TopologicalSorter({name: sorted(read[name]) for name in sorted(read)}).static_order()
        return tuple(name for name in found if name in read)
    except CycleError as fault:
        circle = " → ".join(fault.args[1])
        what = f"These depend on one another in a circle: {circle}."
        raise Faulty(error(what, "Break it.", Place(path=fault.args[1][0]))) from fault
