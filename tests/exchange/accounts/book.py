"""Makes synthetic filings: a page with tags, in the vocabulary of any year, as any software would write it."""

# ruff: noqa: E501 - what a filing holds reads best unbroken

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple, Self
from xml.sax.saxutils import escape, quoteattr

from mutualrisk.exchange.accounts import Filing, Reading, read

FRC = "http://xbrl.frc.org.uk"
NUMBER = "07654321"
NAME = "Harbour Care CIC"

Dims = Mapping[str, str]


class Vocabulary(NamedTuple):
    """The namespaces and schemes that a file declares."""

    prefixes: Mapping[str, str]
    schemes: tuple[str, ...]


def frc(year: str, scheme: str = "FRS-102", **more: str) -> Vocabulary:
    """A vocabulary of the Financial Reporting Council, of a year."""
    day = f"{year}-09-01" if year == "2014" else f"{year}-01-01"
    prefixes = {
        "core": f"{FRC}/fr/{day}/core",
        "bus": f"{FRC}/cd/{day}/business",
        "direp": f"{FRC}/reports/{day}/direp",
        "aurep": f"{FRC}/reports/{day}/aurep",
        "accrep": f"{FRC}/reports/{day}/accrep",
        "char": f"{FRC}/char/{day}",
        "cic": f"{FRC}/cic/{day}",
        **more,
    }
    return Vocabulary(prefixes, (f"https://xbrl.frc.org.uk/{scheme}/{day}/{scheme}-{day}.xsd",))


GAAP = Vocabulary(
    {
        "pt": "http://www.xbrl.org/uk/gaap/core/2009-09-01",
        "bus": "http://www.xbrl.org/uk/cd/business/2009-09-01",
        "direp": "http://www.xbrl.org/uk/reports/direp/2009-09-01",
        "aurep": "http://www.xbrl.org/uk/reports/aurep/2009-09-01",
    },
    ("http://www.xbrl.org/uk/gaap/core/2009-09-01/uk-gaap-full-2009-09-01.xsd",),
)
IFRS = Vocabulary(
    {
        "i": "http://www.xbrl.org/uk/ifrs/core/2009-09-01",
        "bus": "http://www.xbrl.org/uk/cd/business/2009-09-01",
    },
    ("http://www.xbrl.org/uk/ifrs/core/2009-09-01/uk-ifrs-2009-09-01.xsd",),
)

WITHIN = {"core:MaturitiesOrExpirationPeriodsDimension": "core:WithinOneYear"}
AFTER = {"core:MaturitiesOrExpirationPeriodsDimension": "core:AfterOneYear"}
CURRENT = {"core:FinancialInstrumentCurrentNon-currentDimension": "core:CurrentFinancialInstruments"}
SHARES = {"core:EquityClassesDimension": "core:ShareCapital"}
RETAINED = {"core:EquityClassesDimension": "core:RetainedEarningsAccumulatedLosses"}
GROUP = {"bus:GroupCompanyDataDimension": "bus:Consolidated"}
RESTATED = {"core:RestatementsFirstTimeAdoptionDimension": "core:RestatedAmount"}
EARLIER = {"core:RestatementsFirstTimeAdoptionDimension": "core:PreviouslyStatedAmount"}
ORIGINAL = {"bus:OriginalRevisedDataDimension": "bus:Original"}
UNRESTRICTED = {"char:CharityFundsDimension": "char:TotalUnrestrictedFunds"}
RESTRICTED = {"char:CharityFundsDimension": "char:TotalRestrictedIncomeFunds"}


