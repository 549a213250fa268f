"""Recalculates workbooks in LibreOffice with other answers, weights and lines, against the engine, at length.

python tools/recalculate.py [CASES [SEED]]

Three of four cases are of the method for mutuals, the others of made-up methods. Every second one changes
the method's numbers too. Says how many formulas were compared, and every cell that is not the engine's.
"""

import sys
import tempfile
import time
from pathlib import Path
from random import Random

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tests.engine.random_cases import random_case, seeded  # noqa: E402
from tests.spreadsheet import books, changed, comparing  # noqa: E402
from tests.spreadsheet.office import Office  # noqa: E402
from tests.strategies import cases, methods  # noqa: E402

from mutualrisk.domain.case import Case  # noqa: E402 - the tests of the checkout are not installed
from mutualrisk.domain.method import Method  # noqa: E402
from mutualrisk.domain.value import PERSPECTIVES, Depth  # noqa: E402
from mutualrisk.store.method_files import load_method  # noqa: E402

DEPTHS: tuple[Depth, ...] = ("screening", "full")
EACH, OF_EACH_METHOD = 25, 5
"""Cases that one workbook of the method for mutuals, and one of a made-up method, is changed into."""
SHARES = (0, 0.1, 0.3, 0.6, 1)
"""Shares of the answers that are open."""


class Count:
    """What was compared so far."""

    def __init__(self, wanted: int) -> None:
        """Nothing yet."""
        self.wanted, self.cases, self.formulas, self.skipped, self.wrong = wanted, 0, 0, 0, 0
        self.began = time.monotonic()

    def take(self, found: list[str] | None, formulas: int) -> None:
        """Count a case and say what is wrong with it."""
        if found is None:
            self.skipped += 1
            return
        self.cases, self.formulas = self.cases + 1, self.formulas + formulas
        self.wrong += bool(found)
        for line in found[:5]:
            print(f"case {self.cases}: {line}")
        if self.cases % 100 == 0:
            self.say()

    def say(self) -> None:
        """Say how far it has come."""
        spent = time.monotonic() - self.began
        print(
            f"{self.cases} cases, {self.formulas:,} formulas, {self.wrong} cases with a difference, "
            f"{self.skipped} left out because laid out otherwise, {spent:.0f} s",
            flush=True,
        )


def of_real_method(office: Office, folder: Path, random: Random, count: Count, wanted: int) -> None:
    """Cases of the method for mutuals, for every perspective and depth in turn."""
    real = load_method(ROOT / "resources" / "methods" / "public-service-mutuals").method
    turns = [(perspective, depth) for perspective in PERSPECTIVES for depth in DEPTHS]
    while count.cases < wanted:
        perspective, depth = turns[count.cases // EACH % len(turns)]
        first, _ = changed.one_assessment(*random_case(real, perspective, depth, random))
        book = books.opened(office, folder, real, first)
        size = comparing.size(book.draft)
        for number in range(min(EACH, wanted - count.cases)):
            case, told = random_case(real, perspective, depth, random, unknown=random.choice(SHARES))
            under = changed.other_numbers(real, random) if number % 2 else real
            count.take(books.wrong_after(office, book, under, books.retold(book, case, told, random)), size)


def of_made_up_methods(office: Office, folder: Path, number: int, count: Count) -> None:
    """Cases of methods that nobody wrote."""
    wanted = (count.wanted - count.cases) // OF_EACH_METHOD + 1

    @seed(number)
    @settings(max_examples=wanted, phases=[Phase.generate], database=None, deadline=None,
              suppress_health_check=list(HealthCheck))  # fmt: skip
    @given(data=st.data())
    def run(data: st.DataObject) -> None:
        made = data.draw(methods())
        drawn = [Case.model_validate(data.draw(cases(made))) for _ in range(OF_EACH_METHOD + 1)]
        random = seeded(data.draw(st.integers(0, 10**9)))
        book = books.opened(office, folder, Method.model_validate(made), drawn[0])
        for place, case in enumerate(drawn[1:]):
            told = case.assessments[0].model_copy(update={"perspective": book.assessment.perspective})
            under = changed.other_numbers(book.method, random) if place % 2 else book.method
            retold = books.retold(book, case, told, random)
            count.take(books.wrong_after(office, book, under, retold), comparing.size(book.draft))

    run()


def main() -> None:
    """Compare as many cases as wanted."""
    count = Count(int(sys.argv[1]) if len(sys.argv) > 1 else 2_000)
    number = int(sys.argv[2]) if len(sys.argv) > 2 else 1  # noqa: PLR2004 - the second argument
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        office = Office(folder / "profile")
        of_real_method(office, folder, seeded(number), count, count.wanted * 3 // 4)
        of_made_up_methods(office, folder, number, count)
        office.end()
    count.say()
    sys.exit(bool(count.wrong))


if __name__ == "__main__":
    main()
