"""Throw damaged files at every loader: each must give a value, or faults with a place and a remedy.

``python tools/fuzz_loaders.py 120 [seed]`` runs for two minutes. It stops at the first file that does
anything else, or takes longer than five seconds, and keeps that file under ``build/fuzz``.
"""

import hashlib
import io
import random
import sys
import tempfile
import time
import zipfile
from collections import deque
from collections.abc import Callable
from pathlib import Path

from mutualrisk.domain.issue import Faulty, Issue
from mutualrisk.exchange.accounts import read as read_accounts
from mutualrisk.exchange.organisation_list.listing import listed
from mutualrisk.exchange.organisation_list.matching import matched
from mutualrisk.exchange.organisation_list.subjects import subjects
from mutualrisk.exchange.organisation_list.table import read_table
from mutualrisk.exchange.spreadsheet_file.opening import opened
from mutualrisk.store.case_file import open_case
from mutualrisk.store.history import history_from_text
from mutualrisk.store.json_text import read_json
from mutualrisk.store.method_files import load_author_cases, load_method
from mutualrisk.store.methods import method_in
from mutualrisk.store.text_file import as_text
from mutualrisk.store.yaml_text import read_yaml

ROOT = Path(__file__).resolve().parents[1]
SLOWEST = 5.0
LARGEST_SEED = 60_000
_WORDS = (
    rb"[ { ] } : , - ? & * ! | > ' \" # % @ ` ~ null yes .nan .inf 1e999 -1e308 &a *a <<: ---",
    rb"\u0000 \ud800 ... !!python/name:os.system answers value not_known low high method format ../ /",
    b"9" * 31
    + b" \xff \x00 \xef\xbb\xbf \xc2\x85 \xe2\x80\xa8 PK\x03\x04 PK\x01\x02 PK\x05\x06 PK\x06\x06 PK\x06\x07",
)
PIECES = (*b" ".join(_WORDS).split(b" "), b"\n", b"\t", b"  ", b"\r\n", b"\n- ", b": ", b"{}", b"[]")

Load = Callable[[Path], object]


def load_case_as(suffix: str) -> Load:
    """Open the file as a case with this ending."""
    return lambda path: open_case(path.replace(path.with_suffix(suffix)))


def load_as_method(path: Path) -> object:
    """Read the file as every part of a small method, one after the other."""
    folder = path.parent / "method"
    for name in ("method", "questions", "rules"):
        (folder / "cases").mkdir(parents=True, exist_ok=True)
        (folder / f"{name}.yaml").write_bytes(path.read_bytes())
    (folder / "cases" / "a.yaml").write_bytes(path.read_bytes())
    (folder / "compiled.json").write_bytes(path.read_bytes())
    survive(load_author_cases, folder)
    return load_method(folder)


def load_as_accounts(path: Path) -> object:
    """Read the file as filed accounts; what cannot be read of them is a fault."""
    reading = read_accounts([path])
    if reading.unread:
        raise Faulty(*reading.unread)
    return reading


def load_as_list(path: Path) -> object:
    """Open the file as a spreadsheet, walk it, and read it as a list of organisations."""
    book, unread = opened(path), list[Issue]()
    for sheet in book.sheets:
        deque(sheet.rows(unread), maxlen=0)
        sheet.merged()
    known = subjects(method_in(None), "commissioner")
    table = read_table(book, known)
    return listed(known, table, matched(known, table.headings))


LOADERS: tuple[Load, ...] = (
    load_case_as(".mutualrisk"),
    load_case_as(".yaml"),
    load_case_as(".json"),
    load_as_method,
    load_as_accounts,
    load_as_list,
    lambda path: history_from_text(as_text(path.read_bytes(), "history.jsonl")),
    lambda path: read_yaml(as_text(path.read_bytes(), "a.yaml"), "a.yaml").find_places(),
    lambda path: read_json(as_text(path.read_bytes(), "a.json"), "a.json").find_places(),
)


def survive(load: Load, path: Path) -> bool:
    """Load a file; whether it was fine. Anything but a value or well-said faults is raised."""
    start = time.perf_counter()
    try:
        load(path)
    except Faulty as fault:
        ill_said = [issue for issue in fault.issues if not (issue.what and issue.remedy and issue.place.file)]
        if ill_said or not fault.issues:
            raise AssertionError(f"no place or no remedy: {ill_said}") from fault
        return False
    finally:
        if time.perf_counter() - start > SLOWEST:
            raise TimeoutError(f"slower than {SLOWEST} seconds")
    return True


