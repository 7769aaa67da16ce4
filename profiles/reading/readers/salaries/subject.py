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
SOMEBODY, FIRST_PERSON = _words("somebody"), _words("first_person")
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


def about(piece: str, sentence: str, *, question: str, told_by_another: bool) -> tuple[About, bool]:
    """Whom an amount speaks of, and whether that is told and not merely likely.

    `piece` is the part of the folded `sentence` that is the amount's own; `question` what it answers, ""
    where nothing was asked; `told_by_another` in a text in the third person.
    """
    for view in (piece, sentence):
        told = _told_of(view, told_by_another)
        if told:
            at_large = told is About.ROLE and MARKET_PLAINLY.search(sentence)
            return (About.MARKET if at_large else told), True
    if FIRST_PERSON.search(sentence):
        return About.PERSON, True
    return (About.PERSON if YOURS.search(question) else About.ROLE), False


def _told_of(view: str, told_by_another: bool) -> About | None:
    if MARKET_PLAINLY.search(view):
        return About.MARKET
    if SOMEBODY.search(view):
        return About.ROLE
    if OWN.search(view) or (told_by_another and THEIRS.search(view)):
        return About.PERSON
    if any(pattern.search(view) for pattern in SENIORITIES.values()):
        return About.ROLE
    return About.MARKET if MARKET.search(view) else None


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
