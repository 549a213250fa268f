"""The whole window in a language that nobody speaks, and at twice the size: no text gets lost."""

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from functools import partial

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mutualrisk import resources
from mutualrisk.domain.answer import Answer, Plain
from mutualrisk.domain.case import Case
from mutualrisk.domain.method import Method
from mutualrisk.domain.value import Value
from mutualrisk.engine import edits
from mutualrisk.reports.kinds import KINDS
from mutualrisk.store import methods
from mutualrisk.store.case_file import CaseFile, open_case
from mutualrisk.store.desk import Desk, Place
from mutualrisk.store.methods import Judge
from mutualrisk.ui.dialogs.about import AboutDialog
from mutualrisk.ui.dialogs.document import DocumentDialog
from mutualrisk.ui.dialogs.evidence import EvidenceDialog
from mutualrisk.ui.dialogs.keyboard import KeyboardDialog
from mutualrisk.ui.dialogs.licences import PARTS
from mutualrisk.ui.dialogs.new_assessment import NewAssessmentDialog
from mutualrisk.ui.dialogs.new_case import NewCaseDialog
from mutualrisk.ui.dialogs.restore import RestoreDialog
from mutualrisk.ui.dialogs.settings import SettingsDialog
from mutualrisk.ui.dialogs.tour import Tour
from mutualrisk.ui.history.entry_panel import EntryPanel
from mutualrisk.ui.main_window import MainWindow
from mutualrisk.ui.pages import PAGES
from mutualrisk.ui.pages.actions import ActionsPage
from mutualrisk.ui.pages.history import HistoryPage
from mutualrisk.ui.session import Session
from mutualrisk.ui.setting.method_field import title
from mutualrisk.ui.theme import Dressing
from mutualrisk.ui.windows import Windows
from tests.exchange.organisation_list.lists import WORDS
from tests.ui.conftest import blank
from tests.ui.hands import click
from tests.ui.importing_list.lists import read_dialog
from tests.ui.pseudo import cut, pseudo, pseudo_language, pseudo_method, untranslated

USERS = {
    "assessor", "authority", "file", "legal_form", "name", "not_applicable", "note", "number", "owner",
    "page", "reference", "round", "title",
}  # fmt: skip
"""The parts of a case that people write in their own words."""

FOUND_UNDER = {"address", "place", "publisher", "title"}
"""The parts of a source that are the same in every language."""

FORMULAS = {"formula", "needs", "visible_when", "when"}
"""The parts of a method that are written in the language of formulas."""


