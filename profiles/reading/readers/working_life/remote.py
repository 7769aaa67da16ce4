"""Working from elsewhere than the office, and how much of it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from profiles.reading import words
from profiles.reading.facts import Aspect
from profiles.reading.readers.numerals import RANGE, numbers
from profiles.reading.readers.working_life.telling import Sentence, Told, any_of

REMOTE = any_of("remote", "place")
HYBRID = any_of("remote", "hybrid")
PERCENT = re.compile(r"\b(\d{1,3}) ?%")
FULL = any_of("remote", "full")
MOSTLY = any_of("remote", "mostly")
NONE = any_of("remote", "none")
DAYS = re.compile(
    rf"\b(?P<count>{RANGE}) ?(?:jours?|days?|j)\b"
    r"(?! (?:d'office|au bureau|sur site|en presentiel|in the office|on[- ]site|in-office))"
)
PER_MONTH = re.compile(r"\b(?:par mois|a month|per month|/ ?mois)\b")
# Somebody else's tools, and things that are far without anybody working there.
OTHER_REMOTE = any_of("remote", "other")
# The pandemic or somebody else: true once, but not how the person works.
PASSING = any_of("remote", "passing")
WEEKDAY = any_of("remote", "weekdays")
AT_HOME = re.compile(rf"\b(?P<count>{RANGE})(?: jours?| days?)? {words.either('remote', 'at_home')}\b")
OFFICE = any_of("presence", "office")
AROUND = 45  # characters between a number of days and the word of remote work


def find(sentence: Sentence) -> Iterator[Told]:
    """How much remote work the sentence tells, if any."""
    folded = sentence.folded
    place = REMOTE.search(folded) or HYBRID.search(folded)
    if place is None and (home := AT_HOME.search(folded)) and OFFICE.search(folded):
        yield Told(
            Aspect.REMOTE, _a_week(numbers(home["count"])), home.start(), home.end(), "remote.at_home", 0.88
        )
    if place is None or OTHER_REMOTE.match(folded, place.start()):
        return
    value, rule, confidence = _value(folded, place)
    if PASSING.search(folded):
        confidence -= 0.25
    yield Told(Aspect.REMOTE, value, place.start(), place.end(), rule, confidence)


def _value(folded: str, place: re.Match[str]) -> tuple[str, str, float]:
    if NONE.search(folded):
        return "none", "remote.none", 0.85
    if days := _days(folded):
        return days, "remote.days", 0.92
    weekdays = {
        match.group().rstrip("s") for match in WEEKDAY.finditer(folded, place.end(), place.end() + AROUND)
    }
    if weekdays:
        return _a_week(str(len(weekdays))), "remote.weekdays", 0.85
    if percent := _percent_beside(folded, place):
        return percent, "remote.percent", 0.95
    if FULL.search(folded):
        return "100%", "remote.full", 0.92
    if MOSTLY.search(folded):
        return "mostly", "remote.mostly", 0.82
    if HYBRID.search(folded):
        return "hybrid", "remote.hybrid", 0.9
    return "yes", "remote.mentioned", 0.55


def _a_week(count: str) -> str:
    return f"{count} day{'' if count == '1' else 's'} a week"


def _percent_beside(folded: str, place: re.Match[str]) -> str | None:
    for match in PERCENT.finditer(folded):
        gap = place.start() - match.end() if match.end() <= place.start() else match.start() - place.end()
        if gap <= AROUND // 2 and int(match[1]) <= 100:
            return f"{match[1]}%"
    return None


def _days(folded: str) -> str | None:
    """The days a week or a month, when they stand beside the word of remote work and not the office's."""
    for place in REMOTE.finditer(folded):
        start, end = max(0, place.start() - AROUND - 15), min(len(folded), place.end() + AROUND + 30)
        for match in DAYS.finditer(folded, start, end):
            before = match.start() < place.start()
            gap = place.start() - match.end("count") if before else match.start() - place.end()
            monthly = PER_MONTH.search(folded, match.start(), match.end() + 40)
            count = numbers(match["count"])
            most = max((int(part) for part in count.split("-") if part), default=99)
            if gap <= AROUND and most <= (31 if monthly else 7):
                days = _a_week(count)
                return days.replace("week", "month") if monthly else days
    return None
