"""The blank form: every question once, with its options, its condition in words, and room to write."""

from functools import cache

import pytest

from mutualrisk.domain.value import PERSPECTIVES, Depth, Perspective, worded
from mutualrisk.engine.compile import prepare
from mutualrisk.engine.program import Program
from mutualrisk.reports.conditions import Conditions
from mutualrisk.reports.content import Item, plain
from mutualrisk.reports.kinds import KINDS
from mutualrisk.reports.pdf.document import pdf
from mutualrisk.reports.questionnaire import questionnaire
from mutualrisk.resources import path
from mutualrisk.store.method_files import load_method
from tests import small_method as small
from tests.reports import reading, rich_case


@cache
def program(perspective: Perspective = "commissioner", depth: Depth = "full") -> Program:
    return prepare(load_method(path("methods", "public-service-mutuals")).method, perspective, depth)


def items(found: Program) -> list[Item]:
    sections = questionnaire(found).sections
    return [block for one in sections for block in one.blocks if isinstance(block, Item) and block.number]


@pytest.mark.parametrize("perspective", PERSPECTIVES)
@pytest.mark.parametrize("depth", ["screening", "full"])
def test_every_question_stands_once_in_its_order_with_all_its_options(
    perspective: Perspective, depth: Depth
) -> None:
    asked = program(perspective, depth).asked
    found = items(program(perspective, depth))
    assert [item.number for item in found] == [f"Q{place}" for place in range(1, len(asked) + 1)]
    for item, question in zip(found, asked, strict=True):
        assert plain(item.title) == " ".join(worded(question.text, perspective).split())
        ticks = [tick.text for tick in item.ticks]
        texts = [" ".join(worded(one.text, perspective).split()) for one in question.options.values()]
        assert set(texts) <= set(ticks)
        assert ticks or item.blanks, "there is room for every answer"
        assert plain(item.why).startswith("Why it is asked: ")
        assert bool(item.condition) == bool(question.visible_when)


@pytest.mark.parametrize("perspective", PERSPECTIVES)
def test_no_condition_shows_a_formula(perspective: Perspective) -> None:
    found = program(perspective)
    conditions = [plain(item.condition) for item in items(found)]
    for condition in filter(None, conditions):
        assert condition.removeprefix("Answer only if ").startswith(("Q", "“", "either Q"))
        assert "_" not in condition
        assert "short_form" not in condition
        assert "what was worked out" not in condition


@pytest.mark.parametrize(
    ("formula", "words"),
    [
        ("insured", "Q5 is yes"),
        ("not insured", "Q5 is no"),
        ("papers == none", "Q4 is “No papers at all”"),
        ("papers != none", "Q4 is not “No papers at all”"),
        ("papers in (some, all)", "Q4 is “Some papers” or “All papers”"),
        ("papers not in (some, all)", "Q4 is none of “Some papers” or “All papers”"),
        ("turnover > 1000000 and insured", "Q2 is more than £1 million and Q5 is yes"),
        ("not (insured and papers == none)", "Q5 is no or Q4 is not “No papers at all”"),
        (
            "insured and (papers == none or leavers >= 10)",
            "Q5 is yes, and either Q4 is “No papers at all” or Q6 is at least 10%",
        ),
        ("not (insured or papers == none)", "Q5 is no and Q4 is not “No papers at all”"),
        ("cover < 3", "“What of cover” is less than 3 months"),
        ("has(areas, north)", "“North” is ticked in Q8"),
        ("count(areas) > 1", "the number of ticks in Q8 is more than 1"),
        ("reserves > turnover * 2", "Q3 is more than Q2 times 2"),
    ],
)
def test_a_condition_in_words(formula: str, words: str) -> None:
    made = prepare(rich_case.method(), "commissioner", "full")
    numbers = {question.id: f"Q{place}" for place, question in enumerate(made.asked, 1)}
    said = Conditions(made, numbers).words(formula)
    assert said == words.replace("What of cover", dict(made.labels)["cover"])


def test_a_question_that_is_not_printed_is_named_by_its_words() -> None:
    made = prepare(rich_case.method(), "commissioner", "full")
    assert Conditions(made, {}).words("insured") == "“What of insured?” is yes"


def test_the_form_is_printed_with_boxes_and_no_question_is_cut_by_a_page() -> None:
    pages = reading.pages(pdf(questionnaire(program("board", "screening"))))
    every = " ".join(pages)
    assert every.count("☐") > 40
    for page in pages[1:]:
        assert page.count("Why it is asked:") == sum(line.startswith("Q") for line in page.splitlines())


def test_hostile_texts_of_a_method_are_printed_as_they_are() -> None:
    words = "<b>=1+1 & \u202eשלום 😀 " + "long" * 60
    questions = [small.question("flag", text=words, hint=words, why=words)]
    method = small.method(
        questions, risks=[small.risk("harm", [small.signal("flag")], [small.signal("flag")])]
    )
    assert "<b>=1+1 &" in " ".join(reading.pages(pdf(questionnaire(prepare(method, "board", "full")))))


def test_nothing_of_a_case_is_in_it() -> None:
    made = rich_case.rich()
    build = KINDS["questionnaire"].build
    assert build(made, None) == questionnaire(made.program)


def test_a_question_has_the_same_number_in_a_report_as_on_the_form() -> None:
    made = rich_case.rich()
    form = {plain(item.title): item.number for item in items(made.program)}
    told = {
        made.questions[one.id].text: f"Q{made.numbers[f'question-{one.id}']}" for one in made.result.asked
    }
    assert told.items() <= form.items()
