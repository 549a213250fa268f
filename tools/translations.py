"""Makes the files of the window's languages; ``--check`` only says which are out of date.

python tools/translations.py [--check] [LANGUAGE...]

``resources/i18n/mutualrisk_en.ts`` is the template: every text of the window, as the code has it. A language
that is named (``cy``) gets a file of its own, to be filled in; one that is there is brought up to date. Each
becomes the ``.qm`` that the program reads.
"""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import PySide6

from fault_texts import fault_texts

ROOT = Path(__file__).resolve().parent.parent
WINDOW = ROOT / "src" / "mutualrisk"
FOLDER = ROOT / "resources" / "i18n"
NAME = "mutualrisk_{}.ts"
BASE = "en"


def sources(home: Path) -> list[Path]:
    """The modules that hold texts of the window, what Qt says itself, and the sentences of faults."""
    faults = home / "faults.py"
    calls = (f"QT_TRANSLATE_NOOP({'Faults'!r}, {text!r})" for text in fault_texts(WINDOW))
    faults.write_text("\n".join(calls), encoding="utf-8")
    own = [WINDOW / "app.py", *sorted((WINDOW / "ui").rglob("*.py"))]
    return [*own, Path(__file__).with_name("qt_texts.py"), faults]


def qt(tool: str, *words: str | Path) -> None:
    """Run one of Qt's own tools."""
    found = shutil.which(tool, path=str(Path(PySide6.__file__).parent))
    if found is None:
        raise SystemExit(f"{tool} is not installed with PySide6.")
    subprocess.run([found, *map(str, words)], check=True, stdout=subprocess.DEVNULL)


def updated(language: str, home: Path) -> Path:
    """The texts of a language as they should be: all that the code has, with what is translated of them."""
    own = NAME.format(language)
    made = home / own
    if (FOLDER / own).exists() and language != BASE:
        shutil.copy(FOLDER / own, made)
    options = ["-silent", "-locations", "none", "-sort-messages", "-source-language", BASE]
    qt("lupdate", *options, "-target-language", language, *sources(home), "-ts", made)
    return made


def made_in(home: Path, languages: list[str]) -> dict[Path, bytes]:
    """Every file as it should be."""
    faults = "".join(f"{text}\n" for text in fault_texts(WINDOW))
    files: dict[Path, bytes] = {FOLDER / "faults.txt": faults.encode()}
    for language in languages:
        texts = updated(language, home)
        files[FOLDER / texts.name] = texts.read_bytes()
        if language != BASE:
            qt("lrelease", "-silent", texts)
            files[FOLDER / texts.with_suffix(".qm").name] = texts.with_suffix(".qm").read_bytes()
    return files


def languages_there() -> list[str]:
    """The languages that have a file, the template among them."""
    return sorted({BASE, *(path.stem.removeprefix("mutualrisk_") for path in FOLDER.glob(NAME.format("*")))})


def main() -> int:
    """Write what is out of date, or with ``--check`` name it and fail."""
    checking, wanted = "--check" in sys.argv[1:], [word for word in sys.argv[1:] if word != "--check"]
    with tempfile.TemporaryDirectory() as home:
        files = made_in(Path(home), sorted({*languages_there(), *wanted}))
    stale = {path: data for path, data in files.items() if not path.exists() or path.read_bytes() != data}
    for path, data in stale.items():
        print(("out of date: " if checking else "made: ") + path.relative_to(ROOT).as_posix())
        if not checking:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
    if stale and checking:
        print("Run `make translations`.")
    return int(bool(stale) and checking)


if __name__ == "__main__":
    sys.exit(main())
