"""Whatever is chosen, what could be read is offered, what could not is named with a remedy, in bounded time."""

# ruff: noqa: E501 - what a filing holds reads best unbroken

import io
import resource
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mutualrisk.exchange.accounts import Reading, read
from mutualrisk.exchange.accounts import reading as reader
from mutualrisk.exchange.accounts.sources import DEEPEST, MOST_DOCUMENTS
from mutualrisk.exchange.accounts.text import LARGEST
from tests.exchange.accounts.book import Book, company

SECONDS = 20
"""Longer than this, even on a busy machine, is not quick."""

MEMORY = 1 << 31


def read_bytes(folder: Path, data: bytes, name: str = "file.html") -> Reading:
    path = folder / name
    path.write_bytes(data)
    return read([path])


def fault(found: Reading) -> str:
    """What is said of a file of which nothing could be read; each fault has a file, a cause and a remedy."""
    assert not found.filings
    assert found.unread
    for issue in found.unread:
        assert issue.severity == "error"
        assert issue.place.file
        assert issue.what
        assert issue.remedy
    return found.unread[0].what


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "The file is empty."),
        (b" \n\t ", "The file is empty."),
        (b"accounts will be filed here...", "begins with"),
        (b"%PDF-1.7 ...", "It is a PDF"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old Office document"),
        (b"\x89PNG\r\n\x1a\n", "It is a picture"),
        (b"\x1f\x8b\x08", "packed with gzip"),
        (b"<html><body><p>Accounts</p></body></html>", "without the tags of a filing"),
        (b"<!DOCTYPE html><html><body>x</body></html>", "without the tags of a filing"),
        (b"\x00" * 400, "The file is empty."),
        (b"\xff\xfe\xfa\x01" * 50, "begins with"),
        (b"name,number,turnover\nHarbour,1,2\n", "begins with"),
        (b'<html {{xmlns}} x="inlineXBRL"><body>{{AccountsType}}</body></html>', "a template with 2 places"),
        (b'<html xmlns:ix="http://www.xbrl.org/2013/inlineXBRL"><body></body></html>', "without the tags"),
    ],
)
def test_what_is_no_filing_is_told_what_it_is(data: bytes, why: str, tmp_path: Path) -> None:
    assert why in fault(read_bytes(tmp_path, data))


def test_a_path_that_is_no_file_is_told(tmp_path: Path) -> None:
    assert "no such file" in fault(read([tmp_path / "missing.html"]))
    assert "no file" in fault(read([tmp_path]))
    assert fault(read([tmp_path / ("x" * 5000)]))


ENTITIES = {
    "entities of its own": '<!DOCTYPE html [<!ENTITY a "1,234">]>',
    "a billion laughs": "<!DOCTYPE l ["
    + "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10 if n else "lol"}">' for n in range(12))
    + "]>",
    "a file of this computer": '<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
    "an address": '<!DOCTYPE html [<!ENTITY % x SYSTEM "http://127.0.0.1/x.dtd"> %x;]>',
    "a late subset": "<!DOCTYPE html SYSTEM 'x' [ <!ELEMENT html ANY> ]>",
}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
@pytest.mark.parametrize("prolog", ENTITIES.values(), ids=ENTITIES)
def test_entities_and_external_references_are_refused(prolog: str, encoding: str, tmp_path: Path) -> None:
    text = f'<?xml version="1.0" encoding="{encoding}"?>{prolog}{company().text()}'
    assert "defines entities" in fault(read_bytes(tmp_path, text.encode(encoding)))


def test_a_plain_document_type_is_no_danger(tmp_path: Path) -> None:
    text = (
        '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://127.0.0.1:9/x.dtd">'
        + company().text()
    )
    assert read_bytes(tmp_path, text.encode()).filings[0].this["turnover"].value == 1_200_000


def test_named_signs_of_html_are_read(tmp_path: Path) -> None:
    book = Book().about(name="Caf&eacute; &amp; Co").day("core:CurrentAssets", "1&nbsp;234")
    book.hidden = [
        one.replace("&amp;eacute;", "&eacute;").replace("&amp;amp;", "&amp;") for one in book.hidden
    ]
    (found,) = read_bytes(tmp_path, book.data()).filings
    assert [found.name, found.this["current_assets"].value] == ["Café & Co", 1234]


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "iso-8859-1", "windows-1252", "cp1252"],
)
def test_every_encoding_that_says_what_it_is_is_read(encoding: str, tmp_path: Path) -> None:
    book = Book().about(name="Côte & £ Care").day("core:CurrentAssets", "1,234")
    found = read_bytes(tmp_path, book.data(encoding, encoding.removesuffix("-sig")))
    assert (found.filings[0].name, found.unread, found.findings) == ("Côte & £ Care", (), ())


