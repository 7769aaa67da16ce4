"""Positions told by a card or a list: "Company: X" beside "Job title: Y", "2015-2019: Y, X"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from profiles.reading import organisations, titles
from profiles.reading.cards import Entry, Field, Piece, entries
from profiles.reading.document import Document
from profiles.reading.organisations import Organisation
from profiles.reading.passage import Passage
from profiles.reading.placenames import is_thing, looks_like_school, may_be_organisation
from profiles.reading.readers.positions import kinds
from profiles.reading.readers.positions.stints import Mention
from profiles.reading.times import Time, find
from profiles.reading.titles import Title

CARD = 0.9  # confidence of an employer that a field or a dated line names
COVERS = 0.5  # share of a piece that a title must fill to be what the piece says


def mentions(document: Document) -> Iterator[Mention]:
    """What cards and lists say of work, in reading order."""
    for _, group in groupby(entries(document), key=lambda entry: entry.group):
        lines = list(group)
        yield from _of_fields(document, [one for one in lines if one.field in (Field.EMPLOYER, Field.TITLE)])
        for entry in lines:
            if entry.field is Field.PATH:
                yield from _of_line(document, entry)


def _of_fields(document: Document, lines: list[Entry]) -> Iterator[Mention]:
    """A card has one employer; its titles are held there, unless a line names its own."""
    shared = next(
        (found for one in lines if one.field is Field.EMPLOYER and (found := _employer(document, one))), None
    )
    for entry in lines:
        own = _employer(document, entry)
        if own and entry.field is Field.TITLE and not own.known and len(entry.pieces) < 2:
            own = None
        title = _title(entry) or _title_of_label(entry)
        employer = own or (shared if title else None)
        if employer:
            yield _mention(document, entry, employer, title, current=True)


def _of_line(document: Document, entry: Entry) -> Iterator[Mention]:
    title, employer = _title(entry), _employer(document, entry)
    if employer and (title or (not looks_like_school(employer.name) and employer.school is None)):
        yield _mention(document, entry, employer, title, current=False)


def _title(entry: Entry) -> Title | None:
    """The title that fills most of a piece."""
    for title in titles.find(entry.passage):
        for piece in entry.pieces:
            if piece.start <= title.start < piece.end and title.end - title.start >= COVERS * len(piece.text):
                return title
    return None


def _title_of_label(entry: Entry) -> Title | None:
    """A list headed "Co-founder" says the title by its heading."""
    label = Passage(entry.span, entry.label, ())
    return next(iter(titles.find(label)), None) if entry.field is Field.EMPLOYER else None


def _employer(document: Document, entry: Entry) -> Organisation | None:
    """The piece that is an organisation's name: a known one, else one in capitals, else a field's value."""
    names = [
        name
        for name in organisations.find(entry.passage)
        if may_be_organisation(document, entry.passage, name)
    ]
    title = _title(entry)
    free = [
        name
        for name in names
        if any(piece.start <= name.start < piece.end for piece in entry.pieces)
        and not (title and title.start < name.end and name.start < title.end)
        and not is_thing(name)
    ]
    known = next((name for name in free if name.employer or name.school), None)
    if known:
        return known
    if free:
        return free[-1]
    return _written_small(entry) if entry.field is Field.EMPLOYER else None


def _written_small(entry: Entry) -> Organisation | None:
    """The value of an employer's field, when a brand is written without a capital."""
    piece: Piece | None = next(iter(entry.pieces), None)
    if piece is None or len(piece.text.split()) > 4:
        return None
    return Organisation(piece.start, piece.end, piece.text)


def _mention(
    document: Document, entry: Entry, employer: Organisation, title: Title | None, *, current: bool
) -> Mention:
    time = find(entry.passage.folded, 0) if entry.dated else Time()
    return Mention(
        at=entry.span.start,
        employer=employer,
        title=title.text if title else None,
        rule="positions.card",
        confidence=CARD,
        evidence=document.source.trim(entry.span.start, entry.span.end),
        telling=document.telling_at(entry.span.start),
        kind=kinds.of(title) if title else None,
        current=current or time.ongoing,
        time=time,
    )
