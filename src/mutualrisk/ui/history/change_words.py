"""The changes of the log in words: what changed, of what, from what to what. Pure, without widgets."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from mutualrisk.domain.method import Method
from mutualrisk.domain.value import Perspective, worded
from mutualrisk.engine.words import Words
from mutualrisk.store.change import Key, Step
from mutualrisk.ui import wording
from mutualrisk.ui.history import field_words
from mutualrisk.ui.history.answer_words import STATES, AnswerWords
from mutualrisk.ui.history.field_words import flat
from mutualrisk.ui.history.leaves import Changed, Leaf, leaves
from mutualrisk.ui.history.names import Names
from mutualrisk.ui.translation import translate


class Line(NamedTuple):
    """One change: ``subject`` of ``context``, from ``before`` to ``after``; ``place`` is where it is seen."""

    subject: str
    context: str
    before: str
    after: str
    place: str = ""

    @property
    def values(self) -> str:
        """From what to what."""
        if self.before and self.after:
            return translate("History", "{before} → {after}").format(before=self.before, after=self.after)
        gone = translate("History", "Taken out: {before}")
        return self.after or (gone.format(before=self.before) if self.before else "")

    @property
    def sentence(self) -> str:
        """In one line."""
        about = f"{self.subject} ({self.context})" if self.context else self.subject
        if self.before and self.after:
            said = translate("History", "{subject}: {before} → {after}")
        elif self.after:
            said = translate("History", "{subject}: {after}")
        else:
            said = translate("History", "{subject}: taken out, was {before}") if self.before else "{subject}"
        return said.format(subject=about, before=self.before, after=self.after)


class ChangeWords:
    """Puts steps into the words of a method."""

    def __init__(self, method: Method) -> None:
        """Look the questions and actions up once."""
        self._questions = {question.id: question for question in method.questions}
        self._actions = {advice.id: advice for advice in method.actions}
        self._factors = {risk.id: risk.title for risk in method.risks}
        self._factors |= {benefit.id: benefit.title for benefit in method.benefits}
        self._words = Words(method.words)

    def lines(self, steps: Iterable[Step], before: Names, after: Names | None = None) -> tuple[Line, ...]:
        """What the steps change; ``before`` are the names as they were, ``after`` as they are now.

        Without the latter the steps say themselves what things are called once they were taken.
        """
        taken = tuple(steps)
        return tuple(self._lines(taken, before, after or before.after(taken)))

    def _lines(self, steps: tuple[Step, ...], names: Names, after: Names) -> Iterator[Line]:
        for step in steps:
            if not step.path:
                yield self._whole(step)
        for leaf in leaves(step for step in steps if step.path):
            known = after if leaf.now is not None and _is_there(leaf, after) else names
            if isinstance(leaf, Changed):
                yield from self._answer(leaf, known)
            else:
                yield self._leaf(leaf, known)

    def _whole(self, step: Step) -> Line:
        case = step.now[0] if step.now and isinstance(step.now[0], dict) else {}
        count = len(case.get("assessments", ()))
        answers = sum(len(one.get("answers", ())) for one in case.get("assessments", ()))
        answers += len(case.get("contract", {}).get("answers", ()))
        said = translate("History", "Assessments: {assessments}, answers: {answers}")
        began = said.format(assessments=count, answers=answers)
        return Line(translate("History", "The whole case, as it began here"), "", "", began)

    # -- answers

    def _answer(self, found: Changed, names: Names) -> Iterator[Line]:
        """The answer itself, then what stands beside it."""
        words = self._answer_words(found.owner, names)
        subject, context = words.question(found.question), self._context(found.owner, names)
        place = f"question:{found.question}"
        was, now = found.was or {}, found.now or {}
        inner = [leaf for leaf in found.inner if leaf.path[0] == "value"]
        if found.was is None or found.now is None or _stated(was) != _stated(now):
            said = (words.said(found.question, found.was), words.said(found.question, found.now))
            yield Line(subject, context, *said, place)
        elif inner:
            yield Line(
                subject, context, *_came_and_went(inner, lambda id_: words.option(found.question, id_)), place
            )
        yield from self._beside(found, names, Line(subject, context, "", "", place))

    def _beside(self, found: Changed, names: Names, line: Line) -> Iterator[Line]:
        """Note, documents and confirmation of an answer."""
        was, now = found.was or {}, found.now or {}
        if was.get("note") != now.get("note"):
            subject = translate("History", "Note on “{what}”").format(what=line.subject)
            yield line._replace(subject=subject, before=flat(was.get("note")), after=flat(now.get("note")))
        rests_on = translate("History", "Documents behind “{what}”").format(what=line.subject)
        inner = [leaf for leaf in found.inner if leaf.path[0] == "evidence"]
        if inner:
            before, after = _came_and_went(inner, names.document)
            yield line._replace(subject=rests_on, before=before, after=after)
        elif was.get("evidence") != now.get("evidence"):
            yield line._replace(
                subject=rests_on,
                before="; ".join(map(names.document, was.get("evidence", ()))),
                after="; ".join(map(names.document, now.get("evidence", ()))),
            )
        if was.get("imported") and not now.get("imported") and found.now is not None:
            yield line._replace(
                before=translate("History", "read from a file"), after=translate("History", "confirmed")
            )

    def _answer_words(self, owner: tuple[Key, ...], names: Names) -> AnswerWords:
        kept = names.item("assessments", owner[1] if len(owner) > 1 else 0)
        perspective: Perspective = "board" if kept.get("perspective") == "board" else "commissioner"
        return AnswerWords(self._questions, self._words, perspective)

    # -- everything else

    def _leaf(self, leaf: Leaf, names: Names) -> Line:
        kind = leaf.path[0]
        if kind == "assessments" and len(leaf.path) > 3 and leaf.path[2] == "actions":  # noqa: PLR2004
            return self._action(leaf, names)
        if kind in field_words.THINGS and len(leaf.path) > 1:
            return self._thing(leaf, names)
        field = str(leaf.path[-1])
        context = translate("History", "The contract") if kind == "contract" else ""
        return Line(
            field_words.field(field),
            context,
            self._value(field, leaf.was),
            self._value(field, leaf.now),
            str(kind),
        )

    def _thing(self, leaf: Leaf, names: Names) -> Line:
        """An organisation, an assessment or a document: the whole of it, or a field."""
        kind, number = str(leaf.path[0]), leaf.path[1]
        if len(leaf.path) == 2:  # noqa: PLR2004 - the whole of it
            subject = field_words.thing(kind)
            return Line(
                subject, "", self._named(kind, leaf.was, names), self._named(kind, leaf.now, names), kind
            )
        field = str(leaf.path[2])
        context = self._named(kind, names.item(kind, number), names)
        return Line(
            field_words.field(field),
            context,
            self._value(field, leaf.was),
            self._value(field, leaf.now),
            kind,
        )

    def _action(self, leaf: Leaf, names: Names) -> Line:
        context, place = self._context(leaf.path[:2], names), "action:"
        if len(leaf.path) == 4:  # noqa: PLR2004 - the whole of it
            subject, was, now = translate("History", "Action"), self._title(leaf.was), self._title(leaf.now)
            return Line(subject, context, was, now, f"{place}{(leaf.now or leaf.was or {}).get('id', '')}")
        kept = names.action(leaf.path[1], leaf.path[3])
        field = str(leaf.path[4])
        subject = translate("History", "{field} of “{action}”").format(
            field=field_words.field(field), action=self._title(kept)
        )
        before, after = self._value(field, leaf.was), self._value(field, leaf.now)
        return Line(subject, context, before, after, f"{place}{kept.get('id', '')}")

    def _title(self, action: Mapping[str, Any] | None) -> str:
        """What an action is called."""
        if not action:
            return ""
        advice = self._actions.get(str(action.get("advice")))
        own = flat(action.get("title"))
        of_catalogue = flat(worded(advice.title, "commissioner")) if advice else ""
        return own or of_catalogue or translate("History", "an action without a name")

    def _named(self, kind: str, thing: Mapping[str, Any] | None, names: Names) -> str:
        """What an organisation, an assessment or a document is called."""
        if not thing:
            return ""
        if kind != "assessments":
            return flat(thing.get("name") or thing.get("title") or thing.get("id"))
        day = wording.date_words(str(thing.get("date", "")))
        return ", ".join(filter(None, (names.organisation_of(dict(thing)), flat(thing.get("round")), day)))

    def _context(self, owner: tuple[Key, ...], names: Names) -> str:
        if len(owner) < 2:  # noqa: PLR2004 - the contract stands alone
            return translate("History", "The contract")
        return self._named("assessments", names.item("assessments", owner[1]), names)

    def _value(self, field: str, value: object) -> str:
        """The value of a field, as people write it."""
        if field == "cost" and isinstance(value, int | float):
            return self._words.say.pounds.format(number=f"{value:,.0f}")
        if field == "effects":
            return self._effects(value)
        return field_words.value(field, value)

    def _effects(self, value: object) -> str:
        """Stated effects; of one field of one of them only its value."""
        stated = [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []
        if isinstance(value, dict):
            stated = [value]
        if not stated:
            return flat(value)
        factors = (self._factors.get(one.get("factor", ""), "") for one in stated)
        titles = (flat(worded(factor, "commissioner")) if factor else "" for factor in factors)
        return "; ".join(f"{title} {one.get('by', 0):g}" for title, one in zip(titles, stated, strict=True))


def _is_there(leaf: Leaf | Changed, after: Names) -> bool:
    """Whether what changed is still there once the steps are taken, under the same number."""
    path = leaf.owner if isinstance(leaf, Changed) else leaf.path
    return path[0] not in field_words.THINGS or len(path) < 2 or bool(after.item(str(path[0]), path[1]))  # noqa: PLR2004


def _stated(parts: dict[str, Any]) -> dict[str, Any]:
    """The answer itself, without what stands beside it."""
    return {name: value for name, value in parts.items() if name in STATES}


def _came_and_went(inner: list[Leaf], called: Callable[[str], str]) -> tuple[str, str]:
    """Options or documents that were taken out, and those that were put in."""
    gone = [called(str(leaf.was)) for leaf in inner if leaf.was is not None]
    come = [called(str(leaf.now)) for leaf in inner if leaf.now is not None]
    return "; ".join(gone), "; ".join(come)
