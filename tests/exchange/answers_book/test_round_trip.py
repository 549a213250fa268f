"""What is typed into a questionnaire comes back as the same answers."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.case import Assessment, Case
from mutualrisk.domain.value import Depth, Perspective
from mutualrisk.engine import edits, offers
from mutualrisk.engine.compile import prepare
from mutualrisk.engine.edits import with_fields
from mutualrisk.engine.evaluate import environment
from mutualrisk.engine.offers import Taken
from mutualrisk.engine.ranges import TRUE
from mutualrisk.exchange.answers_book import read
from mutualrisk.reports.questionnaire_book.book import questionnaire
from mutualrisk.reports.questionnaire_book.plan import for_assessment
from mutualrisk.store.methods import method_in
from tests.engine.random_cases import random_case, seeded
from tests.exchange.answers_book import forms
from tests.exchange.answers_book.forms import Form
from tests.reports import rich_case
from tests.spreadsheet import office
from tests.spreadsheet.office import Office

KINDS: tuple[tuple[Perspective, Depth], ...] = (
    ("commissioner", "screening"), ("commissioner", "full"), ("board", "screening"), ("board", "full"),
)  # fmt: skip


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    made = Office(tmp_path_factory.mktemp("office"))
    yield made
    made.end()


def bare(answers: dict[str, Answer], form: Form) -> dict[str, Answer]:
    """The answers that a form asks for, without what they rest on."""
    asked = {question.id for question in form.plan.questions}
    return {
        name: with_fields(answer, evidence=(), note="") for name, answer in answers.items() if name in asked
    }


@pytest.mark.slow
@pytest.mark.skipif(not office.is_here(), reason="LibreOffice with Python is not installed")
@pytest.mark.parametrize(("perspective", "depth"), KINDS)
@pytest.mark.parametrize("kind", ["Calc MS Excel 2007 XML", "calc8"])
def test_a_form_that_libreoffice_filled_in_comes_back(
    running: Office, tmp_path: Path, perspective: Perspective, depth: Depth, kind: str
) -> None:
    form = forms.form(method_in(None), tmp_path, perspective, depth)
    drawn = random_case(form.method, perspective, depth, seeded(f"{perspective} {depth} {kind}"))[1].answers
    back = tmp_path / ("back.ods" if kind == "calc8" else "back.xlsx")
    running.open(form.path)
    values = running.set(form.typed(drawn))
    running.save(back, kind)
    offer = form.read(back)
    assert (offer.unread, offer.findings) == ((), ())
    assert offer.assessment == form.assessment.id
    assert forms.said(offer) == bare(drawn, form)
    hidden_as_the_engine_does(form, drawn, values[forms.SHEET])


def hidden_as_the_engine_does(form: Form, drawn: dict[str, Answer], cells: list[list[object]]) -> None:
    """The sheet says of each question that it is not asked exactly where no answer could make it asked."""
    rows, state = form.rows, form.columns["State"] - 1
    program = form.plan.program
    env = environment(program, bare(drawn, form), "2026-03-01")
    places = {one.id: one.place for one in program.showing}
    for question in form.plan.questions:
        says = str(cells[rows[question.id] - 1][state])
        assert says.startswith("Not asked") != bool(env[places[question.id]] & TRUE), (question.id, says)
    count = sum(
        not str(cells[rows[one.id] - 1][state]).startswith("Not asked") for one in form.plan.questions
    )
    assert count < len(form.plan.questions) or not form.plan.conditions


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 10**9), unknown=st.sampled_from((0.0, 0.3, 0.8)))
def test_any_legal_answers_come_back_as_they_were(seed: int, unknown: float) -> None:
    with TemporaryDirectory() as folder:
        form = forms.form(rich_case.method(), Path(folder))
        drawn = random_case(form.method, "commissioner", "full", seeded(seed), unknown=unknown)[1].answers
        offer = form.read(form.filled(form.typed(drawn)))
        assert forms.said(offer) == bare(drawn, form)
        assert offer.unread == ()


TEXTS = st.text(st.characters(blacklist_categories=["Cs", "Cc"]), min_size=1, max_size=200).filter(
    lambda text: text.strip() == text and text not in ("Not known", "Does not apply")
)


@settings(max_examples=25, deadline=None)
@given(text=TEXTS)
def test_any_text_stays_the_text_that_it_was(text: str) -> None:
    with TemporaryDirectory() as folder:
        case, assessment = told(Answer(value=text))
        plan = for_assessment(
            prepare(rich_case.method(), "commissioner", "full"), case, assessment, filled=True
        )
        path = Path(folder) / "form.xlsx"
        path.write_bytes(questionnaire(plan))
        offer = read(path, rich_case.method(), case)
        assert forms.said(offer)["remark"] == Answer(value=text)


def told(answer: Answer) -> tuple[Case, Assessment]:
    """A case in which a text is answered."""
    case = edits.new_case(rich_case.method(), "commissioner", "full", "2026-03-01", "Fernleaf")
    case = edits.answered(case, rich_case.method(), "first", "remark", answer)
    return case, case.assessments[0]


def test_a_form_with_its_answers_in_it_changes_nothing(tmp_path: Path) -> None:
    case, assessment = random_case(rich_case.method(), "commissioner", "full", seeded(7))
    plan = for_assessment(prepare(rich_case.method(), "commissioner", "full"), case, assessment, filled=True)
    (tmp_path / "form.xlsx").write_bytes(questionnaire(plan))
    offer = read(tmp_path / "form.xlsx", rich_case.method(), case)
    found = offers.compared(rich_case.method(), case, assessment.id, offer)
    assert {line.standing for line in found.lines} == {"same"}
    assert len(found.lines) == len([one for one in plan.questions if one.id in assessment.answers])


def test_what_was_accepted_is_the_same_when_a_copy_comes_again(tmp_path: Path) -> None:
    form = forms.form(rich_case.method(), tmp_path)
    drawn = random_case(form.method, "commissioner", "full", seeded(3), unknown=0.1)[1].answers
    offer = form.read(form.filled(form.typed(drawn)))
    taken = offers.accepted(
        form.method, form.case, "first", offer, Taken(offer.answers), {"questionnaire": "f"}
    )
    again = offers.compared(form.method, taken, "first", offer)
    assert {line.standing for line in again.lines} == {"same"}
    assert all(answer.imported and answer.origin for answer in taken.assessments[0].answers.values())
