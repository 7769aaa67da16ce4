"""Dates and durations beside a fact: "en 2019", "since June 2013", "six mois", "three and a half years"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from profiles.reading import words
from profiles.reading.vocabulary import fold, load

_NUMBERS = {word: int(number) for number in words.keys("numbers") for word in words.of("numbers", number)}
_NUMBER = "|".join(sorted((re.escape(word) for word in _NUMBERS), key=len, reverse=True))
_YEAR = r"(?:19[5-9]\d|20[0-4]\d)"
_LATER = r"(?! (?:later|plus tard|apres|avant|ago|old|d'experience|of experience))"
_HALF = r"(?P<half> ?et demie?| and a half|[- ]and[- ]a[- ]half)?"
_UNIT = r"(?P<unit>ans?\b|annees?\b|years?\b|mois\b|months?\b)"
_DURATION = re.compile(rf"\b(?P<number>\d{{1,2}}|{_NUMBER}){_HALF}[ -]{_UNIT}{_LATER}")
_RANGE = re.compile(
    rf"\b(?:de |from |entre |between )?(?P<start>{_YEAR})(?: ?- ?| ?/ ?| a | to | et | and | jusqu'en )"
    rf"(?P<end>{_YEAR}|aujourd'hui|present|now|today|maintenant)\b"
)
_SINCE = re.compile(rf"\b(?:depuis|since|back in|as of)\b[^.;,]{{0,20}}?\b(?P<year>{_YEAR})\b")
_WHEN = r"(?:en|in|debut|fin|early|late|mid|annee|around|vers|des|about|year|promo(?:tion)?)"
_POINT = re.compile(rf"\b{_WHEN}[ -](?P<year>{_YEAR})\b")


_AGE = re.compile(r"\(|\bj'ai (?:aujourd'hui |maintenant )?|\bagee? de |\b(?:i'm|i am|aged) |\ba l'age de ")


@dataclass(frozen=True, slots=True)
class Time:
    """When something was, as precise as told."""

    start: str | None = None
    end: str | None = None
    months: int | None = None
    ongoing: bool = False


@cache
def _months() -> re.Pattern[str]:
    forms = {
        fold(form): entry.number for entry in load().months.values() for form in (*entry.forms, *entry.ask)
    }
    either = "|".join(sorted((re.escape(form) for form in forms), key=len, reverse=True))
    return re.compile(rf"\b(?P<month>{either})\.? (?:de l'annee |of )?(?P<year>{_YEAR})\b")


@cache
def _month_numbers() -> dict[str, int]:
    return {
        fold(form): entry.number for entry in load().months.values() for form in (*entry.forms, *entry.ask)
    }


def find(folded: str, near: int) -> Time:
    """The time told in a clause, nearest to `near` where there are several."""
    ranged = _nearest(_RANGE, folded, near)
    if ranged:
        open_ended = not ranged["end"].isdigit()
        return Time(
            ranged["start"], None if open_ended else ranged["end"], _months_in(folded, near), open_ended
        )
    month = _nearest(_months(), folded, near)
    since = _nearest(_SINCE, folded, near)
    point = _nearest(_POINT, folded, near)
    start = None
    if month:
        start = f"{month['year']}-{_month_numbers()[month['month']]:02d}"
    elif since or point:
        start = (since or point)["year"]  # type: ignore[index]
    return Time(start, None, _months_in(folded, near), since is not None)


def _months_in(folded: str, near: int) -> int | None:
    told_of_age = [match.end() for match in _AGE.finditer(folded)]
    matches = [match for match in _DURATION.finditer(folded) if match.start() not in told_of_age]
    match = min(matches, key=lambda one: abs(one.start() - near), default=None)
    if match is None:
        return None
    told = match["number"]
    number = float(told) if told.isdigit() else float(_NUMBERS[told])
    number += 0.5 if match["half"] else 0
    months = number if match["unit"].startswith("mo") else number * 12
    return int(months) or None


def _nearest(pattern: re.Pattern[str], folded: str, near: int) -> re.Match[str] | None:
    return min(pattern.finditer(folded), key=lambda match: abs(match.start() - near), default=None)
