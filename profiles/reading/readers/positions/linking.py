"""Which small words may stand between the telling and an employer's name."""

from __future__ import annotations

import re

from profiles.reading import words
from profiles.reading.links import Link
from profiles.reading.placenames import is_town_like
from profiles.reading.readers.positions.places import Place
from profiles.reading.vocabulary import fold

THE = re.compile(r"(?:la |l'|le )$")
LONGEST_THE = 4  # characters of an article


def may_employ(told: Place) -> bool:
    """Whether the link may stand before an employer; a school needs a plain word of work."""
    link = told.link
    if link is None or (told.is_only_school and not _WORK.search(told.before)):
        return False
    if told.is_only_school and link.word in ("in", "en", "a") and is_town_like(told.name.text):
        return False
    if link.word in _INTO and _ROOMS.search(link.via) and not link.named:
        return False
    if link.owned:
        return told.name.known and len(link.via) > LONGEST_THE
    if link.word == "with" and _POST_WITH.search(told.before):
        return True
    if link.word in _RARELY:
        return told.name.employer is not None and link.word not in _NEVER
    if link.firm or link.named or told.name.known:
        return True
    if link.word in ("a", "in", "en", "into", "to"):
        return _may_be_arrived_at(told, link)
    return link.word in ("dans", "pour", "for", "au", "aux", "within", "inside") and not _is_thing(told)


def _may_be_arrived_at(told: Place, link: Link) -> bool:
    """Whether what follows "to" or "à" is no mere place on the map."""
    if link.word in ("in", "en"):
        return False
    if told.right.startswith((", as a", " as a", ", comme ", " comme ", ", en tant que")):
        return True
    if link.word == "a":
        return THE.match(link.via) is not None or _is_institution(told.name.text)
    return is_formal(told.name.text) or _PERSON_SENT.search(told.before) is not None


_PERSON_SENT = re.compile(r"\b(?:sent|posted|assigned|transferred|seconded) me(?: to \w+,)? ?$")


_WORK = re.compile(rf"\b{words.either('employment', 'plain')}\w*[^.;!?]{{0,70}}$")
_INTO = frozenset(["dans", "in", "within", "inside", "into", "a", "au", "aux"])
# "dans les salles d'attente de X": rooms, papers, things of X are not X.
_ROOMS = re.compile(r"[\w']+ (?:de la |de l'|de |du |des |of the |of )$")
_POST_WITH = re.compile(
    r"\b(?:stay|stayed|staying|remained|job|role|position|internship|placement|contract|career|post|gig|stint|apprenticeship|traineeship)"
    r"(?: (?:is|was|has been|had been|came))? $"
)
_RARELY = frozenset(["with", "avec", "sur", "par", "by", "from", "via", "on", "as", "sous", "under"])
_NEVER = frozenset(["sur", "par", "by", "via", "on", "sous", "avec", "from", "as"])
_INSTITUTION = re.compile(r"[A-Z0-9&.\-]{2,}|.*[a-z][A-Z].*|.*\d.*")


def _is_institution(text: str) -> bool:
    """Whether a name after a bare "à" is hardly a town: capitals, figures, a noun of institutions."""
    return _INSTITUTION.fullmatch(text) is not None or is_formal(text)


def is_formal(text: str) -> bool:
    """Whether a noun of institutions stands in a name: "Hospital", "Agency"."""
    formal = words.among("organisations", "formal")
    return any(word in formal for word in fold(text).split())


_THING = re.compile(rf"(?!{words.either('employment', 'following')}\b)[a-z]")


def _is_thing(told: Place) -> bool:
    """Whether a noun follows the name: "for the X portfolio" is no place."""
    return told.right[:1] == " " and _THING.match(told.right, 1) is not None
