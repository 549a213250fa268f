"""An open case: whatever is edited, undone and redone in any order, the log leads to what is seen."""

from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.case import Case, MethodUsed
from mutualrisk.domain.issue import Faulty
from mutualrisk.store.case_file import CaseFile, open_case, save_case
from mutualrisk.store.case_text import case_data
from mutualrisk.store.history import Edit, history_from_text, history_to_text, replayed, verify
from mutualrisk.store.record import (
    Record,
    begun,
    case_at,
    edited,
    merged,
    recorded,
    redone,
    restored,
    undone,
)
from mutualrisk.store.undo import Stacks, redoable, stacks_of, undoable
from tests.store.large import large_case, with_answer

CASE = Case(method=MethodUsed(id="tiny", version="2026.1"))
EDIT = Edit("2026-03-01T09:00:00Z", "Ann", "An edit")


def titled(title: str) -> Case:
    """A case with a title."""
    return CASE.model_copy(update={"title": title})


def record(*titles: str) -> Record:
    """A record of a case that had these titles one after the other."""
    found = begun(Record(CASE), EDIT._replace(label="Begin"))
    for title in titles:
        found = edited(found, EDIT._replace(label=f"Title {title}"), titled(title))
    return found


class Model(NamedTuple):
    """What undo and redo mean, said with whole documents: the judge of the records."""

    states: tuple[Case, ...]
    at: int = 0

    @property
    def case(self) -> Case:
        """The document as it is seen."""
        return self.states[self.at]

    def edited(self, case: Case) -> "Model":
        """After an edit there is nothing to redo."""
        return self if case == self.case else Model((*self.states[: self.at + 1], case), self.at + 1)

    def turned(self, by: int) -> "Model":
        """After an undo or a redo, where there is one."""
        return self._replace(at=min(max(self.at + by, 0), len(self.states) - 1))


_moves = st.sampled_from(["undo", "undo", "redo"]) | st.tuples(
    st.sampled_from("abc"), st.sampled_from([None, 1.0, 2.0])
)


def _answered(case: Case, question: str, value: float | None) -> Case:
    answers = {name: answer for name, answer in case.contract.answers.items() if name != question}
    if value is not None:
        answers[question] = Answer(value=value)
    return case.model_copy(
        update={"contract": case.contract.model_copy(update={"answers": answers}), "note": question}
    )


@given(st.lists(_moves, max_size=25))
def test_edits_undos_and_redos_do_what_they_do_to_the_plain_document(
    moves: list[str | tuple[str, float | None]],
) -> None:
    model, found = Model((CASE,)), record()
    for move in moves:
        if isinstance(move, tuple):
            case = _answered(found.case, *move)
            model, found = model.edited(case), edited(found, EDIT, case)
        elif move == "undo":
            model, found = model.turned(-1), undone(found, EDIT)
        else:
            model, found = model.turned(1), redone(found, EDIT)
        assert found.case == model.case
        assert (found.undoable is None, found.redoable is None) == (
            model.at == 0,
            model.at == len(model.states) - 1,
        )
    assert verify(found.history) == ()
    assert replayed(found.history) == case_data(found.case)
    assert stacks_of(history_from_text(history_to_text(found.history))) == found.stacks
    assert (undoable(found.history), redoable(found.history)) == (found.undoable, found.redoable)


def test_an_undo_is_an_entry_that_names_what_it_undoes() -> None:
    found = undone(record("a", "b"), EDIT._replace(label=""))
    assert [entry.undoes for entry in found.history] == [None, None, None, 3]
    assert found.history[-1].label == "Title b"
    assert found.case == titled("a")
    again = redone(found, EDIT._replace(label="Redo"))
    assert (again.history[-1].redoes, again.history[-1].label) == (3, "Redo")
    assert again.case == titled("b")


