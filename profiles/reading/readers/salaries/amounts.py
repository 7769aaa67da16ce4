"""Amounts: one figure or two that say a range, with the basis and the period written beside them.

"entre 45k et 50k€ bruts annuels", "70 et 80k€", "$120-140K a year", "jusqu'à 60 000 euros". An
amount may still be a price or a budget: `context` tells.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import zip_longest

from profiles.reading import words
from profiles.reading.facts import PayBasis, Period
from profiles.reading.readers.salaries.figures import Figure, find
from profiles.reading.readers.salaries.terms import basis_near, period_near


@dataclass(frozen=True, slots=True)
class Amount:
    """Money told at `text[start:end]`, in whole units of the currency. One bound may be open."""

    start: int
    end: int
    low: float | None
    high: float | None
    currency: str | None  # None where none is written
    marked: bool  # with a currency or in thousands: not just a number
    basis: PayBasis | None = None
    period: Period | None = None
    is_range: bool = False
    ungrouped: bool = False  # 2019, 45000: might be a year
    implied: bool = False  # thousands that nobody said

    @property
    def top(self) -> float:
        """The larger bound that is told."""
        return max(bound for bound in (self.low, self.high) if bound is not None)


# What may stand between the two figures of a range.
DASH = re.compile(r" ?(?:-|/) ?")
TO = re.compile(
    r" (?:(?:brute?s?|nets?|gross) )?(?:a|to|jusqu'a|up to|voire|ou|or) (?:meme |even |even up to )?"
)
AND = re.compile(r" (?:(?:brute?s?|nets?|gross) )?(?:et|and) ")
BETWEEN = re.compile(r"\b(?:entre|between|somewhere between) (?:les |about |around )?$")
RISE = re.compile(
    rf"\b{words.either('pay_terms', 'rises')}(?: \w+){{0,3}} (?:de|from) (?:about |around |environ )?$"
)
AT_LEAST = re.compile(rf"\b{words.either('pay_terms', 'at_least')} (?:les |about |around )?$")
AT_MOST = re.compile(rf"\b{words.either('pay_terms', 'at_most')} $")
OR_MORE = re.compile(rf" ?{words.either('pay_terms', 'or_more')}")
OR_LESS = re.compile(rf" ?{words.either('pay_terms', 'or_less')}")
LOOK_BACK = 40  # characters in which the word that opens a range must stand


def find_amounts(folded: str) -> list[Amount]:
    """All amounts of a folded text, in order, each with the basis and the period beside it."""
    return [_with_terms(folded, amount) for amount in _paired(folded, find(folded))]


def _paired(folded: str, figures: list[Figure]) -> Iterator[Amount]:
    skip = False
    for figure, following in zip_longest(figures, figures[1:]):
        if skip:
            skip = False
            continue
        together = following and _range(folded, figure, following)
        if together:
            yield together
            skip = True
        else:
            yield _single(folded, figure)


def _range(folded: str, first: Figure, second: Figure) -> Amount | None:
    """The range that two figures say, None where they are two things."""
    if not _joined(folded, first, second):
        return None
    low, high = _same_scale(first, second)
    currency = second.currency or first.currency
    if not low < high or (first.currency and second.currency and first.currency != second.currency):
        return None
    marked = bool(currency) or 1_000 in (first.scale, second.scale)
    return Amount(first.start, second.end, low, high, currency, marked, is_range=True)


def _joined(folded: str, first: Figure, second: Figure) -> bool:
    before = folded[max(0, first.start - LOOK_BACK) : first.start]
    between = folded[first.end : second.start]
    if RISE.search(before):
        return False
    if DASH.fullmatch(between) or TO.fullmatch(between):
        return True
    if not AND.fullmatch(between):
        return False
    # "70 et 80k€" is a range even alone: the first borrows all it means from the second.
    borrows = first.scale == 1 and not first.currency and second.scale > 1
    return borrows or bool(BETWEEN.search(before))


def _same_scale(first: Figure, second: Figure) -> tuple[float, float]:
    """Both bounds in whole units: in "45-50k" and "quarante à cinquante mille", 45 and 40 are thousands."""
    low, high = first.value, second.value
    if low * 100 <= high and low * 1_000 <= high * 1.5:
        low *= 1_000
    elif high * 100 <= low and first.scale == 1_000 and second.scale == 1:
        high *= 1_000  # "45k à 50"
    return low, high


def _single(folded: str, figure: Figure) -> Amount:
    before = folded[max(0, figure.start - LOOK_BACK) : figure.start]
    after = folded[figure.end : figure.end + LOOK_BACK]
    low: float | None = figure.value
    high: float | None = figure.value
    if AT_LEAST.search(before) or OR_MORE.match(after):
        high = None
    elif AT_MOST.search(before) or OR_LESS.match(after):
        low = None
    marked = bool(figure.currency) or figure.scale > 1
    return Amount(figure.start, figure.end, low, high, figure.currency, marked, ungrouped=figure.ungrouped)


def _with_terms(folded: str, amount: Amount) -> Amount:
    return replace(
        amount,
        basis=basis_near(folded, amount.start, amount.end),
        period=period_near(folded, amount.start, amount.end),
    )
