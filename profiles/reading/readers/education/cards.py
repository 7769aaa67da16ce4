"""Studies told by a card or a list: "Formation : Master, université de X", a bullet under "Education"."""

from __future__ import annotations

from collections.abc import Iterator

from profiles.reading import organisations
from profiles.reading.cards import Entry, Field, entries
from profiles.reading.document import Document
from profiles.reading.organisations import Organisation
from profiles.reading.placenames import looks_like_school, may_be_organisation
from profiles.reading.readers.education import programmes
from profiles.reading.readers.education.steps import Mention
from profiles.reading.times import Time, find

CARD = 0.9  # confidence of a school that a field or a dated line names


def mentions(document: Document) -> Iterator[Mention]:
    """What cards and lists say of studies, in reading order."""
    for entry in entries(document):
        school = _school(document, entry)
        if school:
            yield _mention(document, entry, school)


def _school(document: Document, entry: Entry) -> Organisation | None:
    """The school of a line: any in a field of studies, one that is plainly a school in a path."""
    if entry.field not in (Field.STUDIES, Field.PATH):
        return None
    names = [
        name
        for name in organisations.find(entry.passage)
        if may_be_organisation(document, entry.passage, name)
    ]
    schools = [name for name in names if name.school or looks_like_school(name.text)]
    if schools:
        return schools[-1] if entry.field is Field.STUDIES or not _is_job(entry) else None
    inside = [name for name in names if any(piece.start <= name.start < piece.end for piece in entry.pieces)]
    return inside[-1] if inside and entry.field is Field.STUDIES and len(entry.pieces) > 1 else None


def _is_job(entry: Entry) -> bool:
    """Whether a line of a path names a title: then one works at the school."""
    from profiles.reading import titles

    return bool(titles.find(entry.passage))


def _mention(document: Document, entry: Entry, school: Organisation) -> Mention:
    return Mention(
        at=entry.span.start,
        school=school,
        programme=programmes.near(entry.passage, school),
        rule="education.card",
        confidence=CARD,
        evidence=document.source.trim(entry.span.start, entry.span.end),
        telling=document.telling_at(entry.span.start),
        time=find(entry.passage.folded, 0) if entry.dated else Time(),
    )
