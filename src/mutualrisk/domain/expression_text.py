"""Reads the text of a formula or a condition into its typed tree, and refuses everything else.

Python's own parser does the reading; a closed list of its nodes is then rebuilt as ours. Nothing is executed.
"""

import ast
from collections.abc import Callable, Mapping
from typing import Literal, NamedTuple

from mutualrisk.domain import expression as tree
from mutualrisk.domain.expression import FREE, PURE, Node, Symbol, Unit
from mutualrisk.domain.nearest import nearest

LONGEST = 2_000
DEEPEST = 40
LARGEST = 1e15
LONGEST_SHOWN = 60

Symbols = Mapping[str, Symbol]


class ExpressionFault(Exception):  # noqa: N818 - it names a state of the supplied data, not a bug
    """A formula that is refused: ``what`` is wrong and the ``remedy``."""

    def __init__(self, what: str, remedy: str) -> None:
        """Keep both; the message is their line."""
        self.what, self.remedy = what, remedy
        super().__init__(f"{what} {remedy}")


class Typed(NamedTuple):
    """A node with its unit; the unit is None for a condition."""

    node: Node
    unit: Unit | None


def read_number(text: str, symbols: Symbols) -> Typed:
    """The tree of a formula that gives a number. Raises ExpressionFault."""
    typed = _read(text, symbols)
    if typed.unit is None:
        raise ExpressionFault(
            "This is a condition, where a number is needed.", "Write a formula, or `1 if … else 0`."
        )
    return typed


def read_condition(text: str, symbols: Symbols) -> Node:
    """The tree of a condition. Raises ExpressionFault."""
    typed = _read(text, symbols)
    if typed.unit is not None:
        raise ExpressionFault(
            "This is a number, where a condition is needed.", "Compare it, for example `… > 0`."
        )
    return typed.node


def _read(text: str, symbols: Symbols) -> Typed:
    if len(text) > LONGEST:
        raise ExpressionFault(
            f"The formula has {len(text):,} characters.",
            f"Keep it below {LONGEST:,}: use measures for its parts.",
        )
    if "#" in text:
        raise ExpressionFault(
            "A formula holds no comment; what follows # would be lost.", "Write it as `reason`."
        )
    if sum(map(text.count, "([{")) > DEEPEST and _bracket_depth(text) > DEEPEST:
        raise _too_deep()
    try:
        parsed = ast.parse(" ".join(text.split()), mode="eval")
    except (SyntaxError, ValueError) as fault:
        raise ExpressionFault(
            "This cannot be read as a formula.", f"Look near {_near(text, fault)}."
        ) from fault
    except (RecursionError, MemoryError) as fault:
        raise _too_deep() from fault
    return _Reader(symbols).read(parsed.body, 0)


def _near(text: str, fault: Exception) -> str:
    column = getattr(fault, "offset", None) or 1
    return repr(text[max(0, column - 10) : column + 10])


def _bracket_depth(text: str) -> int:
    depth = deepest = 0
    for character in text:
        depth += (character in "([{") - (character in ")]}")
        deepest = max(deepest, depth)
    return deepest


def _written(node: ast.expr) -> str:
    """A part of a formula as a message may hold it: short, however long or deep the part is."""
    try:
        text = ast.unparse(node)
    except RecursionError:
        return "…"
    return text if len(text) <= LONGEST_SHOWN else f"{text[:LONGEST_SHOWN]}…"


def _too_deep() -> ExpressionFault:
    return ExpressionFault("The formula is nested too deeply.", "Split it: give its parts names as measures.")


