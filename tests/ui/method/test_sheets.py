"""Every page of a method can be written, leads to other pages only, and lets no text become mark-up."""

import re
from functools import cache
from html import unescape

import pytest

from mutualrisk import resources
from mutualrisk.domain.value import PERSPECTIVES, Perspective
from mutualrisk.store import methods
from mutualrisk.ui.method import markup
from mutualrisk.ui.method.book import Book
from mutualrisk.ui.method.contents import contents
from mutualrisk.ui.method.sheets import found_sheet, home_of, sheet

LINK = re.compile(r'href="([^"]+)"')
PICTURE = re.compile(r'src="([^"]+)"')


@cache
def book(perspective: Perspective = "commissioner") -> Book:
    return Book(methods.judge_in_use().method, perspective)


@cache
def places(perspective: Perspective) -> dict[str, str]:
    """Every page by its place."""
    found = book(perspective)
    listed = [one.place for chapter in contents(found) for one in (chapter, *chapter.inner)]
    return {place: sheet(found, place).markup for place in dict.fromkeys((*listed, *found.items))}


@pytest.mark.parametrize("perspective", PERSPECTIVES)
def test_every_link_leads_to_a_page(perspective: Perspective) -> None:
    written = places(perspective)
    dead = {(place, link) for place, text in written.items() for link in LINK.findall(text)}
    assert {pair for pair in dead if unescape(pair[1]) not in written} == set()
    assert len(written) > 600


@pytest.mark.parametrize("perspective", PERSPECTIVES)
def test_every_page_has_a_name_and_a_line_in_the_contents(perspective: Perspective) -> None:
    found = book(perspective)
    lines = {one.place for chapter in contents(found) for one in (chapter, *chapter.inner)}
    for place, text in places(perspective).items():
        assert "<h1" in text, place
        assert home_of(found, place) in lines


def test_every_drawing_that_a_page_names_is_there() -> None:
    named = {(place, name) for place, text in places("board").items() for name in PICTURE.findall(text)}
    assert len(named) > 20
    assert {name for place, name in named if name not in sheet(book("board"), place).drawings} == set()


def test_a_question_names_what_reads_it_and_that_names_the_question() -> None:
    question = places("commissioner")["question:engagement_survey"]
    assert 'href="rule:engagement_unmeasured"' in question
    assert 'href="question:engagement_survey"' in places("commissioner")["rule:engagement_unmeasured"]


def test_a_reference_lists_what_rests_on_it() -> None:
    written = places("commissioner")
    cited = re.findall(r'href="(reference:[a-z0-9_]+)"', written["rule:fits_policy_description"])
    assert cited
    assert all('href="rule:fits_policy_description"' in written[place] for place in cited)


def test_what_no_source_sets_is_called_illustrative_with_its_reason() -> None:
    text = places("commissioner")["rule:engagement_unmeasured"]
    assert "Illustrative: our own choice." in text
    assert "No source sets it." in text


def test_a_board_is_told_what_a_board_is_asked() -> None:
    assert "<h1>How did we come about?</h1>" in places("board")["question:origin_route"]
    assert "<h1>How did the bidder come about?</h1>" in places("commissioner")["question:origin_route"]


def test_a_search_finds_words_anywhere_and_puts_names_first() -> None:
    found = book().found("free reserves")
    assert found[0].place == "question:free_reserves"
    assert any(item.place.startswith("rule:") for item in found)
    assert "No page of this method holds all of these words." in found_sheet(book(), "zebra & <b>").markup
    assert "<b>" not in found_sheet(book(), "zebra & <b>").markup


def test_no_text_of_a_method_becomes_mark_up() -> None:
    assert markup.filled("a < b {turnover:pounds} & <img src=x>") == (
        'a &lt; b <span class="code">{turnover:pounds}</span> &amp; &lt;img src=x&gt;'
    )
    assert markup.link('a"b', "<i>") == '<a href="a&quot;b">&lt;i&gt;</a>'


def test_the_smallest_method_has_pages_too() -> None:
    small = Book(methods.judge_in(resources.path("methods", "blank")).method, "commissioner")
    assert [chapter.place for chapter in contents(small)][:3] == ["part:about", "part:ratings", "part:grades"]
    assert all(sheet(small, place).markup for place in small.items)
