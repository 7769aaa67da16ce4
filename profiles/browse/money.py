"""Amounts of money, as a reader of each language writes them."""

from decimal import Decimal

from django.utils.translation import gettext as _

from profiles.browse.typography import NO_BREAK, in_french, number
from profiles.models import Period, SalaryStatement

SIGNS = {"EUR": "€", "USD": "$", "GBP": "£"}
Amount = int | Decimal


def amount(value: Amount, currency: str = "EUR") -> str:
    """`45 000 €` in French, `€45,000` in English, `CHF 45,000` where a currency has no sign."""
    return _placed(_digits(value), currency)


def between(low: Amount | None, high: Amount | None, currency: str = "EUR") -> str:
    """A range in words; one bound alone says whether it is the lower or the upper one."""
    if low is None or high is None:
        bound = amount((low if high is None else high) or 0, currency)
        return (_("from %(amount)s") if high is None else _("up to %(amount)s")) % {"amount": bound}
    if low == high:
        return amount(low, currency)
    first = _digits(low) if in_french() else amount(low, currency)
    return _("%(low)s to %(high)s") % {"low": first, "high": amount(high, currency)}


def brief(low: Amount | None, high: Amount | None, currency: str = "EUR") -> str:
    """The same for a card: `45–50 k€`, `€45–50k`; whole amounts where thousands would round."""
    told = [value for value in dict.fromkeys((low, high)) if value is not None]
    if any(value < 10_000 or value % 100 for value in told):
        return between(low, high, currency)
    thousands = "–".join(_thousands(value) for value in told)
    text = (
        f"{thousands}{NO_BREAK}k{SIGNS.get(currency, currency)}"
        if in_french()
        else _placed(f"{thousands}k", currency)
    )
    if len(told) == 1 and low != high:
        return (_("from %(amount)s") if high is None else _("up to %(amount)s")) % {"amount": text}
    return text


def period(told: SalaryStatement) -> str:
    """What follows the amount: `gross a year`, `net a month`, `a day`."""
    return " ".join(str(word) for word in (told.get_basis_display(), Period(told.period).label) if word)


def _placed(digits: str, currency: str) -> str:
    sign = SIGNS.get(currency)
    if in_french():
        return f"{digits}{NO_BREAK}{sign or currency}"
    return f"{sign}{digits}" if sign else f"{currency}{NO_BREAK}{digits}"


def _digits(value: Amount) -> str:
    whole, cents = divmod(round(Decimal(value) * 100), 100)
    comma = "," if in_french() else "."
    return number(int(whole)) + (f"{comma}{int(cents):02}" if cents else "")


def _thousands(value: Amount) -> str:
    text = f"{Decimal(value) / 1000:.1f}".removesuffix(".0")
    return text.replace(".", ",") if in_french() else text