@pytest.mark.parametrize("declared", ["utf-8", "utf-16", "ascii", "ebcdic-cp-us", "no-such-thing"])
def test_an_encoding_that_is_another_than_it_says_is_read_and_told(declared: str, tmp_path: Path) -> None:
    book = Book().about(name="Côte & £ Care").day("core:CurrentAssets", "1,234")
    found = read_bytes(tmp_path, book.data("windows-1252", declared))
    assert found.filings[0].name == "Côte & £ Care"
    assert "and is not" in found.findings[0].what


def test_a_blank_line_before_the_declaration_is_no_matter(tmp_path: Path) -> None:
    assert read_bytes(tmp_path, b"\n\n  " + company().data()).filings


def test_a_document_that_ends_in_the_middle_gives_what_there_is(tmp_path: Path) -> None:
    data = company().data()
    found = read_bytes(tmp_path, data[: data.index(b"core:NetAssetsLiabilities") - 40])
    assert found.filings[0].this["turnover"].value == 1_200_000
    assert "net_assets" not in found.filings[0].this


@pytest.mark.parametrize("closed", [True, False])
def test_what_is_nested_without_end_is_refused_at_once(*, closed: bool, tmp_path: Path) -> None:
    book = company()
    book.head = "<div>" * 100_000 + "</div>" * 100_000 * closed
    started = time.monotonic()
    assert "deep, or not closed" in fault(read_bytes(tmp_path, book.data()))
    assert time.monotonic() - started < SECONDS


SLOW = {
    "comments without end": "<!--" * 100_000,
    "roots without end": "<html " * 100_000,
    "schemes without end": "<link:schemaRef " * 100_000,
    "a text in a thousand texts": '<ix:nonNumeric name="a:b" contextRef="c0">' * 1_000
    + "a" * 500_000
    + "</ix:nonNumeric>" * 1_000,
    "texts that go on in themselves": '<ix:continuation id="x" continuedAt="x">a</ix:continuation>'
    + '<ix:nonNumeric name="a:b" contextRef="c0" continuedAt="x">a</ix:nonNumeric>' * 5_000,
    "spaces": "<p>" + " " * 5_000_000 + "</p>",
    "ampersands": "&" * 1_000_000,
    "brackets": "[" * 1_000_000 + "{{" * 500_000,
    "many contexts": "<ix:resources>"
    + "".join(
        f'<xbrli:context id="k{n}"><xbrli:entity/><xbrli:period><xbrli:instant>2024-03-31</xbrli:instant></xbrli:period></xbrli:context>'
        for n in range(5_000)
    )
    + "</ix:resources>",
}


@pytest.mark.parametrize("scale", ["999999999", "-999999999", "9" * 5_000, "1e9", "²"])
@pytest.mark.parametrize("before", [" ", "\n", "\t", '"'])
def test_a_scale_without_end_costs_only_its_figure(scale: str, before: str, tmp_path: Path) -> None:
    book = company()
    book.rows[0] = book.rows[0].replace(' decimals="0"', f'{before}scale="{scale}"')
    found = read_bytes(tmp_path, book.data())
    assert "turnover" not in found.filings[0].this
    assert found.filings[0].this["net_assets"].value == 400_000
    assert "scale" in found.unread[0].what or before == '"'


@pytest.mark.parametrize("head", SLOW.values(), ids=SLOW)
def test_what_is_made_to_take_long_does_not(head: str, tmp_path: Path) -> None:
    book = company()
    book.head = head
    started = time.monotonic()
    found = read_bytes(tmp_path, book.data())
    assert found.filings or found.unread
    assert time.monotonic() - started < SECONDS


def test_one_cell_around_everything_does_not_take_long(tmp_path: Path) -> None:
    book = company()
    book.head = f"<table><tr><td>{'word ' * 200_000}"
    row = book.rows[3].replace("<tr><td>", "<p>").replace("</td><td>", "").replace("</td></tr>", "</p>")
    book.rows = [row] * 1_000 + ["</table></td></tr>"]
    started = time.monotonic()
    assert read_bytes(tmp_path, book.data()).filings
    assert time.monotonic() - started < SECONDS


def test_what_is_nested_deep_is_read(tmp_path: Path) -> None:
    book = company()
    book.head = "<div>" * 2_000 + "</div>" * 2_000
    assert read_bytes(tmp_path, book.data()).filings[0].this["net_assets"].value == 400_000


@pytest.mark.parametrize(
    "broken",
    [
        "<br>",
        "<p>",
        "&",
        "&copy",
        "<td",
        "</div>",
        "\x00",
        "<ix:nonFraction>",
        '<ix:nonFraction name="core:Equity">5</ix:nonFraction>',
    ],
)
def test_broken_markup_never_ends_the_reading(broken: str, tmp_path: Path) -> None:
    book = company()
    book.head = broken
    found = read_bytes(tmp_path, book.data())
    assert found.filings or found.unread


