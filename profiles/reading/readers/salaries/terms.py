"""Gross or net, and per what: the terms written right after or right before an amount.

"salaire annuel brut de 45 k€", "2 300 € net par mois", "a £65,000 base salary per annum". What
follows wins over what comes before; a full stop or another figure closes the view on either side.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import StrEnum
from typing import TypeVar

from profiles.reading import words
from profiles.reading.facts import PayBasis, Period

Term = TypeVar("Term", bound=StrEnum)

VIEW = 45  # characters on either side; "euros de salaire annuel brut de base," takes 37
CLOSED_BY = re.compile(r"[;:!?\d]|\.(?!a\b)(?<!p\.a\.)")  # the stops in "p.a." close nothing

BASES = {basis: re.compile(rf"\b{words.either('pay_terms', basis.value)}\b") for basis in PayBasis}
PERIODS = {period: re.compile(rf"{words.either('pay_terms', period.value)}(?![a-z])") for period in Period}


def basis_near(folded: str, start: int, end: int) -> PayBasis | None:
    """Gross or net, as told beside `folded[start:end]`; None where neither is."""
    return _near(BASES, folded, start, end)


def period_near(folded: str, start: int, end: int) -> Period | None:
    """Year, month, day or hour, as told beside `folded[start:end]`; None where none is."""
    return _near(PERIODS, folded, start, end)


def _near(terms: dict[Term, re.Pattern[str]], folded: str, start: int, end: int) -> Term | None:
    after = folded[end : end + VIEW]
    closed = CLOSED_BY.search(after)
    told = _first(terms, after[: closed.start()] if closed else after, lambda match: match.start())
    if told:
        return told
    before = folded[max(0, start - VIEW) : start]
    closings = list(CLOSED_BY.finditer(before))
    return _first(terms, before[closings[-1].end() :] if closings else before, lambda match: -match.end())


def _first(
    terms: dict[Term, re.Pattern[str]], view: str, place: Callable[[re.Match[str]], int]
) -> Term | None:
    """The term whose match has the lowest place."""
    found = [(place(match), term) for term, pattern in terms.items() for match in pattern.finditer(view)]
    return min(found, key=lambda pair: pair[0])[1] if found else None
