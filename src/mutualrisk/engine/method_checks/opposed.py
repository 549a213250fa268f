"""Comparisons of the same two quantities that exclude each other, which no search by ranges can see."""

from collections.abc import Iterator
from typing import NamedTuple

from mutualrisk.domain import expression as tree
from mutualrisk.domain.expression import Node

SIGNS = {"<": "<", "<=": "<=", ">": ">", ">=": ">=", "==": "=", "!=": "<>"}
"""Each comparison as the orders that it allows."""

_TURNED = str.maketrans("<>", "><")


class Compared(NamedTuple):
    """Two quantities and the orders that they may have."""

    left: Node
    right: Node
    signs: frozenset[str]


def opposed(node: Node) -> bool:
    """Whether a condition asks of two quantities what cannot be so at once."""
    left: dict[tuple[Node, Node], frozenset[str]] = {}
    for one in _compared(node):
        pair = (one.left, one.right)
        left[pair] = left.get(pair, one.signs) & one.signs
    return not all(left.values())


def _compared(node: Node) -> Iterator[Compared]:
    """The comparisons that must all hold, each pair in one order."""
    if isinstance(node, tree.Logic) and node.operator == "and":
        for item in node.items:
            yield from _compared(item)
    elif isinstance(node, tree.Compare):
        pair, signs = (node.left, node.right), SIGNS[node.operator]
        if repr(node.right) < repr(node.left):
            pair, signs = (node.right, node.left), signs.translate(_TURNED)
        yield Compared(*pair, frozenset(signs))
