"""Whom a clause tells of: the guest, or somebody else.

The nearest person before a place in the sentence decides: "I" in the guest's words, "you" in the
host's, "he" and "she" in an author's. Where nobody stands, the sentence goes on with whom the
telling is about.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from profiles.reading import names, words
from profiles.reading.cast import Cast
from profiles.reading.document import Document, Telling
from profiles.reading.facts import Part
from profiles.reading.passage import Passage


class Whom(StrEnum):
    GUEST = "guest"
    OTHER = "other"
    UNSAID = "unsaid"  # no person stands before: as the telling goes


class Person(StrEnum):
    """The grammar's persons, and people who are named."""

    FIRST = "first"
    PLURAL = "plural"  # "we": the guest among others
    SECOND = "second"
    THIRD = "third"
    GUEST = "guest"
    OTHERS = "others"


@dataclass(frozen=True, slots=True)
class Marker:
    """A word at `start` that says whom the clause is about."""

    start: int
    end: int
    person: Person


@cache
def _pattern(language: str) -> re.Pattern[str]:
    """The persons of a language; both languages' where it is unknown. "on" is nobody in English."""
    tongues = (language,) if language in ("fr", "en") else ("fr", "en")
    first, plural, second, third = (
        words.either("subjects", *(f"{person}_{tongue}" for tongue in tongues))
        for person in ("first", "plural", "second", "third")
    )
    return re.compile(
        rf"(?P<nobody>\b{words.either('subjects', 'nobody')})"
        rf"|(?P<others>\b{words.either('subjects', 'others')}\b)"
        rf"|(?P<first>(?<![\w'])(?:{first})(?!\w)|(?<!\w)j')"
        rf"|(?P<plural>(?<![\w']){plural}(?!\w))"
        rf"|(?P<second>(?<![\w']){second}(?!\w))"
        rf"|(?P<third>(?<![\w']){third}(?!\w))"
    )


_ACTS = re.compile(rf",? ?(?:who|qui|which|{words.either('persons', 'acts')})\b")
_KINDS = {
    "first": Person.FIRST,
    "plural": Person.PLURAL,
    "second": Person.SECOND,
    "third": Person.THIRD,
    "others": Person.OTHERS,
}
# Whom each person means in each telling. What is missing is somebody else.
_GUESTS = {
    Telling.OWN: {Person.FIRST, Person.PLURAL, Person.GUEST},
    Telling.AUTHOR: {Person.THIRD, Person.GUEST, Person.SECOND},
    Telling.HOST: {Person.SECOND, Person.THIRD, Person.GUEST},
    Telling.ASSENTED: {Person.SECOND, Person.GUEST},
    Telling.ASKED: {Person.SECOND, Person.GUEST},
}


def markers(passage: Passage, cast: Cast, language: str | None) -> list[Marker]:
    """All persons that a passage names or points to, in order."""
    found = []
    for match in _pattern(language or "").finditer(passage.folded):
        kind = match.lastgroup or ""
        if kind in _KINDS:
            found.append(Marker(match.start(), match.end(), _KINDS[kind]))
    found.extend(_named(passage, cast))
    return sorted(found, key=lambda marker: marker.start)


def _named(passage: Passage, cast: Cast) -> list[Marker]:
    found = []
    for name in names.runs(passage.text):
        member = cast.by_label(name.folded)
        if member and member.part is Part.INTERVIEWEE:
            found.append(Marker(name.span.start, name.span.end, Person.GUEST))
        elif member or (names.may_be_person(name) and _ACTS.match(passage.folded, name.span.end)):
            found.append(Marker(name.span.start, name.span.end, Person.OTHERS))
    return found


def whom(document: Document, passage: Passage, found: Sequence[Marker], at: int, telling: Telling) -> Whom:
    """Whom the clause that ends at `at` tells of."""
    before = [marker for marker in found if marker.end <= at]
    if not before:
        return Whom.UNSAID
    telling = Telling.OWN if _is_quoted(passage, at) and telling is Telling.AUTHOR else telling
    last = before[-1]
    person = last.person
    if person is Person.OTHERS and _hired_the_guest(passage, last, at):
        return Whom.GUEST
    if person is Person.THIRD and telling is Telling.OWN and len(before) > 1:
        person = _person_behind(passage, before, at)
    return Whom.GUEST if person in _GUESTS.get(telling, set()) else Whom.OTHER


def _person_behind(passage: Passage, before: list[Marker], at: int) -> Person:
    """ "his", "their" and "lui" may stand in a clause of the speaker's own."""
    last = before[-1]
    word = passage.folded[last.start : last.end]
    if word in ("his", "her", "their", "leur", "leurs", "lui", "him"):
        return before[-2].person
    return last.person


def _hired_the_guest(passage: Passage, marker: Marker, at: int) -> bool:
    """ "a friend told me to join": the clause ends with the speaker."""
    return re.search(r"\b(?:me|m'a|m'ont|m')\b", passage.folded[marker.end : at]) is not None


def _is_quoted(passage: Passage, at: int) -> bool:
    """Whether an author quotes here: an odd number of quotation marks stands before."""
    text = passage.text[:at]
    opened = text.count("“") + text.count("«")
    if opened:
        return opened > text.count("”") + text.count("»")
    return text.count('"') % 2 == 1
