"""Case files: what is saved opens again the same, and what was changed never opens as something else."""

import hashlib
import io
import json
import random
import struct
import time
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mutualrisk.domain.case import Case, Contract, MethodUsed
from mutualrisk.domain.issue import Faulty, Issue
from mutualrisk.store.attachments import Attachment, attach, read_attachment
from mutualrisk.store.case_file import CaseFile, open_case, save_case
from mutualrisk.store.case_text import case_data
from mutualrisk.store.container import pack
from mutualrisk.store.history import Edit, appended
from tests.store.faults import issues_of
from tests.store.strategies import cases

resource = pytest.importorskip("resource", reason="limits of a process are known on Unix alone")

CASE = Case(method=MethodUsed(id="tiny", version="2026.1"), title="A case", contract=Contract(title="Care"))
HISTORY = appended((), Edit("2026-03-01T09:00:00Z", "Ann", "Begin", "asked for"), None, case_data(CASE))


@pytest.fixture
def document(tmp_path: Path) -> Path:
    """A document to attach."""
    path = tmp_path / "Accounts 2025.PDF"
    path.write_bytes(random.Random(1).randbytes(3_000))  # noqa: S311 - any bytes will do
    return path


@pytest.fixture
def saved(tmp_path: Path, document: Path) -> Path:
    """A case file with a history and a document."""
    path = tmp_path / "a.mutualrisk"
    save_case(path, CaseFile(CASE, HISTORY, (attach(document),)))
    return path


def faults(path: Path) -> tuple[Issue, ...]:
    """The faults of a file, of which there is at least one."""
    issues = issues_of(lambda: open_case(path))
    assert issues
    return issues


