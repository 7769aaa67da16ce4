"""The person interviewed: name, age, where they live.

The names themselves come from the cast; this reader says the fact and how sure it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from profiles.reading import doubts
from profiles.reading.cast import Member
from profiles.reading.document import Document
from profiles.reading.facts import Fact, Person, Span

_AGE = re.compile(
    r"(?<![\w.,])(?P<age>[1-9]\d)"
    r"(?: ans\b(?! d'|,? (?:que|de|plus tard|apres|avant))|[ -]years?[ -]old\b)"
)
_OWN_AGE = re.compile(r"(?:j'ai (?:aujourd'hui |maintenant )?|agee? de |i'm |i am |aged |\(|^\W*)$")
AGES = range(16, 90)


def find(document: Document) -> Iterator[Fact]:
    """One fact a guest, the first first."""
    several = len(document.cast.guests) > 1
    for guest in document.cast.guests:
        age, place = (None, None) if several else _age(document)
        evidence = (*guest.evidence, place) if place else guest.evidence
        yield Fact(
            Person(guest.name, age),
            tuple(dict.fromkeys(evidence)),
            _confidence(guest, several),
            "people.guest",
            _doubt(guest, several),
        )


def _confidence(guest: Member, several: bool) -> float:
    if not guest.sure:
        return 0.5
    return 0.6 if several else 0.95 if " " in guest.name else 0.8


def _doubt(guest: Member, several: bool) -> str | None:
    if several:
        return doubts.TWO_GUESTS
    if not guest.sure:
        return doubts.NAME_UNSURE
    return None if " " in guest.name else doubts.FIRST_NAME_ONLY


def _age(document: Document) -> tuple[int | None, Span | None]:
    """The guest's age and the sentence that says it."""
    for block in document.told_of_guest():
        for match in _AGE.finditer(document.folded, block.span.start, block.span.end):
            age = int(match["age"])
            before = document.folded[max(block.span.start, match.start() - 25) : match.start("age")]
            if age in AGES and _OWN_AGE.search(before):
                return age, document.source.evidence(match.start())
    return None, None
