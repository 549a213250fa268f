"""Trees of formulas as lists of JSON, and back: a tree that is kept need not be read from its text again."""

from typing import Any, get_args

from mutualrisk.domain.expression import Node, OneOf

Form = list[Any]
"""The name of a node's kind, then its parts in their order; a part that is a node, or several, is a list."""

_KINDS: dict[str, Any] = {kind.__name__: kind for kind in get_args(Node)}
_NODES = tuple(_KINDS.values())


def form(node: Node) -> Form:
    """The tree as lists."""
    return [type(node).__name__, *map(_part, node)]


def _part(part: object) -> object:
    if isinstance(part, _NODES):
        return form(part)
    return [_part(one) for one in part] if isinstance(part, tuple) else part


def tree(formed: Form) -> Node:
    """The tree that :func:`form` made lists of. Only for what comes with the program: it checks nothing."""
    kind = _KINDS[formed[0]]
    if kind is OneOf:
        return OneOf(formed[1], tuple(formed[2]))
    made: Node = kind(*[_whole(part) if type(part) is list else part for part in formed[1:]])
    return made


def _whole(part: Form) -> Node | tuple[Node, ...]:
    """A node, or several."""
    return tuple(map(tree, part)) if type(part[0]) is list else tree(part)
