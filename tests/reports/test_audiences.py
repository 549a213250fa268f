"""What an audience may not see is nowhere in what it gets: not shown, not in metadata, not in any byte."""

import platform
from dataclasses import fields, replace
from functools import cache
from pathlib import Path
from typing import get_args

import pytest

from mutualrisk.domain.case import Case
from mutualrisk.domain.issue import Faulty
from mutualrisk.domain.value import Perspective, Value
from mutualrisk.engine.compile import prepare
from mutualrisk.engine.evaluate import evaluate_with
from mutualrisk.reports import audiences, writing
from mutualrisk.reports.audiences import AUDIENCES, FIELDS, Audience
from mutualrisk.reports.commission import Wanted, prepared
from mutualrisk.reports.kinds import KINDS, WORKBOOKS, KindId
from mutualrisk.reports.letterhead import Letterhead
from mutualrisk.reports.material import Material
from tests.reports import rich_case
from tests.reports.planting import Planted, found_in, is_text, said, words_of

MAKERS = Letterhead("Zqassessor", "Zqmakers")
COMBINATIONS = [(kind, audience) for kind, one in KINDS.items() for audience in one.audiences]
REDUCED = [(kind, one) for kind, one in COMBINATIONS if one != "internal" and not KINDS[kind].blank]


@cache
def planted(perspective: Perspective = "commissioner") -> Planted:
    data = rich_case.case_data(perspective=perspective)
    other = data["assessments"][1]
    other |= {"perspective": perspective, "assessor": "A", "round": "B", "note": "C"}
    data["organisations"][1] |= {"legal_form": "D", "number": "E", "note": "F"}
    data["evidence"][0] |= {"file": "f", "file_name": "f", "note": "n"}
    return Planted(Case.model_validate(data), rich_case.method())


def made(kind: KindId, audience: Audience, perspective: Perspective = "commissioner") -> Material:
    case = planted(perspective).case
    assessment = case.assessments[0]
    program = prepare(rich_case.method(), perspective, "full")
    result = evaluate_with(program, case, assessment)
    successful = case.organisations[1].id if KINDS[kind].awards else ""
    return prepared(program, case, assessment, result, Wanted(kind, audience, successful), MAKERS)


def models(model: type[Value] = Case) -> set[type[Value]]:
    """A model and all that it is made of."""
    found, waiting = {model}, [model]
    for one in waiting:
        kinds = [info.annotation for info in one.model_fields.values()]
        while kinds:
            kind = kinds.pop()
            kinds += get_args(kind)
            if isinstance(kind, type) and issubclass(kind, Value) and kind not in found:
                found.add(kind)
                waiting.append(kind)
    return found


def test_the_table_says_of_every_field_of_a_case_who_sees_it() -> None:
    every = {f"{model.__name__}.{name}" for model in models() for name in model.model_fields}
    every |= {f"Letterhead.{field.name}" for field in fields(Letterhead)}
    assert set(FIELDS) == every
    assert all("internal" in seers for seers in FIELDS.values())


def test_a_mark_is_planted_in_every_field_that_people_fill_with_words() -> None:
    texts = {
        f"{model.__name__}.{name}"
        for model in models()
        for name, info in model.model_fields.items()
        if is_text(info)
    }
    assert texts <= set(planted().fields.values())
    assert len(texts) > 20


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> set[str]:
    """What this computer and whoever is logged in are called, and where their files lie."""
    for name in ("USER", "LOGNAME", "USERNAME", "HOSTNAME", "COMPUTERNAME"):
        monkeypatch.setenv(name, "ZqLogin")
    monkeypatch.setenv("HOME", str(tmp_path / "ZqHome"))
    monkeypatch.chdir(tmp_path)
    real = {platform.node()} if len(platform.node()) >= LONG_ENOUGH else set()
    return {"ZqLogin", "ZqHome", str(tmp_path), str(Path(writing.__file__).parents[2]), *real}


LONG_ENOUGH = 6
"""A shorter name may stand in a word by chance."""


@pytest.mark.parametrize(("kind", "audience"), COMBINATIONS)
def test_nothing_that_a_reader_may_not_see_is_in_any_byte(
    kind: KindId, audience: Audience, machine: set[str]
) -> None:
    material, marks = made(kind, audience), planted()
    documents = [writing.pdf_of(material, kind=kind)]
    if audience in WORKBOOKS:
        documents.append(writing.workbook_of(material))
    for document in documents:
        words = words_of(document)
        assert said(marks.fields, found_in(words, _hidden(kind, audience, marks))) == []
        assert ("Zqassessor" in words) <= (audience in FIELDS["Letterhead.assessor"])
        assert found_in(words, machine) == set()


