"""``check`` and ``check-method``: every fault on standard error, and a line that counts them."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from mutualrisk.cli import faults, page, streams
from mutualrisk.cli.cases import Opened, looked_at
from mutualrisk.cli.page import Line
from mutualrisk.domain.case import Assessment
from mutualrisk.domain.issue import Faulty, Issue, error
from mutualrisk.engine.authored import unmet
from mutualrisk.engine.method_checks import check_author_cases, check_method
from mutualrisk.reports.phrases import counted, sentence
from mutualrisk.store import method_language
from mutualrisk.store.method_files import LoadedMethod, documents, load_author_cases, load_method
from mutualrisk.store.method_folder import languages, read_language


def run_case(path: Path, method: Path | None) -> int:
    """Check the case at a path, and say how much of it is answered."""
    opened = looked_at(path, method)
    status = _told(path.name, opened.issues)
    if status == 0:
        page.show(_answered(opened, one) for one in opened.case.assessments)
    return status


def _answered(opened: Opened, assessment: Assessment) -> Line:
    asked = opened.result(assessment).asked
    answered = sum(question.state not in {"unanswered", "not_known"} for question in asked)
    nothing = "" if answered else " Nothing can be said yet."
    are = "is" if answered == 1 else "are"
    return Line(f"Assessment {assessment.id}: {answered} of {len(asked)} questions {are} answered.{nothing}")


def run_method(folder: Path) -> int:
    """Check the method in a folder, and run its author's cases. Both may take their time."""
    from mutualrisk.cli.waiting import waiting  # noqa: PLC0415 - a case is checked at once

    loaded = load_method(folder, use_compiled=False)
    with waiting(f"checking {streams.printable(folder.name)}"):
        issues = check_method(loaded.method, loaded.places)
        if not faults.has_errors(issues):
            issues = (*issues, *_authored(folder, loaded), *_translated(folder, loaded))
    return _told(folder.name, issues)


def _authored(folder: Path, loaded: LoadedMethod) -> Iterator[Issue]:
    """The faults of the author's cases; where they have no errors, what the method does not meet."""
    cases = load_author_cases(folder)
    found = check_author_cases(loaded.method, cases)
    yield from found
    for authored in () if faults.has_errors(found) else cases:
        for miss in unmet(authored.case, loaded.method):
            what = f"The author's case “{authored.case.title}” is not met: {miss}."
            yield error(what, "Correct the method or the case.", authored.place)


def _translated(folder: Path, loaded: LoadedMethod) -> Iterator[Issue]:
    """The faults of each language that the method is translated into."""
    for language in languages(folder):
        try:
            texts = documents(read_language(folder, language))
        except Faulty as fault:
            yield from fault.issues
        else:
            yield from method_language.check(loaded.method, language, texts)


def _told(name: str, issues: Iterable[Issue]) -> int:
    """Show the faults and count them."""
    found = tuple(issues)
    faults.show(found)
    errors = sum(issue.severity == "error" for issue in found)
    page.write(f"{name}: {sentence(counted(errors, 'error'))} and {counted(len(found) - errors, 'warning')}.")
    return 1 if errors else 0
