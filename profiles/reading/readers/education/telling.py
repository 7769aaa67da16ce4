"""Goes through the statements and gives each mention of studies."""

from __future__ import annotations

import re
from collections.abc import Iterator

from profiles.reading import refusals, statements, times, words
from profiles.reading.document import Document, Telling
from profiles.reading.organisations import Organisation
from profiles.reading.placenames import is_thing, joins
from profiles.reading.readers.education import programmes, tellings
from profiles.reading.readers.education.steps import Mention
from profiles.reading.readers.education.tellings import Hit, Place
from profiles.reading.statements import Statement

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
    for name in statement.names:
        hit = _judge(Place(statement, name))
        if (
            hit is None
            and last
            and before
            and name.school
            and joins(statement.folded[before.end : name.start])
        ):
            hit = Hit("education.list", LISTED)
        before, last = name, hit
        if hit:
            yield name, hit


def _judge(told: Place) -> Hit | None:
    """The rule that says that the guest studied there, unless something refuses it."""
    if is_thing(told.name):
        return None
    planned = _PLANNED.search(told.left)
    if refusals.before(told.left) or (planned and not _CHOSEN.search(planned["gap"])):
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
