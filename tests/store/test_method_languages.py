"""A method in another language: the same method, said otherwise."""

import shutil
from pathlib import Path
from typing import Any

import pytest

from mutualrisk import resources
from mutualrisk.domain import method_texts
from mutualrisk.domain.issue import Faulty
from mutualrisk.domain.method import Method
from mutualrisk.store import method_language
from mutualrisk.store.document import Data
from mutualrisk.store.language_form import Translation, form
from mutualrisk.store.method_files import documents, load_method, write_compiled
from mutualrisk.store.method_folder import languages, read_language
from mutualrisk.store.yaml_layout import write_yaml
from mutualrisk.store.yaml_text import read_yaml
from tests.pseudo_text import pseudo_method

WELSH = """\
title: Y dull lleiaf
questions:
  months_of_reserves:
    text: {board: Am faint o fisoedd?}
    why: Mae cronfeydd yn bwysig.
  accounts_checked:
    text: Pwy a wiriodd y cyfrifon?
    options:
      auditor: {text: Archwilydd}
risks:
  running_dry:
    likelihood:
      months_of_reserves: {reason: Am nad oes ffynhonnell.}
    title:
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the smallest method, to be translated."""
    return Path(shutil.copytree(resources.path("methods", "blank"), tmp_path / "method"))


def write(folder: Path, text: str = WELSH, name: str = "cy/all.yaml") -> None:
    """Put a file of texts beside a method."""
    file = folder / "languages" / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def welsh(folder: Path) -> Method:
    """The method in Welsh."""
    return load_method(folder, language="cy").method


def faults(folder: Path) -> list[str]:
    """What is wrong with the Welsh texts."""
    with pytest.raises(Faulty) as fault:
        welsh(folder)
    return [str(issue) for issue in fault.value.issues]


def test_a_language_says_the_texts_and_leaves_all_else(folder: Path) -> None:
    own = load_method(folder).method
    write(folder)
    made = welsh(folder)
    assert made.title == "Y dull lleiaf"
    assert made.language == "cy"
    first, second = made.questions
    assert first.options["auditor"].text == "Archwilydd"
    assert first.options["examiner"].text == "An examiner or accountant"
    assert second.why == "Mae cronfeydd yn bwysig."
    assert made.risks[0].likelihood[0].reason == "Am nad oes ffynhonnell."
    texts = method_texts.texts(own)
    back = method_texts.changed(made, lambda keys, _: texts[keys])
    assert back.model_copy(update={"language": "en"}) == own


def test_one_text_may_stand_for_both_perspectives_and_one_perspective_may_be_missing(folder: Path) -> None:
    write(folder)
    first, second = welsh(folder).questions
    assert first.text == {"commissioner": "Pwy a wiriodd y cyfrifon?", "board": "Pwy a wiriodd y cyfrifon?"}
    assert second.text == {
        "commissioner": "For how many months could the bidder run on its reserves?",
        "board": "Am faint o fisoedd?",
    }


def test_a_language_that_is_not_there_is_the_method_itself(folder: Path) -> None:
    own = load_method(folder).method
    write(folder)
    assert load_method(folder, language="gd").method == own
    assert load_method(folder, language="../../cy").method == own
    assert load_method(folder).method == own
    assert languages(folder) == ("cy",)


def test_a_language_leaves_the_fast_form_fresh_and_may_have_its_own(folder: Path) -> None:
    write_compiled(folder)
    write(folder)
    assert not load_method(folder).places.of("title").line
    slow = welsh(folder)
    assert write_compiled(folder, "cy") == folder / "languages" / "cy" / "compiled.json"
    assert welsh(folder) == slow
    write(folder, WELSH.replace("lleiaf", "bach"))
    assert welsh(folder).title == "Y dull bach"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "questoins: {}\nquestions: {quux: {text: x}}",
            "“quux” is no text of the method, nor holds any. Remove",
        ),
        (
            "questions:\n  months_of_reserve: {text: x}",
            "line 2, questions.months_of_reserve.text: “months_of_reserve” is no text of the method",
        ),
        (
            "questions:\n  months_of_reserve: {text: x}",
            "Did you mean “months_of_reserves”?",
        ),
        ("risks: {running_dry: {likelihood: {months_of_reserves: {weight: 4}}}}", "“weight” is no text of"),
        ("risks: {running_dry: {likelihood: {months_of_reserves: {weight: x}}}}", "“weight” is no text of"),
        ("version: x", "“version” is no text of the method"),
        ("title: {board: x}", "The method has one text here for all. Write one text."),
        ("questions: {accounts_checked: x}", "“accounts_checked” is no text itself. Write each text behind"),
        ("title: [x]", "This is not a text."),
        ("just a text", "has no `name: value` lines"),
        ("- x", "has no `name: value` lines"),
        (
            "title: some {turnover}",
            "The values in the text are not those of the method's own text. Use: none.",
        ),
        ("title: some {turnover", "has no partner"),
        ("title: " + "x" * 5_001, "longer than 5000"),
        ("title: [", "The lines do not fit together"),
    ],
)
def test_what_a_language_cannot_say_is_a_fault_with_its_place(folder: Path, text: str, said: str) -> None:
    write(folder, text)
    found = faults(folder)
    assert any(said in each for each in found), found
    assert all(each.startswith("languages/cy/all.yaml, line ") for each in found)