class Book:
    """A filing in the making. ``this`` and ``last`` are its two years; a day is a year's last."""

    def __init__(self, vocabulary: Vocabulary | None = None, *, inline: str = "2013") -> None:
        """An empty filing of twelve months to 31 March 2024."""
        self.vocabulary = vocabulary or frc("2023")
        self.inline = f"http://www.xbrl.org/{inline}/inlineXBRL"
        self.spans = {"this": ("2023-04-01", "2024-03-31"), "last": ("2022-04-01", "2023-03-31")}
        self.contexts: dict[str, str] = {}
        self.hidden: list[str] = []
        self.rows: list[str] = []
        self.units = {"GBP": "iso4217:GBP", "pure": "xbrli:pure"}
        self.head = ""
        self.root = ""
        self.entity = NUMBER

    def about(
        self, number: str = NUMBER, name: str = NAME, audit: str = "AuditExempt-NoAccountantsReport"
    ) -> Self:
        """Say whose accounts they are, of which period, and how they were checked."""
        self.entity = number
        self.word("bus:UKCompaniesHouseRegisteredNumber", number)
        self.word("bus:EntityCurrentLegalOrRegisteredName", name)
        start, end = self.spans["this"]
        self.word("bus:StartDateForPeriodCoveredByReport", start, on="this day")
        self.word("bus:EndDateForPeriodCoveredByReport", end, on="this day")
        self.word(
            "bus:AccountsStatusAuditedOrUnaudited", "", dims={"bus:AccountsStatusDimension": f"bus:{audit}"}
        )
        return self

    def word(self, name: str, text: str, *, on: str = "this", dims: Dims | None = None, **more: str) -> Self:
        """A hidden text."""
        self.hidden.append(self.tag("nonNumeric", name, escape(text), self.context(on, dims), more))
        return self

    def figure(self, name: str, text: str, on: str = "", dims: Dims | None = None, **more: str) -> Self:
        """A row of the page with a figure. The text may hold brackets: they stay outside the tag."""
        before, after = ("(", ")") if text.startswith("(") else ("", "")
        inner = text.strip("()")
        more.setdefault("unitRef", "GBP")
        more.setdefault("format", "ixt2:numdotdecimal" if inner != "-" else "ixt2:zerodash")
        more.setdefault("decimals", "0")
        tag = self.tag("nonFraction", name, inner, self.context(on or "this day", dims), more)
        self.rows.append(f"<tr><td>{name.partition(':')[2]}</td><td>{before}{tag}{after}</td></tr>")
        return self

    def year(self, name: str, this: str, last: str = "", **more: str) -> Self:
        """A figure of the year, and of the one before."""
        self.figure(name, this, "this", None, **more)
        return self.figure(name, last, "last", None, **more) if last else self

    def day(self, name: str, this: str, last: str = "", dims: Dims | None = None, **more: str) -> Self:
        """A figure of the last day, and of the last day of the year before."""
        self.figure(name, this, on="this day", dims=dims, **more)
        return self.figure(name, last, on="last day", dims=dims, **more) if last else self

    def tag(self, kind: str, name: str, inner: str, context: str, more: Mapping[str, str]) -> str:
        """One tag; attributes without a value are left out."""
        said = {"name": name, "contextRef": context, **more}
        listed = " ".join(f"{key}={quoteattr(value)}" for key, value in said.items() if value)
        return f"<ix:{kind} {listed}>{inner}</ix:{kind}>"

    def context(self, on: str, dims: Dims | None = None, id_: str = "") -> str:
        """The id of a context, which is made when it is first wanted. ``on`` may be a date, or two with a slash."""
        which, _, day = on.partition(" ")
        start, end = self.spans.get(which, (*which.split("/"), which)[:2] if "/" in which else ("", which))
        if day or not start:
            period = f"<xbrli:instant>{end}</xbrli:instant>"
        else:
            period = f"<xbrli:startDate>{start}</xbrli:startDate><xbrli:endDate>{end}</xbrli:endDate>"
        members = "".join(
            f'<xbrldi:explicitMember dimension="{one}">{member}</xbrldi:explicitMember>'
            for one, member in (dims or {}).items()
        )
        segment = f"<xbrli:segment>{members}</xbrli:segment>" if members else ""
        entity = (
            f'<xbrli:identifier scheme="http://www.companieshouse.gov.uk/">{self.entity}</xbrli:identifier>'
        )
        body = f"<xbrli:entity>{entity}{segment}</xbrli:entity><xbrli:period>{period}</xbrli:period>"
        id_ = id_ or next(
            (known for known, had in self.contexts.items() if had == body), f"c{len(self.contexts)}"
        )
        self.contexts.setdefault(id_, body)
        return id_

    def text(self) -> str:
        """The whole document."""
        spaces = " ".join(f'xmlns:{prefix}="{space}"' for prefix, space in self.vocabulary.prefixes.items())
        schemes = "".join(f'<link:schemaRef xlink:href="{one}"/>' for one in self.vocabulary.schemes)
        contexts = "\n".join(
            f'<xbrli:context id="{id_}">{body}</xbrli:context>' for id_, body in self.contexts.items()
        )
        units = "".join(
            f'<xbrli:unit id="{id_}"><xbrli:measure>{measure}</xbrli:measure></xbrli:unit>'
            for id_, measure in self.units.items()
        )
        hidden, rows = "\n".join(self.hidden), "\n".join(self.rows)
        return f"""<html xmlns="http://www.w3.org/1999/xhtml" xmlns:ix="{self.inline}"
 xmlns:ixt="http://www.xbrl.org/inlineXBRL/transformation/2010-04-20"
 xmlns:ixt2="http://www.xbrl.org/inlineXBRL/transformation/2011-07-31"
 xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:xbrldi="http://xbrl.org/2006/xbrldi"
 xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink"
 xmlns:iso4217="http://www.xbrl.org/2003/iso4217" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
 {spaces} {self.root}><head><title>Accounts</title></head><body>
<div style="display:none"><ix:header><ix:hidden>
{hidden}
</ix:hidden><ix:references>{schemes}</ix:references><ix:resources>
{contexts}
{units}</ix:resources></ix:header></div>
<h1>Balance sheet</h1>{self.head}<table>
{rows}
</table></body></html>"""

    def data(self, encoding: str = "utf-8", declared: str = "") -> bytes:
        """The document as bytes."""
        said = f'<?xml version="1.0" encoding="{declared or encoding}"?>\n'
        return (said + self.text()).encode(encoding)

    def written(self, folder: Path, name: str = "accounts.html") -> Path:
        """The document in a file."""
        path = folder / name
        path.write_bytes(self.data())
        return path


