"""A translator gets a form, fills it in, and is told what is missing and what does not fit."""

from pathlib import Path

import pytest

from mutualrisk.domain import method_texts
from mutualrisk.store.method_files import load_method
from tests.cli.typed import typed


def test_a_form_is_written_filled_in_and_checked(blank: Path, tmp_path: Path) -> None:
    out, all_ = tmp_path / "cy.yaml", len(method_texts.texts(load_method(blank).method))
    made = typed("translate-method", blank, "--language", "cy", "--out", out)
    assert (made.status, made.out, made.err) == (0, f"{out}: a form for {all_} texts.\n", "")
    texts = blank / "languages" / "cy"
    texts.mkdir(parents=True)
    filled = out.read_text(encoding="utf-8").replace("\ntitle:\n", "\ntitle: Y dull lleiaf\n")
    (texts / "all.yaml").write_text(filled, encoding="utf-8")
    checked = typed("check-method", blank)
    assert checked.status == 0
    assert (
        f"languages/cy: {all_ - 1} of {all_} texts are not in “cy” yet: summary, ratings.reason"
        in checked.err
    )
    again = typed("translate-method", blank, "--language", "cy", "--out", out, "--force")
    assert f"a form for {all_ - 1} texts" in again.out


def test_what_does_not_fit_fails_the_check(blank: Path) -> None:
    texts = blank / "languages" / "cy"
    texts.mkdir(parents=True)
    (texts / "a.yaml").write_text("risks: {running_dry: {weight: 5}}\n", encoding="utf-8")
    (blank / "languages" / "gd").mkdir()
    (blank / "languages" / "gd" / "a.yaml").write_text("title: [\n", encoding="utf-8")
    checked = typed("check-method", blank)
    assert checked.status == 1
    assert "languages/cy/a.yaml, line 1, risks.running_dry.weight: “weight” is no text" in checked.err
    assert "languages/gd/a.yaml, line 2, title.1: The lines do not fit together" in checked.err


@pytest.mark.parametrize(
    ("language", "name", "said"),
    [
        ("cy", "there.yaml", "There is such a file already."),
        ("../cy", "new.yaml", "is no code of a language"),
    ],
)
def test_a_form_replaces_nothing_and_names_a_language(
    blank: Path, tmp_path: Path, language: str, name: str, said: str
) -> None:
    (tmp_path / "there.yaml").write_text("mine", encoding="utf-8")
    refused = typed("translate-method", blank, "--language", language, "--out", tmp_path / name)
    assert refused.status == 1
    assert said in refused.err
    assert (tmp_path / "there.yaml").read_text(encoding="utf-8") == "mine"