@pytest.mark.parametrize(("kind", "audience"), REDUCED)
def test_what_is_hidden_is_gone_before_any_face_sees_the_material(kind: KindId, audience: Audience) -> None:
    marks = planted()
    seen = repr(made(kind, audience))
    assert said(marks.fields, found_in(seen, _hidden(kind, audience, marks))) == []


@pytest.mark.parametrize(("published", "tells"), [(False, []), (True, ["12345678.0", "£12.35 million"])])
def test_a_bidder_is_told_of_the_contract_what_stands_in_the_tender_papers(
    *, published: bool, tells: list[str]
) -> None:
    method = rich_case.method()
    questions = [
        one.model_copy(update={"published": published and one.id == "contract_value"})
        for one in method.questions
    ]
    case = planted().case
    program = prepare(method.model_copy(update={"questions": tuple(questions)}), "commissioner", "full")
    parts = program, case, case.assessments[0], evaluate_with(program, case, case.assessments[0])
    words = repr(replace(prepared(*parts, Wanted("feedback", "bidder"), MAKERS), program=None))  # type: ignore[arg-type] # only its words are wanted
    assert [value for value in ("12345678.0", "£12.35 million") if value in words] == tells


def test_a_mark_on_a_question_about_the_organisation_publishes_nothing() -> None:
    method = rich_case.method()
    every = [one.model_copy(update={"published": True}) for one in method.questions]
    marked = method.model_copy(update={"questions": tuple(every)})
    assert audiences.answers_seen(marked, "public") == {"contract_value"}
    assert "turnover" in audiences.answers_seen(marked, "bidder")
    assert "remark" not in audiences.answers_seen(marked, "bidder"), "free text is an assessor's"


def _hidden(kind: KindId, audience: Audience, marks: Planted) -> set[str]:
    """The marks that an audience may not see; of others that is all but the successful one's name."""
    outside = audience not in audiences.BOARD
    hidden = {
        mark
        for mark, field in marks.fields.items()
        if marks.owners[mark] == "other"
        or audience not in FIELDS[field]
        or (outside and field == "Answer.value")
        or KINDS[kind].blank
    }
    names = {mark for mark in hidden if marks.fields[mark] == "Organisation.name"}
    return hidden - names if KINDS[kind].awards else hidden


def test_the_search_finds_what_may_be_seen() -> None:
    marks = planted()
    own = {mark for mark, owner in marks.owners.items() if owner == "own"}
    printed = {field for field in FIELDS if field.endswith((".note", ".title", ".name", ".owner", ".file"))}
    wanted = {mark for mark in own if marks.fields[mark] in printed - {"Case.title"}}
    material = made("full", "internal")
    for document in (writing.pdf_of(material), writing.workbook_of(material)):
        words = words_of(document)
        missing = said(marks.fields, wanted - found_in(words, wanted))
        assert len(wanted) > 15
        assert len(missing) <= 8, missing
    assert said(marks.fields, wanted - found_in(words_of(writing.pdf_of(material)), wanted)) == []


@pytest.mark.parametrize("audience", AUDIENCES)
def test_what_is_reduced_once_stays_so_and_holds_no_other_organisation(audience: Audience) -> None:
    whole = made("full", "internal")
    from mutualrisk.reports.reduction import reduced  # noqa: PLC0415 - the thing under test

    once = reduced(whole, audience)
    if audience == "internal":
        assert once == whole
        return
    assert [one.id for one in once.case.organisations] == ["organisation"]
    assert [one.id for one in once.case.assessments] == ["organisation"]
    assert reduced(once, audience).case == once.case


def test_a_kind_that_is_not_for_an_audience_is_refused_with_a_remedy() -> None:
    for kind, one in KINDS.items():
        for audience in set(AUDIENCES) - set(one.audiences):
            with pytest.raises(Faulty) as told:
                made(kind, audience)
            assert told.value.issues[0].remedy


@pytest.mark.parametrize("audience", ["bidder", "public"])
def test_no_workbook_is_made_for_those_outside(audience: Audience) -> None:
    with pytest.raises(Faulty, match="No workbook"):
        writing.workbook_of(replace(made("full", "internal"), audience=audience))
