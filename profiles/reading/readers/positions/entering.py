"""Ways in and out: founded, hired, joined, interned, left."""

from __future__ import annotations

import re

from profiles.reading import words
from profiles.reading.facts import PositionKind
from profiles.reading.readers.positions.cues import ARTICLE, NAMED, Cues, with_object
from profiles.reading.readers.positions.linking import may_employ
from profiles.reading.readers.positions.places import Hit, Place, cue_at
from profiles.reading.subjects import Whom

_JOINS, _LEAVES, _FOUNDS = with_object("joins"), with_object("leaves"), with_object("founds")
_INTERN, _APPRENTICE = Cues("internship"), Cues("apprenticeship")
_HIRED = re.compile(
    rf"(?<![\w'])(?P<cue>{words.either('employment', 'hired')})(?: [^.,;]{{2,60}})? (?:by|par) "
    rf"{ARTICLE}{NAMED}$"
)
_FOUNDED = re.compile(
    rf"(?<!\w){words.either('organisations', 'nouns')} "
    r"(?:que j'ai|qu'(?:il|elle) a|(?:which |that )?i|he|she) "
    r"(?P<cue>(?:co-?)?(?:mont|fond|cre|lanc|found|start|launch|set up|buil)\w*)"
    r"[^.;!?]{0,60}[:,] ?(?:the |la |le |l')?$"
)


def won_contest(told: Place) -> Hit | None:
    """ "reçue au concours du X": a civil servant's way in."""
    match = _CONTEST.search(told.left)
    if match is None or not told.of_guest:
        return None
    return Hit("positions.contest", 0.88, cue_at(told, match, told.left), PositionKind.JOB)


_CONTEST = re.compile(
    r"(?<!\w)(?P<cue>recue?|reussi|obtenu|passe|eu|laureate?|admise?|par|via|grace)(?: \w+){0,2} concours"
    r"(?: [\w']+){0,3} (?:de l'|de la |du |d'|a l'|a la |au |de )$"
)


def founded(told: Place) -> Hit | None:
    """ "j'ai cofondé X", "founder of X"."""
    match = _FOUNDS.search(told.left) or _FOUNDED.search(told.left)
    if match is None or not told.of_guest:
        return None
    cue = cue_at(told, match, told.left)
    title = next(
        (one for one in told.statement.titles if one.start <= cue + len(match["cue"]) and cue < one.end), None
    )
    return Hit("positions.founded", 0.94, cue, PositionKind.FOUNDER, title)


def hired_by(told: Place) -> Hit | None:
    """ "recrutée par X", "I was hired by X"."""
    match = _HIRED.search(told.left)
    if match is None or told.is_only_school or not told.of_guest:
        return None
    cue = cue_at(told, match, told.left)
    title = next((one for one in told.statement.titles if cue < one.start < told.name.start), None)
    return Hit("positions.hired_by", 0.9, cue, PositionKind.JOB, None if title and title.plural else title)


def joined(told: Place) -> Hit | None:
    """ "j'ai rejoint X", "I joined a start-up called X"."""
    match = _JOINS.search(told.left)
    if match is None or not told.of_guest or told.of_we:
        return None
    cue = cue_at(told, match, told.left)
    if match["cue"] in _BASE_FORMS and told.statement.whom(cue) is not Whom.GUEST:
        return None  # "to find out more, join X"
    if told.is_only_school and "equipe" not in match.group() and "team" not in match.group():
        return None
    return Hit("positions.joined", 0.92, cue, PositionKind.JOB)


_BASE_FORMS = frozenset(["join", "joins", "rejoindre", "integrer"])


def left(told: Place) -> Hit | None:
    """ "j'ai quitté X", "after leaving X"."""
    match = _LEAVES.search(told.left)
    if match is None or told.is_only_school or told.of_we or not told.of_guest:
        return None
    return Hit("positions.left", 0.85, cue_at(told, match, told.left), PositionKind.JOB, left=True)


def interned(told: Place) -> Hit | None:
    """ "un stage chez X", "an internship at X", "en alternance à X"."""
    for pattern, kind in ((_INTERN, PositionKind.INTERNSHIP), (_APPRENTICE, PositionKind.APPRENTICESHIP)):
        match = pattern.search(told.before)
        if match and may_employ(told) and told.of_guest:
            return Hit(f"positions.{kind.value}", 0.92, cue_at(told, match, told.before), kind, left=True)
    return None


def is_joined(told: Place) -> bool:
    """Whether the name is plainly what somebody joined."""
    return _JOINS.search(told.left) is not None
