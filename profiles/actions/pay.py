"""Gross euros a year, derived from what is told. Each rule has a name that is kept with the amount."""

from dataclasses import dataclass
from decimal import Decimal

# Yearly averages of the European Central Bank's reference rates, 2024: units of a currency for one euro.
PER_EURO = {
    "EUR": Decimal(1),
    "GBP": Decimal("0.84662"),
    "USD": Decimal("1.0824"),
    "CHF": Decimal("0.9526"),
    "CAD": Decimal("1.4821"),
}

# In France employees' contributions take 22 to 25 % of a private salary (URSSAF's simulator, 2024).
NET_SHARE = Decimal("0.77")

# Hours: 35 a week in 52 weeks, the legal French full time.
TIMES_A_YEAR = {"year": 1, "month": 12, "hour": 1820}


@dataclass(frozen=True, slots=True)
class GrossPerYear:
    """Whole gross euros a year; equal where one amount is told."""

    low: int
    high: int
    rule: str


def gross_per_year(
    *, low: Decimal | None, high: Decimal | None, currency: str, period: str, basis: str
) -> GrossPerYear | None:
    """What the statement comes to in a year; None where no rule is safe.

    A day's rate is a freelance's turnover, not a salary, and is left alone. An amount that is
    told neither gross nor net is taken as gross, the custom where yearly pay is told, and the
    rule's name says so.
    """
    told = [amount for amount in (low, high) if amount]
    if not told or currency not in PER_EURO or period not in TIMES_A_YEAR:
        return None
    factor = TIMES_A_YEAR[period] / PER_EURO[currency] / (NET_SHARE if basis == "net" else 1)
    amounts = [int((amount * factor).to_integral_value()) for amount in told]
    return GrossPerYear(min(amounts), max(amounts), _rule(currency, period, basis))


def _rule(currency: str, period: str, basis: str) -> str:
    """For example `gross-year-EUR`, `net-month-EUR`, `assumed-gross-year-GBP`."""
    return f"{basis or 'assumed-gross'}-{period}-{currency}"
