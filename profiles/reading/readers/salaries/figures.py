"""Single figures as people write them: "45k", "£65,000", "38 000 euros", "2k5", "quarante mille".

Works on folded text (lower case, no accents, one kind of dash, quote and space), so that offsets
are those of the text. A figure is a number with, where written, its scale and its currency; what
it counts is for others to say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from text_to_num import text2num

from profiles.reading.readers.salaries import currencies


@dataclass(frozen=True, slots=True)
class Figure:
    """A number at `text[start:end]`, scale and currency included."""

    start: int
    end: int
    number: float  # as written, before its scale
    scale: int  # 1 where none is written
    currency: str | None  # ISO 4217
    spelled: bool = False  # in words, not in digits
    ungrouped: bool = False  # four digits or more with nothing between thousands: 2019, 45000

    @property
    def value(self) -> float:
        """The number in whole units: 2.3 k is 2300, not 2299.9999999999995."""
        return round(self.number * self.scale, 2)


NUMBER = r"(?:\d{1,3}(?:[ .,']\d{3})+|\d{1,9}(?:[.,]\d{1,2})?)(?![\d]|[.,]\d)"
# "k" stands alone, before a currency, or before the hundreds: 45k, 45k€, 45keur, 2k3.
SCALE = (
    r"(?: ?k(?P<hundreds>\d)?(?=[^a-z0-9]|$|e(?:ur|uros?)?(?![a-z])|(?:usd|gbp|chf|cad|aud)(?![a-z]))"
    r"| (?P<word>mille|thousand|grand|millions?|milliards?|billions?)(?![a-z])"
    r"| ?(?P<letter>m|mn|md|bn)(?=[^a-z0-9']|$))"
)
FIGURE = re.compile(
    rf"(?:(?<![a-z])(?P<before>{currencies.BEFORE}) ?)?(?<!\d)(?<!\d[.,])(?P<number>{NUMBER})"
    rf"(?P<scale>{SCALE})?(?: ?(?:(?:d'|de )?(?P<after>{currencies.AFTER})))?"
)
SCALES = {
    "mille": 1_000,
    "thousand": 1_000,
    "grand": 1_000,
    "m": 10**6,
    "mn": 10**6,
    "md": 10**9,
    "bn": 10**9,
}
BETWEEN_THOUSANDS = re.compile(r"[ .,'](?=\d{3}(?!\d))")

UNITS = (
    "un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente"
    "|quarante|cinquante|soixante|septante|huitante|octante|nonante|cents?|mille"
    "|one|two|three|four|five|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
    "|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand"
)
JOINED = rf"(?:-| )(?:et (?:une?|onze)|(?:(?<=hundred )and )?(?:{UNITS}))(?!\w)"
SPELLED = re.compile(
    rf"(?<![\w'-])(?P<number>(?:{UNITS})(?:{JOINED})*)(?!\w)(?P<k> ?k(?![a-z]))?"
    rf"(?: (?:d'|de )?(?P<after>{currencies.AFTER}))?"
)
SMALLEST_SPELLED = 10  # "deux ou trois" is hardly ever money


def find(folded: str) -> list[Figure]:
    """All figures of a folded text, in order, none over another."""
    figures = [*_in_digits(folded), *_in_words(folded)]
    figures.sort(key=lambda figure: (figure.start, -figure.end))
    kept: list[Figure] = []
    for figure in figures:
        if not kept or figure.start >= kept[-1].end:
            kept.append(figure)
    return kept


def _in_digits(folded: str) -> Iterator[Figure]:
    for match in FIGURE.finditer(folded):
        start = match.start()
        if match["before"] is None and start and (folded[start - 1].isalpha() or folded[start - 1] == "_"):
            continue  # H264, L3
        digits = BETWEEN_THOUSANDS.sub("", match["number"]).replace(",", ".")
        number, scale = float(digits), _scale(match)
        if match["hundreds"]:
            number += int(match["hundreds"]) / 10
        currency = currencies.code(match["before"], match["after"])
        ungrouped = scale == 1 and match["number"].isdigit() and len(digits) >= 4
        yield Figure(start, match.end(), number, scale, currency, ungrouped=ungrouped)


def _scale(match: re.Match[str]) -> int:
    if not match["scale"]:
        return 1
    word = match["word"] or match["letter"]
    if not word:
        return 1_000
    if word.startswith("million"):
        return 10**6
    return SCALES.get(word, 10**9)


def _in_words(folded: str) -> Iterator[Figure]:
    for match in SPELLED.finditer(folded):
        number = _spelled_number(match["number"])
        if number is None or number < SMALLEST_SPELLED:
            continue
        scale = 1_000 if match["k"] else 1
        currency = currencies.code(None, match["after"])
        yield Figure(match.start(), match.end(), float(number), scale, currency, spelled=True)


def _spelled_number(words: str) -> int | None:
    """The number that the words say in French or English, None where they say none."""
    for language in ("fr", "en"):
        try:
            return int(text2num(words, language))
        except ValueError:
            continue
    return None
