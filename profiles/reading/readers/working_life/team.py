"""How many people there are in the team that the person works in or leads."""

from __future__ import annotations

import re
from collections.abc import Iterator

from profiles.reading import words
from profiles.reading.facts import Aspect
from profiles.reading.readers.numerals import RANGE, numbers
from profiles.reading.readers.working_life.telling import Sentence, Told

ABOUT = {
    "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40,
    "cinquantaine": 50, "centaine": 100, "dozen": 12,
}  # fmt: skip
SMALLEST = 2  # people


def _words(key: str) -> str:
    return words.either("team", key)


PEOPLE, ROUGHLY = _words("people"), rf"(?: {_words('roughly')})*"
COUNTED = rf"(?:(?:une|a) (?P<about>{_words('about')})|(?P<count>{RANGE}))"
TEAM_OF = re.compile(
    rf"\b(?:(?:equipe|team|squad)s?|(?P<place>pole|departement|department|service))"
    rf"(?: (?!de \d|of \d)[\w-]+){{0,4}}? {_words('holds')}{ROUGHLY} ?{COUNTED}"
    rf"(?P<people> {PEOPLE})?\b(?! ?{_words('else')})"
)
WE_ARE = re.compile(
    rf"\b{_words('we_are')}{ROUGHLY} {COUNTED}(?: (?:d'|of )?{PEOPLE})?(?: \w+)? {_words('in_team')}"
)
LEADS = re.compile(
    rf"\b{_words('leads')}(?: (?:a team of|une equipe de|teams of))?{ROUGHLY} {COUNTED} (?:d'|of )?{PEOPLE}\b"
)
SIZED = re.compile(rf"\b(?:a|an|our|my) (?P<count>{RANGE})[- ](?:person|people|man|strong) (?:team|squad)\b")
RULES = (
    ("team_size.leads", LEADS, 0.9),
    ("team_size.we_are", WE_ARE, 0.9),
    ("team_size.sized", SIZED, 0.9),
    ("team_size.team_of", TEAM_OF, 0.85),
)


def find(sentence: Sentence) -> Iterator[Told]:
    """The size of a team told in the sentence."""
    for rule, pattern, confidence in RULES:
        match = pattern.search(sentence.folded)
        value = _value(match) if match else None
        if match and value:
            yield Told(Aspect.TEAM_SIZE, value, match.start(), match.end(), rule, confidence)
            return


def _value(match: re.Match[str]) -> str | None:
    told = match.groupdict()
    if told.get("place") and not told["people"]:
        return None  # a department of three sites, a service with two names
    if told.get("about"):
        return str(ABOUT[told["about"]])
    value = numbers(match["count"])
    largest = max((int(part) for part in value.split("-") if part), default=0)
    return value if largest >= SMALLEST else None