def test_what_an_entry_does_not_undo_is_left_out_of_its_line() -> None:
    lines = history_to_text(undone(record("a"), EDIT).history).splitlines()
    assert ["undoes" in line for line in lines] == [False, False, True]
    assert not any("redoes" in line for line in lines)


def test_the_beginning_cannot_be_undone() -> None:
    found = record()
    assert found.undoable is None
    assert undone(found, EDIT) is found
    assert redone(found, EDIT) is found


def test_a_case_with_a_log_is_not_begun_again() -> None:
    found = recorded(CaseFile(titled("a"), record("a").history))
    assert begun(found, EDIT) is found
    assert found.undoable == found.history[-1]


def test_an_edit_that_changes_nothing_is_none() -> None:
    found = record("a")
    assert edited(found, EDIT, titled("a")) is found


def test_letters_of_a_word_become_one_entry() -> None:
    found = record("old", "w")
    for title in ("wo", "wor", "word"):
        found = merged(found, EDIT._replace(label=title), titled(title))
    assert len(found.history) == 3
    assert found.history[-1].label == "word"
    assert replayed(found.history) == case_data(titled("word"))
    assert verify(found.history) == ()
    assert undone(found, EDIT).case == titled("old")
    assert redone(undone(found, EDIT), EDIT).case == titled("word")


def test_a_word_typed_and_rubbed_out_is_passed_over_by_an_undo() -> None:
    found = merged(record("a", "ab"), EDIT, titled("a"))
    assert found.history[-1].change == ()
    assert found.undoable == found.history[1]
    grown = merged(found, EDIT, titled("abc"))
    assert len(grown.history) == 3
    assert undone(grown, EDIT).case == titled("a")


def test_what_was_opened_or_undone_does_not_grow() -> None:
    opened = recorded(CaseFile(titled("a"), record("a").history))
    assert len(merged(opened, EDIT, titled("ab")).history) == 3
    turned = undone(record("a", "b"), EDIT)
    assert len(merged(turned, EDIT, titled("ab")).history) == 5


def test_stray_control_characters_are_left_out(tmp_path: Path) -> None:
    found = edited(record("a"), EDIT._replace(label="paste\0d"), titled("a\x0b\x1bb\ud800c\td"))
    assert found.case.title == "abc\td"
    assert found.history[-1].label == "pasted"
    found = merged(found, EDIT, titled("abc\0\td\0e"))
    assert found.case.title == "abc\tde"
    assert edited(found, EDIT, titled("abc\0\tde")) is found
    path = tmp_path / "a.mutualrisk"
    save_case(path, CaseFile(found.case, found.history))
    assert open_case(path).case == found.case


def test_an_earlier_state_is_restored_as_one_more_edit() -> None:
    found = record("a", "b", "c")
    back = restored(found, EDIT, 2)
    assert back.case == titled("a") == case_at(found.history, 2)
    assert undone(back, EDIT).case == titled("c")


def test_an_edit_between_is_the_end_of_redoing() -> None:
    found = edited(undone(record("a"), EDIT), EDIT, titled("b"))
    assert found.redoable is None


@pytest.mark.parametrize("reference", ["undoes", "redoes"])
def test_a_made_up_reference_moves_nothing(reference: str) -> None:
    history = record("a").history
    made_up = history[1].model_copy(update={"sequence": 3, reference: 9})
    assert stacks_of((*history, made_up)) == Stacks((history[1],))


def test_what_no_longer_fits_is_not_undone() -> None:
    found = record("a")._replace(case=titled("other"))
    with pytest.raises(Faulty, match=r"“Title a” cannot be undone.*Restore"):
        undone(found, EDIT)


def test_an_undo_in_a_large_case_leaves_all_else_as_it_is() -> None:
    old = large_case(assessments=3)
    found = edited(begun(Record(old), EDIT), EDIT, with_answer(old, 1, "q1", Answer(value=5.0)))
    back = undone(found, EDIT)
    assert back.case == old
    assert back.case.assessments[0] is old.assessments[0]
