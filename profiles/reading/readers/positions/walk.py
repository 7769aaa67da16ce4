"""Goes through the statements twice: once for employers, once for the titles told beside them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from profiles.reading import statements, times
from profiles.reading.document import Document, Telling
from profiles.reading.organisations import Organisation
from profiles.reading.placenames import key_of, same_name
from profiles.reading.readers.positions import judging, kinds, now
from profiles.reading.readers.positions.held import Held, held
from profiles.reading.readers.positions.stints import Mention
from profiles.reading.readers.positions.tellings import Hit
from profiles.reading.statements import Statement

REACH = 2_500  # characters: how far an employer stays the one that the telling is at


@dataclass(frozen=True, slots=True)
class _Told:
    """A statement and the employers that it says."""

    statement: Statement
    employers: tuple[tuple[Organisation, Hit], ...]


def mentions(document: Document) -> Iterator[Mention]:
    """Every mention of work, in reading order."""
    told = [_Told(one, tuple(judging.employers(one))) for one in statements.of(document)]
    known = {key_of(name.name) for one in told for name, _ in one.employers}
    employer: Organisation | None = None
    since = 0
    for one in told:
        for name, hit in one.employers:
            yield _employed(one.statement, name, hit)
        named = [name for name in one.statement.names if _is_known(name, known)]
        start = one.statement.passage.span.start
        active = employer if start - since < REACH else None
        yield from _titles(one, named, active)
        said = [name for name, _ in one.employers] or named
        if said and one.statement.telling is not Telling.ASKED:
            employer, since = said[-1], one.statement.passage.span.end


def _is_known(name: Organisation, known: set[str]) -> bool:
    key = key_of(name.name)
    return any(same_name(key, other) for other in known)


def _employed(statement: Statement, name: Organisation, hit: Hit) -> Mention:
    where = statement.passage.origin(name.start, name.end)
    return Mention(
        at=where.start,
        employer=name,
        title=hit.title.text if hit.title else None,
        rule=hit.rule,
        confidence=hit.confidence,
        evidence=statement.evidence(name.start, name.end),
        telling=statement.telling,
        kind=hit.kind,
        current=not hit.left and now.is_present(statement, hit.cue, name.end, hit.rule),
        left=hit.left or now.is_over(statement, hit.cue, name.end),
        earlier=now.is_told_backwards(statement, name.start),
        time=times.find(statement.folded, name.start),
    )


def _titles(told: _Told, named: Sequence[Organisation], active: Organisation | None) -> Iterator[Mention]:
    """Titles told without "at X": they go to a name in the sentence, or to where the telling is."""
    used = {hit.title.start for _, hit in told.employers if hit.title}
    for one in held(told.statement):
        if one.title.start in used or told.statement.telling is Telling.ASKED:
            continue
        employer = _nearest(one, named) or active
        if employer or one.alone:
            yield _titled(told.statement, one, employer, borrowed=employer not in named)


def _nearest(one: Held, named: Sequence[Organisation]) -> Organisation | None:
    """The last name before the title, else the first after it."""
    before = [name for name in named if name.end <= one.title.start]
    after = [name for name in named if name.start >= one.title.end]
    return before[-1] if before else after[0] if after else None


def _titled(statement: Statement, one: Held, employer: Organisation | None, *, borrowed: bool) -> Mention:
    where = statement.passage.origin(one.title.start, one.title.end)
    return Mention(
        at=where.start,
        employer=employer,
        title=one.title.text,
        rule=one.rule,
        confidence=one.confidence if employer else min(one.confidence, ALONE),
        evidence=statement.evidence(one.title.start, one.title.end),
        telling=statement.telling,
        kind=kinds.of(one.title),
        current=now.is_present(statement, one.cue, one.title.end, one.rule),
        borrowed=borrowed,
        time=times.find(statement.folded, one.title.start),
    )


ALONE = 0.5  # confidence of a title that belongs to no employer
