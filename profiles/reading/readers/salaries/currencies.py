"""The currencies that people name when they talk of pay, and how they write them.

Forms are folded (lower case, no accents). Missing on purpose: the bare letter "e" for euros, which
is only read after "k" (45ke), and crypto-currencies, which nobody is paid in here.
"""

from __future__ import annotations

import re

# Written before the number: "£65,000", "US$ 120k", "chf 95'000".
SIGNS_BEFORE = {
    "us$": "USD", "usd": "USD", "$us": "USD", "$": "USD",
    "c$": "CAD", "ca$": "CAD", "cad": "CAD", "cad$": "CAD", "$ca": "CAD",
    "a$": "AUD", "au$": "AUD", "aud": "AUD",
    "nz$": "NZD", "s$": "SGD", "sgd": "SGD",
    "£": "GBP", "gbp": "GBP", "€": "EUR", "eur": "EUR",
    "chf": "CHF", "fr.": "CHF", "₹": "INR", "inr": "INR", "rs": "INR",
    "sek": "SEK", "dkk": "DKK", "nok": "NOK", "pln": "PLN",
}  # fmt: skip

# Written after it: "45 000 euros", "95k francs suisses".
NAMES_AFTER = {
    "€": "EUR", "euro": "EUR", "euros": "EUR", "eur": "EUR", "eurs": "EUR", "balles": "EUR",
    "$": "USD", "$us": "USD", "$ us": "USD", "$ americains": "USD", "us$": "USD", "usd": "USD",
    "dollar": "USD", "dollars": "USD", "us dollars": "USD", "dollars us": "USD",
    "dollars americains": "USD", "bucks": "USD", "$ca": "CAD", "$ ca": "CAD", "ca$": "CAD", "c$": "CAD",
    "cad": "CAD", "$cad": "CAD", "$ cad": "CAD", "$ canadiens": "CAD", "dollars canadiens": "CAD",
    "canadian dollars": "CAD",
    "aud": "AUD", "australian dollars": "AUD", "dollars australiens": "AUD", "nzd": "NZD",
    "£": "GBP", "gbp": "GBP", "pound": "GBP", "pounds": "GBP", "pounds sterling": "GBP", "quid": "GBP",
    "livres": "GBP", "livres sterling": "GBP",
    "chf": "CHF", "francs suisses": "CHF", "swiss francs": "CHF", "francs": "FRF",
    "sgd": "SGD", "inr": "INR", "rupees": "INR", "roupies": "INR", "dirhams": "MAD", "dh": "MAD",
    "fcfa": "XOF", "francs cfa": "XOF", "sek": "SEK", "dkk": "DKK", "nok": "NOK",
    "pln": "PLN", "zlotys": "PLN",
}  # fmt: skip


def _any_of(forms: dict[str, str]) -> str:
    """One pattern for all forms, the longest first, whole words only."""
    ordered = sorted(forms, key=len, reverse=True)
    return "|".join(re.escape(form) + ("(?![a-z])" if form[-1].isalpha() else "") for form in ordered)


BEFORE = _any_of(SIGNS_BEFORE)
AFTER = _any_of(NAMES_AFTER) + "|(?<=k)e(?![a-z])"


def code(before: str | None, after: str | None) -> str | None:
    """The ISO 4217 code for what is written on either side of a number, None where nothing is.

    What stands after wins, since "$120k CAD" says more than "$".
    """
    if after:
        return NAMES_AFTER.get(after, "EUR")
    return SIGNS_BEFORE[before] if before else None


# Whose dollar it is where only "$" or "dollars" is written: another one that the document names, or that of
# the country of a city named beside it.
DOLLARS = {"CA": "CAD", "AU": "AUD", "NZ": "NZD", "SG": "SGD"}
PLAIN_DOLLAR = re.compile(r"(?<![a-z])\$(?! ?(?:us|americain))|\bdollars?\b(?! (?:us|americain))|\bbucks\b")