def test_a_text_that_two_files_give_is_a_fault(folder: Path) -> None:
    write(folder)
    write(folder, "title: Dull bach", "cy/more.yaml")
    (fault,) = faults(folder)
    assert fault.startswith("languages/cy/more.yaml, line 1, title: The text is given twice.")
    assert fault.endswith("Keep it here or in languages/cy/all.yaml.")


def test_numbers_are_read_as_they_were_typed(folder: Path) -> None:
    write(folder, "title: 2026.10")
    assert welsh(folder).title == "2026.10"


def test_values_in_texts_must_be_the_same_ones_in_any_order() -> None:
    method = load_method(resources.path("methods", "public-service-mutuals")).method
    keys, text = next(
        (k, t) for k, t in method_texts.texts(method).items() if len(method_language.holes(t)) > 1
    )
    turned = " ".join(f"{{ {hole} }}" for hole in sorted(method_language.holes(text), reverse=True))
    assert not faults_of(method, keys, turned)
    assert "The values in the text" in faults_of(method, keys, turned.replace("}", ":pounds}", 1))


def test_a_language_has_clauses_of_its_own() -> None:
    method = load_method(resources.path("methods", "public-service-mutuals")).method
    keys = ("rules", "many_leave", "text")
    value = "{staff_turnover_rate}"
    assert not faults_of(method, keys, f"Gadawodd {value} o’r staff.")
    assert not faults_of(method, keys, f"Gadawodd [{value} o’r staff|rhai staff|neb].")
    assert "has no partner" in faults_of(method, keys, f"Gadawodd [{value} o’r staff.")
    assert "has no partner" in faults_of(
        method, ("rules", "daily_consents", "text", "board"), "Mae angen [hyn."
    )


def faults_of(method: Method, keys: method_texts.Keys, text: str) -> str:
    """The faults of a language that holds one text."""
    lines = [f"{'  ' * depth}{key}:" for depth, key in enumerate(keys)]
    document = read_yaml("\n".join(lines) + f" '{text}'")
    found = method_language.check(method, "cy", [document])
    return "; ".join(issue.what for issue in found if issue.severity == "error")


def test_what_is_not_translated_is_counted_and_named(folder: Path) -> None:
    method = load_method(folder).method
    write(folder)
    (issue,) = method_language.check(method, "cy", documents(read_language(folder, "cy")))
    assert issue.severity == "warning"
    own = len(method_texts.texts(method))
    said = f"{own - 7} of {own} texts are not in “cy” yet: summary, ratings.reason, evidence.reason…"
    assert issue.what == said


def test_the_form_holds_what_is_missing_and_can_be_filled_in(folder: Path) -> None:
    method = load_method(folder).method
    empty = form(Translation(method, "cy"), method_language.missing(method, []))
    assert "# For how many months could we run on our reserves?\n      board:\n" in empty
    write(folder, empty)
    assert welsh(folder) == method.model_copy(update={"language": "cy"})
    own = method_texts.texts(method)
    write(folder, "\n".join(_filled(empty, own)))
    assert not method_language.missing(method, documents(read_language(folder, "cy")))
    assert all(text.startswith("Cymraeg") for text in method_texts.texts(welsh(folder)).values())
    write(folder)
    rest = form(
        Translation(method, "cy"), method_language.missing(method, documents(read_language(folder, "cy")))
    )
    assert "auditor" not in rest
    assert "examiner" in rest


def _filled(empty: str, own: dict[method_texts.Keys, str]) -> list[str]:
    """A form with the same text everywhere, and the values that each shows; headings stay as they are."""
    lines = [line for line in empty.splitlines() if line.strip() and not line.strip().startswith("#")]
    depths = [len(line) - len(line.lstrip()) for line in lines] + [0]
    said = (" ".join(f"{{{hole}}}" for hole in method_language.holes(text)) for text in own.values())
    return [
        line if deeper > depth else f"{line} Cymraeg {next(said)}"
        for line, depth, deeper in zip(lines, depths, depths[1:], strict=False)
    ]


def nested(texts: dict[method_texts.Keys, str]) -> Data:
    """Texts as a file holds them, each behind its keys."""
    whole: dict[str, Data] = {}
    for keys, text in texts.items():
        place: Any = whole
        for step in keys[:-1]:
            place = place.setdefault(step, {})
        place[keys[-1]] = text
    return whole


@pytest.mark.slow
def test_the_whole_method_can_be_translated_by_one_file(tmp_path: Path) -> None:
    main = Path(shutil.copytree(resources.path("methods", "public-service-mutuals"), tmp_path / "method"))
    method = load_method(main).method
    write(main, write_yaml(nested(method_texts.texts(pseudo_method(method)))), "zz/all.yaml")
    said = load_method(main, language="zz")
    assert said.method == pseudo_method(method)
    assert method_language.check(method, "zz", documents(read_language(main, "zz"))) == ()
    write_compiled(main, "zz")
    assert load_method(main, language="zz").method == said.method


def test_the_form_of_the_whole_method_reads_back() -> None:
    method = load_method(resources.path("methods", "public-service-mutuals")).method
    empty = form(Translation(method, "cy"), method_language.missing(method, []))
    assert method_language.missing(method, [read_yaml(empty)]) == method_texts.texts(method)
