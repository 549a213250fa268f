"""What may be stated: a rating only where something is excluded, nothing where anything is possible."""

from mutualrisk.domain.method import Cuts
from mutualrisk.domain.result import Span, Stage
from mutualrisk.domain.value import RATINGS
from mutualrisk.engine.stages import stage
from mutualrisk.reports import phrases, stated
from mutualrisk.reports.changes import best_changes
from mutualrisk.reports.content import Figure, Mark
from mutualrisk.reports.figures import matrix_figure
from mutualrisk.reports.headline import headline, lead, risks_sentence
from mutualrisk.reports.report import report
from mutualrisk.reports.writing import pdf_of, workbook_of
from tests.reports import reading
from tests.reports.rich_case import rich

CUTS = Cuts(reason="-")


def at(low: float, high: float) -> Stage:
    """A stage of which the likelihood is known to lie between two levels."""
    return stage(Span(low, (low + high) / 2, high), Span(low, (low + high) / 2, high), CUTS)


def test_a_certain_rating_is_stated_alone() -> None:
    assert stated.mark(at(5, 5)) == Mark("extreme", "Extreme")
    assert stated.words(at(5, 5)) == "extreme"


def test_a_rating_keeps_its_mark_beside_what_is_not_excluded() -> None:
    assert stated.mark(at(2, 3)) == Mark("moderate", "Moderate")
    assert stated.words(at(2, 3)) == "moderate, high not excluded"


def test_where_anything_is_possible_no_rating_is_stated() -> None:
    assert stated.mark(at(1, 5)) == Mark("open", "Open")
    assert not any(rating in stated.words(at(1, 5)) for rating in RATINGS)


def test_an_empty_assessment_states_no_rating_anywhere() -> None:
    made = rich(answers={}, actions=[])
    blank = stated.all_open(made)
    marks = [run.level for run in reading.runs(report(made)) if isinstance(run, Mark)]
    assert blank
    assert set(marks) <= {"open"}
    assert "nothing can be said yet" in headline(made)
    assert risks_sentence(made) == "No rating is certain yet: every risk is still open."
    assert best_changes(made, 3, 5_000) == ()
    assert not any(isinstance(block, Figure) for section in report(made).sections for block in section.blocks)


def test_an_empty_assessment_is_printed_on_few_pages() -> None:
    assert len(reading.pages(pdf_of(rich(answers={}, actions=[])))) <= 8


def test_the_workbook_of_an_empty_assessment_gives_no_point() -> None:
    book = reading.book(workbook_of(rich(answers={}, actions=[])), values=True)
    assert reading.named(book, "verdict").value == "Nothing can be said yet"
    sheet = book["Risk register"]
    heads = [cell.value for cell in sheet[4]]
    for row in sheet.iter_rows(min_row=5, values_only=True):
        assert row[heads.index("Rating today")] == "○ Open"
        assert not row[heads.index("Score")]


def test_an_open_risk_has_no_place_on_the_matrix() -> None:
    made = rich(answers={}, actions=[])
    figure = matrix_figure(made, made.result.risks, 200)
    assert "without a place" in "".join(run.text for run in figure.caption)


def test_the_headline_counts_what_is_certain() -> None:
    made = rich()
    certain = {count.rating: count.certain for count in made.result.profile.counts}
    loose = sum(not risk.current.certain for risk in made.result.risks)
    words = risks_sentence(made)
    assert ("extreme" in words) == bool(certain["extreme"]) or not certain["high"]
    assert ("open" in words) == bool(loose)
    assert "".join(run.text for run in lead(made)).startswith(words)


def test_whole_sentences_are_kept_or_nothing() -> None:
    assert phrases.whole_sentences("One. Two is longer.", 8) == "One."
    assert phrases.whole_sentences("Far too long for this.", 8) == ""


def test_a_name_gives_up_what_stands_behind_its_comma_first() -> None:
    assert phrases.shortened("Wenmouth Council, for the Partnership", 20) == "Wenmouth Council"
    assert phrases.shortened("Wenmouth Council", 20) == "Wenmouth Council"
    assert phrases.shortened("W" * 30, 10).endswith("…")