class _Reader:
    """One walk over a parsed formula with one set of symbols."""

    def __init__(self, symbols: Symbols) -> None:
        self._symbols = symbols

    def read(self, node: ast.expr, depth: int) -> Typed:
        if depth > DEEPEST:
            raise _too_deep()
        reader = _READERS.get(type(node))
        if reader is None:
            raise ExpressionFault(
                f"{_described(node)} is not part of the language.",
                "See the table of expressions in method-format.md.",
            )
        return reader(self, node, depth + 1)

    def number(self, node: ast.expr, depth: int) -> tuple[Node, Unit]:
        inner, unit = self.read(node, depth)
        if unit is None:
            raise ExpressionFault(
                f"{_written(node)!r} is a condition, where a number is needed.", "Compare numbers only."
            )
        return inner, unit

    def condition(self, node: ast.expr, depth: int) -> Node:
        inner, unit = self.read(node, depth)
        if unit is not None:
            raise ExpressionFault(
                f"{_written(node)!r} is a number, where a condition is needed.",
                "Compare it, for example `… > 0`.",
            )
        return inner

    def symbol(self, node: ast.expr) -> Symbol:
        if not isinstance(node, ast.Name):
            raise ExpressionFault(
                f"{_written(node)!r} stands where the id of a question is needed.", "Write the id alone."
            )
        if node.id not in self._symbols:
            near = nearest(node.id, self._symbols)
            hint = f"Did you mean {near!r}?" if near else "Name a question or a measure of this method."
            raise ExpressionFault(f"{_written(node)!r} is not known.", hint)
        return self._symbols[node.id]

    def constant(self, node: ast.Constant, _: int) -> Typed:
        value = node.value
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise ExpressionFault(
                f"{_written(node)} is not a number.", "Options stand bare, without quotation marks."
            )
        if not -LARGEST <= value <= LARGEST:
            raise ExpressionFault("The number is too large.", f"Numbers go up to {LARGEST:.0e}.")
        return Typed(tree.Number(float(value)), FREE)

    def name(self, node: ast.Name, _: int) -> Typed:
        symbol = self.symbol(node)
        if symbol.kind == "number":
            return Typed(tree.Name(symbol.name), symbol.unit)
        if symbol.kind == "condition":
            return Typed(tree.Flag(symbol.name), None)
        raise ExpressionFault(
            f"{symbol.name!r} is a choice and stands alone.",
            f"Compare it with an option, such as `{symbol.name} == {symbol.options[0]}`.",
        )

    def unary(self, node: ast.UnaryOp, depth: int) -> Typed:
        if isinstance(node.op, ast.Not):
            return Typed(tree.Not(self.condition(node.operand, depth)), None)
        if not isinstance(node.op, ast.USub | ast.UAdd):
            raise ExpressionFault("`~` is not part of the language.", "Write `not`.")
        inner, unit = self.number(node.operand, depth)
        return Typed(tree.Negative(inner) if isinstance(node.op, ast.USub) else inner, unit)

    def binary(self, node: ast.BinOp, depth: int) -> Typed:
        sign = _ARITHMETIC.get(type(node.op))
        if sign is None:
            raise ExpressionFault(
                "Only + - * and / may join numbers; powers and the like are refused.", "Multiply instead."
            )
        left, left_unit = self.number(node.left, depth)
        right, right_unit = self.number(node.right, depth)
        joined = _joined(sign, left_unit, right_unit)
        return Typed(tree.Arithmetic(sign, left, right), joined)

    def logic(self, node: ast.BoolOp, depth: int) -> Typed:
        operator: Literal["and", "or"] = "and" if isinstance(node.op, ast.And) else "or"
        return Typed(tree.Logic(operator, tuple(self.condition(value, depth) for value in node.values)), None)

    def choose(self, node: ast.IfExp, depth: int) -> Typed:
        condition = self.condition(node.test, depth)
        then, then_unit = self.number(node.body, depth)
        otherwise, other_unit = self.number(node.orelse, depth)
        return Typed(tree.Choose(condition, then, otherwise), _same(then_unit, other_unit))

    def compare(self, node: ast.Compare, depth: int) -> Typed:
        terms = [node.left, *node.comparators]
        parts = [
            self.comparison(left, operator, right, depth)
            for left, operator, right in zip(terms, node.ops, terms[1:], strict=False)
        ]
        return Typed(parts[0] if len(parts) == 1 else tree.Logic("and", tuple(parts)), None)

    def comparison(self, left: ast.expr, operator: ast.cmpop, right: ast.expr, depth: int) -> Node:
        if (
            isinstance(left, ast.Name)
            and left.id in self._symbols
            and self._symbols[left.id].kind != "number"
        ):
            return self.membership(self._symbols[left.id], operator, right)
        sign = _COMPARISONS.get(type(operator))
        if sign is None:
            raise ExpressionFault(
                "`in` and `is` compare choices only.", "Compare numbers with < <= > >= == !=."
            )
        left_node, left_unit = self.number(left, depth)
        right_node, right_unit = self.number(right, depth)
        _same(left_unit, right_unit)
        return tree.Compare(sign, left_node, right_node)

    def membership(self, symbol: Symbol, operator: ast.cmpop, right: ast.expr) -> Node:
        if symbol.kind == "choices":
            raise ExpressionFault(
                f"{symbol.name!r} takes several answers.",
                f"Write `has({symbol.name}, …)` or `count({symbol.name})`.",
            )
        wanted = right.elts if isinstance(right, ast.Tuple | ast.List | ast.Set) else [right]
        found = _membership(symbol, tuple(self.option(symbol, item) for item in wanted))
        if isinstance(operator, ast.Eq | ast.In):
            return found
        if isinstance(operator, ast.NotEq | ast.NotIn):
            return tree.Not(found)
        raise ExpressionFault(f"The options of {symbol.name!r} have no size.", "Use == != in or not in.")

    def option(self, symbol: Symbol, node: ast.expr) -> str:
        options = symbol.options or ("yes", "no")
        if isinstance(node, ast.Name) and node.id in options:
            return node.id
        written = _written(node)
        near = nearest(written, options)
        raise ExpressionFault(
            f"{written!r} is not an option of {symbol.name!r}.",
            f"Did you mean {near!r}?" if near else f"Options: {', '.join(options)}.",
        )

    def call(self, node: ast.Call, depth: int) -> Typed:
        function = node.func.id if isinstance(node.func, ast.Name) else ""
        if function not in _FUNCTIONS or node.keywords:
            raise ExpressionFault(
                f"{_written(node.func)!r} is not a function of the language.",
                f"Functions: {', '.join(_FUNCTIONS)}.",
            )
        least, most, reader = _FUNCTIONS[function]
        if not least <= len(node.args) <= most or any(isinstance(item, ast.Starred) for item in node.args):
            raise ExpressionFault(
                f"{function} was given {len(node.args)} items.",
                f"It takes {least if least == most else f'{least} or more'}.",
            )
        return reader(self, function, node.args, depth)

    def of_numbers(self, function: str, items: list[ast.expr], depth: int) -> Typed:
        typed = [self.number(item, depth) for item in items]
        unit = typed[0][1]
        for _, other in typed[1:]:
            unit = _same(unit, other)
        if function == "months_between":
            if not unit.date:
                raise ExpressionFault(
                    "months_between takes two dates.", "Use questions of type date, or assessment_date."
                )
            unit = Unit(months=1)
        return Typed(tree.Call(function, tuple(node for node, _ in typed)), unit)  # type: ignore[arg-type]  # closed list above

    def of_choices(self, function: str, items: list[ast.expr], _: int) -> Typed:
        symbol = self.symbol(items[0])
        if function == "applies":
            return Typed(tree.Applies(symbol.name), None)
        if symbol.kind != "choices":
            raise ExpressionFault(
                f"{symbol.name!r} does not take several answers.",
                f"{function} reads questions of type choices.",
            )
        if function == "count":
            return Typed(tree.Count(symbol.name), PURE)
        return Typed(tree.Has(symbol.name, self.option(symbol, items[1])), None)


