"""Every real filing at hand is read as an independent reading of its tags has it, and offered whole."""

import io
import re
import zipfile
from collections.abc import Iterator, Mapping
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

import pytest

from mutualrisk.domain.case import Organisation
from mutualrisk.exchange.accounts import Filing, offer, read
from mutualrisk.exchange.accounts.fact import Fact
from mutualrisk.store.methods import method_in

FOLDER = Path(__file__).resolve().parents[4] / "shared" / "accounts"
FILES = tuple(sorted(path for path in FOLDER.glob("*") if path.suffix in {".html", ".xhtml", ".zip"}))
NOT_FILINGS = ("ibizara_template.xhtml",)

pytestmark = pytest.mark.skipif(not FILES, reason="the real filings are not beside the checkout")

INSTANCE = "{http://www.xbrl.org/2003/instance}"
LINES = {
    "TurnoverRevenue": "turnover", "OperatingProfitLoss": "operating_profit", "ProfitLoss": "profit",
    "IncomeEndowments": "turnover", "Expenditure": "costs", "FixedAssets": "fixed_assets",
    "CurrentAssets": "current_assets", "CashBankOnHand": "cash", "TotalInventories": "stock",
    "NetCurrentAssetsLiabilities": "net_current_assets", "NetAssetsLiabilities": "net_assets",
    "TotalAssetsLessCurrentLiabilities": "assets_less_current", "CharityFunds": "equity",
    "NetAssetsLiabilitiesIncludingPensionAssetLiability": "net_assets", "ShareholderFunds": "equity",
    "CreditorsDueWithinOneYear": "creditors_within", "AverageNumberEmployeesDuringPeriod": "employees",
    "PropertyPlantEquipment": "tangible_assets",
}  # fmt: skip
"""Tags whose plain totals must be found, with the line of each; written anew, not the reader's table."""


class Said(NamedTuple):
    """What a figure is said of, by an independent reading."""

    name: str
    start: str
    end: str
    dims: frozenset[tuple[str, str]]


def documents(path: Path) -> Iterator[bytes]:
    """The documents in a file, in archives too."""
    data = path.read_bytes()
    if data[:2] != b"PK":
        yield data
        return
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            if name.endswith((".html", ".xhtml")):
                yield archive.read(name)


def local(name: str) -> str:
    return re.split("[:}]", name.strip())[-1]


def independent(data: bytes) -> Mapping[Said, set[Decimal]]:
    """Every figure of a document with what it is said of, by a parser that the reader does not use."""
    root = ET.fromstring(data)  # noqa: S314 - files of this computer, read before
    contexts: dict[str, tuple[str, str, frozenset[tuple[str, str]]]] = {}
    for one in root.iter(f"{INSTANCE}context"):
        days = {local(each.tag): (each.text or "").strip() for each in one.iter() if each.text}
        dims = frozenset(
            (local(m.get("dimension", "")), local(m.text or "")) for m in one.iter() if m.get("dimension")
        )
        end = days.get("instant") or days.get("endDate", "")
        contexts[one.get("id", "")] = (days.get("startDate", ""), end, dims)
    found: dict[Said, set[Decimal]] = {}
    for one in root.iter():
        if str(one.tag).endswith("inlineXBRL}nonFraction"):
            context = contexts.get(one.get("contextRef", ""))
            value = worth(one)
            if context and value is not None:
                found.setdefault(Said(local(one.get("name", "")), *context), set()).add(value)
    return found


def worth(tag: ET.Element) -> Decimal | None:
    """What a tag is worth, by the few formats that these files have."""
    text = re.sub(r"[\s,]", "", "".join(tag.itertext()))
    form = local(tag.get("format", ""))
    if form in {"zerodash", "numdash"}:
        return Decimal(0)
    if form not in {"", "numdotdecimal", "numcommadot"} or not re.fullmatch(r"\d+(\.\d+)?", text):
        return None
    value = Decimal(text) * Decimal(10) ** int(tag.get("scale", "0") or 0)
    return -value if tag.get("sign") == "-" else value


def said(fact: Fact) -> Said:
    context = fact.context
    return Said(local(fact.name), str(context.start or ""), str(context.end), frozenset(context.dims))


@pytest.mark.parametrize("path", FILES or (FOLDER,), ids=lambda path: path.name[-28:])
def test_every_figure_is_what_its_tag_says(path: Path) -> None:
    reading = read([path])
    if path.name in NOT_FILINGS:
        assert not reading.filings
        assert "template" in reading.unread[0].what
        return
    (filing,) = reading.filings
    theirs: dict[Said, set[Decimal]] = {}
    for data in documents(path):
        theirs.update(independent(data))
    checked = 0
    for fact in filing.facts:
        if fact.value is not None:
            assert fact.value in theirs[said(fact)], fact
            assert fact.spot.line
            checked += 1
    assert checked == len(filing.facts)
    assert checked


@pytest.mark.parametrize("path", FILES or (FOLDER,), ids=lambda path: path.name[-28:])
def test_every_plain_total_of_the_two_years_is_found(path: Path) -> None:
    for filing in read([path]).filings:
        for data in documents(path):
            for one, values in independent(data).items():
                line = LINES.get(one.name)
                if line and not one.dims and len(values) == 1:
                    assert_found(filing, line, one, next(iter(values)))


def assert_found(filing: Filing, line: str, one: Said, value: Decimal) -> None:
    """That a total of this year or last stands in its column."""
    for period, column in ((filing.period, filing.this), (filing.about.last, filing.last)):
        if period is None or one.end != str(period.end):
            continue
        if one.start and period.start and one.start != str(period.start):
            continue
        figure = column[line]  # type: ignore[index]  # the test's own names are the reader's
        assert figure.value == value or figure.disagree, (line, one)


@pytest.mark.parametrize("path", FILES or (FOLDER,), ids=lambda path: path.name[-28:])
def test_what_a_filing_offers_fits_the_questions(path: Path) -> None:
    from mutualrisk.engine import edits, offers  # noqa: PLC0415 - only here

    method = method_in(None)
    made = offer(read([path]), method, Organisation(id="bidder", name=""))
    case = edits.new_case(method, "commissioner", "full", "2026-09-01", "Bidder")
    lines = offers.compared(method, case, "first", made).lines
    assert all(line.possible for line in lines), [line.why for line in lines if not line.possible]
    assert bool(lines) == (path.name not in NOT_FILINGS)
    for line in lines:
        assert line.offered.trail, line.offered.question
