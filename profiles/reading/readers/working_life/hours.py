"""When and how long people work: "9:30-18:30", "35 h a week", "flexible"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from profiles.reading.facts import Aspect
from profiles.reading.readers.working_life.telling import Sentence, Told, any_of

CLOCK = (
    r"(?P<{0}>\d{{1,2}})(?: ?(?:h|heures?|:|\.)(?: ?(?P<{0}m>[0-5]\d)(?!\d))?)?"
    r" ?(?P<{0}half>a\.?m\.?|p\.?m\.?)?"
)
SLOT = re.compile(
    rf"\b(?:de |from |entre |between )?{CLOCK.format('a')}"
    rf" ?(?:-| a | et | to | and | jusqu'a | until | till |-to-) ?{CLOCK.format('b')}(?![\w%€])"
)
WORDS_SLOT = re.compile(r"\b(?:nine|9)[- ]to[- ](?:five|5)\b")
WEEKLY = re.compile(
    r"\b(?P<low>\d{2})(?: ?(?:-|a|to) ?(?P<high>\d{2}))? ?(?:h|heures?|hours?)(?: de travail| of work)?"
    r" ?(?:par|/|a|per|-)? ?(?:semaine|week|hebdo\w*)\b"
    r"|\b(?:aux|les|mes|a|en|semaine de|contrat de) (?P<legal>3[5-9]|40) ?(?:h|heures)\b(?! ?\d)"
    r"|\b(?P<week>\d{2})[- ]hour (?:work )?weeks?\b"
)
DAILY = re.compile(
    r"\b(?P<low>\d{1,2})(?: ?(?:-|a|to|ou|or) ?(?P<high>\d{1,2}))? ?(?:h|heures?|hours?)(?: de travail)?"
    r" ?(?:par|/|a|per) ?(?:jour|day)\b|\b(?P<long>\d{1,2})[- ]hour days?\b"
)
FLEXIBLE = any_of("hours", "flexible")
FORFAIT = any_of("hours", "forfait")
# A time of the day alone is a train or a meeting: words of work must stand near.
WORKING = any_of("hours", "working")
LONGEST_DAY = 16  # hours
OTHERS = any_of("hours", "others")


def find(sentence: Sentence) -> Iterator[Told]:
    """Working hours of the person: a slot of the day, a number of hours, or how free they are.

    What stands after a word of others, or of what one should do, is not about the person.
    """
    others = OTHERS.search(sentence.folded)
    for told in _found(sentence):
        if not others or told.start < others.start():
            yield told


def _found(sentence: Sentence) -> Iterator[Told]:
    folded = sentence.folded
    if slot := _slot(sentence):
        value, place = slot
        yield Told(Aspect.HOURS, value, place.start(), place.end(), "hours.slot", 0.92)
    elif match := WORDS_SLOT.search(folded):
        yield Told(Aspect.HOURS, "9:00-17:00", match.start(), match.end(), "hours.nine_to_five", 0.85)
    if match := WEEKLY.search(folded):
        count = match["legal"] or match["week"] or _range(match)
        yield Told(Aspect.HOURS, f"{count} h a week", match.start(), match.end(), "hours.weekly", 0.85)
    elif match := DAILY.search(folded):
        count = match["long"] or _range(match)
        if WORKING.search(folded) and int(count.split("-")[0]) <= LONGEST_DAY:
            yield Told(Aspect.HOURS, f"{count} h a day", match.start(), match.end(), "hours.daily", 0.75)
    if match := FLEXIBLE.search(folded):
        yield Told(Aspect.HOURS, "flexible", match.start(), match.end(), "hours.flexible", 0.82)
    if match := FORFAIT.search(folded):
        yield Told(Aspect.HOURS, "forfait jours", match.start(), match.end(), "hours.forfait", 0.9)


def _range(match: re.Match[str]) -> str:
    return f"{match['low']}-{match['high']}" if match["high"] else str(match["low"])


def _slot(sentence: Sentence) -> tuple[str, re.Match[str]] | None:
    for match in SLOT.finditer(sentence.folded):
        start, end = _time(match, "a"), _time(match, "b")
        if start is None or end is None or not _is_clock(match):
            continue
        if match["ahalf"] is None and match["bhalf"] and start > end:
            continue
        if match["ahalf"] is None and match["bhalf"] is None and end <= start and end <= 7 * 60:
            end += 12 * 60  # "9 to 6": people do not say pm
        if WORKING.search(sentence.folded) or WORKING.search(sentence.asked):
            return f"{_clock(start)}-{_clock(end)}", match
    return None


def _is_clock(match: re.Match[str]) -> bool:
    """At least one end is written as a time of the day, not as a mere number: "9 to 5" has its own rule."""
    return any(
        match[f"{side}m"]
        or match[f"{side}half"]
        or re.match(r"\d{1,2} ?(?:h|:)", match.group()[match.start(side) - match.start() :])
        for side in "ab"
    )


def _time(match: re.Match[str], side: str) -> int | None:
    """Minutes after midnight, None where the number is no hour."""
    hour, minute = int(match[side]), int(match[f"{side}m"] or 0)
    half = (match[f"{side}half"] or "").replace(".", "")
    if hour > 24 or (half and hour > 12):
        return None
    if half == "pm" and hour < 12:
        hour += 12
    if half == "am" and hour == 12:
        hour = 0
    return hour * 60 + minute


def _clock(minutes: int) -> str:
    return f"{minutes // 60}:{minutes % 60:02d}"
