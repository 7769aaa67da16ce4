"""Goes through the statements and gives each mention of studies."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from profiles.reading import refusals, statements, times, words
from profiles.reading.document import Document, Telling
from profiles.reading.organisations import Organisation
from profiles.reading.placenames import is_thing, joins, university_of
from profiles.reading.readers.education import programmes, tellings
from profiles.reading.readers.education.steps import Mention
from profiles.reading.readers.education.tellings import Hit, Place
from profiles.reading.statements import Statement

BY_TOWN = 0.8  # confidence of a university told by its town
LISTED = 0.7  # confidence of a school that only stands in a list with another
_TAUGHT = re.compile(rf"(?<!\w){words.either('studies', 'taught')}(?!\w)[^.;!?]{{0,60}}$")
_STUDIED = re.compile(rf"\b{words.either('studies', 'studied')}\w*[^.;!?]{{0,60}}$")
_PLANNED = re.compile(rf"(?<!\w){words.either('studies', 'planned')}(?!\w)(?P<gap>[^.;!?]{{0,90}})$")
_CHOSEN = re.compile(rf"(?<!\w){words.either('studies', 'chosen')}(?!\w)")


def mentions(document: Document) -> Iterator[Mention]:
    """Every mention of studies, in reading order."""
    for statement in statements.of(document):
        if statement.telling is not Telling.ASKED:
            for name, hit in _schools(statement):
                yield _mention(statement, name, hit)


def _schools(statement: Statement) -> Iterator[tuple[Organisation, Hit]]:
    before: Organisation | None = None
    last: Hit | None = None
    refused = False
    for name in statement.names:
        joined = before is not None and joins(statement.folded[before.end : name.start])
        hit = None if joined and refused else _judge(Place(statement, name))
        if hit is None and joined and last and name.school:
            hit = Hit("education.list", LISTED)
        refused = hit is None and ((joined and refused) or _is_refused(Place(statement, name)))
        before, last = name, hit
        if hit:
            yield name, hit
    yield from _by_town(statement)


def _by_town(statement: Statement) -> Iterator[tuple[Organisation, Hit]]:
    """ "a PhD at Leeds": English names a university by its town."""
    for town in statement.towns if statement.document.language == "en" else ():
        school = university_of(town.text)
        place = Place(statement, replace(town, school=school)) if school else None
        if place and place.link and _names_university(place):
            hit = _judge(place)
            if hit and hit.rule in ("education.attended", "education.degree_at"):
                yield place.name, Hit("education.by_town", BY_TOWN)


def _names_university(place: Place) -> bool:
    """Whether what stands around a town makes it a university: "at Leeds", "to Leeds to do maths"."""
    link = place.link
    if link is None or link.via:
        return False
    return link.word in ("at", "from") or (link.word == "to" and _TO_STUDY.match(place.right) is not None)


_TO_STUDY = re.compile(r",? (?:to (?:do|study|read)|for (?!a |an |the |my |\w+ (?:years|months)|work))")


def _is_refused(told: Place) -> bool:
    """Whether words before a name refuse it, and so all of its list: "students of X and of Y"."""
    planned = _PLANNED.search(told.left)
    if refusals.before(told.left) or _PREPARES.search(told.left):
        return True
    return planned is not None and not _CHOSEN.search(planned["gap"])


_PREPARES = re.compile(
    r"\b(?:prepas?|preparations?|classes? preparatoires?|concours)(?: (?:de l'|a l'|de |d'))? ?$"
)


def _judge(told: Place) -> Hit | None:
    """The rule that says that the guest studied there, unless something refuses it."""
    if is_thing(told.name):
        return None
    if _is_refused(told) or refusals.negated(told.left):
        return None
    if _last(_TAUGHT, told.before) > _last(_STUDIED, told.before):
        return None
    return tellings.holds(told)


def _last(pattern: re.Pattern[str], before: str) -> int:
    """Where the last match begins; -1 where there is none. Each match runs to the end."""
    last = -1
    for match in pattern.finditer(before):
        last = match.start()
        inner = pattern.search(before, match.start() + 1)
        while inner:
            last, inner = inner.start(), pattern.search(before, inner.start() + 1)
    return last


def _mention(statement: Statement, name: Organisation, hit: Hit) -> Mention:
    where = statement.passage.origin(name.start, name.end)
    return Mention(
        at=where.start,
        school=name,
        programme=programmes.near(statement.passage, name),
        rule=hit.rule,
        confidence=hit.confidence,
        evidence=statement.evidence(name.start, name.end),
        telling=statement.telling,
        time=times.find(statement.folded, name.start),
    )
