"""A tree as people write it: the opposite of reading an expression."""

from mutualrisk.domain import expression as tree
from mutualrisk.domain.expression import Node


def spelt(node: Node) -> str:
    """The text of a formula or a condition."""
    match node:
        case tree.Number(value):
            return spelt_number(value)
        case tree.Name(name) | tree.Flag(name):
            return name
        case tree.Negative(item):
            return f"-{_closed(item)}"
        case tree.Not(item):
            return f"not {_closed(item)}"
        case tree.Arithmetic(operator, left, right) | tree.Compare(operator, left, right):
            return f"{_closed(left)} {operator} {_closed(right)}"
        case tree.Choose(condition, then, otherwise):
            return f"{_closed(then)} if {spelt(condition)} else {_closed(otherwise)}"
        case tree.Logic(operator, items):
            return f" {operator} ".join(map(_closed, items))
        case _:
            return _called(node)


def spelt_number(value: float) -> str:
    """A number as people write it, to the last bit that matters."""
    short = f"{value:.15g}"
    return short if float(short) == value else repr(value)


def _called(node: Node) -> str:
    match node:
        case tree.Call(function, items):
            return f"{function}({', '.join(map(spelt, items))})"
        case tree.OneOf(name, options):
            return f"{name} in ({', '.join(options)})" if len(options) > 1 else f"{name} == {options[0]}"
        case tree.Has(name, option):
            return f"has({name}, {option})"
        case tree.Count(name):
            return f"count({name})"
        case tree.Applies(name):
            return f"applies({name})"
        case _:
            raise TypeError(f"not a node: {node}")


def _closed(node: Node) -> str:
    """A part in brackets, where it is made of parts."""
    whole = isinstance(
        node, tree.Negative | tree.Not | tree.Arithmetic | tree.Compare | tree.Choose | tree.Logic
    )
    return f"({spelt(node)})" if whole else spelt(node)
