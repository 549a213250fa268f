"""What somebody's file offers to a case: answers and facts, each with its trail. Nothing is taken unasked."""

from typing import Literal

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.case import EvidenceGrade, IsoDate
from mutualrisk.domain.field import Field
from mutualrisk.domain.issue import Issue
from mutualrisk.domain.value import Id, Slug, Text, Value

FactId = Literal["name", "number", "legal_form", "note"]
"""A fact of an organisation that a file may hold. It moves no score."""


class Trail(Value):
    """Where a value stands in the file that it was read from, so that a person can look there."""

    file: Text
    """The name of the file; of a file inside an archive, both names."""
    place: Text
    """Where in it, as a person finds it: "page 7, balance sheet, line 812", "sheet Answers, cell E14"."""
    name: Text = ""
    """What the file calls it: the tag of a figure, the heading of a column."""
    about: Text = ""
    """What it is said of: the context of a figure, with its period or day."""
    text: Text = ""
    """As it stands there, with its commas and brackets."""

    def words(self) -> str:
        """The trail in one line."""
        return ", ".join(part for part in (self.file, self.place, self.name, self.about) if part) + (
            f": “{self.text}”" if self.text else ""
        )


class Document(Value):
    """A file that answers are read from: what becomes their evidence."""

    key: Slug
    """How the answers of the same offer name it, as their evidence."""
    title: Text
    grade: EvidenceGrade
    date: IsoDate | None = None
    note: Text = ""
    file: Text = ""
    """The path of the file, which is attached; empty where there is nothing to attach."""
    known: Slug | None = None
    """The evidence of the case that it is, where the file only names what the case holds already."""

    @property
    def file_name(self) -> str:
        """What the file is called, without its folder."""
        return self.file.replace("\\", "/").rpartition("/")[2]


class Offered(Value):
    """One answer that a file offers."""

    question: Id
    answer: Answer
    """Its ``evidence`` names documents of the same offer by their keys."""
    trail: tuple[Trail, ...] = ()
    derived: Text = ""
    """How the value was worked out of what stands in the file; empty where it stands there as it is."""
    doubt: Text = ""
    """Why a person should look before taking it; empty where nothing speaks against it."""


class OfferedFact(Value):
    """One fact of the organisation that a file offers."""

    fact: FactId
    value: Text
    trail: tuple[Trail, ...] = ()


class Offer(Value):
    """All that one reading of one or more files offers to one assessment."""

    title: Text
    """What it is, as undo calls it: "accounts to 31 March 2024"."""
    documents: tuple[Document, ...] = ()
    facts: tuple[OfferedFact, ...] = ()
    answers: tuple[Offered, ...] = ()
    """Of one question several may be offered, where the file says different things."""
    findings: tuple[Issue, ...] = Field(default=())
    """What deserves a look: sums that do not add up, a number that is another organisation's."""
    unread: tuple[Issue, ...] = Field(default=())
    """What could not be read, with its place."""
    assessment: Slug | None = None
    """The assessment that the file was made for, where it says so."""
    assessor: Text = ""
    """Who filled it in, where it says so."""
    date: IsoDate | None = None
    """As things stood on which day, where it says so."""