def reading(folder: Path, *books: Book) -> Reading:
    """Those filings, read."""
    return read([book.written(folder, f"accounts-{place}.html") for place, book in enumerate(books, 1)])


def filing(folder: Path, book: Book) -> Filing:
    """The one filing that a book is."""
    found = reading(folder, book)
    assert not found.unread
    (one,) = found.filings
    return one


def company(vocabulary: Vocabulary | None = None) -> Book:
    """Full accounts of a company in which everything adds up."""
    book = Book(vocabulary).about(audit="Audited")
    book.year("core:TurnoverRevenue", "1,200,000", "1,000,000")
    book.year("core:OtherOperatingIncomeFormat1", "20,000", "-")
    book.year("core:OperatingProfitLoss", "90,000", "50,000")
    book.year("core:InterestPayableSimilarChargesFinanceCosts", "10,000", "10,000")
    book.year("core:ProfitLossOnOrdinaryActivitiesBeforeTax", "80,000", "40,000")
    book.year("core:ProfitLoss", "64,000", "30,000")
    book.year("core:AverageNumberEmployeesDuringPeriod", "31", "28", unitRef="pure")
    book.day("core:FixedAssets", "100,000", "110,000")
    book.day("core:TotalInventories", "5,000", "4,000")
    book.day("core:Debtors", "200,000", "150,000")
    book.day("core:CashBankOnHand", "300,000", "260,000")
    book.day("core:CurrentAssets", "505,000", "414,000")
    book.day("core:Creditors", "150,000", "140,000", WITHIN)
    book.day("core:NetCurrentAssetsLiabilities", "355,000", "274,000")
    book.day("core:TotalAssetsLessCurrentLiabilities", "455,000", "384,000")
    book.day("core:Creditors", "55,000", "48,000", AFTER)
    book.day("core:NetAssetsLiabilities", "400,000", "336,000")
    book.day("core:Equity", "100", "100", SHARES)
    book.day("core:Equity", "399,900", "335,900", RETAINED)
    return book.day("core:Equity", "400,000", "336,000")
