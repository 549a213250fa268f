"""The file that is sent: sound, the same each time, fit for its reader, and without what is not for that."""

import re
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openxml_audit import FileFormat, OpenXmlValidator

from mutualrisk.domain.case import Case
from mutualrisk.domain.value import Depth, Perspective, worded
from mutualrisk.engine.compile import prepare
from mutualrisk.reports.questionnaire_book.book import questionnaire
from mutualrisk.reports.questionnaire_book.plan import Plan, blank, for_assessment
from mutualrisk.store.case_file import open_case
from mutualrisk.store.methods import method_in
from tests.reports import rich_case

ROOT = Path(__file__).resolve().parents[3]
METHOD = method_in(None)
SAMPLES = sorted((ROOT / "resources" / "samples").glob("*.yaml"))
SEPARATE = ("commissioner", "board")


def parts(package: bytes) -> dict[str, str]:
    """Every part of a file."""
    with zipfile.ZipFile(BytesIO(package)) as held:
        return {name: held.read(name).decode() for name in held.namelist()}


def of_case(*, filled: bool = False) -> Plan:
    """The questionnaire of a case of which every text that is not for the bidder holds a canary."""
    case = Case.model_validate(rich_case.case_data())
    one = case.assessments[0]
    program = prepare(rich_case.method(), one.perspective, one.depth)
    return for_assessment(program, case, one, filled=filled)


def canaries(package: dict[str, str]) -> set[str]:
    """What is not for the bidder and stands in a file all the same."""
    whole = " ".join(package.values())
    secret = (*rich_case.CANARIES, *rich_case.FOUND, *rich_case.HIDDEN, "12345678", "Panel", "rival")
    return {one for one in secret if re.search(rf"{one}(?!\d)", whole)}


def test_nothing_of_the_case_is_in_it_but_who_is_asked_and_about_which_contract() -> None:
    package = parts(questionnaire(of_case()))
    assert canaries(package) == set()
    whole = " ".join(package.values())
    assert {name for name in ("Fernleaf Care", "SC1", "Home care, lot 1", "WM/1") if name in whole} == {
        "Fernleaf Care", "SC1", "Home care, lot 1", "WM/1",
    }  # fmt: skip


def test_present_answers_come_without_a_word_about_them() -> None:
    package = parts(questionnaire(of_case(filled=True)))
    answers = {"Canary10", "Canary12", "Canary13", "12345678"}
    assert canaries(package) == answers
    assert "<v>23456789</v>" in " ".join(package.values())


@pytest.mark.parametrize("perspective", SEPARATE)
def test_nothing_of_scores_is_in_it(perspective: Perspective) -> None:
    package = parts(questionnaire(blank(prepare(METHOD, perspective, "full"))))
    whole = " ".join(package.values())
    texts = [
        *(worded(one.text, reader) for one in METHOD.rules for reader in SEPARATE),  # type: ignore[arg-type]  # both
        *(worded(one.title, reader) for one in METHOD.risks for reader in SEPARATE),  # type: ignore[arg-type]  # both
        *(signal.reason for risk in METHOD.risks for signal in (*risk.likelihood, *risk.impact)),
        *(worded(one.title, reader) for one in METHOD.verdicts for reader in SEPARATE),  # type: ignore[arg-type]  # both
    ]
    parts_of_form = {worded(one.title, reader) for one in METHOD.sections for reader in SEPARATE}  # type: ignore[arg-type]  # both
    told = {" ".join(text.split()) for text in texts if len(text) > 25} - parts_of_form
    found = {text for text in told if text in whole}
    assert found == set()
    assert len(texts) > 200


@pytest.mark.parametrize("perspective", SEPARATE)
@pytest.mark.parametrize("depth", ["screening", "full"])
def test_only_what_the_organisation_knows_is_asked_and_in_its_own_voice(
    perspective: Perspective, depth: Depth
) -> None:
    plan = blank(prepare(METHOD, perspective, depth))
    asked = {one.id for one in plan.questions}
    wanted = {one.id for one in plan.program.asked if one.asked_of(perspective) == "organisation"}
    assert asked == wanted
    assert not any(one.evidence == "own" for one in plan.questions)
    text = " ".join(parts(questionnaire(plan)).values())
    assert not re.findall(r"the bidder's \w+|does the bidder \w+", text)


def test_the_shipped_method_says_of_every_question_who_is_asked() -> None:
    assert [one.id for one in METHOD.questions if one.put_to is None] == []


def test_nothing_tells_who_wrote_it_when_and_where() -> None:
    package = questionnaire(of_case())
    with zipfile.ZipFile(BytesIO(package)) as held:
        assert {info.date_time for info in held.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    text = parts(package)
    assert set(re.findall(r"\d{4}-\d\d-\d\dT[\d:]+", text["docProps/core.xml"])) == {"2000-01-01T00:00:00"}
    assert not [name for name in text if "vba" in name.lower() or "externalLink" in name]
    assert questionnaire(of_case()) == package


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_every_part_follows_the_schema(path: Path, tmp_path: Path) -> None:
    case = open_case(path).case
    for one in case.assessments:
        plan = for_assessment(prepare(METHOD, one.perspective, one.depth), case, one, filled=True)
        (tmp_path / "form.xlsx").write_bytes(questionnaire(plan))
        found = OpenXmlValidator(FileFormat.OFFICE_2007).validate(tmp_path / "form.xlsx")
        assert [str(error) for error in found.errors] == []


def test_only_fields_can_be_changed_and_every_field_of_an_answer_is_checked() -> None:
    plan = blank(prepare(METHOD, "commissioner", "full"))
    book = load_workbook(BytesIO(questionnaire(plan)))
    assert [sheet.title for sheet in book if not sheet.protection.sheet] == []
    sheet = book["Questions"]
    heads = {cell.column: cell.value for cell in sheet[4]}
    free = {
        str(heads[cell.column]) for row in sheet.iter_rows(5) for cell in row if not cell.protection.locked
    }
    assert free - {"Unit"} == {
        "Answer", "Or at least", "and at most", "If you cannot answer", "Note", "Documents", "Page",
    }  # fmt: skip
    checked = {cell for rule in sheet.data_validations.dataValidation for cell in str(rule.sqref).split()}
    names = [name for name in book.defined_names if name.startswith("answer.")]
    assert len(names) == len(plan.questions)
    for name in names:
        place = book.defined_names[name].attr_text.rpartition("!")[2].replace("$", "")
        assert place in checked, name


def test_text_of_a_case_is_never_a_formula() -> None:
    data = rich_case.case_data(name="=1+1")
    data["contract"] |= {"title": "@SUM(1)", "authority": "+1", "reference": "-1"}
    case = Case.model_validate(data)
    plan = for_assessment(prepare(rich_case.method(), "commissioner", "full"), case, case.assessments[0])
    book = load_workbook(BytesIO(questionnaire(plan)))
    held = {str(cell.value): cell for row in book["Start here"].iter_rows() for cell in row}
    field = held["=1+1"]
    assert field.data_type == "s"
    assert field.quotePrefix
    assert held["@SUM(1) · +1 · -1"].data_type == "s"