@pytest.mark.parametrize("attribute", ["contextRef", "unitRef", "name", "decimals", "format", "scale"])
def test_a_tag_without_an_attribute_costs_only_itself(attribute: str, tmp_path: Path) -> None:
    book = company()
    book.rows[0] = book.rows[0].replace(f"{attribute}=", "x=")
    found = read_bytes(tmp_path, book.data())
    assert found.filings[0].this["net_assets"].value == 400_000


# -- archives


def packed(members: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", method) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return made.getvalue()


def nested(depth: int, inner: bytes) -> bytes:
    for _ in range(depth):
        inner = packed({"inner.zip": inner})
    return inner


def test_an_archive_of_a_community_interest_company_is_read(tmp_path: Path) -> None:
    report = Book().about().word("cic:NamesCompanyStakeholders", "Everybody")
    inner = packed(
        {
            "CIC-1/accounts/financialStatement.xhtml": company().data(),
            "CIC-1/cic34/cicReport.xhtml": report.data(),
        }
    )
    for depth in range(DEEPEST - 1):
        found = read_bytes(tmp_path, nested(depth, inner), "x_CIC.zip")
        assert (len(found.filings), len(found.reports), found.unread) == (1, 1, ())
        assert found.filings[0].file.endswith("▸ CIC-1/accounts/financialStatement.xhtml")
        assert found.filings[0].path == tmp_path / "x_CIC.zip"


def test_names_mean_nothing(tmp_path: Path) -> None:
    assert read_bytes(tmp_path, company().data(), "accounts.zip").filings
    assert read_bytes(tmp_path, packed({"a.html": company().data()}), "accounts.html").filings


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (lambda: nested(10, packed({"a.html": b"x"})), "archives lie in one another"),
        (lambda: packed({"a.txt": b"x"}), "holds no accounts"),
        (lambda: packed({}), "holds no accounts"),
        (lambda: packed({"[Content_Types].xml": b"x", "word/document.xml": b"x"}), "Office document"),
        (lambda: packed({"a.html": company().data()})[:-40], "damaged"),
        (lambda: packed({f"{n}.txt": b"" for n in range(3000)}), "lists 3,000 entries"),
        (lambda: packed({"a.html": b"\0" * 40_000_000}), "hundreds of times larger"),
        (lambda: packed({"a.html": b"a" * (LARGEST + 1)}), "larger than 64 MB"),
        (lambda: packed({"../../../etc/passwd.html": b"hello"}), "begins with"),
    ],
    ids=["ten deep", "no accounts", "empty", "office", "cut", "thousands", "bomb", "giant", "climbing"],
)
def test_an_archive_that_is_none_of_ours_is_told(data: Callable[[], bytes], why: str, tmp_path: Path) -> None:
    before = sorted(tmp_path.parent.iterdir())
    assert why in fault(read_bytes(tmp_path, data(), "file.zip"))
    assert sorted(tmp_path.parent.iterdir()) == before


def test_a_member_that_cannot_be_read_does_not_cost_the_others(tmp_path: Path) -> None:
    found = read_bytes(
        tmp_path,
        packed({"a.html": b"hello", "b.html": company().data(), "c.html": b"\0" * 40_000_000}),
        "x.zip",
    )
    assert len(found.filings) == 1
    assert len(found.unread) == 2


def test_a_flipped_bit_in_an_archive_is_told(tmp_path: Path) -> None:
    data = bytearray(packed({"a.html": company().data()}))
    data[200] ^= 0xFF
    assert "damaged" in fault(read_bytes(tmp_path, bytes(data), "x.zip"))


def test_a_member_behind_a_password_is_told(tmp_path: Path) -> None:
    data = bytearray(packed({"a.html": company().data()}))
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    assert "protected by a password" in fault(read_bytes(tmp_path, bytes(data), "x.zip"))


def test_only_so_many_documents_are_taken_out(tmp_path: Path) -> None:
    found = read_bytes(tmp_path, packed({f"{n}.html": b"hello" for n in range(MOST_DOCUMENTS + 5)}), "x.zip")
    assert len(found.unread) == MOST_DOCUMENTS + 1
    assert "more than 40 documents" in found.unread[-1].what


def test_bombs_in_bombs_are_bounded_together(tmp_path: Path) -> None:
    bomb = packed({f"{n}.html": b"a" * 900_000 for n in range(30)})
    started = time.monotonic()
    found = read_bytes(tmp_path, packed({f"{n}.zip": bomb for n in range(30)}), "x.zip")
    assert fault(found)
    assert time.monotonic() - started < SECONDS


# -- sizes


def test_two_hundred_megabytes_are_refused_at_once(tmp_path: Path) -> None:
    path = tmp_path / "large.html"
    with path.open("wb") as file:
        file.truncate(200_000_000)
    started = time.monotonic()
    assert "larger than 64 MB" in fault(read([path]))
    assert time.monotonic() - started < 1