def one(items: tuple[Value, ...]) -> str:
    """The id of one of them."""
    return str(getattr(items[len(items) // 2], "id", ""))


def places(session: Session, page: str) -> list[str]:
    """What is looked at on a page: what it shows first, and a place of each kind."""
    method = session.method
    kinds: dict[str, tuple[Value, ...]] = {
        "question": method.questions,
        "measure": method.measures,
        "risk": method.risks,
        "benefit": method.benefits,
        "rule": method.rules,
        "check": method.checks,
        "action": method.actions,
        "partnership": method.partnerships,
        "reference": method.references,
        "benchmark": method.benchmarks,
        "note": method.notes,
        "claim": method.claims,
        "verdict": method.verdicts,
    }
    more = {
        "reports": [f"{kind}/{one.audiences[0]} 0" for kind, one in KINDS.items()],
        "questions": [f"section:{section.id}" for section in method.sections] + ["search:"],
        "method": [f"{kind}:{one(items)}" for kind, items in kinds.items() if items],
        "results": [
            f"risk:{session.result.risks[0].id}",
            f"benefit:{session.result.benefits[0].id}",
            f"finding:{session.result.findings[0].rule}",
        ],
    }
    return ["", *more.get(page, ())]


def written(part: object, names: Collection[str]) -> Iterator[str]:
    """The texts of a value under some names."""
    if isinstance(part, Value):
        for name, held in part:
            if name in names and isinstance(held, str):
                yield held
            yield from written(held, names)
    elif isinstance(part, dict | tuple):
        for held in part.values() if isinstance(part, dict) else part:
            yield from written(held, names)


def held(name: str) -> CaseFile:
    """A case by its name."""
    if name == "new":
        return blank("commissioner", "full")
    return open_case(resources.path("samples", f"{name}.yaml"))


@pytest.fixture(scope="module")
def judge() -> Judge:
    """The method in the language that nobody speaks."""
    return Judge(pseudo_method(methods.judge_in_use().method))


@pytest.fixture(params=["community-health", "library-mutual", "new"])
def window(request: pytest.FixtureRequest, qapp: QApplication, judge: Judge) -> Iterator[MainWindow]:
    """A window with a case, all in the language that nobody speaks. Nothing of it is to be saved."""
    with pseudo_language():
        shown = Windows(Dressing(qapp)).new_window()
        shown.resize(1280, 720)
        shown.show_session(Session(Desk(held(request.param), Place()), judge))
        yield shown
        shown.show_session(None)
        shown.close()
        shown.deleteLater()


def given(session: Session) -> set[str]:
    """What is said as it was written, in every language."""
    method = session.method
    formulas = {" ".join(formula.split()) for formula in written(method, FORMULAS)}
    names = {method.id, method.version, method.licence, *(claim.id for claim in method.claims)}
    names |= {*(question.id for question in method.questions), *(measure.id for measure in method.measures)}
    return formulas | names | {*written(method.references, FOUND_UNDER)} | {*written(session.case, USERS)}


def looked_at(window: MainWindow, page: str) -> Iterator[str]:
    """A page, place after place."""
    assert window.frame
    assert window.session
    for place in places(window.session, page):
        window.frame.show_page(page, place)
        yield place


REPORT = re.compile(r"> Viewer, (accessible description|description told to a screen reader)")
"""Where the words of a report are told, which it has in its own language; it may be written at any moment."""


def faults_of(shown: QWidget, same: Collection[str]) -> list[str]:
    """What went past translation or does not fit."""
    past = [fault for fault in untranslated(shown, same) if not REPORT.search(fault)]
    return [*past, *cut(shown, same)]


def test_the_start_page_is_translated_and_fits(qtbot: QtBot, qapp: QApplication) -> None:
    with pseudo_language():
        shown = Windows(Dressing(qapp)).new_window()
        qtbot.addWidget(shown)
        shown.resize(1280, 720)
        assert faults_of(shown, ()) == []


DIALOGS: Mapping[str, Callable[[MainWindow, Session], QWidget]] = {
    "new case": lambda window, _: NewCaseDialog(window, "board"),
    "document": DocumentDialog,
    "evidence": lambda window, session: EvidenceDialog(window, session, session.method.questions[0].id),
    "new assessment": NewAssessmentDialog,
    "list, its columns": lambda window, _: read_dialog(window, step=1),
    "list, its organisations": lambda window, _: read_dialog(window, step=2),
    "restore": lambda window, _: RestoreDialog(window, "1.2.2026"),
    "settings": lambda window, _: SettingsDialog(window, window.windows.preferences),
    "about": lambda window, _: AboutDialog(window),
    "keyboard": lambda window, _: KeyboardDialog(window),
    "tour": lambda window, _: Tour(window),
}


@pytest.mark.parametrize("name", DIALOGS)
@pytest.mark.parametrize("window", ["community-health"], indirect=True)
def test_every_dialog_is_translated_and_fits(window: MainWindow, name: str, qtbot: QtBot) -> None:
    assert window.session
    dialog = DIALOGS[name](window, window.session)
    qtbot.addWidget(dialog)
    dialog.show()
    by_others = {name for part in PARTS for name in (part.name, part.licence)}
    titles = {title(resources.path("methods", id_)) for id_ in methods.installed()}
    listed = WORDS if name.startswith("list") else set()
    assert faults_of(dialog, given(window.session) | by_others | titles | listed) == []


@pytest.mark.slow
def test_every_page_is_translated_and_fits(window: MainWindow) -> None:
    session = window.session
    assert session
    session.settle()
    same = given(session)
    found: dict[str, list[str]] = {}
    for entry in PAGES:
        for place in looked_at(window, entry.name):
            if faults := faults_of(window, same):
                found[f"{entry.name} {place}"] = faults
    assert [f"{where}: {fault}" for where, faults in found.items() for fault in faults] == []


@pytest.mark.slow
def test_what_opens_on_the_actions_page_is_translated_and_fits(window: MainWindow) -> None:
    session, frame = window.session, window.frame
    assert session
    assert frame
    same = given(session)
    frame.show_page("actions")
    page = frame.page("actions")
    assert isinstance(page, ActionsPage)
    click(next(one for one in (page.plan.own, page.plan.first_own) if one.isVisible()))
    for more in (row.more for rows in (page.advice.rows, page.forms) for row in rows.values()):
        click(more.button)
    page.trials.finish()
    assert [*untranslated(window, same), *cut(window, same)] == []


@pytest.mark.slow
def test_the_words_of_the_history_are_translated_and_fit(window: MainWindow) -> None:
    session, frame = window.session, window.frame
    assert session
    assert frame
    shown, before = session.assessment.id, given(session)
    session.edit("Label", lambda case: edits.with_assessment(case, shown, round="A round"))
    session.edit(
        "Label",
        lambda case: edits.answered(
            case, session.method, shown, "turnover", Answer(value=5e6, note="A note")
        ),
    )
    session.undo()
    same = {*before, *given(session), "Label", "A note", "A round", "£"}
    frame.show_page("history")
    page = frame.page("history")
    assert isinstance(page, HistoryPage)
    found = [*untranslated(window, same), *cut(window, same)]
    page.show_place("entry:1")
    assert isinstance(page.panel, EntryPanel)
    click(page.panel.compare)
    assert [*found, *untranslated(window, same), *cut(window, same)] == []


@pytest.mark.slow
def test_no_page_loses_a_text_at_twice_the_size(qapp: QApplication) -> None:
    shown = Windows(Dressing(qapp, "light", 200)).new_window()
    shown.resize(1280, 720)
    shown.show_session(Session(Desk(held("community-health"), Place()), methods.judge_in_use()))
    assert shown.session
    found = [
        f"{entry.name} {place}: {fault}"
        for entry in PAGES
        for place in looked_at(shown, entry.name)
        for fault in cut(shown, given(shown.session))
    ]
    shown.show_session(None)
    shown.close()
    shown.deleteLater()
    assert found == []


BAD: Mapping[str, Plain] = {
    "money": -5.0,
    "percent": 400.0,
    "months": "long",
    "number": -1e14,
    "date": "1800-01-01",
}
"""An answer of each kind that cannot be."""


def _answered(method: Method, assessment: str, question: str, answer: Answer, case: Case) -> Case:
    return edits.answered(case, method, assessment, question, answer)


@pytest.mark.slow
@pytest.mark.parametrize("window", ["new"], indirect=True)
def test_what_is_wrong_with_answers_is_translated_and_fits(window: MainWindow) -> None:
    session = window.session
    assert session
    method, id_ = session.method, session.assessment.id
    for question in session.program.asked:
        if question.type in BAD:
            answer = Answer(value=BAD[question.type])
            session.edit(pseudo("Answer"), partial(_answered, method, id_, question.id, answer))
    assert len(session.issues) > 20
    found = [
        f"{page} {place}: {fault}"
        for page in ("overview", "contract", "questions", "history")
        for place in looked_at(window, page)
        for fault in faults_of(window, given(session) | {"long"})
    ]
    assert found == []
