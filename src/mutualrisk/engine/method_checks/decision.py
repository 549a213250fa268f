"""The decision table: every row can be chosen, and one always is."""

from collections.abc import Iterator, Mapping
from functools import partial
from itertools import chain

from mutualrisk.domain.expression import names
from mutualrisk.domain.expression_text import read_condition
from mutualrisk.domain.issue import Issue
from mutualrisk.domain.value import RATINGS
from mutualrisk.engine import closures
from mutualrisk.engine.closures import Condition, Environment
from mutualrisk.engine.method_checks.answer_space import Spaces
from mutualrisk.engine.method_checks.checked import Checked
from mutualrisk.engine.method_checks.search import Outcome, Space, Variable, search
from mutualrisk.engine.program import Program
from mutualrisk.engine.ranges import ABSENT, BOTH, FALSE, TRUE, Truth
from mutualrisk.engine.symbols import PROFILE_SYMBOLS

TIES = (
    "highest < 4 or extreme_count > 0",
    "highest == 4 or extreme_count == 0",
    "highest != 3 or high_count > 0",
    "highest >= 3 or high_count == 0",
    "highest != 2 or moderate_count > 0",
    "highest >= 2 or moderate_count == 0",
    "highest != 1 or low_count > 0",
    "highest >= 1 or low_count == 0",
    "target_highest <= highest",
    "highest == 0 or target_highest > 0",
    "curable_count <= extreme_count + high_count",
)
"""What is true of every profile."""

_RATED = ("extreme_count", "high_count", "moderate_count", "low_count")
_HIGHEST = frozenset({"highest", "target_highest"})
_CLAIMED = ("strong_count", "fair_count", "weak_count")
_OF_BENEFITS = frozenset({*_CLAIMED, "evidenced_strong_count"})


def check(checked: Checked, spaces: tuple[Spaces, ...]) -> Iterator[Issue]:
    """A table that is empty or has a gap, and rows that no profile meets."""
    if not checked.method.verdicts:
        remedy = "Give at least one row that always holds, such as `when: highest >= 0`."
        yield checked.error(("verdicts",), "The decision table is empty.", remedy)
        return
    last = checked.method.verdicts[-1]
    if any(_gap(space) for space in spaces):
        what = "The last row of the decision table does not always hold."
        yield checked.error(("verdicts", last.id, "when"), what, "Write `when: highest >= 0`.")
    for number, row in enumerate(checked.method.verdicts):
        if all(_never(space, number) for space in spaces):
            what = "This row of the decision table can never be chosen."
            remedy = "Move it above the rows that hold wherever it holds, or mend its condition."
            yield checked.error(("verdicts", row.id, "when"), what, remedy)


def _never(spaces: Spaces, number: int) -> bool:
    rows = [holds for _, holds in spaces.program.verdicts[: number + 1]]
    return _searched(spaces, number + 1, partial(_chosen, rows)) is Outcome.NEVER


def _gap(spaces: Spaces) -> bool:
    last = spaces.program.verdicts[-1][1]
    return _searched(spaces, len(spaces.program.verdicts), partial(_fails, last)) is Outcome.FOUND


def _chosen(rows: list[Condition], env: Environment) -> Truth:
    """Whether the last of the rows is the first that holds."""
    truth = rows[-1](env)
    for row in rows[:-1]:
        if not truth & TRUE:
            break
        truth = BOTH[truth][_fails(row, env)]
    return truth


def _fails(row: Condition, env: Environment) -> Truth:
    """Whether a row does not hold. One that cannot be computed does not."""
    truth = row(env)
    return (TRUE if truth & (FALSE | ABSENT) else 0) | (FALSE if truth & TRUE else 0)


def _searched(spaces: Spaces, rows: int, test: Condition) -> Outcome:
    program = spaces.program
    bounds = _bounds(program, _read(program, rows))
    ties = [
        closures.condition(read_condition(text, PROFILE_SYMBOLS), program.verdict_places)
        for text in _ties(bounds)
    ]

    def tied(env: Environment) -> Truth:
        truth = test(env)
        for tie in ties:
            truth = BOTH[truth][tie(env)] if truth & TRUE else truth
        return truth

    blank: Environment = [(0.0, 0.0, 0)] * len(PROFILE_SYMBOLS)
    for name, most in bounds.items():
        blank[program.verdict_places.of[name]] = (0.0, float(most), 0)
    variables = tuple(Variable(program.verdict_places.of[name], whole=True) for name in sorted(bounds))
    return search(Space(blank, variables), tied, spaces.budget)


def _read(program: Program, rows: int) -> frozenset[str]:
    """What the rows read, with all that this is tied to."""
    nodes = (read_condition(row.when, PROFILE_SYMBOLS) for row, _ in program.verdicts[:rows])
    read = frozenset(chain.from_iterable(map(names, nodes)))
    if read & {*_RATED, "highest", "curable_count"}:
        read |= {"highest", *_RATED}
    return read


def _bounds(program: Program, read: frozenset[str]) -> dict[str, int]:
    """How many there may be of each."""
    of = {True: len(program.benefits), False: len(program.risks)}
    return {name: len(RATINGS) if name in _HIGHEST else of[name in _OF_BENEFITS] for name in read}


def _ties(bounds: Mapping[str, int]) -> Iterator[str]:
    """What holds between those that are read."""
    for tie in TIES:
        if names(read_condition(tie, PROFILE_SYMBOLS)) <= bounds.keys():
            yield tie
    for counts in (_RATED, _CLAIMED):
        read = [name for name in counts if name in bounds]
        if read:
            yield f"{' + '.join(read)} <= {max(bounds[name] for name in read)}"
