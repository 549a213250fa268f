"""The YAML reader: what words mean, what is refused, and that nothing makes it slow or deep."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mutualrisk.domain.issue import Faulty, Issue, Place
from mutualrisk.store.document import Data, place_in
from mutualrisk.store.yaml_layout import write_yaml
from mutualrisk.store.yaml_text import read_yaml
from tests.store.faults import issues_of
from tests.store.strategies import numbers, texts

scalars = st.none() | numbers | st.integers(-(10**29), 10**29) | texts
names = texts.filter(lambda name: len(name) < 40)
plain = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(names, inner, max_size=4),
    max_leaves=12,
)


def fault(text: str) -> Issue:
    """The first fault of a text."""
    with pytest.raises(Faulty) as caught:
        read_yaml(text, "a.yaml")
    return caught.value.issues[0]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("yes", "yes"), ("no", "no"), ("true", "true"), ("on", "on"), ("NO", "NO"),
        ("2026-03-01", "2026-03-01"), ("12:30", "12:30"), ("1_000", "1_000"), ("0x1f", "0x1f"),
        ("0o17", "0o17"), ("007", "007"), ("00.5", "00.5"), ("1,000", "1,000"), ("nan", "nan"), ("-", [None]),
        ("12", 12), ("-3", -3), ("+4", 4), ("0", 0), ("1.5", 1.5), ("1.", 1.0), (".5", 0.5), ("1e5", 1e5),
        ("-2.5E-3", -0.0025), ("~", None), ("null", None), ("", None), ("Null", "Null"),
        ("'12'", "12"), ('"null"', "null"), ("|\n  a\n  b\n", "a\nb\n"), ("a: {}\n", {"a": {}}),
        ("<<: a", {"<<": "a"}), ("1: a\n~: b", {"1": "a", "~": "b"}),
    ],
)  # fmt: skip
def test_a_plain_word_is_a_number_or_nothing_or_itself(written: str, meant: Data) -> None:
    found = read_yaml(written).data
    assert found == meant
    assert type(found) is type(meant)


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("a: 1\na: 2", 2, "“a” is given twice"),
        ("a:\n  1: x\n  1.0: y", 3, "“1.0” is given twice"),
        ("a: &x 1", 1, "an anchor (&x)"),
        ("a: &x [1]", 1, "an anchor (&x)"),
        ("a: *x", 1, "an alias (*x)"),
        ("\na: !!python/name:os.system x", 2, "a tag"),
        ("a: !mine {b: c}", 1, "a tag (!mine)"),
        ("a: ! b", 1, "a tag (!)"),
        ("a: 1\n---\nb: 2", 2, "A second document"),
        ("[a]: b", 1, "A name is itself"),
        ("? {a: b}\n: c", 1, "A name is itself"),
        ("a: .nan", 1, ".nan is not a number"),
        ("a:\n- -.inf", 2, "-.inf is not a number"),
        ("a: 1e400", 1, "1e400 is not a number"),
        ("a: " + "9" * 31, 1, "is not a number"),
        ("a: " + "0." + "9" * 100, 1, "is not a number"),
        ("a: b\nc: \x07", 2, "control character (U+0007)"),
        ('a: b\nc: "\\0"', 2, "control character"),
        ('a: "\\ud800"', 1, ""),
        ("a: b: c", 1, "colon too many"),
        ("a: 1\n\tb: 2", 2, "tab"),
        ("a: @b", 1, "a sign that YAML reserves"),
        ("a\nb: c", 2, "colon too many"),
        ("a: [1, 2", 1, "do not fit together"),
        ("a: 'b", 1, "quotation mark"),
        ("a: b\n c\nd", 3, "no colon"),
        ("a: 1\n b: 2", 2, "colon too many"),
        ("- a\nb: c", 2, "do not fit together"),
        ("%FOO\n%TAG x\na", 1, ""),
    ],
)  # fmt: skip
def test_what_is_refused_is_named_with_its_line_and_a_remedy(text: str, line: int, what: str) -> None:
    issue = fault(text)
    assert what in issue.what
    assert issue.place.line == line
    assert issue.place.file == "a.yaml"
    assert issue.remedy


def test_faults_that_do_not_hide_the_rest_are_told_together() -> None:
    with pytest.raises(Faulty) as caught:
        read_yaml("a: .nan\nb: 1\nb: 2\n" + "".join(f"c{n}: 1\nc{n}: 2\n" for n in range(100)))
    assert len(caught.value.issues) == 51


def test_every_part_knows_its_line() -> None:
    document = read_yaml("a:\n  b: 1\n  c:\n  - x\n  - {d: 2}\n", "a.yaml")
    assert place_in(document, ("a", "b")) == Place("a.yaml", 2, "a.b")
    assert place_in(document, ("a", "c", 1, "d")) == Place("a.yaml", 5, "a.c.2.d")
    assert place_in(document, ("a", "c", 1, "missing", "deep")) == Place("a.yaml", 5, "a.c.2.missing.deep")


def test_a_number_keeps_the_text_it_was_typed_as() -> None:
    assert read_yaml("- 2026.10\n- '1.0'\n- a").written == {(0,): "2026.10"}


@pytest.mark.parametrize("size", [100_000, 4_900_000])
@pytest.mark.parametrize(
    "piece",
    [
        "[", "{", "- ", "? ", "[{", "a: {", '"', "'", "&a ", "!!x ", "*a ", "# \n", "\n", " ",
        "a", "a ", "a\n",
        "a: b: ", "- a\n", "-\n", "?\n", "%a b\n", "%TAG ! tag\n", "!", "!<", "\t", ",", ":", "[]", "0", "9",
        "[#\n", "[a,", "---\n", "a: &a [*a, *a]\n", "<<: ", "|\n", ">\n", "\u2028",
    ],
)  # fmt: skip
def test_no_repetition_makes_it_slow_or_overflow(piece: str, size: int) -> None:
    start = time.perf_counter()
    assert len(issues_of(lambda: read_yaml(piece * (size // len(piece)), "a.yaml"))) <= 51
    assert time.perf_counter() - start < 10


def test_depth_is_bounded_at_forty() -> None:
    assert read_yaml("[" * 40 + "]" * 40).data
    assert "more than 40 deep" in fault("[" * 41 + "]" * 41).what
    assert "more than 40 deep" in fault("- " * 41 + "a").what


def test_a_bomb_of_aliases_is_refused_at_its_first_anchor() -> None:
    lines = ["a: &a [x, x]"]
    lines += [f"{name}: &{name} [*{last}, *{last}]" for last, name in zip("abcdef", "bcdefg", strict=True)]
    assert fault("\n".join(lines)).place.line == 1


def test_size_is_bounded() -> None:
    assert "too many parts" in fault("- a\n" * 250_000).what
    assert "larger than 5 MB" in fault("x" * 5_000_001).what


@given(plain)
def test_what_is_written_reads_back_the_same(data: Data) -> None:
    assert read_yaml(write_yaml(data, head="one\n\ntwo")).data == data


@given(st.text("ab1.-:?[]{},&*!|>'\"%@` \n\t#~<=\\0éΩ\x00\x85\u2028\ud800", max_size=60))
def test_any_text_gives_data_or_faults(text: str) -> None:
    assert all(issue.place.line for issue in issues_of(lambda: read_yaml(text, "a.yaml")))


@given(st.text(max_size=60))
def test_a_number_never_hides_behind_a_word(text: str) -> None:
    data = read_yaml(write_yaml([text]) if text.isprintable() else "- a").data
    assert isinstance(data, list)
    assert isinstance(data[0], str)
