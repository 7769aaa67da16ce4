"""Days at the office, and travelling for work."""

from __future__ import annotations

import re
from collections.abc import Iterator

from profiles.reading import words
from profiles.reading.facts import Aspect
from profiles.reading.readers.numerals import RANGE, numbers
from profiles.reading.readers.working_life.telling import (
    FREQUENCY,
    Sentence,
    Told,
    any_of,
    frequency,
    is_how_often,
)

OFFICE, ALWAYS = any_of("presence", "office"), any_of("presence", "always")
AT_OFFICE = (
    r"(?:d'office|au bureau|a l'office|sur site|sur place|en presentiel|(?:in|at) the office|on[- ]site"
    r"|in[- ]office|in person)"
)
DAYS_THERE = re.compile(
    rf"\b(?P<count>{RANGE}) ?(?:jours?|days?|j)\b"
    rf"(?P<unit> (?:par|a|per|each) (?:semaine|mois|week|month))? ?{AT_OFFICE}"
)
# "two days at home, three in the office": beside the home's days, the office's need no "days".
THERE = re.compile(rf"\b(?P<count>{RANGE})(?: ?(?:jours?|days?|j)\b)?(?P<unit>(?!)x)? {AT_OFFICE}")
AT_HOME = any_of("remote", "at_home")
COMING = re.compile(
    rf"\b(?:je|j'|on|nous|i|we|she|he|il|elle)(?: \w+){{0,2}}? {words.either('presence', 'coming')}"
    rf"(?: \w+){{0,3}}? {words.either('presence', 'towards')} "
)
PLACE = re.compile(r"[A-ZÀ-Þ][\w’'-]+(?:[ -][A-ZÀ-Þ][\w’'-]+)?")
TRAVELS, WORK = any_of("presence", "travels"), any_of("presence", "work")
MUCH = {value: any_of("presence", value) for value in ("none", "often", "rarely")}
SHARE = re.compile(r"\b(\d{1,3}) ?%")
NEAR = 30  # characters between the office and how often


def find(sentence: Sentence) -> Iterator[Told]:
    """Days at the office, how often the person goes there, how much travelling the work asks for."""
    yield from _at_the_office(sentence)
    yield from _coming(sentence)
    yield from _travels(sentence)


def _at_the_office(sentence: Sentence) -> Iterator[Told]:
    if everyday := ALWAYS.search(sentence.folded):
        yield Told(Aspect.OFFICE, "100%", everyday.start(), everyday.end(), "office.always", 0.88)
        return
    pattern = THERE if AT_HOME.search(sentence.folded) else DAYS_THERE
    for match in pattern.finditer(sentence.folded):
        count = numbers(match["count"])
        if not count or int(count.split("-")[0]) > 7:
            continue
        unit = "month" if match["unit"] and ("mois" in match["unit"] or "month" in match["unit"]) else "week"
        value = f"{count} day{'' if count == '1' else 's'} a {unit}"
        yield Told(Aspect.OFFICE, value, match.start(), match.end(), "office.days", 0.9)


def _coming(sentence: Sentence) -> Iterator[Told]:
    """ "je remonte à Lyon une fois par mois": the office, when that is what is spoken of."""
    coming, often = COMING.search(sentence.folded), FREQUENCY.search(sentence.folded)
    there = OFFICE.search(sentence.folded)
    if not often:
        return
    if not coming:
        if there and is_how_often(often) and 0 <= often.start() - there.end() < NEAR:
            yield Told(Aspect.OFFICE, frequency(often), there.start(), often.end(), "office.often", 0.8)
        return
    office = there or OFFICE.search(sentence.asked)
    place = PLACE.match(sentence.plain, coming.end())
    if not office or not (place or there):
        return
    value = f"{place.group()} {frequency(often)}" if place else frequency(often)
    start, end = min(coming.start(), often.start()), max(coming.end(), often.end())
    yield Told(Aspect.OFFICE, value, start, end, "office.comes", 0.85)


def _travels(sentence: Sentence) -> Iterator[Told]:
    match = TRAVELS.search(sentence.folded)
    if match is None:
        return
    for value, pattern in MUCH.items():
        if pattern.search(sentence.folded):
            confident = 0.85 if WORK.search(sentence.folded) or TRAVELS.search(sentence.asked) else 0.7
            yield Told(Aspect.TRAVEL, value, match.start(), match.end(), f"travel.{value}", confident)
            return
    often = FREQUENCY.search(sentence.folded)
    share = SHARE.search(sentence.folded)
    if share and abs(share.start() - match.start()) < 40:
        yield Told(Aspect.TRAVEL, f"{share[1]}%", match.start(), match.end(), "travel.share", 0.85)
    elif often and abs(often.start() - match.start()) < 60:
        yield Told(Aspect.TRAVEL, frequency(often), match.start(), match.end(), "travel.frequency", 0.8)
