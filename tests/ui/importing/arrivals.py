"""What came of a made-up filing: something of every kind that the window shows of one."""

from mutualrisk.domain.answer import Answer
from mutualrisk.domain.issue import Place, error, warning
from mutualrisk.domain.offer import Document, Offer, Offered, OfferedFact, Trail
from mutualrisk.ui.importing.arrival import Arrival, Years, YearsRow


def arrival() -> Arrival:
    """New answers, a doubtful one, two in conflict, one that cannot be, a finding, and two years."""
    years = Years(
        ("31 March 2026", "31 March 2025"),
        (
            YearsRow("Income", ("£28.1 million", "Not known"), "Turnover, or the total income of a charity"),
            YearsRow(
                "Months of reserves", ("1.6 months", "Not known"), "Reserves over a month's cost.", total=True
            ),
        ),
    )
    return Arrival(_offer(), years)


def _offer() -> Offer:
    return Offer(
        title="accounts to 31 March 2026",
        documents=(Document(key="filing", title="Accounts to 31 March 2026", grade="audited"),),
        facts=(OfferedFact(fact="number", value="09000001", trail=(_trail(),)),),
        answers=(
            _offered("turnover", 2e6),
            _offered("surplus", -5e4, doubt="The page prints it in brackets."),
            _offered("stock", 3e4, derived="Stocks £20,000 and unfinished work £10,000."),
            _offered("net_assets", 3e5),
            _offered("net_assets", 4e5),
            _offered("cash", -5.0),
        ),
        findings=(warning("The balance sheet does not balance.", "Ask.", Place("accounts.html", 812)),),
        unread=(error("“12,O00” is no number.", "Ask.", Place("accounts.html", 820)),),
    )


def _offered(question: str, value: float, derived: str = "", doubt: str = "") -> Offered:
    answer = Answer(value=value, evidence=("filing",))
    return Offered(question=question, answer=answer, trail=(_trail(),) * 5, derived=derived, doubt=doubt)


def _trail() -> Trail:
    return Trail(file="accounts.html", place="line 812", name="core:Figure", about="2026", text="1,000")
