"""The steps of the journeys: few, general, and in the words of those who go them."""

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox
from pytest_bdd import given, parsers, then, when
from pytestqt.qtbot import QtBot

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.value import RATINGS, worded
from mutualrisk.engine import edits
from mutualrisk.store import methods
from mutualrisk.store.case_file import CaseFile, open_case, save_case
from mutualrisk.store.case_lock import Claim, Holder, claim
from mutualrisk.ui import languages
from mutualrisk.ui.theme import Dressing
from mutualrisk.ui.windows import Windows
from tests.features.person import Person, filling, naming, plain, pressing
from tests.ui.conftest import blank

DEPTHS = {
    "a first look": "A first look: 15 questions, ten minutes",
    "a full assessment": "In full: about 50 questions, and more where your answers call for them",
}
WHO = {
    "a commissioner": "A commissioner, about a bidder",
    "a board": "A board, about its own organisation",
}
NAMES = {"a commissioner": "Name of the bidder", "a board": "Name of our organisation"}
CONTRACTS = {
    "a commissioner": "Name of the contract or service",
    "a board": "The contract or service that we look ahead to",
}


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of its own for each journey."""
    folder = tmp_path / "home"
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "LOCALAPPDATA", "APPDATA", "USERPROFILE"):
        monkeypatch.setenv(name, str(folder))
    monkeypatch.chdir(tmp_path)
    return folder


@pytest.fixture
def dressing(qapp: QApplication) -> Dressing:
    """The program's look."""
    languages.speak(qapp, languages.BASE)
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    return Dressing(qapp, "light")


@pytest.fixture
def me(dressing: Dressing, qtbot: QtBot) -> Iterator[Person]:
    """The person of the journey, at the start page."""
    person = Person(Windows(dressing), qtbot)
    yield person
    person.leave()
    for window in list(person.windows.all_open()):
        if window.session:
            window.session.desk.abandon()
        window.show_session(None)
        window.deleteLater()
    QApplication.processEvents()


# -- where it begins


@given("the start page")
def start_page(me: Person) -> None:
    """What everybody sees first."""
    assert me.sees("Assess a bidder")


@given(parsers.parse('the sample "{name}"'))
def sample(me: Person, name: str) -> None:
    """A worked case."""
    me.window.doings.filing.open_sample(name)
    me.look()


@given(parsers.parse("a new full case of {who}"))
def new_case(me: Person, who: str) -> None:
    """A case in which nothing is answered."""
    begun(me, "a full assessment", who, "Harbour Care", "Community nursing")


@given(parsers.parse('a saved case "{name}"'))
def saved_case(me: Person, name: str) -> None:
    """A case with an answer, saved into a file and open."""
    new_case(me, "a commissioner")
    me.gives("What was the bidder's total income in its last full year?", "2100000")
    saved_as(me, name)


@given(parsers.parse('a file "{name}" of a newer program'))
def newer_file(name: str) -> None:
    """A case file whose format this program does not know yet."""
    path = Path(name)
    save_case(path, blank("commissioner", "full"))
    with zipfile.ZipFile(path) as old:
        parts = {one: old.read(one) for one in old.namelist()}
    with zipfile.ZipFile(path, "w") as new:
        for one, data in parts.items():
            new.writestr(one, data.replace(b'"format": 1', b'"format": 99'))


@pytest.fixture
def others() -> Iterator[list[Claim]]:
    """What other people have open."""
    held: list[Claim] = []
    yield held
    for one in held:
        one.release()


@given(parsers.parse('the case "{name}" that "{who}" has open'))
def held_case(name: str, who: str, others: list[Claim]) -> None:
    """A case in somebody else's window."""
    held = blank("commissioner", "full")
    case = edits.answered(held.case, methods.method_in(None), "first", "turnover", Answer(value=2.1e6))
    save_case(Path(name), CaseFile(case))
    found = claim(Path(name), Holder(who, "2026-09-01T09:30:00+00:00"), "another computer")
    assert isinstance(found, Claim)
    others.append(found)


# -- what is done


@when(parsers.parse('I begin {depth} as {who} at "{name}" for "{contract}"'))
def begun(me: Person, depth: str, who: str, name: str, contract: str) -> None:
    """By the start page and the question for whom the case is."""
    facts = {"": DEPTHS[depth], " ": WHO[who], NAMES[who]: name, CONTRACTS[who]: contract}
    me.answers(filling(facts, "Begin"))
    me.chooses("File", "New case")
    assert me.window.session is not None


@when(parsers.parse('I answer "{question}" with "{answer}"'))
def answered(me: Person, question: str, answer: str) -> None:
    """By the search and a click or keys."""
    me.gives(question, answer)


