"""``translate-method``: a form for the texts that a method lacks in a language."""

from pathlib import Path

from mutualrisk.cli import page
from mutualrisk.domain.issue import Faulty, Place, error
from mutualrisk.reports.phrases import counted
from mutualrisk.store import method_language
from mutualrisk.store.language_form import Translation, form
from mutualrisk.store.method_files import documents, load_method
from mutualrisk.store.method_folder import is_language, read_language
from mutualrisk.store.replacing import replace_file


def run(folder: Path, language: str, out: Path, *, force: bool) -> int:
    """Write the form, unless something is there already."""
    if not is_language(language):
        what = f"“{language[:20]}” is no code of a language."
        raise Faulty(error(what, "Write two or three small letters, such as cy.", Place(path="--language")))
    if out.exists() and not force:
        raise Faulty(
            error("There is such a file already.", "Choose another name, or add --force.", Place(out.name))
        )
    method = load_method(folder).method
    lacking = method_language.missing(method, documents(read_language(folder, language)))
    text = form(Translation(method, language), lacking)
    replace_file(out, lambda file: file.write(text.encode()))
    page.write(f"{out}: a form for {counted(len(lacking), 'text')}.")
    return 0
