"""The session: every edit is kept and evaluated at once, and whoever listens hears of it in order."""

from pytestqt.qtbot import QtBot

from mutualrisk.domain.answer import Answer
from mutualrisk.engine import edits
from mutualrisk.ui.session import Session


def answer(session: Session, question: str, value: object, merge: str = "") -> bool:
    """Answer a question of the shown assessment."""
    given = None if value is None else Answer(value=value)  # type: ignore[arg-type]  # as typed
    id_ = session.assessment.id
    return session.edit(
        question, lambda case: edits.answered(case, session.method, id_, question, given), merge=merge
    )


def test_an_edit_is_heard_of_before_its_result(new_session: Session, qtbot: QtBot) -> None:
    signals = [new_session.changed, new_session.result_changed, new_session.keeping_changed]
    with qtbot.waitSignals(signals, order="strict"):
        assert answer(new_session, "turnover", 12e6)
    assert new_session.answers["turnover"].value == 12e6
    assert new_session.undo_label == "turnover"


def test_an_edit_that_changes_nothing_is_not_heard_of(new_session: Session, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(new_session.changed):
        assert not answer(new_session, "turnover", None)


def test_undo_brings_the_result_back_too(new_session: Session) -> None:
    before = new_session.result
    answer(new_session, "turnover", 12e6)
    assert new_session.result != before
    new_session.undo()
    assert new_session.result == before
    new_session.redo()
    assert new_session.answers["turnover"].value == 12e6


def test_an_answer_with_an_error_is_kept_and_does_not_count(new_session: Session) -> None:
    before = new_session.result.risks
    answer(new_session, "turnover", "twelve or so")
    assert new_session.answers["turnover"].value == "twelve or so"
    assert [issue.place.path for issue in new_session.issues] == ["turnover"]
    assert [risk.current for risk in new_session.result.risks] == [risk.current for risk in before]


def test_hidden_answers_leave_the_score_and_come_back(new_session: Session) -> None:
    def shown() -> set[str]:
        return {item.id for item in new_session.result.asked}

    answer(new_session, "stage", "established")
    answer(new_session, "contracts_kept", "all_kept")
    assert "contracts_kept" in shown()
    answer(new_session, "stage", "planning")
    assert "contracts_kept" not in shown()
    assert new_session.answers["contracts_kept"].value == "all_kept"
    answer(new_session, "stage", "established")
    assert "contracts_kept" in shown()


def test_the_next_best_questions_come_in_idle_time(new_session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(new_session.advice_changed):
        answer(new_session, "turnover", 12e6)
    first = new_session.next_questions[0]
    assert first.removes == max(one.removes for one in new_session.next_questions)
    assert first.id in new_session.result.open_questions


def test_a_trial_changes_nothing(sample_session: Session, qtbot: QtBot) -> None:
    case, result = sample_session.case, sample_session.result
    with qtbot.assertNotEmitted(sample_session.changed):
        tried = sample_session.trial(
            lambda case: edits.with_assessment(case, sample_session.assessment.id, depth="screening")
        )
    assert tried.depth == "screening"
    assert (sample_session.case, sample_session.result) == (case, result)


def test_showing_another_assessment_shows_its_result(sample_session: Session, qtbot: QtBot) -> None:
    other = next(one for one in sample_session.case.assessments if one.id != sample_session.assessment.id)
    expected = sample_session.result_of(other)
    with qtbot.waitSignals(
        [sample_session.assessment_changed, sample_session.result_changed], order="strict"
    ):
        sample_session.show_assessment(other.id)
    assert sample_session.result == expected
    assert sample_session.organisation.id == other.organisation


def test_when_the_shown_assessment_goes_another_is_shown(sample_session: Session, qtbot: QtBot) -> None:
    gone = sample_session.assessment.id
    with qtbot.waitSignal(sample_session.assessment_changed):
        sample_session.edit("removed", lambda case: edits.assessment_removed(case, gone))
    assert sample_session.assessment.id != gone


def test_an_explanation_follows_the_result(sample_session: Session) -> None:
    risk = sample_session.result.risks[0].id
    first = sample_session.explanation(risk)
    assert sample_session.explanation(risk) is first
    answer(sample_session, "turnover", 9e6)
    assert sample_session.explanation(risk) is not first
