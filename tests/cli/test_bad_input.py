"""Whatever it is given, the program says where it is wrong and how to mend it, and writes nothing."""

import json
import re
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from mutualrisk.cli.cases import sound
from mutualrisk.store.case_file import save_case
from tests.cli.program import case_data, good_case, run, written
from tests.cli.typed import typed

Maker = Callable[[Path], Path]

COMMANDS = (
    ("check", "CASE"),
    ("evaluate", "CASE"),
    ("evaluate", "CASE", "--json"),
    ("explain", "CASE", "running_dry"),
    ("report", "CASE", "--out", "papers"),
    ("bulk", "CASE", "--csv", "all.csv"),
)


def text(content: str, name: str = "case.yaml") -> Maker:
    """A file with some text."""

    def make(folder: Path) -> Path:
        (folder / name).write_text(content, encoding="utf-8")
        return folder / name

    return make


def data(content: bytes, name: str = "case.yaml") -> Maker:
    """A file with some bytes."""

    def make(folder: Path) -> Path:
        (folder / name).write_bytes(content)
        return folder / name

    return make


def answers(**given: object) -> Maker:
    """A case with some answers."""
    return lambda folder: written(folder / "case.yaml", case_data(**given))


def changed(**parts: object) -> Maker:
    """A case with some of its parts replaced."""
    return lambda folder: written(folder / "case.yaml", case_data() | parts)


def line(answer: str) -> Maker:
    """A case with one line of answers, exactly as typed."""
    head = json.dumps(case_data()).replace('"answers": {}', f'"answers": {{{answer}}}')
    return text(head)


