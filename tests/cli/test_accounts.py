"""What filed accounts say is shown, and taken into a case as far as somebody accepts it."""

import contextlib
import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from mutualrisk.engine import edits
from mutualrisk.store.case_file import CaseFile, open_case, save_case
from mutualrisk.store.methods import method_in
from tests.cli.typed import typed
from tests.exchange.accounts.book import Book, company

METHOD = method_in(None)


@pytest.fixture
def filing(tmp_path: Path) -> Path:
    return company().written(tmp_path)


@pytest.fixture
def case(tmp_path: Path) -> Path:
    path = tmp_path / "tender.mutualrisk"
    save_case(path, CaseFile(edits.new_case(METHOD, "commissioner", "screening", "2026-09-01")))
    return path


def test_a_filing_is_shown_with_tags_places_sums_and_measures(filing: Path) -> None:
    shown = typed("accounts", filing)
    assert (shown.status, shown.err) == (0, "")
    for words in (
        "Harbour Care CIC",
        "07654321",
        "1 April 2023 to 31 March 2024, 12 months",
        "audited",
        "FRS 102 (2023)",
        "£1,200,000",
        "£1,000,000",
        "core:TurnoverRevenue",
        "balance sheet, row “TurnoverRevenue”, line",
        "Every sum that could be checked adds up.",
        "3.2 months",
        "20%",
    ):
        assert words in shown.out


def test_what_does_not_agree_is_shown(tmp_path: Path) -> None:
    book = company().day("core:CashBankOnHand", "290,000")
    shown = typed("accounts", book.written(tmp_path))
    assert "£300,000 or £290,000" in shown.out
    assert "Cash at bank and in hand: the filing gives £300,000" in shown.out
    assert shown.status == 0  # a difference is a finding, not a fault


def test_a_document_for_another_program_has_everything(filing: Path) -> None:
    shown = typed("accounts", filing, "--json")
    made = json.loads(shown.out)
    (one,) = made["filings"]
    assert (one["number"], one["audit"], one["period"]["months"]) == ("07654321", "audited", 12)
    cash = one["this_year"]["cash"]
    assert cash["value"] == 300_000
    (fact,) = cash["facts"]
    assert (fact["tag"], fact["context"]["end"], fact["text"]) == (
        "core:CashBankOnHand",
        "2024-03-31",
        "300,000",
    )
    assert fact["line"] > 0
    assert {measure["id"] for measure in made["measures"]} >= {"months_of_reserves", "gearing"}
    assert (made["findings"], made["unread"]) == ([], [])


def test_what_is_no_filing_ends_with_its_fault(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_text("<html></html>", encoding="utf-8")
    shown = typed("accounts", path)
    assert (shown.status, shown.out) == (1, "")
    assert shown.err.startswith("error: a.html: It is a web page without the tags of a filing.")


def test_one_bad_file_among_good_ones_is_named_and_the_rest_shown(filing: Path, tmp_path: Path) -> None:
    shown = typed("accounts", filing, tmp_path / "missing.html")
    assert shown.status == 1
    assert "£1,200,000" in shown.out
    assert "missing.html" in shown.err


def test_without_a_word_nothing_is_written(case: Path, filing: Path) -> None:
    before = case.read_bytes()
    shown = typed("import-accounts", case, filing)
    assert shown.status == 0
    for words in (
        "£1,140,000",
        "annual_running_cost",
        "Turnover or total income £1,200,000 plus",
        "Nothing was written",
    ):
        assert words in shown.out
    assert case.read_bytes() == before


def test_what_is_accepted_fills_the_screening(case: Path, filing: Path) -> None:
    shown = typed("import-accounts", case, filing, "--accept", "proposed")
    assert (shown.status, shown.err) == (0, "")
    held = open_case(case)
    given = held.case.assessments[0].answers
    assert {name: one.value for name, one in given.items()} == {
        "turnover": 1_200_000, "annual_running_cost": 1_140_000, "free_reserves": 299_900, "surplus": 64_000,
    }  # fmt: skip
    assert all(one.imported for one in given.values())
    assert held.case.evidence[0].grade == "audited"
    assert len(held.attachments) == 1
    assert [entry.label for entry in held.history][-1] == "Import accounts to 31 March 2024"
    again = typed("evaluate", case)
    assert again.status == 0
    assert "is not asked" not in again.err


def test_a_text_takes_them_too_and_says_what_it_cannot_carry(filing: Path, tmp_path: Path) -> None:
    path = tmp_path / "tender.yaml"
    typed("new", "--perspective", "commissioner", "--depth", "full", path)
    shown = typed("import-accounts", path, filing, "--accept", "turnover,net_assets")
    assert shown.status == 0
    assert "carries no documents" in shown.err
    assert set(open_case(path).case.assessments[0].answers) == {"turnover", "net_assets"}


def test_a_doubted_figure_is_only_taken_by_name(case: Path, tmp_path: Path) -> None:
    book = Book()
    book.spans["this"] = ("2022-10-01", "2024-03-31")
    filing = (
        book.about().year("core:TurnoverRevenue", "1,800").day("core:CurrentAssets", "5").written(tmp_path)
    )
    typed("import-accounts", case, filing, "--accept", "proposed")
    assert "turnover" not in open_case(case).case.assessments[0].answers
    typed("import-accounts", case, filing, "--accept", "turnover")
    assert open_case(case).case.assessments[0].answers["turnover"].value == 1200


def test_a_name_that_is_not_offered_is_wrong_use(case: Path, filing: Path) -> None:
    shown = typed("import-accounts", case, filing, "--accept", "turnovr")
    assert shown.status == 2
    assert "Did you mean “turnover”?" in " ".join(shown.err.split())


@pytest.mark.parametrize(
    ("said", "taken"), [("turnover, 5", {"turnover", "free_reserves"}), ("", set()), ("none", set())]
)
def test_a_person_at_a_terminal_is_asked(said: str, taken: set[str], case: Path, filing: Path) -> None:
    leader, follower = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "mutualrisk", "import-accounts", str(case), str(filing)],
        stdin=follower,
        stdout=follower,
        stderr=subprocess.PIPE,
        env={**os.environ, "TERM": "xterm", "COLUMNS": "200"},
    ) as done:
        os.close(follower)
        shown = b""
        while b"Accept which?" not in shown:
            shown += os.read(leader, 4096)
        os.write(leader, f"{said}\n".encode())
        with contextlib.suppress(OSError):
            while piece := os.read(leader, 4096):
                shown += piece
        assert done.wait(30) == 0
    os.close(leader)
    assert "Where each stands" in shown.decode()
    assert set(open_case(case).case.assessments[0].answers) == taken
