"""The JSON reader and writer: strict on the way in, the same every time on the way out."""

import json
import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from mutualrisk.domain.issue import Faulty
from mutualrisk.store.document import place_in
from mutualrisk.store.json_text import read_json, tidied, write_json, write_line

signs = st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff")
scalars = st.one_of(
    st.none(),
    st.booleans(),
    st.floats(allow_nan=False, allow_infinity=False),
    st.integers(-(10**29), 10**29),
    st.text(signs, max_size=20),
)
names = st.text("abcé", max_size=4)
plain = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(names, inner, max_size=4),
    max_leaves=12,
)


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("", 1, "not JSON"),
        ("{", 1, "not JSON"),
        ('{"a": 1,\n"b"}', 2, "not JSON"),
        ('{"a": 1, "a": 2}', 1, "“a” is given twice"),
        ("[NaN]", 1, "NaN is not a number"),
        ("[-Infinity]", 1, "-Infinity is not a number"),
        ('{"a":\n1e999}', 1, "inf is not a number"),
        ("[" + "1" * 31 + "]", 1, "more than 30 digits"),
        ("[" + "1" * 5_000 + "]", 1, "more than 30 digits"),
        ('{\n"a": "\\u0000"}', 2, "A text holds a control character"),
        ('{\n"a\\u0000": 1}', 1, "A name holds a control character"),
        ('["\\ud800"]', 0, "A text holds a control character"),
        ('["\x01"]', 1, "control character (U+0001)"),
        ("[" * 42 + "1" + "]" * 42, 1, "more than 40 deep"),
        ("[" * 100_000, 1, "more than 40 deep"),
    ],
    ids=range(15),
)
def test_what_is_refused_is_named_with_its_line_and_a_remedy(text: str, line: int, what: str) -> None:
    with pytest.raises(Faulty) as caught:
        read_json(text, "a.json")
    assert what in caught.value.issues[0].what
    assert caught.value.issues[0].remedy
    assert caught.value.issues[0].place.line == line


def test_size_is_bounded() -> None:
    with pytest.raises(Faulty, match="larger than 20 MB"):
        read_json(" " * 20_000_001, "a.json")


def test_a_fault_is_found_by_its_line() -> None:
    document = read_json('{\n  "a": [\n    1,\n    {"b": 2}\n  ]\n}', "a.json")
    assert place_in(document, ("a", 1, "b")) == ("a.json", 4, "a.2.b")


@example(-(10**29))
@given(plain)
def test_what_is_written_reads_back_the_same(data: object) -> None:
    for text in (write_json(data), write_line(data)):
        assert read_json(text).data == data
        assert write_json(read_json(text).data) == write_json(data)


def test_it_is_written_sorted_and_indented_with_whole_numbers_bare() -> None:
    assert write_json({"b": 1.0, "a": (2.5, "é")}) == '{\n  "a": [\n    2.5,\n    "é"\n  ],\n  "b": 1\n}\n'
    assert write_line({"b": 1.0, "a": (2.5, "é")}) == '{"a":[2.5,"é"],"b":1}'


def test_only_plain_data_can_be_written() -> None:
    with pytest.raises(TypeError, match="object is no plain data"):
        tidied(object())


def test_a_wide_file_of_faults_takes_little_time() -> None:
    start = time.perf_counter()
    with pytest.raises(Faulty) as caught:
        read_json(json.dumps(["\0"] * 50_000), "a.json")
    assert len(caught.value.issues) == 51
    assert time.perf_counter() - start < 10
