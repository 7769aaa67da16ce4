"""Makes one reading of what the readers found: merges what is said twice, orders, warns."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from profiles.reading import doubts
from profiles.reading.document import Document
from profiles.reading.facts import Fact, FactKind, Reading, Shape


def reading(document: Document, facts: Sequence[Fact], reader: str, version: str) -> Reading:
    """The reading: facts grouped by kind, in the order in which readers gave them."""
    settled = tuple(fact for kind in FactKind for fact in facts if fact.kind == kind)
    return Reading(
        reader=reader,
        version=version,
        text=document.text,
        language=document.language,
        shape=document.layout.shape,
        title=None,
        date=None,
        people=tuple(member.mention() for member in document.cast.members),
        facts=settled,
        warnings=tuple(dict.fromkeys(warnings(document, settled))),
    )


def warnings(document: Document, facts: Sequence[Fact]) -> Iterable[str]:
    """What an editor should look at first."""
    if document.language is None:
        yield doubts.LANGUAGE_UNKNOWN
    if document.layout.shape is Shape.UNKNOWN:
        yield doubts.NOT_AN_INTERVIEW
    guests = document.cast.guests
    if not guests:
        yield doubts.NOBODY_NAMED
    elif len(guests) > 1:
        yield doubts.TWO_GUESTS
    elif not guests[0].sure:
        yield doubts.NAME_UNSURE
    elif " " not in guests[0].name:
        yield doubts.FIRST_NAME_ONLY
    if not any(fact.kind in (FactKind.EDUCATION, FactKind.POSITION) for fact in facts):
        yield doubts.NOTHING_FOUND
