"""Goes through the statements twice: once for employers, once for the titles told beside them."""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass

from profiles.reading import statements, times, words
from profiles.reading.document import Document, Telling
from profiles.reading.layout import Block, Role
from profiles.reading.organisations import Organisation
from profiles.reading.placenames import key_of, same_name
from profiles.reading.readers.positions import bare, judging, kinds, now, there
from profiles.reading.readers.positions.held import Held, held
from profiles.reading.readers.positions.places import Hit
from profiles.reading.readers.positions.stints import Mention
from profiles.reading.statements import Statement

REACH = 2_500  # characters: how far an employer stays the one that the telling is at


@dataclass(frozen=True, slots=True)
class _Told:
    """A statement and the employers that it says."""

    statement: Statement
    employers: tuple[tuple[Organisation, Hit], ...]


@dataclass
class _Active:
    """The employer that the telling is at."""

    employer: Organisation | None = None
    current: bool = False
    since: int = 0
    block: Block | None = None

    def at(self, statement: Statement, *, current: bool) -> Organisation | None:
        """The employer for a title at this place: no longer the present one once the talk went on."""
        far = statement.passage.span.start - self.since > REACH
        moved_on = self.current and not current and statement.block is not self.block
        return None if far or moved_on else self.employer


def mentions(document: Document) -> Iterator[Mention]:
    """Every mention of work, in reading order."""
    told = list(_judged(document))
    employers = [(one.statement, name, hit) for one in told for name, hit in one.employers]
    known = {key_of(name.name) for _, name, _ in employers}
    present = {key_of(name.name) for statement, name, hit in employers if _is_present(statement, name, hit)}
    active = _Active()
    waiting: list[tuple[Statement, Held]] = []
    for one in told:
        employed = [_employed(one.statement, name, hit) for name, hit in one.employers]
        yield from employed
        named = [name for name in one.statement.names if _is_known(name, known)]
        yield from _waited_for(one.statement, waiting, employed)
        waiting = yield from _titles(one, named, active)
        _go_on(active, one.statement, employed, named, present)


def _judged(document: Document) -> Iterator[_Told]:
    before: Statement | None = None
    for statement in statements.of(document):
        found = list(judging.employers(statement))
        place = None if found else there.employer(statement, before)
        yield _Told(statement, tuple([place] if place else found))
        before = statement


def _go_on(
    active: _Active,
    statement: Statement,
    employed: list[Mention],
    named: list[Organisation],
    present: set[str],
) -> None:
    """Where the telling is after a statement: only the story itself moves it."""
    if statement.telling not in (Telling.OWN, Telling.ASSENTED) and statement.block.role is not Role.PROSE:
        return
    last = employed[-1].employer if employed else named[-1] if named else None
    if last:
        active.employer, active.block = last, statement.block
        active.since = statement.passage.span.end
        active.current = key_of(last.name) in present
    if any(mention.rule == "positions.left" for mention in employed):
        active.employer = None


def _waited_for(
    statement: Statement, waiting: list[tuple[Statement, Held]], employed: list[Mention]
) -> Iterator[Mention]:
    """ "I started as a clerk. I was at X.": the title told just before the employer is held there."""
    first = next((mention for mention in employed if mention.title is None and mention.employer), None)
    for before, one in waiting:
        if first and before.block is statement.block and not list(held(statement)):
            yield _titled(before, one, first.employer, borrowed=True)
        elif one.alone:
            yield _titled(before, one, None, borrowed=False)


def _is_known(name: Organisation, known: set[str]) -> bool:
    key = key_of(name.name)
    return any(same_name(key, other) for other in known)


def _is_present(statement: Statement, name: Organisation, hit: Hit) -> bool:
    return not hit.left and now.is_present(statement, hit.cue, name.end, hit.rule)


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
        current=_is_present(statement, name, hit),
        left=hit.left or now.is_over(statement, hit.cue, name.end),
        earlier=now.is_told_backwards(statement, name.start),
        ahead=now.is_told_ahead(statement, hit.cue),
        sequenced=now.is_sequenced(statement, hit.cue, name.end),
        time=times.find(statement.folded, name.start),
    )


def _titles(
    told: _Told, named: Sequence[Organisation], active: _Active
) -> Generator[Mention, None, list[tuple[Statement, Held]]]:
    """Titles told without "at X": they go to a name in the sentence, or to where the telling is.

    Returns those that have no employer yet.
    """
    statement = told.statement
    used = {hit.title.start for _, hit in told.employers if hit.title}
    waiting = []
    for one in _all_held(told):
        if one.title.start in used or statement.telling is Telling.ASKED:
            continue
        current = now.is_present(statement, one.cue, one.title.end, one.rule)
        employer = _nearest(statement, one, named) or active.at(statement, current=current)
        if employer:
            yield _titled(statement, one, employer, borrowed=employer not in named)
        else:
            waiting.append((statement, one))
    return waiting


def _all_held(told: _Told) -> list[Held]:
    """The titles told with a verb and without one, in order."""
    found = {one.title.start: one for one in bare.told(told.statement, _first_end(told))}
    found |= {one.title.start: one for one in held(told.statement)}
    return [found[start] for start in sorted(found)]


def _first_end(told: _Told) -> int | None:
    return min((name.end for name, _ in told.employers), default=None)


def _nearest(statement: Statement, one: Held, named: Sequence[Organisation]) -> Organisation | None:
    """The last name before the title, else a name that follows in its clause."""
    before = [name for name in named if name.end <= one.title.start]
    if before:
        return before[-1]
    after = next((name for name in named if name.start >= one.title.end), None)
    between = statement.folded[one.title.end : after.start] if after else ""
    if after and (not _PARTED.search(between) or _ANNOUNCED.fullmatch(between)):
        return after
    return None


# "CTO of a start-up that I founded with a friend: X"
_NOUN = words.either("organisations", "nouns")
_ANNOUNCED = re.compile(
    rf" (?:d'une?|of an?|of the|at an?|chez une?|in an?) (?:\w+ )?{_NOUN}\b[^.;!?]{{0,70}}"
)
_PARTED = re.compile(r"[.;:]|, (?:and|et|but|mais|then|puis)\b|.{60}")


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
