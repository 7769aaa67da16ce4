"""Judges the names of a statement: which of them employed the guest, and by which rule."""

from __future__ import annotations

import re
from collections.abc import Iterator

from profiles.reading import refusals, words
from profiles.reading.document import Telling
from profiles.reading.organisations import Organisation
from profiles.reading.placenames import joins
from profiles.reading.readers.positions import tellings
from profiles.reading.readers.positions.places import Hit, Place
from profiles.reading.statements import Statement
from profiles.reading.titles import Title

LIST_LOSS = 0.03  # confidence lost by a name that only stands in a list with another


def employers(statement: Statement) -> Iterator[tuple[Organisation, Hit]]:
    """The names of a statement where the guest works or worked, in order."""
    before: Organisation | None = None
    last: Hit | None = None
    refused = False
    for name in statement.names:
        if _is_in_title(statement, name):
            continue
        if last and before and _is_team_of(statement, before, name):
            continue
        joined = before is not None and joins(statement.folded[before.end : name.start])
        hit = None if joined and refused else judge(statement, name)
        if hit is None and joined and last:
            hit = _listed(statement, name, last)
        refused = hit is None and ((joined and refused) or _is_example(statement, name))
        before, last = name, hit
        if hit:
            yield name, hit


def _is_example(statement: Statement, name: Organisation) -> bool:
    """Whether a name is an example, a client, a comparison: and so is all of its list."""
    return refusals.before(Place(statement, name).left)


def judge(statement: Statement, name: Organisation) -> Hit | None:
    """The rule that says that the guest worked at the name, unless something refuses it."""
    place = Place(statement, name)
    plain = tellings.plainly(place)
    if plain:
        return plain
    if refusals.before(place.left) or refusals.used(place.left) or refusals.after(place.right):
        return None
    if refusals.negated(place.left):
        return None
    if _is_owner(statement, name) or (place.link and refusals.in_between(place.link.via)):
        return None
    hit = tellings.holds(place)
    if hit is None or (hit.rule in FROM_AFAR and _is_of_something(statement, hit.cue)):
        return None
    refused = refusals.in_clause(statement.folded[: name.start])
    if refused and not _is_past_refusal(statement, refused, name):
        return None
    return _presumed(place, hit) if statement.telling is Telling.ASKED else hit


_INSIDE = r"(?:dans|in|au sein d[eu']|of|de|within|a)? ?(?:(?:the|la|le|les|l'|une?|an?|des|du|de) ?)?"
_TEAM = re.compile(rf"[ ,(]*{_INSIDE}{words.either('employment', 'teams')}\b")


def _is_team_of(statement: Statement, employer: Organisation, name: Organisation) -> bool:
    """Whether a name is of a team inside the employer just named: "at X, in the Y unit"."""
    between = statement.folded[employer.end : name.start]
    return len(between) < NEAR_TEAM and _TEAM.match(between) is not None


NEAR_TEAM = 45  # characters between an employer and its team's name


# Rules whose subject may stand far before: a relative clause may have taken its place.
FROM_AFAR = frozenset(
    f"positions.{way}" for way in ("worked_at", "is_at", "title_at", "joined", "team_of", "left")
)
_RELATIVE = re.compile(r"\b(?:qui|which|who)\b")


def _is_of_something(statement: Statement, cue: int) -> bool:
    """Whether a relative clause gives the telling another subject: "founds X, which works for Y"."""
    before = [marker for marker in statement.markers if marker.end <= cue]
    start = before[-1].end if before else 0
    relative = _RELATIVE.search(statement.folded, start, cue)
    if relative is None or not before:
        return False
    return re.search(r"\w", statement.folded[start : relative.start()]) is not None


def _is_past_refusal(statement: Statement, refused: re.Match[str], name: Organisation) -> bool:
    """Whether a new clause of the guest's begins after the refusal: "X said no, but I joined Y"."""
    clause = _NEW_CLAUSE.search(statement.folded, refused.end(), name.start)
    if clause is None or not statement.is_of_guest(name.start):
        return False
    return any(clause.start() <= one.start < name.start for one in statement.markers)


_NEW_CLAUSE = re.compile(r"[,:]|\b(?:and|et|but|mais|then|puis|so|donc|before|avant)\b")


def _is_in_title(statement: Statement, name: Organisation) -> bool:
    """Whether a name is but a title in capitals: "Civic Digital Fellow"."""
    return not name.known and any(one.start <= name.start and name.end <= one.end for one in statement.titles)


def _listed(statement: Statement, name: Organisation, last: Hit) -> Hit | None:
    """What a name in one list with an employer is: one more employer."""
    place = Place(statement, name)
    if refusals.after(place.right) or (
        place.link and place.link.word in ("in", "en", "a") and not name.known
    ):
        return None
    shared: Title | None = last.title if last.rule in ("positions.title_at", "positions.list") else None
    return Hit("positions.list", last.confidence - LIST_LOSS, last.cue, last.kind, shared, last.left)


def _is_owner(statement: Statement, name: Organisation) -> bool:
    """Whether the name only says whose the next one is: "the X agency Y"."""
    after = statement.passage.text[name.end : name.end + 60].split()[:4]
    follows = any(word[:1].isupper() for word in after)
    return follows and refusals.is_owner(statement.folded[name.end :])


_PRESUMED = re.compile(rf"\b{words.either('employment', 'presumed')}\b[^.;!?]{{0,60}}$")
PRESUMED = 0.7  # nobody confirms, and nobody contradicts


def _presumed(place: Place, hit: Hit) -> Hit | None:
    """Of a question that nobody assents to, only what it takes for granted counts: "your job at X"."""
    link = place.link
    if link and (link.firm or place.name.known) and _PRESUMED.search(place.before):
        return Hit("positions.presumed", PRESUMED, hit.cue, hit.kind, hit.title, hit.left)
    return None