def _membership(symbol: Symbol, options: tuple[str, ...]) -> Node:
    if symbol.kind == "choice":
        return tree.OneOf(symbol.name, options)
    flag = tree.Flag(symbol.name)
    if len(set(options)) == 2:  # noqa: PLR2004 - both yes and no
        return tree.Applies(symbol.name)
    return flag if options[0] == "yes" else tree.Not(flag)


def _same(left: Unit, right: Unit) -> Unit:
    if left.free:
        return right
    if right.free or left == right:
        return left
    raise ExpressionFault(
        f"{left} and {right} are put together.".capitalize(), "Bring both to the same unit first."
    )


def _joined(sign: str, left: Unit, right: Unit) -> Unit:
    if sign in "+-":
        return _same(left, right)
    if left.date or right.date:
        raise ExpressionFault("A date is multiplied or divided.", "Use months_between(earlier, later).")
    turn = 1 if sign == "*" else -1
    pounds = left.pounds + turn * right.pounds
    months = 0 if pounds else left.months + turn * right.months
    if pounds not in {-1, 0, 1} or months not in {-1, 0, 1}:
        raise ExpressionFault(
            "The result is pounds times pounds, or months times months.", "Look at the brackets."
        )
    return Unit(pounds, months, free=left.free and right.free)


def _described(node: ast.expr) -> str:
    words = {
        ast.Attribute: "A dot",
        ast.Subscript: "A square bracket",
        ast.Lambda: "A function",
        ast.JoinedStr: "A text",
    }
    return words.get(type(node), f"{type(node).__name__}")


_ARITHMETIC: dict[type, Literal["+", "-", "*", "/"]] = {
    ast.Add: "+",
    ast.Sub: "-",
    ast.Mult: "*",
    ast.Div: "/",
}
_COMPARISONS: dict[type, Literal["<", "<=", ">", ">=", "==", "!="]] = {
    ast.Lt: "<",
    ast.LtE: "<=",
    ast.Gt: ">",
    ast.GtE: ">=",
    ast.Eq: "==",
    ast.NotEq: "!=",
}
_FUNCTIONS: dict[str, tuple[int, int, Callable[..., Typed]]] = {
    "min": (2, 20, _Reader.of_numbers),
    "max": (2, 20, _Reader.of_numbers),
    "abs": (1, 1, _Reader.of_numbers),
    "months_between": (2, 2, _Reader.of_numbers),
    "or_else": (2, 2, _Reader.of_numbers),
    "has": (2, 2, _Reader.of_choices),
    "count": (1, 1, _Reader.of_choices),
    "applies": (1, 1, _Reader.of_choices),
}
_READERS: dict[type, Callable[..., Typed]] = {
    ast.Constant: _Reader.constant,
    ast.Name: _Reader.name,
    ast.UnaryOp: _Reader.unary,
    ast.BinOp: _Reader.binary,
    ast.BoolOp: _Reader.logic,
    ast.IfExp: _Reader.choose,
    ast.Compare: _Reader.compare,
    ast.Call: _Reader.call,
}