def seeds() -> list[bytes]:
    """Files of every kind to begin with."""
    patterns = (
        "resources/**/*.yaml",
        "tests/golden/cases/*",
        "tests/golden/filings/*",
        "resources/samples/*",
        "docs/user-guide/*.csv",
    )
    files = {path for pattern in patterns for path in ROOT.glob(pattern) if path.is_file()}
    whole = [path.read_bytes()[:LARGEST_SEED] for path in sorted(files)] + [workbook()]
    return [*whole, *(part for data in whole for part in parts_of(data))]


def workbook() -> bytes:
    """A list of bidders as a workbook."""
    import openpyxl  # noqa: PLC0415 - heavy, and wanted once

    book, made = openpyxl.Workbook(write_only=True), io.BytesIO()
    sheet = book.create_sheet("Bidders")
    for row in (
        ("Bidder", "Company number", "Turnover (£000)"),
        ("Anchor", 1234567, 5),
        ("Beacon", "SC12", "=1+1"),
    ):
        sheet.append(row)
    book.save(made)
    return made.getvalue()


def parts_of(data: bytes) -> list[bytes]:
    """The members of an archive; nothing of another file."""
    if not zipfile.is_zipfile(io.BytesIO(data)):
        return []
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return [archive.read(name) for name in archive.namelist()]


def damaged(data: bytes, chance: random.Random, others: list[bytes]) -> bytes:
    """The data after a few random injuries."""
    for _ in range(chance.choice((1, 1, 2, 3, 8))):
        here = chance.randrange(len(data) + 1)
        there = min(len(data), here + chance.choice((0, 0, 1, 4, 50, 2_000)))
        other = chance.choice(others)
        start = chance.randrange(len(other) + 1)
        data = data[:here] + chance.choice((
            b"",
            bytes([chance.randrange(256)]),
            chance.choice(PIECES),
            chance.choice(PIECES) * chance.choice((2, 50, 5_000)),
            data[here:there] * 3,
            other[start : start + chance.randrange(300)],
        )) + data[there:]  # fmt: skip
    return data[: chance.randrange(len(data) + 1)] if chance.random() < 0.1 else data  # noqa: PLR2004


def archive_part(data: bytes, name: str) -> bytes:
    """One member of an archive."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read(name)


def repacked(data: bytes, chance: random.Random, others: list[bytes]) -> bytes:
    """An archive with one part injured and put back with a right checksum."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    name = chance.choice(sorted(parts))
    parts[name] = damaged(parts[name], chance, others)
    if name != "manifest.json" and "manifest.json" in parts:
        before = hashlib.sha256(archive_part(data, name)).hexdigest().encode()
        after = hashlib.sha256(parts[name]).hexdigest().encode()
        parts["manifest.json"] = parts["manifest.json"].replace(before, after)
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for part, content in parts.items():
            archive.writestr(part, content)
    return file.getvalue()


def fuzz(seconds: float, seed: int) -> tuple[int, int]:
    """Load damaged files until the time is over; how many there were, and how many were fine all the same."""
    chance = random.Random(seed)  # noqa: S311 - a seed must give the same files again
    originals = seeds()
    archives = [data for data in originals if zipfile.is_zipfile(io.BytesIO(data))]
    tried = fine = 0
    end = time.monotonic() + seconds
    with tempfile.TemporaryDirectory() as folder:
        while time.monotonic() < end:
            whole = chance.choice(archives if chance.random() < 0.2 else originals)  # noqa: PLR2004
            change = repacked if whole in archives and chance.random() < 0.5 else damaged  # noqa: PLR2004
            data = change(whole, chance, originals)
            for number, load in enumerate(LOADERS):
                fine += attempt(load, data, Path(folder) / f"loader-{number}.tmp")
                tried += 1
    return tried, fine


def attempt(load: Load, data: bytes, path: Path) -> bool:
    """Load the data from a file; keep what a loader does not survive."""
    path.write_bytes(data)
    try:
        return survive(load, path)
    except BaseException:
        kept = ROOT / "build" / "fuzz" / path.name
        kept.parent.mkdir(parents=True, exist_ok=True)
        kept.write_bytes(data)
        print(f"not survived, kept as {kept}")
        raise


if __name__ == "__main__":
    tried, fine = fuzz(float(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1)  # noqa: PLR2004
    print(f"{tried} files tried, {fine} of them fine, the others said to be faulty")