def cut_short(folder: Path) -> Path:
    """A case file that was cut in the middle."""
    whole = folder / "whole.mutualrisk"
    save_case(whole, sound(good_case(folder)).content)
    content = whole.read_bytes()
    for path in folder.iterdir():
        path.unlink()
    return data(content[: len(content) // 2], "case.mutualrisk")(folder)


def archive(*members: tuple[str, bytes]) -> Maker:
    """An archive with some members."""

    def make(folder: Path) -> Path:
        path = folder / "case.mutualrisk"
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
            for name, content in members:
                made.writestr(name, content)
        return path

    return make


ALIASES = "a: &a [x, x, x]\n" + "\n".join(
    f"{new}: &{new} [*{old}, *{old}, *{old}]" for old, new in zip("abcdefgh", "bcdefghi", strict=True)
)
MANY = ", ".join(f"question_{number}: 1" for number in range(100_000))

BAD: dict[str, tuple[Maker, str]] = {
    "empty": (data(b""), "empty"),
    "empty archive": (data(b"", "case.mutualrisk"), "empty"),
    "binary": (data(bytes(range(256)) * 20), "UTF-8|control character"),
    "half a text": (text("method: {id: blank, vers"), "case.yaml, line 1"),
    "cut short": (cut_short, "damaged|cut short"),
    "not a case": (text("just a sentence"), "not a case"),
    "a list": (text("- 1\n- 2"), "not a case"),
    "no method": (text("title: A case"), "method"),
    "not JSON": (text("{", "case.json"), "line 1"),
    "newer format": (changed(format=99), "newer"),
    "format is no number": (changed(format="old"), "format"),
    "another method": (changed(method={"id": "blnk", "version": "2026.1"}), "Did you mean “blank”"),
    "a path for a method": (changed(method={"id": "../../etc", "version": "2026.1"}), "not installed"),
    "unknown field": (changed(titel="Tender"), "titel.*Did you mean “title”"),
    "unknown question": (answers(accounts_check="auditor"), "Did you mean “accounts_checked”"),
    "wrong type": (answers(months_of_reserves="several"), "not a number"),
    "list for a number": (answers(months_of_reserves=[1, 2]), "answers.months_of_reserves"),
    "group for a text": (changed(title={"a": 1}), "title"),
    "unknown option": (answers(accounts_checked="auditr"), "Did you mean “auditor”"),
    "range of a choice": (answers(accounts_checked={"low": 1, "high": 2}), "cannot be a range"),
    "range the wrong way": (answers(months_of_reserves={"low": 3, "high": 1}), "low not above high"),
    "out of bounds": (answers(months_of_reserves=61), "above the most"),
    "negative": (answers(months_of_reserves=-1), "negative"),
    "not a number": (line("months_of_reserves: .nan"), "not a number"),
    "infinity": (line("months_of_reserves: .inf"), "not a number"),
    "minus infinity": (line("months_of_reserves: -.inf"), "not a number"),
    "JSON infinity": (
        text(json.dumps(case_data(months_of_reserves=float("inf"))), "case.json"),
        "not a number",
    ),
    "1e308": (answers(months_of_reserves=1e308), "months_of_reserves"),
    "1e999": (line("months_of_reserves: 1e999"), "number"),
    "a thousand digits": (line(f"months_of_reserves: {'9' * 1000}"), "number"),
    "does not apply": (answers(accounts_checked={"not_applicable": "none"}), "always applies"),
    "no such evidence": (answers(months_of_reserves={"value": 1, "evidence": ["a"]}), "no evidence “a”"),
    "no such organisation": (changed(organisations=[]), "harbour"),
    "no assessment": (changed(assessments=[]), "no assessment"),
    "a number in quotes": (line('months_of_reserves: "12"'), r"Remove the quotation marks: 12\.$"),
    "hours": (line("months_of_reserves: 1:30"), r"such as 12000\.$"),
    "octal": (line("months_of_reserves: 0o17"), r"such as 12000\.$"),
    "grouped": (line("months_of_reserves: '£28,000'"), r"such as 28000\.$"),
    "the first day": (text(json.dumps(case_data()).replace("2026-03-01", "0001-01-01")), "from 1900 to 2199"),
    "no such day": (text(json.dumps(case_data()).replace("2026-03-01", "2026-02-30")), "not a date"),
    "10 MB of text": (
        text(f"{json.dumps(case_data())[:-1]}, note: {'x' * 10_000_000}}}"),
        "MB|5000 characters",
    ),
    "100,000 answers": (line(MANY), "100000|too many"),
    "aliases": (text(ALIASES), "anchor"),
    "keys twice": (text("title: a\ntitle: b"), "line 2.*twice"),
    "a tag": (text("title: !!python/object/apply:os.system [ls]"), "tag"),
    "deep brackets": (text("[" * 100_000), "deep"),
    "deep JSON": (text("[" * 100_000, "case.json"), "deep"),
    "zip bomb": (archive(("manifest.json", b" " * 50_000_000)), "far larger"),
    "climbing path": (archive(("../evil", b"x"), ("case.json", b"{}")), "lead out"),
    "absolute path": (archive(("/evil", b"x")), "lead out"),
    "no case inside": (archive(("notes.txt", b"x")), "case.mutualrisk"),
    "not an archive": (data(b"PK\3\4" + b"x" * 1000, "case.mutualrisk"), "damaged"),
    "endless index": (
        data(struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 65535, 65535, 2**32 - 1, 0, 0), "case.mutualrisk"),
        "damaged",
    ),
}


HUGE = {
    "10 MB of text",
    "100,000 answers",
    "aliases",
    "deep brackets",
    "deep JSON",
    "zip bomb",
    "endless index",
}
"""What might take all time or memory: given to the program itself, which is bounded in both."""


@pytest.fixture(name="folder")
def _folder(tmp_path: Path) -> Path:
    (tmp_path / "in").mkdir()
    (tmp_path / "out").mkdir()
    return tmp_path


@pytest.mark.parametrize("name", BAD.keys())
def test_a_bad_case_is_refused_with_its_place_and_a_remedy(
    folder: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    make, said = BAD[name]
    path = make(folder / "in")
    monkeypatch.chdir(folder / "out")
    ran = (run if name in HUGE else typed)("check", path)
    assert ran.status == 1
    assert re.search(said, ran.err), ran.err
    assert all(re.match(r"(error|warning): [^:]+: \S.*\.", fault) for fault in ran.err.splitlines()), ran.err
    assert path.name in ran.err
    assert "Traceback" not in ran.err
    assert len(ran.err) < 20_000
    assert not list((folder / "out").iterdir())
    assert list((folder / "in").iterdir()) == [path]


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_every_command_refuses_a_bad_case(
    folder: Path, words: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = answers(months_of_reserves=-1)(folder / "in")
    monkeypatch.chdir(folder / "out")
    ran = typed(*(path if word == "CASE" else word for word in words))
    assert ran.status == 1
    assert "case.yaml, line" in ran.err
    assert "negative" in ran.err
    assert "Traceback" not in ran.err
    assert not [made for made in (folder / "out").rglob("*") if made.name != "all.csv"]


METHODS: dict[str, tuple[str, str, str]] = {
    "attributes": ("verdicts.yaml", "1 == 1", "highest.__class__ == 1"),
    "calls": ("verdicts.yaml", "1 == 1", "__import__(os) == 1"),
    "powers": ("verdicts.yaml", "1 == 1", "9 ** 9 ** 9 > 1"),
    "brackets": ("verdicts.yaml", "1 == 1", "(" * 100_000 + "1" + ")" * 100_000),
    "minus signs": ("verdicts.yaml", "1 == 1", f"{'-' * 100_000}1 == 1"),
    "huge numbers": ("verdicts.yaml", "1 == 1", "1e300 > 1"),
    "unknown names": ("risks.yaml", "from: months_of_reserves", "from: months_of_reserve"),
    "not a field": ("risks.yaml", "whose_move:", "whos_move:"),
    "twice": ("risks.yaml", "whose_move: mutual", "whose_move: mutual\n  whose_move: both"),
    "binary": ("risks.yaml", "title:", "\0\1\2"),
}


@pytest.mark.parametrize(("file", "old", "new"), METHODS.values(), ids=METHODS.keys())
def test_a_bad_method_is_refused_with_its_place_and_a_remedy(
    folder: Path, blank: Path, file: str, old: str, new: str
) -> None:
    part = blank / file
    part.write_text(part.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    for ran in (
        run("check-method", blank, cwd=folder / "out"),
        run("evaluate", good_case(folder / "in"), "--method", blank, cwd=folder / "out"),
    ):
        assert ran.status == 1
        assert ran.err.startswith("error: ")
        assert "Traceback" not in ran.err
        assert len(ran.err) < 20_000
    assert not list((folder / "out").iterdir())


def test_a_method_in_a_circle_is_refused(blank: Path, tmp_path: Path) -> None:
    one = "- {id: one, text: One, unit: number, is: two, reference: [own_choice]}\n"
    two = "- {id: two, text: Two, unit: number, is: one / 0, reference: [own_choice]}\n"
    (blank / "measures.yaml").write_text(one + two, encoding="utf-8")
    for ran in (typed("check-method", blank), typed("evaluate", good_case(tmp_path), "--method", blank)):
        assert ran.status == 1
        assert "circle" in ran.err
        assert "Traceback" not in ran.err


@pytest.mark.parametrize(
    "words",
    [
        ("evaluate",),
        ("evaluate", "nowhere.yaml"),
        ("check", f"-{'x' * 5_000}"),
        ("evaluate", "."),
        ("evaluat", "x"),
        ("new", "x.yaml"),
        ("new", "--perspective", "bidder", "x.yaml"),
        ("report", "nowhere.yaml", "--out", "x"),
        ("check-method", "nowhere"),
        ("bulk", "--csv", "x.csv"),
        ("--nonsense",),
    ],
    ids=lambda words: " ".join(words)[:40],
)
def test_wrong_use_says_what_is_right_and_ends_with_2(
    tmp_path: Path, words: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    ran = typed(*words)
    assert ran.status == 2
    assert "Usage: mutualrisk" in ran.err
    assert "Traceback" not in ran.err
    assert not list(tmp_path.iterdir())
