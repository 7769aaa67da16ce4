"""Ways of being there: worked at, is at, led the team of, taught at, did research at."""

from __future__ import annotations

import re

from profiles.reading import words
from profiles.reading.facts import PositionKind
from profiles.reading.links import Link
from profiles.reading.readers.positions.cues import Cues
from profiles.reading.readers.positions.linking import LONGEST_THE, may_employ
from profiles.reading.readers.positions.places import Hit, Place, cue_at

NEAR = 26  # characters between a weak word and a firm link: "I'm now a proud engineer at"
_WORKS, _PERHAPS = Cues("works"), Cues("perhaps", gap=NEAR)
_TEACHING, _RESEARCH = Cues("teaching"), Cues("research")


def taught(told: Place) -> Hit | None:
    """ "j'enseigne à X", "I taught statistics at X"."""
    match = _TEACHING.search(told.before)
    if match is None or not may_employ(told) or not told.of_guest:
        return None
    if match["cue"] == "cours" and not _GIVES.search(told.before[: match.start() + 1]):
        return None
    return Hit("positions.taught_at", 0.88, cue_at(told, match, told.before), PositionKind.JOB)


_GIVES = re.compile(r"\b(?:donn|dispens|assur|charge)\w*[^.;]{0,25}$")


def researched(told: Place) -> Hit | None:
    """ "a postdoc at X", "chercheuse au X"."""
    match = _RESEARCH.search(told.before)
    if match is None or not may_employ(told) or not told.of_guest:
        return None
    return Hit("positions.research_at", 0.88, cue_at(told, match, told.before), PositionKind.RESEARCH)


def worked(told: Place) -> Hit | None:
    """ "j'ai travaillé chez X", "I spent three years at X", "I'm now with X"."""
    link = told.link
    match = _WORKS.search(told.before)
    if match is None or link is None or not may_employ(told) or not told.of_guest:
        return None
    if link.word in ("to", "into") and (told.of_we or not _MOVES.match(match["cue"])):
        return None
    if _is_partner(told, link, match["cue"]):
        return None
    sure = 0.9 if link.firm or link.named else 0.82 if told.name.known else 0.65
    return Hit("positions.worked_at", sure, cue_at(told, match, told.before), PositionKind.JOB)


def _is_partner(told: Place, link: Link, cue: str) -> bool:
    """ "I worked with X", "we work for X": a partner, a client."""
    if link.word in ("with", "avec"):
        return told.of_we or _ACTIVE.match(cue) is not None
    return link.word in ("for", "pour") and told.of_we


_ACTIVE = re.compile(r"(?:work(?:s|ed|ing)?|travaill\w+|boss\w+)$")
_MOVES = re.compile(
    r"(?:second|detach|mutee?|mov|went|came|com|transition|switch|return|relocat|progress|pass|part|arriv|rentr)"
)


def is_there(told: Place) -> Hit | None:
    """ "je suis chez X", "I led the team at X", "six mois chez X": a weak word beside a firm link."""
    link = told.link
    match = _PERHAPS.search(told.before)
    if match is None or link is None or told.is_only_school or not told.of_guest:
        return None
    is_state = _IS.match(match["cue"]) is not None
    if _HE_IS.match(match["cue"]) and not _is_guests(told, match):
        return None
    if is_state and not _SOFTLY.fullmatch(told.before[match.end("cue") :]):
        return None
    is_with = is_state and told.name.known and link.word == "with" and not link.via.strip()
    of_the_house = is_state and link.word in ("au", "aux", "a") and len(link.via) <= LONGEST_THE
    leads_for = link.word in ("for", "pour") and _LEADS_FOR.match(match["cue"]) and not told.of_we
    if not (link.firm or link.named or is_with or of_the_house or leads_for) or not may_employ(told):
        return None
    if _SOMEBODY_IS.search(told.before):
        return None
    sure = 0.82 if link.firm else 0.72
    return Hit("positions.is_at", sure, cue_at(told, match, told.before), PositionKind.JOB)


_IS = re.compile(rf"{words.either('employment', 'states')}$")
# Forms that anything may be the subject of: "everything is at X".
_HE_IS = re.compile(r"(?:est|is|was|were|etait|sont|are|sera|been|ete|be)$")


def _is_guests(told: Place, match: re.Match[str]) -> bool:
    """Whether a person stands right before the verb, adverbs aside."""
    cue = cue_at(told, match, told.before)
    return any(cue - one.end <= NEAR_SUBJECT for one in told.statement.markers if one.end <= cue)


NEAR_SUBJECT = 14  # characters: "she currently is", "il a toujours ete"
_LEADS_FOR = re.compile(r"(?:lead|head|run|manage|oversee|direct|dirige|pilote)")
_SOFTLY = re.compile(rf"(?:[ ,]+{words.either('employment', 'softly')})*[ ,]*")


# "c'est", "il y a", "there is": nobody works there.
_SOMEBODY_IS = re.compile(
    r"(?:\bc'est|\bil y a|there (?:is|are|was|were)|(?:it|that)(?:'s| is| was)|this is)[^.;!?]{0,30}$"
)


_LEADS = rf"{words.either('employment', 'leading')}\w*"
_TEAM = re.compile(
    rf"(?<!\w){_LEADS} (?:[\w'-]+ ){{0,3}}(?:l')?{words.either('employment', 'teams')}s?"
    r"(?: [\w'-]+){0,4} ?$"
)


def led(told: Place) -> Hit | None:
    """ "dirige l'équipe statistique du X", "I lead the data team of X"."""
    match = _TEAM.search(told.before) if told.link and told.link.owned else None
    if match is None or not told.of_guest:
        return None
    sure = 0.85 if told.name.known else 0.7
    return Hit("positions.team_of", sure, cue_at(told, match, told.before), PositionKind.JOB)


_WORKS_FOR = re.compile(r"\b(?:work(?:s|ed|ing)?|travaill(?:e|ais|ait|er)|boss(?:e|er)) $")


def is_worked_at(told: Place) -> bool:
    """Whether a word of working leads to the name, or "for" stands right after one."""
    if told.link and told.link.word in ("for", "pour"):
        return _WORKS_FOR.search(told.before) is not None
    return _WORKS.search(told.before) is not None
