"""Plants a mark of its own in every text of a case, and finds marks again in the bytes of a document."""

import zipfile
from collections.abc import Iterable, Iterator, Mapping
from io import BytesIO
from typing import Any, get_args

from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, StreamObject

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.case import Case
from mutualrisk.domain.field import FieldInfo
from mutualrisk.domain.method import Method
from mutualrisk.domain.value import Slug, Text, Value


class Planted:
    """A case with marks, and of which field of which thing each of them stands.

    Every field of the types ``Text`` and ``Slug`` is planted, whatever it is called: a new one is found by
    its type. Ids stay the same wherever they are named.
    """

    def __init__(self, case: Case, method: Method) -> None:
        self.fields: dict[str, str] = {}
        """The field, such as ``Action.note``, of each mark."""
        self.owners: dict[str, str] = {}
        """Of what each mark is: ``own`` or ``other``, by the assessment or organisation it lies in."""
        self._ids: dict[str, str] = {}
        self._texts = {question.id for question in method.questions if question.type == "text"}
        self._known = {question.id for question in method.questions}
        self._owner = "own"
        self.case: Case = self._of(case)

    def _mark(self, field: str) -> str:
        mark = f"Zq{len(self.fields):03}x"
        self.fields[mark], self.owners[mark] = field, self._owner
        return mark

    def _of(self, value: Any) -> Any:  # noqa: ANN401 - whatever a case holds
        if isinstance(value, Value):
            return value.model_copy(update=dict(self._fields(value)))
        return value

    def _fields(self, value: Value) -> Iterator[tuple[str, Any]]:
        for name, info in type(value).model_fields.items():
            field = f"{type(value).__name__}.{name}"
            if field != "Answer.value":  # that is planted where it is known what kind of answer it is
                yield name, self._held(getattr(value, name), field, info)

    def _held(self, held: Any, field: str, info: FieldInfo) -> Any:  # noqa: ANN401 - whatever a field holds
        match held:
            case str():
                return (
                    self._mark(field) if is_text(info) else self._id(held, field) if _is(info, Slug) else held
                )
            case dict():
                return {key: self._answer(key, one) for key, one in held.items()}
            case (Value(), *_):
                return tuple(self._apart(place, one) for place, one in enumerate(held))
            case (str(), *_):
                return tuple(self._id(one, field) for one in held)
        return self._of(held)

    def _apart(self, place: int, one: Any) -> Any:  # noqa: ANN401 - as above
        """A thing of a list; the second organisation and the second assessment are the other ones."""
        before = self._owner
        if type(one).__name__ in {"Organisation", "Assessment"}:
            self._owner = "other" if place else "own"
        if type(one).__name__ == "Evidence" and one.id == "theirs":
            self._owner = "other"
        made = self._of(one)
        self._owner = before
        return made

    def _answer(self, question: str, answer: Answer) -> Answer:
        made: Answer = self._of(answer)
        if isinstance(answer.value, str) and (question in self._texts or question not in self._known):
            return made.model_copy(update={"value": self._mark("Answer.value")})
        return made

    def _id(self, held: str, field: str) -> str:
        if held not in self._ids:
            self._ids[held] = self._mark(field)
        return self._ids[held]


def is_text(field: FieldInfo) -> bool:
    """Whether a field is a free text."""
    return _is(field, Text)


def _is(field: FieldInfo, wanted: Any) -> bool:  # noqa: ANN401 - annotated types have no common type
    """Whether a field is of an annotated type, or may be: pydantic keeps its constraint apart."""
    constraint = get_args(wanted)[1]
    within = (get_args(one) for one in get_args(field.annotation))
    return constraint in field.metadata or any(constraint in one for one in within)


def words_of(document: bytes) -> str:
    """All that a PDF or a workbook holds, uncompressed: what is shown, and every byte behind it."""
    return _of_pdf(document) if document.startswith(b"%PDF") else _of_package(document)


def _of_pdf(pdf: bytes) -> str:
    reader = PdfReader(BytesIO(pdf))
    shown = "".join("".join(page.extract_text().split()) for page in reader.pages)
    parts = [shown, pdf.decode("latin-1")]
    for number in range(1, max(reader.xref[0]) + 1):
        parts += _of_object(reader.get_object(number))
    return "\n".join(parts)


def _of_object(found: Any) -> Iterator[str]:  # noqa: ANN401 - PDF objects have no common type here
    if isinstance(found, StreamObject):
        raw: bytes = found.get_data()
        yield raw.decode("latin-1")
        if raw.startswith(b"PK"):
            yield _of_package(raw)
    if isinstance(found, DictionaryObject):
        for key, value in found.items():
            yield str(key)
            yield from _of_object(value)
    elif isinstance(found, ArrayObject):
        for value in found:
            yield from _of_object(value)
    else:
        yield str(found)


def _of_package(data: bytes) -> str:
    with zipfile.ZipFile(BytesIO(data)) as package:
        names = package.namelist()
        return "\n".join([*names, *(package.read(name).decode("latin-1") for name in names)])


def found_in(words: str, marks: Iterable[str]) -> set[str]:
    """The marks that stand in words."""
    return {mark for mark in marks if mark in words or mark.lower() in words}


def said(fields: Mapping[str, str], marks: Iterable[str]) -> list[str]:
    """The fields of marks, to read a failure by."""
    return sorted(fields[mark] for mark in marks)