def test_a_document_of_a_million_tags_is_refused_in_bounded_time_and_memory(tmp_path: Path) -> None:
    path = tmp_path / "many.html"
    path.write_bytes(company().data().replace(b"<table>", b"<p>a</p>" * 1_000_000 + b"<table>"))
    assert "more than 300,000 tags" in bounded(path)


def test_the_largest_document_that_is_read_stays_in_bounds(tmp_path: Path) -> None:
    path = tmp_path / "largest.html"
    path.write_bytes(company().data().replace(b"<table>", b"<p>a</p>" * 290_000 + b"<table>"))
    assert "1200000" in bounded(path)


def test_one_endless_text_stays_in_bounds(tmp_path: Path) -> None:
    path = tmp_path / "long.html"
    path.write_bytes(company().data().replace(b"<table>", b"<p>" + b"a" * 30_000_000 + b"</p><table>"))
    bounded(path)


CODE = """
import sys
from pathlib import Path
from mutualrisk.exchange.accounts import read
found = read([Path(sys.argv[1])])
for one in found.filings:
    print({line: str(figure.value) for line, figure in one.this.items()})
for issue in found.unread:
    print(issue)
"""


def bounded(path: Path) -> str:
    """What a process with little memory says of a file, in little time."""
    done = subprocess.run(
        [sys.executable, "-c", CODE, str(path)],
        capture_output=True,
        text=True,
        check=False,
        timeout=3 * SECONDS,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY)),
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def test_too_many_files_are_not_all_read(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_bytes(b"hello")
    found = read([path] * (reader.MOST_FILES + 3))
    assert "103 files were chosen; the first 100 were read." in found.unread[0].what


def test_one_bad_file_does_not_cost_the_others(tmp_path: Path) -> None:
    bad = tmp_path / "bad.html"
    bad.write_bytes(b"hello")
    found = read([bad, company().written(tmp_path), tmp_path / "missing.html"])
    assert len(found.filings) == 1
    assert len(found.unread) == 2


# -- anything at all

SEED = company().data()
PIECES = st.sampled_from(
    [
        b"<",
        b">",
        b"&",
        b'"',
        b"ix:",
        b"\x00",
        b"\xff",
        b"]]>",
        b"<!--",
        b"<![CDATA[",
        b"{{x}}",
        b"xsi:nil='true'",
        b"-",
        b"0001-01-01",
        b"scale='9'",
        b"sign='-'",
    ]
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(0, len(SEED)), st.integers(0, 60), PIECES), max_size=6))
def test_a_damaged_filing_is_read_as_far_as_it_goes(damage: list[tuple[int, int, bytes]]) -> None:
    data = SEED
    for start, length, piece in damage:
        data = data[:start] + piece + data[start + length :]
    found = _fed(data)
    assert found.filings or found.unread


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes_are_told_what_is_wrong_with_them(data: bytes) -> None:
    assert _fed(data).unread


def _fed(data: bytes) -> Reading:
    """Bytes read as a file; Hypothesis runs many of them in one test."""
    import tempfile  # noqa: PLC0415 - a folder of its own for each

    with tempfile.TemporaryDirectory() as folder:
        return read_bytes(Path(folder), data)


def test_no_socket_is_opened_and_nothing_is_written(tmp_path: Path) -> None:
    path = company().written(tmp_path)
    text = path.read_text(encoding="utf-8")
    path.write_text(
        text.replace(
            "<head>",
            '<head><link rel="stylesheet" href="http://127.0.0.1:9/x.css"/><script src="http://127.0.0.1:9/x.js"/>',
        ).replace("<html ", '<?xml-stylesheet href="http://127.0.0.1:9/x.xsl"?><html ', 1),
        encoding="utf-8",
    )
    guard = "import sys\ndef refuse(event, details):\n    if event.startswith('socket.') or (event == 'open' and 'w' in str(details[1])):\n        raise AssertionError(f'{event} {details}')\nsys.addaudithook(refuse)\n"
    done = subprocess.run(
        [sys.executable, "-B", "-c", guard + CODE, str(path)], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "1200000" in done.stdout


def test_utf_8_that_says_it_is_latin_is_read_as_what_it_is_and_told(tmp_path: Path) -> None:
    path = tmp_path / "lie.html"
    made = Book().about(name="Caf\u00e9 Mutual").day("core:CurrentAssets", "50\u00a0000")
    path.write_bytes(made.data(declared="ISO-8859-1"))
    found = read([path])
    assert found.filings[0].name == "Caf\u00e9 Mutual"
    assert found.filings[0].this["current_assets"].value == 50_000
    assert any("written in UTF-8" in issue.what for issue in found.findings)
