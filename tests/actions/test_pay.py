"""Gross euros a year, and the rule that derived them."""

from decimal import Decimal

import pytest

from profiles.actions.pay import GrossPerYear, gross_per_year


def derive(low, high=None, currency="EUR", period="year", basis="gross"):
    amounts = {"low": Decimal(low) if low else None, "high": Decimal(high) if high else None}
    return gross_per_year(**amounts, currency=currency, period=period, basis=basis)


@pytest.mark.parametrize(
    ("told", "derived"),
    [
        (derive(45000, 50000), GrossPerYear(45000, 50000, "gross-year-EUR")),
        (derive(46000), GrossPerYear(46000, 46000, "gross-year-EUR")),
        (derive(None, 80000), GrossPerYear(80000, 80000, "gross-year-EUR")),
        (derive(2310, period="month", basis="net"), GrossPerYear(36000, 36000, "net-month-EUR")),
        (derive(3000, period="month"), GrossPerYear(36000, 36000, "gross-month-EUR")),
        (derive(65000, currency="GBP", basis=""), GrossPerYear(76776, 76776, "assumed-gross-year-GBP")),
        (derive(15, period="hour"), GrossPerYear(27300, 27300, "gross-hour-EUR")),
    ],
)
def test_what_is_told_comes_to(told, derived):
    assert told == derived


@pytest.mark.parametrize("told", [derive(None), derive(500, period="day"), derive(9000, currency="JPY")])
def test_nothing_is_derived_where_no_rule_is_safe(told):
    assert told is None
