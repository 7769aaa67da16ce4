"""Amounts as people write them, before anybody asks what they are of."""

from __future__ import annotations

import pytest

from profiles.reading.facts import PayBasis, Period
from profiles.reading.readers.salaries.amounts import find_amounts
from profiles.reading.vocabulary import fold

K = 1_000


def amounts(text: str) -> list[tuple[float | None, float | None, str | None]]:
    return [(amount.low, amount.high, amount.currency) for amount in find_amounts(fold(text))]


@pytest.mark.parametrize(
    ("text", "low", "high", "currency"),
    [
        ("entre 41k et 46k€ bruts", 41 * K, 46 * K, "EUR"),
        ("61 et 72k€", 61 * K, 72 * K, "EUR"),
        ("42-48 k€", 42 * K, 48 * K, "EUR"),
        ("42‑48\u00a0K€", 42 * K, 48 * K, "EUR"),
        ("42 – 48 K€", 42 * K, 48 * K, "EUR"),
        ("40/45k", 40 * K, 45 * K, None),
        ("37\u202f500 euros brut par an", 37_500, 37_500, "EUR"),
        ("37.500 €", 37_500, 37_500, "EUR"),
        ("£62,000", 62 * K, 62 * K, "GBP"),
        ("£28-32k", 28 * K, 32 * K, "GBP"),
        ("$115k", 115 * K, 115 * K, "USD"),
        ("110-130K USD", 110 * K, 130 * K, "USD"),
        ("between $90,000 and $110,000", 90 * K, 110 * K, "USD"),
        ("quarante-deux mille euros", 42 * K, 42 * K, "EUR"),
        ("entre quarante et cinquante mille euros", 40 * K, 50 * K, "EUR"),
        ("forty-eight thousand pounds", 48 * K, 48 * K, "GBP"),
        ("a hundred and ten thousand dollars", 110 * K, 110 * K, "USD"),
        ("2k3 net", 2_300, 2_300, None),
        ("2,4k€", 2_400, 2_400, "EUR"),
        ("de 2 à 3 000 euros", 2_000, 3_000, "EUR"),
        ("45k à 50", 45 * K, 50 * K, None),
        ("45ke", 45 * K, 45 * K, "EUR"),
        ("45 KEUR", 45 * K, 45 * K, "EUR"),
        ("45 grand", 45 * K, 45 * K, None),
        ("CHF 98'000", 98 * K, 98 * K, "CHF"),
        ("98 000 francs suisses", 98 * K, 98 * K, "CHF"),
        ("88 000 $ CA", 88 * K, 88 * K, "CAD"),
        ("C$88,000", 88 * K, 88 * K, "CAD"),
        ("A$120,000", 120 * K, 120 * K, "AUD"),
        ("2 millions d'euros", 2 * 10**6, 2 * 10**6, "EUR"),
        ("from £40,000 to £55,000", 40 * K, 55 * K, "GBP"),
        ("plus de 55 000 €", 55 * K, None, "EUR"),
        ("at least $80k", 80 * K, None, "USD"),
        ("80k+", 80 * K, None, None),
        ("jusqu'à 90k€", None, 90 * K, "EUR"),
        ("up to £70,000", None, 70 * K, "GBP"),
        ("moins de 30 000 euros", None, 30 * K, "EUR"),
    ],
)
def test_an_amount_is_read_as_written(text: str, low: float, high: float, currency: str | None) -> None:
    assert amounts(text) == [(low, high, currency)]


@pytest.mark.parametrize(
    "text", ["un smic", "six figures", "à six chiffres", "un bon salaire", "GPU", "k8s", "le L3"]
)
def test_words_without_a_number_are_no_amount(text: str) -> None:
    assert not [one for one in find_amounts(fold(text)) if one.marked]


def test_a_rise_is_two_amounts() -> None:
    assert amounts("je suis passé de 36k€ à 44k€") == [(36 * K, 36 * K, "EUR"), (44 * K, 44 * K, "EUR")]


def test_a_list_is_not_a_range() -> None:
    assert [low for low, _, _ in amounts("30k€, 40k€ et 50k€")] == [30 * K, 40 * K, 50 * K]


@pytest.mark.parametrize(
    ("text", "basis", "period"),
    [
        ("entre 41k et 46k€ bruts annuels", PayBasis.GROSS, Period.YEAR),
        ("salaire annuel brut de 44 k€", PayBasis.GROSS, Period.YEAR),
        ("2 150 € net par mois", PayBasis.NET, Period.MONTH),
        ("un salaire mensuel net de 2 150 euros", PayBasis.NET, Period.MONTH),
        ("£52,000 gross per annum", PayBasis.GROSS, Period.YEAR),
        ("£52,000 p.a. before tax", PayBasis.GROSS, Period.YEAR),
        ("$4,000 a month after tax", PayBasis.NET, Period.MONTH),
        ("un TJM de 480 €", None, Period.DAY),
        ("£450 a day", None, Period.DAY),
        ("13 € de l'heure", None, Period.HOUR),
        ("$42 an hour", None, Period.HOUR),
        ("44 k€", None, None),
    ],
)
def test_basis_and_period_stand_beside_the_amount(
    text: str, basis: PayBasis | None, period: Period | None
) -> None:
    (amount,) = find_amounts(fold(text))
    assert (amount.basis, amount.period) == (basis, period)


def test_the_terms_of_one_amount_are_not_those_of_the_next() -> None:
    first, second = find_amounts(fold("38k brut, soit 2 450 € net par mois"))
    assert (first.basis, first.period) == (PayBasis.GROSS, None)
    assert (second.basis, second.period) == (PayBasis.NET, Period.MONTH)


def test_long_rows_of_digits_take_linear_time() -> None:
    assert len(find_amounts("1 234 " * 20_000)) < 40_001
