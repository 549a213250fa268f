"""Our expression tree as text of plain numpy, for exact answers: what does not apply is not a number."""

from collections.abc import Mapping

from mutualrisk.domain import expression as tree
from mutualrisk.domain.expression import Node, Symbol
from mutualrisk.engine.ranges import DAYS_IN_MONTH


class NumpyText:
    """Writes expressions; ``gaps`` are the names that may not apply."""

    def __init__(self, symbols: Mapping[str, Symbol], gaps: set[str]) -> None:
        """Keep what the names are."""
        self.symbols, self.gaps = symbols, gaps

    def value(self, node: Node) -> str:
        """A number."""
        match node:
            case tree.Number(value):
                return repr(value)
            case tree.Name(name):
                return name
            case tree.Negative(item):
                return f"(-{self.value(item)})"
            case tree.Count(name):
                return self.count(name)
            case tree.Choose(test, then, otherwise):
                return self.choose(test, then, otherwise)
            case tree.Arithmetic(operator, left, right):
                return f"({self.value(left)} {operator} {self.value(right)})"
            case tree.Call(function, items):
                return self.call(function, [self.value(item) for item in items])
            case _:
                raise TypeError(f"not a number: {node}")

    def count(self, name: str) -> str:
        """How many options were chosen."""
        counted = f"np.bitwise_count({name}).astype(float)"
        return f"np.where({self.there(name)}, {counted}, np.nan)" if name in self.gaps else counted

    def choose(self, test: Node, then: Node, otherwise: Node) -> str:
        """One or the other; neither where the condition does not apply."""
        rest = self.value(otherwise)
        if self.gaps & tree.names(test):
            rest = f"np.where({self.yes(test, wanted=False)}, {rest}, np.nan)"
        return f"np.where({self.yes(test)}, {self.value(then)}, {rest})"

    def call(self, function: str, values: list[str]) -> str:
        """A function."""
        match function:
            case "min" | "max":
                found = values[0]
                for value in values[1:]:
                    found = f"np.{function}imum({found}, {value})"
                return found
            case "abs":
                return f"np.abs({values[0]})"
            case "or_else":
                return f"np.where(np.isnan({values[0]}), {values[1]}, {values[0]})"
            case _:
                return f"(({values[1]} - {values[0]}) / {DAYS_IN_MONTH!r})"

    def yes(self, node: Node, *, wanted: bool = True) -> str:
        """Whether a condition is true, or is false."""
        match node:
            case tree.Not(item):
                return self.yes(item, wanted=not wanted)
            case tree.Logic(operator, items):
                sign = " & " if (operator == "and") == wanted else " | "
                return f"({sign.join(self.yes(item, wanted=wanted) for item in items)})"
            case tree.Flag(name):
                return f"({name} == {1 if wanted else 2})"
            case tree.Compare(operator, left, right):
                return (
                    f"({self.value(left)} {operator if wanted else _OPPOSITES[operator]} {self.value(right)})"
                )
            case tree.OneOf(name, options):
                return self.among(name, options, wanted=wanted)
            case tree.Has(name, option):
                bit = 1 << (self.symbols[name].options.index(option) + 1)
                return f"({name} & {bit} != 0)" if wanted else f"({name} & {bit | 1} == 0)"
            case tree.Applies(name):
                return self.there(name) if wanted else f"~{self.there(name)}"
            case _:
                raise TypeError(f"not a condition: {node}")

    def among(self, name: str, options: tuple[str, ...], *, wanted: bool) -> str:
        """A choice among options."""
        codes = [self.symbols[name].options.index(option) + 1 for option in dict.fromkeys(options)]
        if not wanted:
            codes = [code for code in range(1, len(self.symbols[name].options) + 1) if code not in codes]
        return f"({' | '.join(f'({name} == {code})' for code in codes) or 'np.False_'})"

    def there(self, name: str) -> str:
        """Whether a name applies."""
        kind = self.symbols[name].kind
        return f"~np.isnan({name})" if kind == "number" else f"({name} != {nothing(kind)})"


_OPPOSITES = {"<": ">=", "<=": ">", ">": "<=", ">=": "<", "==": "!=", "!=": "=="}


def nothing(kind: str) -> str:
    """How what does not apply is kept: no code of a choice, a bit that is no option's, not a number."""
    return {"choice": "0", "condition": "0", "choices": "1"}.get(kind, "np.nan")