@when(parsers.parse('I answer "{id_}" with its option "{option}"'))
def chosen(me: Person, id_: str, option: str) -> None:
    """By the words of the question and the option."""
    question = me.session.question(id_)
    perspective = me.session.assessment.perspective
    asked, row = question.text, question.options[option].text
    me.gives(*(" ".join(worded(one, perspective).split()) for one in (asked, row)))


@when(parsers.parse('I search for "{words}"'))
def searched(me: Person, words: str) -> None:
    """Over all questions."""
    me.presses("Ctrl+F")
    me.types(words)


@when(parsers.parse('I go to "{page}"'))
def went(me: Person, page: str) -> None:
    """By the navigation."""
    me.goes_to(page)


@when(parsers.parse('I press "{keys}"'))
def pressed(me: Person, keys: str) -> None:
    """On the keyboard."""
    me.presses(keys)


@when(parsers.parse('I save it as "{name}"'))
def saved_as(me: Person, name: str) -> None:
    """Under a name."""
    me.answers(naming(Path(name).resolve()))
    me.chooses("File", "Save as")


@when(parsers.parse('I save and answer "{words}"'))
def saved_and_answered(me: Person, words: str) -> None:
    """Where something is asked first."""
    me.answers(pressing(words))
    me.chooses("File", "Save")


@when("I show another assessment of the same organisation")
def showed_another(me: Person) -> None:
    """The second assessor's."""
    mine = me.session.assessment
    mates = [one for one in me.session.case.assessments if one.organisation == mine.organisation]
    other = next(one for one in mates if one.id != mine.id)
    me.session.show_assessment(other.id)
    me.look()


@when("I take the first action off the plan")
def took_action_off(me: Person) -> None:
    """As the page does."""
    session, assessment = me.session, me.session.assessment
    first = assessment.actions[0]
    session.edit(first.id, lambda case: edits.action_removed(case, assessment.id, first.id))
    assert first not in session.assessment.actions


@given("the window is closed")
@when("the window is closed")
def closed(me: Person) -> None:
    """And the start page shows."""
    me.chooses("File", "Start page")
    assert me.window.session is None


@when(parsers.parse('I close the window and open "{name}" again'))
def reopened(me: Person, name: str) -> None:
    """Nothing is asked, since everything is saved."""
    closed(me)
    me.window.doings.filing.open_all([name])
    me.look()


@when(parsers.parse('I close the window and answer "{words}"'))
def close_refused(me: Person, words: str) -> None:
    """The question whether to save."""
    me.answers(pressing(words))
    me.window.close()
    me.look()


@when(parsers.parse('I open "{name}"'))
def opened(me: Person, name: str) -> None:
    """From the disk."""
    me.window.doings.filing.open_all([str(Path(name).resolve())])
    me.look()


@pytest.fixture
def told() -> list[str]:
    """What was said in message boxes."""
    return []


@when(parsers.parse('I open "{name}" and read what is said'))
def opened_in_vain(me: Person, name: str, told: list[str]) -> None:
    """Where it cannot be opened."""

    def read(dialog: QDialog) -> None:
        assert isinstance(dialog, QMessageBox)
        told.append(f"{dialog.text()} {dialog.informativeText()}")
        dialog.accept()

    me.answers(read)
    opened(me, name)


@when(parsers.parse('I drop "{name}" on the window'))
def dropped(me: Person, name: str) -> None:
    """As a file manager does."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(Path(name).resolve()))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    actions = Qt.DropAction.CopyAction
    QApplication.sendEvent(me.window, QDragEnterEvent(QPointF(200, 200), actions, data, buttons, keys))
    QApplication.sendEvent(me.window, QDropEvent(QPointF(200, 200), actions, data, buttons, keys))
    me.look()


@when("the program ends without a word")
def crashed(me: Person) -> None:
    """As in a crash: nothing is asked, nothing is cleaned up."""
    me.session.desk.abandon()


@when("the program is started again")
def restarted(me: Person, dressing: Dressing) -> None:
    """In a new window."""
    me.windows = Windows(dressing)
    me.window = me.windows.new_window()
    me.waits_to_see("Look at it")


@when("I bring the interrupted work back")
def brought_back(me: Person) -> None:
    """By the start page and the question."""
    [waiting] = me.windows.interrupted_work()
    me.answers(pressing("Bring it back"))
    me.window.start.asked.emit("recover", waiting.key)
    me.look()


@when(parsers.parse('somebody else takes "{name}" away'))
def taken_away(name: str) -> None:
    """As when a folder is tidied up."""
    Path(name).rename(f"{name}.away")


@when(parsers.parse('somebody else brings "{name}" back, changed'))
def brought_back_changed(name: str) -> None:
    """As when a folder is brought up to date from elsewhere."""
    held = open_case(Path(f"{name}.away"))
    save_case(Path(name), held._replace(case=edits.with_contract(held.case, title="Changed elsewhere")))


@when(parsers.parse('somebody else changes "{name}"'))
def changed_elsewhere(name: str) -> None:
    """Behind the window's back."""
    held = open_case(Path(name))
    save_case(Path(name), held._replace(case=edits.with_contract(held.case, title="Changed elsewhere")))