def repacked(path: Path, change: Callable[[dict[str, bytes]], None], *, true: bool = True) -> None:
    """Change the parts of a case file; the manifest tells the truth about them unless it shall not."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    change(parts)
    if true and parts.get("manifest.json", b"").startswith(b"{"):
        manifest = json.loads(parts["manifest.json"])
        manifest["checksums"] = {
            name: hashlib.sha256(data).hexdigest() for name, data in parts.items() if name != "manifest.json"
        }
        parts["manifest.json"] = json.dumps(manifest).encode()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)


def manifest_with(**fields: object) -> Callable[[dict[str, bytes]], None]:
    """A change of the manifest."""

    def change(parts: dict[str, bytes]) -> None:
        parts["manifest.json"] = json.dumps({**json.loads(parts["manifest.json"]), **fields}).encode()

    return change


def with_part(name: str, data: bytes) -> Callable[[dict[str, bytes]], None]:
    """A change of one part."""
    return lambda parts: parts.update({name: data})


# Saving and opening


@given(case=cases)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@pytest.mark.parametrize("suffix", [".mutualrisk", ".yaml", ".yml", ".json", ".JSON"])
def test_a_case_saved_opens_the_same(tmp_path: Path, suffix: str, case: Case) -> None:
    path = tmp_path / f"a{suffix}"
    assert save_case(path, CaseFile(case)) == CaseFile(case)
    assert open_case(path) == CaseFile(case)


def test_history_and_documents_travel_along(saved: Path, document: Path) -> None:
    held = open_case(saved)
    digest = hashlib.sha256(document.read_bytes()).hexdigest()
    assert held.history == HISTORY
    assert held.attachments == (Attachment(f"{digest}.pdf", saved, packed=True),)
    assert read_attachment(held.attachments[0]) == document.read_bytes()


def test_a_case_can_be_saved_over_itself_and_elsewhere(saved: Path, tmp_path: Path, document: Path) -> None:
    held = open_case(saved)
    document.unlink()
    again = save_case(saved, held)
    other = save_case(tmp_path / "b.mutualrisk", again)
    saved.unlink()
    assert read_attachment(open_case(tmp_path / "b.mutualrisk").attachments[0])
    assert open_case(tmp_path / "b.mutualrisk") == other


def test_the_same_content_gives_the_same_bytes(saved: Path, tmp_path: Path) -> None:
    save_case(tmp_path / "b.mutualrisk", open_case(saved))
    assert (tmp_path / "b.mutualrisk").read_bytes() == saved.read_bytes()


def test_the_file_holds_what_it_should(saved: Path) -> None:
    with zipfile.ZipFile(saved) as archive:
        names = archive.namelist()
        manifest = json.loads(archive.read("manifest.json"))
        assert archive.read("case.json").decode().startswith('{\n  "contract": {')
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert names == sorted(names)
    assert [name.split("/")[0] for name in names] == [
        "case.json",
        "evidence",
        "history.jsonl",
        "manifest.json",
    ]
    assert (manifest["format"], manifest["method"]) == (1, {"id": "tiny", "version": "2026.1"})
    assert set(manifest["checksums"]) == set(names) - {"manifest.json"}


def test_the_previous_file_stays_as_bak(saved: Path) -> None:
    before = saved.read_bytes()
    save_case(saved, CaseFile(CASE.model_copy(update={"title": "Another"})))
    assert saved.with_name("a.mutualrisk.bak").read_bytes() == before
    saved.with_name("a.mutualrisk.bak").rename(saved)
    assert open_case(saved).case == CASE


def test_a_file_is_known_by_its_content(saved: Path, tmp_path: Path) -> None:
    assert open_case(saved.rename(tmp_path / "a.zip")).case == CASE
    save_case(tmp_path / "a.json", CaseFile(CASE))
    assert open_case((tmp_path / "a.json").rename(tmp_path / "a.txt")).case == CASE


@pytest.mark.parametrize("name", ["a.docx", "a", "a.mutualrisk.bak"])
def test_only_known_endings_are_saved(tmp_path: Path, name: str) -> None:
    with pytest.raises(Faulty, match="cannot be saved"):
        save_case(tmp_path / name, CaseFile(CASE))


def test_a_text_file_does_not_drop_what_it_cannot_hold(tmp_path: Path) -> None:
    with pytest.raises(Faulty, match="cannot hold the history"):
        save_case(tmp_path / "a.yaml", CaseFile(CASE, HISTORY))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("suffix", [".mutualrisk", ".yaml", ".json"])
def test_what_would_not_open_again_is_not_saved(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"a{suffix}"
    save_case(path, CaseFile(CASE))
    before = path.read_bytes()
    with pytest.raises(Faulty):
        save_case(path, CaseFile(CASE.model_copy(update={"title": "a\0b"})))
    with pytest.raises(Faulty):
        save_case(path, CaseFile(CASE.model_copy(update={"format": 2})))
    assert path.read_bytes() == before
    assert [found.name for found in tmp_path.iterdir()] == [path.name]


def test_what_reads_back_as_something_else_is_not_saved(tmp_path: Path) -> None:
    twisted = CaseFile(CASE, [*HISTORY])  # type: ignore[arg-type]  # a list is not what is read
    with pytest.raises(Faulty, match="does not read back"):
        save_case(tmp_path / "a.mutualrisk", twisted)
    assert list(tmp_path.iterdir()) == []


@contextmanager
def largest_file(size: int) -> Iterator[None]:
    """A real limit of the system, which fails a write as a full disk does."""
    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, usual[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, usual)


def test_a_disk_that_is_full_at_any_byte_leaves_the_old_file(saved: Path, document: Path) -> None:
    before = saved.read_bytes()
    held = CaseFile(CASE.model_copy(update={"title": "Another"}), HISTORY, (attach(document),))
    for size in range(0, len(before) - 50, 97):
        with largest_file(size), pytest.raises(Faulty, match="was not saved"):
            save_case(saved, held)
        assert saved.read_bytes() == before
    assert sorted(path.name for path in saved.parent.iterdir()) == [document.name, saved.name]


# Damage


def test_every_truncation_is_said_so(saved: Path) -> None:
    whole = saved.read_bytes()
    for size in (*range(0, len(whole), 53), len(whole) - 1):
        saved.write_bytes(whole[:size])
        assert faults(saved)


@given(data=st.data())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=300)
def test_any_change_of_any_byte_is_harmless_or_said_so(tmp_path: Path, data: st.DataObject) -> None:
    path = tmp_path / "a.mutualrisk"
    whole = bytearray(packed())
    for _ in range(data.draw(st.integers(1, 3))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    path.write_bytes(whole)
    assert issues_of(lambda: open_case(path)) or open_case(path)[:2] == (CASE, HISTORY)


def packed() -> bytes:
    """The bytes of a case file."""
    file = io.BytesIO()
    pack(file, CaseFile(CASE, HISTORY), "1")
    return file.getvalue()


@given(content=st.binary(max_size=200), suffix=st.sampled_from([".mutualrisk", ".yaml", ".json", ".txt"]))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@pytest.mark.parametrize("start", [b"", b"PK\3\4", b"{", b"\xef\xbb\xbf"])
def test_any_bytes_are_a_case_or_faulty(tmp_path: Path, start: bytes, content: bytes, suffix: str) -> None:
    path = tmp_path / f"a{suffix}"
    path.write_bytes(start + content)
    issues_of(lambda: open_case(path))


@pytest.mark.parametrize("suffix", [".mutualrisk", ".yaml", ".json"])
@pytest.mark.parametrize("content", [b"", b" \n", b"\xef\xbb\xbf"])
def test_an_empty_file_is_said_so(tmp_path: Path, suffix: str, content: bytes) -> None:
    (tmp_path / f"a{suffix}").write_bytes(content)
    assert faults(tmp_path / f"a{suffix}")[0].what == "The file is empty."


@pytest.mark.parametrize(
    ("change", "what"),
    [
        (manifest_with(format=2), "newer program (format 2; this one knows up to 1)"),
        (manifest_with(format="x"), "not a format"),
        (manifest_with(surprise=1), "“surprise” is not known here"),
        (manifest_with(app="x" * 65), "longer than 64"),
        (with_part("manifest.json", b"[]"), "not a group"),
        (with_part("case.json", b"{"), "not JSON"),
        (with_part("case.json", b'{"format": 2}'), "newer program"),
        (with_part("case.json", b'{"method": 1}'), "not a group"),
        (with_part("case.json", b'{"title": "\xff"}'), "not text in UTF-8"),
        (with_part("history.jsonl", b"x\n"), "not JSON"),
        (with_part("history.jsonl", b"{}\n"), "is missing"),
        (with_part("extra.txt", b"x"), "does not belong here"),
        (with_part("evidence/readme.txt", b"x"), "does not belong here"),
        (with_part(f"evidence/{'0' * 64}.pdf", b"x"), "no longer what was attached"),
        (lambda parts: parts.pop("case.json"), "A part is missing"),
        (lambda parts: parts.pop("history.jsonl"), "A part is missing"),
        (lambda parts: parts.pop("manifest.json"), "not a case file"),
        (with_part("../case.json", b"x"), "lead out of the file"),
        (with_part("/etc/passwd", b"x"), "lead out of the file"),
        (with_part("evidence/../../x", b"x"), "lead out of the file"),
        (with_part("C:\\x", b"x"), "lead out of the file"),
        (with_part("evidence/", b""), "lead out of the file"),
        (with_part("a\nb", b"x"), "lead out of the file"),
    ],
)
def test_a_file_with_odd_parts_is_said_so(
    saved: Path, change: Callable[[dict[str, bytes]], None], what: str
) -> None:
    repacked(saved, change)
    found = faults(saved)[0]
    assert what in found.what
    assert found.place.file.startswith(saved.name)


@pytest.mark.parametrize("name", ["case.json", "history.jsonl"])
def test_a_part_that_was_changed_afterwards_is_said_so(saved: Path, name: str) -> None:
    repacked(saved, lambda parts: parts.update({name: parts[name] + b"\n"}), true=False)
    assert "was changed after" in faults(saved)[0].what


def test_a_part_that_the_manifest_does_not_know_is_said_so(saved: Path) -> None:
    repacked(saved, with_part("extra.txt", b"x"), true=False)
    assert "does not belong here" in faults(saved)[0].what


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_part_that_is_there_twice_is_said_so(saved: Path) -> None:
    with zipfile.ZipFile(saved, "a") as archive:
        archive.writestr("case.json", "{}")
    assert "there twice" in faults(saved)[0].what


@pytest.mark.parametrize(
    ("mode", "flags", "packing", "what"),
    [
        (0o120777, 0, zipfile.ZIP_STORED, "a link or a device"),
        (0o020666, 0, zipfile.ZIP_STORED, "a link or a device"),
        (0o100644, 1, zipfile.ZIP_STORED, "locked with a password"),
        (0o100644, 0, zipfile.ZIP_BZIP2, "packed in an unknown way"),
        (0o100644, 0, zipfile.ZIP_LZMA, "packed in an unknown way"),
    ],
)
def test_links_locks_and_strange_packings_are_refused(
    saved: Path, mode: int, flags: int, packing: int, what: str
) -> None:
    info = zipfile.ZipInfo("x.txt")
    info.external_attr = mode << 16
    info.compress_type = packing
    with zipfile.ZipFile(saved, "a") as archive:
        archive.writestr(info, "x")
        info.flag_bits |= flags
    assert what in faults(saved)[0].what


# Bombs


@pytest.mark.parametrize(
    ("name", "size"),
    [("case.json", 21_000_000), ("manifest.json", 5_000_000), ("history.jsonl", 101_000_000)],
)
def test_a_part_that_swells_is_refused_quickly(saved: Path, name: str, size: int) -> None:
    repacked(saved, with_part(name, b" " * size))
    start = time.perf_counter()
    assert "far larger than it may be" in faults(saved)[0].what
    assert time.perf_counter() - start < 5


def test_a_large_case_that_does_not_swell_much_is_refused_by_its_size(saved: Path) -> None:
    digits = random.Random(1).randbytes(11_000_000).hex().encode()  # noqa: S311 - any bytes will do
    repacked(saved, with_part("case.json", digits))
    assert "far larger than it may be" in faults(saved)[0].what


def test_headers_that_lie_about_sizes_are_not_believed(saved: Path) -> None:
    repacked(saved, with_part("case.json", b" " * 30_000_000))
    lying = saved.read_bytes().replace(struct.pack("<L", 30_000_000), struct.pack("<L", 10))
    saved.write_bytes(lying)
    assert faults(saved)


def test_too_many_members_are_refused_before_they_are_listed(saved: Path) -> None:
    with zipfile.ZipFile(saved, "w") as archive:
        for number in range(10_001):
            archive.writestr(f"{number}", "")
    assert "damaged" in faults(saved)[0].what


def test_an_index_of_more_than_four_megabytes_is_refused(saved: Path) -> None:
    with zipfile.ZipFile(saved, "w") as archive:
        for number in range(100):
            archive.writestr(f"{number}".rjust(60_000, "a"), "")
    assert "damaged" in faults(saved)[0].what


def test_a_file_of_more_than_a_gigabyte_is_refused(tmp_path: Path) -> None:
    with (tmp_path / "a.mutualrisk").open("wb") as file:
        file.write(b"PK")
        file.truncate((1 << 30) + 1)
    assert "larger than 1 GB" in faults(tmp_path / "a.mutualrisk")[0].what


@pytest.mark.parametrize(
    "change", [lambda data: b"x" + data, lambda data: data + b"x", lambda data: data[:-2] + b"\1\0x"]
)
def test_something_before_or_after_the_archive_is_refused(
    saved: Path, change: Callable[[bytes], bytes]
) -> None:
    saved.write_bytes(change(saved.read_bytes()))
    assert "damaged" in faults(saved)[0].what


@pytest.mark.parametrize("suffix", [".yaml", ".json"])
def test_a_text_file_of_more_than_twenty_megabytes_is_refused(tmp_path: Path, suffix: str) -> None:
    with (tmp_path / f"a{suffix}").open("wb") as file:
        file.write(b"method")
        file.truncate(20_000_001)
    assert "larger than 20 MB" in faults(tmp_path / f"a{suffix}")[0].what


# Documents


def test_what_cannot_be_read_is_said_so(tmp_path: Path) -> None:
    assert "no such file" in faults(tmp_path / "none.yaml")[0].what
    assert "not a file" in faults(tmp_path)[0].what
    assert "cannot be read" in faults(tmp_path / "a\0b.yaml")[0].what


@pytest.mark.parametrize(
    ("name", "ending"),
    [("a.PDF", "pdf"), ("a", "bin"), ("a.b c", "bin"), ("a." + "x" * 11, "bin"), ("a.é", "bin")],
)
def test_a_document_is_named_by_its_content(tmp_path: Path, name: str, ending: str) -> None:
    (tmp_path / name).write_bytes(b"x")
    attachment = attach(tmp_path / name)
    assert attachment.name == f"{hashlib.sha256(b'x').hexdigest()}.{ending}"
    assert read_attachment(attachment) == b"x"


def test_a_document_that_changed_or_went_before_saving_is_said_so(tmp_path: Path, document: Path) -> None:
    held = CaseFile(CASE, (), (attach(document),))
    document.write_bytes(b"other")
    with pytest.raises(Faulty, match="no longer what was attached"):
        save_case(tmp_path / "a.mutualrisk", held)
    document.unlink()
    with pytest.raises(Faulty, match="cannot be read"):
        save_case(tmp_path / "a.mutualrisk", held)
    assert list(tmp_path.iterdir()) == []


def test_a_document_that_is_not_in_the_case_file_is_said_so(saved: Path, tmp_path: Path) -> None:
    missing = Attachment(f"{'0' * 64}.pdf", saved, packed=True)
    with pytest.raises(Faulty, match="no longer what was attached"):
        save_case(tmp_path / "b.mutualrisk", CaseFile(CASE, (), (missing,)))
    with pytest.raises(Faulty, match="no longer what was attached"):
        read_attachment(missing)


def test_an_empty_document_is_refused_and_one_that_a_case_holds_already_stays(tmp_path: Path) -> None:
    empty = tmp_path / "a.pdf"
    empty.touch()
    with pytest.raises(Faulty, match="The file is empty"):
        attach(empty)
    held = Attachment(f"{hashlib.sha256(b'').hexdigest()}.pdf", empty)
    assert read_attachment(held) == b""


def test_a_document_of_more_than_its_limit_is_refused(tmp_path: Path) -> None:
    with (tmp_path / "a.pdf").open("wb") as file:
        file.truncate(256_000_001)
    with pytest.raises(Faulty, match="larger than 256 MB"):
        attach(tmp_path / "a.pdf")
