"""What each question bears on: as the engine finds by trying, so the table says."""

from mutualrisk.domain.answer import Answer
from mutualrisk.engine import edits
from mutualrisk.engine.bearing import factors_moved, measures_made
from mutualrisk.engine.compile import prepare
from mutualrisk.engine.evaluate import evaluate_with
from mutualrisk.store.methods import method_in

METHOD = method_in(None)
PROGRAM = prepare(METHOD, "commissioner", "full")
MOVED = factors_moved(PROGRAM)


def test_every_question_that_is_asked_has_a_row() -> None:
    assert set(MOVED) == {question.id for question in PROGRAM.asked} == set(measures_made(PROGRAM))


def test_an_answer_moves_no_factor_that_the_table_does_not_name() -> None:
    case = edits.new_case(METHOD, "commissioner", "full", "2026-09-01")
    before = evaluate_with(PROGRAM, case, case.assessments[0])
    for question, value in (("turnover", 12e6), ("free_reserves", 1e5), ("price_weight", 80.0)):
        new = edits.answered(case, METHOD, "first", question, Answer(value=value))
        after = evaluate_with(PROGRAM, new, new.assessments[0])
        moved = {
            old.id for old, now in zip(sorted(before.risks), sorted(after.risks), strict=True) if old != now
        }
        assert moved
        assert moved <= set(MOVED[question])


def test_the_measures_of_a_question_begin_with_the_most_direct() -> None:
    made = measures_made(PROGRAM)["turnover"]
    counts = [len(PROGRAM.reads[measure]) for measure in made]
    assert counts == sorted(counts)
    assert len(made) > 1
