"""Goes through the statements and gives each mention of studies."""

from __future__ import annotations

import re
from collections.abc import Iterator

from profiles.reading import refusals, statements, times, words
from profiles.reading.document import Document, Telling
from profiles.reading.organisations import Organisation
from profiles.reading.placenames import joins
from profiles.reading.readers.education import programmes, tellings
from profiles.reading.readers.education.steps import Mention
from profiles.reading.readers.education.tellings import Hit, Place
from profiles.reading.statements import Statement

LISTED = 0.7  # confidence of a school that only stands in a list with another
_TAUGHT = re.compile(rf"(?<!\w){words.either('studies', 'taught')}(?!\w)[^.;!?]{{0,60}}$")
_STUDIED = re.compile(r"\b(?:etudi|stud|diplom|degree)\w*[^.;]{0,40}$")
_PLANNED = re.compile(rf"(?<!\w){words.either('studies', 'planned')}(?!\w)[^.;!?]{{0,90}}$")


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
    if refusals.before(told.left) or _PLANNED.search(told.left):
        return None
    if _TAUGHT.search(told.before) and not _STUDIED.search(told.before):
        return None
    return tellings.holds(told)


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
