"""When and how long people work: "9:30-18:30", "35 h a week", "flexible"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from profiles.reading import words
from profiles.reading.facts import Aspect
from profiles.reading.readers.numerals import number
from profiles.reading.readers.working_life.telling import Sentence, Told, any_of

HOURS = "six|seven|eight|nine|ten|four|five"
CLOCK = (
    rf"(?P<{{0}}>\d{{{{1,2}}}}|{HOURS})"
    r"(?: ?(?:h|heures?|:|\.)(?: ?(?P<{0}m>[0-5]\d)(?!\d))?)?"
    r" ?(?P<{0}half>a\.?m\.?|p\.?m\.?)?"
)
SLOT = re.compile(
    rf"\b(?:de |from |entre |between )?{CLOCK.format('a')}"
    rf" ?(?:-| a | et | to | and | jusqu'a | until | till |-to-) ?{CLOCK.format('b')}(?![\w%€])"
)
WORDS_SLOT = re.compile(r"\b(?P<a>seven|eight|nine|ten|9)[- ]to[- ](?P<b>three|four|five|six|seven|5)\b")
# "J'arrive à 9 heures, je pars à 18 h 30", "she starts at nine and leaves at six".
COMES_AND_GOES = re.compile(
    rf"\b{words.either('hours', 'comes')} {CLOCK.format('a')}[^.;?]{{0,60}}?"
    rf"\b{words.either('hours', 'goes')} {CLOCK.format('b')}(?![\w%])"
)
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
LATEST_UNTOLD = 8 * 60  # minutes after midnight up to which an evening is told without "pm"
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
        nine_to_five = f"{number(match['a'])}:00-{(number(match['b']) or 0) + 12}:00"
        yield Told(Aspect.HOURS, nine_to_five, match.start(), match.end(), "hours.nine_to_five", 0.85)
    elif (match := COMES_AND_GOES.search(folded)) and (times := _span(match)):
        yield Told(Aspect.HOURS, times, match.start(), match.end(), "hours.comes_and_goes", 0.88)
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
        value = _span(match) if _is_clock(match) else None
        if value and (WORKING.search(sentence.folded) or WORKING.search(sentence.asked)):
            return value, match
    return None


def _span(match: re.Match[str]) -> str | None:
    """ "9:00-18:00", None where the two times are no working day."""
    start, end = _time(match, "a"), _time(match, "b")
    if start is None or end is None:
        return None
    if match["ahalf"] is None and match["bhalf"] and start > end:
        return None
    if match["bhalf"] is None and end <= start and end <= LATEST_UNTOLD:
        end += 12 * 60  # "9 to 6": people do not say pm
    return f"{_clock(start)}-{_clock(end)}"


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
    hour, minute = number(match[side]) or 0, int(match[f"{side}m"] or 0)
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