@when(parsers.parse('"{name}" is cut short'))
def cut_short(name: str) -> None:
    """As by a broken copy."""
    path = Path(name)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


# -- what is seen


@then(parsers.parse('I see "{words}"'))
def sees(me: Person, words: str) -> None:
    """Somewhere in the window."""
    assert me.sees(words), me.reads()


@then(parsers.parse('I soon see "{words}"'))
def soon_sees(me: Person, words: str) -> None:
    """Without doing anything."""
    me.waits_to_see(words)


@then(parsers.parse('I do not see "{words}"'))
def sees_not(me: Person, words: str) -> None:
    """Nowhere in the window."""
    assert not me.sees(words)


@then(parsers.parse('the risk "{risk}" is at least "{rating}"'))
def at_least(me: Person, risk: str, rating: str) -> None:
    """On the point."""
    found = next(one for one in me.session.result.risks if one.id == risk)
    assert RATINGS.index(found.current.rating) >= RATINGS.index(rating)


@then("no risk is stated as low")
def none_low(me: Person) -> None:
    """Not while its rating is open."""
    assert all(len(risk.current.possible) > 1 for risk in me.session.result.risks)


@then(parsers.parse('the answer to "{question}" is kept as "{value}"'))
def kept_as(me: Person, question: str, value: str) -> None:
    """In the case."""
    assert str(me.session.answers[question].value) == value


@then(parsers.parse('the question "{question}" has no answer'))
def no_answer(me: Person, question: str) -> None:
    """In the case."""
    assert question not in me.session.answers


@then(parsers.parse('the question "{question}" is asked'))
def is_asked(me: Person, question: str) -> None:
    """For certain."""
    assert question in {one.id for one in me.session.result.asked if one.shown == "yes"}


@then(parsers.parse('the question "{question}" is not asked'))
def is_not_asked(me: Person, question: str) -> None:
    """At all."""
    assert question not in {one.id for one in me.session.result.asked}


@then(parsers.parse('the answer to "{question}" cannot be changed'))
def unchangeable(me: Person, question: str) -> None:
    """Its field takes nothing."""
    text = " ".join(worded(me.session.question(question).text, me.session.assessment.perspective).split())
    assert not me.finds(text).area.isEnabled()


@then(parsers.parse('the menu "{menu}" offers to undo "{label}"'))
def offers_undo(me: Person, menu: str, label: str) -> None:
    """By its name."""
    bar = {plain(one): one.menu() for one in me.window.menuBar().actions()}
    offered = [plain(one) for one in bar[menu].actions() if one.isEnabled()]  # type: ignore[attr-defined]  # a menu's own menu
    assert f"Undo: {label}" in offered


@then("the window is still there")
def still_there(me: Person) -> None:
    """With its case."""
    assert me.window.isVisible()


@then("the window shows that assessment")
def shows_it(me: Person) -> None:
    """The one that was chosen."""
    assert me.session.result.assessment == me.session.assessment.id


@then(parsers.parse('the case holds more than one assessment of "{organisation}"'))
def several(me: Person, organisation: str) -> None:
    """This year's and last year's."""
    assert len([one for one in me.session.case.assessments if one.organisation == organisation]) > 1


@then("I see each action of the plan")
def sees_actions(me: Person) -> None:
    """With its title."""
    catalogue = {one.id: one for one in me.session.method.actions}
    perspective = me.session.assessment.perspective
    for action in me.session.assessment.actions:
        advice = catalogue.get(action.advice or "")
        title = action.title or (worded(advice.title, perspective) if advice else "")
        assert me.sees(" ".join(title.split())), title


@then(parsers.parse('I was told "{words}"'))
def was_told(told: list[str], words: str) -> None:
    """In a message."""
    assert any(words in one for one in told), told


@then("nothing is open")
def nothing_open(me: Person) -> None:
    """The start page shows."""
    assert me.window.session is None


@then("only one window shows it")
def one_window(me: Person) -> None:
    """Not two."""
    assert len([one for one in me.windows.all_open() if one.session]) == 1


@then(parsers.parse('"{name}" holds what somebody else wrote'))
def theirs(name: str) -> None:
    """Untouched."""
    assert open_case(Path(name)).case.contract.title == "Changed elsewhere"
