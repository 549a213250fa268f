"""The live workbook: against the same cells as plain values, and its cost against answers and bidders."""

from collections.abc import Iterator
from io import BytesIO

from xlsxwriter import Workbook

from bench import sizes, subject
from bench.stopwatch import medians
from bench.table import Row, milliseconds
from mutualrisk.domain.case import Assessment, Case, Organisation
from mutualrisk.engine.compile import prepare
from mutualrisk.engine.evaluate import evaluate_with
from mutualrisk.engine.program import Program
from mutualrisk.engine.spreadsheet.sheet import Content, Entry, Formula, Link, Shown
from mutualrisk.reports.material import Material, material
from mutualrisk.reports.workbook.book import workbook
from mutualrisk.reports.workbook.draft import draft
from mutualrisk.reports.workbook.dress import Dress
from mutualrisk.reports.workbook.page import Page, write_page

ROUNDS = 5
ASKED = 3.0
SMALL, LARGE = 50, 200
BIDDERS = (2, 8)


def rows() -> Iterator[Row]:
    """The live workbook of the real method, then how its cost grows."""
    made = judged(subject.program(), *subject.assessments(1, 0.2)[0])
    values, pages = plain_values(made), frozen(made)
    count = sum(len(cells) for _, cells in values)
    works = [lambda: workbook(made), lambda: written(pages), lambda: written_plainly(values)]
    ours, theirs, bare = medians(works, ROUNDS)
    peers = (
        ("the same cells, looking the same, as plain values", theirs),
        ("the same without any look", bare),
    )
    for peer, time in peers:
        yield Row(
            f"a live workbook of {count:,} cells", milliseconds(ours), peer, milliseconds(time),
            f"{ours / time:.1f}×", f"at most {ASKED:g}×", ours <= ASKED * time,
        )  # fmt: skip
    yield against_answers()
    yield against_bidders()


def judged(program: Program, case: Case, assessment: Assessment) -> Material:
    """An assessment, ready to write."""
    return material(program, case, assessment, evaluate_with(program, case, assessment))


def plain_values(made: Material) -> list[tuple[str, list[tuple[int, int, float | str]]]]:
    """Every cell of the workbook that holds something, as the value that it shows."""
    found = []
    for page in draft(made).pages:
        cells = [
            (row, column, value)
            for row, contents in enumerate(page.sheet.rows)
            for column, content in enumerate(contents)
            if (value := shown(content)) != ""
        ]
        found.append((page.sheet.name, cells))
    return found


def frozen(made: Material) -> tuple[Page, ...]:
    """The pages of a workbook with each formula as the value that it comes to."""
    pages = draft(made).pages
    for page in pages:
        page.sheet.rows[:] = [[_frozen(content) for content in row] for row in page.sheet.rows]
    return pages


def _frozen(content: Content) -> Content:
    return Shown(content.value, content.unit) if isinstance(content, Formula) else content


def written(pages: tuple[Page, ...]) -> bytes:
    """Pages as a workbook."""
    out = BytesIO()
    book = Workbook(out, {"in_memory": True})
    dress = Dress(book)
    for page in pages:
        write_page(dress, page)
    book.close()
    return out.getvalue()


def shown(content: Content) -> float | str:
    """The value that a cell shows."""
    if isinstance(content, Formula | Entry | Shown):
        return content.value
    return content.words if isinstance(content, Link) else content


def written_plainly(values: list[tuple[str, list[tuple[int, int, float | str]]]]) -> bytes:
    """The values in a workbook without formulas, formats and checks."""
    out = BytesIO()
    book = Workbook(out, {"in_memory": True})
    for name, cells in values:
        sheet = book.add_worksheet(name)
        for row, column, value in cells:
            if isinstance(value, str):
                sheet.write_string(row, column, value)
            else:
                sheet.write_number(row, column, value)
    book.close()
    return out.getvalue()


def against_answers() -> Row:
    """The cost of a workbook against the questions of its method."""
    made = []
    for size in (SMALL, LARGE):
        under = sizes.made_up(size)
        made.append(judged(prepare(under, "commissioner", "full"), *subject.assessments(1, 0.2, under)[0]))
    small, large = medians([lambda: workbook(made[0]), lambda: workbook(made[1])], ROUNDS)
    return grown(f"a workbook of {LARGE} questions", f"one of {SMALL}", large, small, LARGE / SMALL)


def against_bidders() -> Row:
    """The cost of a case's workbooks against its bidders: each has one."""
    made = [of_bidders(count) for count in BIDDERS]
    few, many = medians([lambda: [*map(workbook, made[0])], lambda: [*map(workbook, made[1])]], 3)
    return grown(
        f"the workbooks of {BIDDERS[1]} bidders", f"those of {BIDDERS[0]}", many, few, BIDDERS[1] / BIDDERS[0]
    )


def of_bidders(count: int) -> list[Material]:
    """Every assessment of a case with so many bidders, ready to write."""
    drawn = subject.assessments(count, 0.2)
    told = tuple(
        one.model_copy(update={"id": f"a{number}", "organisation": f"o{number}"})
        for number, (_, one) in enumerate(drawn)
    )
    who = tuple(Organisation(id=f"o{number}", name=f"Bidder {number}") for number in range(count))
    case = drawn[0][0].model_copy(update={"assessments": told, "organisations": who})
    return [judged(subject.program(), case, one) for one in told]


def grown(what: str, than: str, large: float, small: float, growth: float) -> Row:
    """A cost that ought to grow as the size does."""
    ratio = large / small
    asked = f"about {growth:.0f}×, as the size"
    return Row(
        what, milliseconds(large), than, milliseconds(small), f"{ratio:.1f}×", asked, ratio <= 1.3 * growth
    )
