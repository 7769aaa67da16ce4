"""Whom a figure is about: the person, a role in general or the market; and with what experience.

"je gagne 45k" is the person; "pour un junior, 40k" is the role; "les salaires vont de 40 à 60k
sur le marché" is the market. They are never mixed, so where nothing says, the role is meant.
"""

from __future__ import annotations

import re

from profiles.reading import words
from profiles.reading.facts import About, Seniority
from profiles.reading.readers.numerals import COUNT, number


def _words(key: str) -> re.Pattern[str]:
    return re.compile(rf"\b{words.either('pay_subject', key)}\b")


OWN, THEIRS, YOURS = _words("own"), _words("theirs"), _words("yours")
MARKET, MARKET_PLAINLY = _words("market"), _words("market_plainly")
SENIORITIES = {level: _words(level.value) for level in Seniority}
_YEARS = r"(?: ?(?:-|a|ou|to|or) ?\d{1,2})?\+? ?(?:ans|annees|years?|yrs)\b"
YEARS = re.compile(
    rf"\b{words.either('pay_subject', 'with_years')} (?:mes |les |ses |your |my )?(?P<after>{COUNT}){_YEARS}"
    rf"|\b(?P<of>{COUNT}){_YEARS}[ ']*{words.either('pay_subject', 'of_experience')}"
)
YEAR = re.compile(
    r"\b(?:en|in|since|depuis|fin|debut|late|early) ((?:19[89]|20[0-4])\d)\b(?! ?(?:€|euros?|k))"
)
# The bands that APEC's and most employers' grids use: up to 2 years, up to 6, and beyond.
JUNIOR_BELOW, SENIOR_FROM = 3, 7
REACH = 110  # characters on either side in which a word of seniority may be the amount's own


def about(folded: str, start: int, end: int, *, question: str, told_by_another: bool) -> tuple[About, bool]:
    """Whom the sentence `folded[start:end]` speaks of, and whether it says so itself.

    `question` is the folded question it answers, "" where there is none; `told_by_another` in a
    text in the third person.
    """
    sentence = folded[start:end]
    if MARKET_PLAINLY.search(sentence):
        return About.MARKET, True
    if OWN.search(sentence) or (told_by_another and THEIRS.search(sentence)):
        return About.PERSON, True
    if any(pattern.search(sentence) for pattern in SENIORITIES.values()):
        return About.ROLE, True
    if MARKET.search(sentence):
        return About.MARKET, True
    if YOURS.search(question):
        return About.PERSON, False
    return About.ROLE, False


def year(sentence: str) -> int | None:
    """The one year that the sentence names, None where it names none or several."""
    years = {int(match[1]) for match in YEAR.finditer(sentence)}
    return years.pop() if len(years) == 1 else None


def told_before(folded: str, start: int, limit: int) -> Seniority | None:
    """The experience told last before `start`, not further back than `limit`."""
    found = _told(folded, max(limit, start - REACH), start)
    return found[-1][1] if found else None


def told_after(folded: str, end: int, limit: int) -> Seniority | None:
    """The experience told first after `end`, not further on than `limit`."""
    found = _told(folded, end, min(limit, end + REACH))
    return found[0][1] if found else None


def _told(folded: str, start: int, end: int) -> list[tuple[int, Seniority]]:
    found = [
        (match.start(), level)
        for level, pattern in SENIORITIES.items()
        for match in pattern.finditer(folded, start, end)
    ]
    found += [
        (match.start(), _by_years(match["after"] or match["of"]))
        for match in YEARS.finditer(folded, start, end)
    ]
    return sorted(found)


def _by_years(told: str) -> Seniority:
    years = number(told) or 1
    if years < JUNIOR_BELOW:
        return Seniority.JUNIOR
    return Seniority.CONFIRMED if years < SENIOR_FROM else Seniority.SENIOR
