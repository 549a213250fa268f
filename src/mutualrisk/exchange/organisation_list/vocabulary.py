"""What the columns of such lists are called, as a table. A method without a question passes its line over."""

from collections.abc import Mapping


def _names(said: str) -> tuple[str, ...]:
    """The names of one line of the table."""
    return tuple(said.split("; "))


FACTS: Mapping[str, tuple[str, ...]] = {
    "name": _names(
        "name; organisation; organisation name; name of organisation; organization; bidder; "
        "bidders; bidder name; name of bidder; supplier; supplier name; provider; provider name; "
        "company; company name; partner; partner name; legal name; registered name; tenderer; "
        "applicant; mutual; mutual name; charity name; trading name; contractor; lead bidder; full "
        "name"
    ),
    "number": _names(
        "number; co number; company number; company no; companies house number; companies house no; "
        "crn; registration number; registered number; registered company number; company "
        "registration number; company reg no; reg no; companies house; ch number; ch no; company "
        "reg number; co no; companies house registration; companies house registration number; "
        "registration no"
    ),
    "legal_form": _names(
        "legal form; legal structure; legal status; legal type; type of organisation; organisation "
        "type; company type; constitution; form; structure; type of company; entity type; status"
    ),
    "note": _names("note; notes; comment; comments; remark; remarks; further information"),
}
"""The facts of an organisation."""

QUESTIONS: Mapping[str, tuple[str, ...]] = {
    "turnover": _names(
        "turnover; annual turnover; income; total income; annual income; revenue; total revenue; "
        "yearly income; turnover last year; latest turnover; sales; gross income; yearly turnover"
    ),
    "previous_turnover": _names(
        "previous turnover; turnover previous year; prior year turnover; turnover prior year; "
        "previous income; income previous year; prior year income; turnover year before"
    ),
    "annual_running_cost": _names(
        "expenditure; total expenditure; annual expenditure; running cost; running costs; costs; "
        "total costs; annual running cost; spending; total spending; operating costs"
    ),
    "free_reserves": _names(
        "free reserves; reserves; unrestricted reserves; general reserves; unrestricted funds; "
        "total reserves; funds"
    ),
    "surplus": _names(
        "surplus; profit; net income; surplus or loss; surplus deficit; profit loss; net surplus; "
        "profit or loss; result for year; surplus or deficit; profit before tax; profit after tax"
    ),
    "cash": _names("cash; cash at bank; cash and bank; cash in hand; cash at bank and in hand; bank balance"),
    "current_assets": _names("current assets; total current assets"),
    "stock": _names("stock; stocks; inventory; inventories"),
    "current_liabilities": _names(
        "current liabilities; creditors within one year; creditors due within one year; short term "
        "creditors; creditors"
    ),
    "total_debt": _names("debt; total debt; borrowing; borrowings; loans; total borrowing; total loans"),
    "net_assets": _names("net assets; total net assets; net worth; equity; shareholders funds"),
    "pension_deficit": _names("pension deficit; pension liability; pension shortfall"),
    "staff_count": _names(
        "staff; employees; number of staff; number of employees; headcount; staff count; staff "
        "number; average number of employees; fte; workforce; people employed; staff employed"
    ),
    "accounts_end": _names(
        "accounts end; year end; accounts date; accounts made up to; financial year end; balance "
        "sheet date; year ended; accounting date; period end"
    ),
    "largest_funder_share": _names(
        "largest funder share; largest customer share; share of largest customer; largest contract "
        "share; dependence on largest customer"
    ),
    "staff_turnover_rate": _names("staff turnover rate; staff turnover; leavers"),
    "vacancy_rate": _names("vacancy rate; vacancies; posts empty"),
    "sickness_days": _names("sickness days; sickness; days lost to sickness"),
    "overhead_share": _names("overhead share; overheads; overhead rate; central overhead"),
    "months_in_area": _names("months in area; time in area; years in area"),
    "kpis_met": _names("kpis met; targets met; share of targets met"),
    "user_score": _names("user score; user satisfaction; satisfaction; satisfaction score"),
    "quality_rating": _names("quality rating; cqc rating; inspection rating; inspection result"),
    "first_year_income": _names("first year income; income in first year; first year turnover"),
    "bid_structure": _names("bid structure; role in bid; bidding as"),
    "own_share": _names("own share; share delivered itself; own delivery share"),
    "stage": _names("stage; age; years trading; trading history"),
    "filed_late": _names("filed late; late filing; accounts filed late"),
    "accounts_kind": _names("accounts kind; kind of accounts; audit status; audited"),
}
"""Questions of the method that comes with the program, by their ids."""

EARLIER: Mapping[str, str] = {"turnover": "previous_turnover"}
"""Which question asks the same of the year before: of two columns with years, the earlier one is that."""

CAUTIONS: Mapping[str, str] = {
    "reserves": "Not all reserves are free ones: look at what the column counts.",
    "total reserves": "Not all reserves are free ones: look at what the column counts.",
    "funds": "Restricted funds are no free reserves: look at what the column counts.",
    "equity": "A pension deficit may be taken off: look at what the column counts.",
    "fte": "Full-time posts are fewer than people: look at what the column counts.",
    "creditors": "Only what is due within one year counts here.",
    "profit before tax": "The question asks for the surplus after all costs.",
}
"""What deserves a look, by what a column is called."""

TOTALS = _names("total; totals; grand total; sum; average; mean; median; minimum; maximum; subtotal")
"""What stands where a name should, in a row that adds up."""

ASIDES = _names("source:; sources:; note:; notes:; *; †; as at ; data from; figures from; footnote")
"""How a remark below a list begins."""
