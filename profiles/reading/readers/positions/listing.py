"""Ways of telling without a verb of working: an opening, a list, a step of the path, an answer."""

from __future__ import annotations

import re

from profiles.reading import words
from profiles.reading.document import Telling
from profiles.reading.facts import PositionKind
from profiles.reading.readers.positions.places import Hit, Place
from profiles.reading.subjects import Whom


def opened(told: Place) -> Hit | None:
    """ "At X, I led …", "Chez X, je m'occupe de …"."""
    link = told.link
    if link is None or not (link.firm or told.name.known) or not _OPENS.search(told.before):
        return None
    if link.word not in ("at", "chez", "a", "au", "aux", "with", "dans") and not link.firm:
        return None
    follower = next((one for one in told.statement.markers if one.start >= told.name.end), None)
    if follower is None or not _SOON.fullmatch(told.statement.folded[told.name.end : follower.start]):
        return None
    if told.is_only_school or told.statement.whom(follower.end) is not Whom.GUEST:
        return None
    if _DENIES.match(told.statement.folded, follower.end):
        return None
    return Hit("positions.at_opening", 0.82, told.name.start, PositionKind.JOB)


_DENIES = re.compile(
    r"[^.,;]{0,18}\b(?:n'ai|n'y|ne|never|didn't|did not|couldn't|wasn't|not|applied|postule)\b|n'"
)
_OPENS = re.compile(
    r"(?:^|[,:;-] ?|\b(?:oui|yes|yeah|donc|so|et|and|puis|then|ensuite|alors|but|mais|ici|here|now|later)"
    r"(?: back| over)?,? )\W*$"
)
_SOON = re.compile(
    r"(?: \([^)]{1,30}\))?(?:,? (?:for|pendant|depuis|en|in|since|d'abord|first) [^,.]{1,30})?"
    r",? ?(?:where |ou )?"
)


def enumerated(told: Place) -> Hit | None:
    """ "three jobs: X, Y and Z": a noun of work, then a colon."""
    match = _COUNTED.search(told.left)
    if match is None or not told.of_guest:
        return None
    return Hit("positions.enumerated", 0.82, 0, PositionKind.JOB)


_COUNTED = re.compile(
    r"(?<!\w)(?P<cue>roles|jobs|companies|employers|startups|start-ups|postes|entreprises|employeurs|boites"
    r"|societes|stages|internships)[^.:;!?]{0,30}: ?(?:so,? |alors,? |d'abord |first )?$"
)


def schemed(told: Place) -> Hit | None:
    """ "X's graduate programme", "the X summer internship"."""
    match = _SCHEME.match(told.right)
    if match is None or told.is_only_school or not told.of_guest:
        return None
    kind = PositionKind.INTERNSHIP if "intern" in match.group() else PositionKind.JOB
    return Hit("positions.scheme", 0.85, told.name.start, kind)


_SCHEME = re.compile(
    r"(?:'s)? (?:\w+ )?(?:graduate|summer|internship|apprenticeship|trainee|training) "
    r"(?:programme|program|scheme|internship)\b|(?:'s)? internship\b"
)


def elliptic(told: Place) -> Hit | None:
    """ "Retour à Lyon, d'abord chez X": a path told without verbs. French "chez" hardly needs one."""
    link = told.link
    if link is None or link.word != "chez" or told.statement.telling is not Telling.OWN:
        return None
    asked = _PATH.search(told.statement.question) is not None
    if not (asked or _STEP.search(told.before + told.right[:60])) or not told.of_guest:
        return None
    intern = _INTERNSHIPS.search(told.statement.question) is not None
    return Hit("positions.step_at", 0.72, 0, PositionKind.INTERNSHIP if intern else PositionKind.JOB)


_PATH = re.compile(words.either("employment", "path"))
_INTERNSHIPS = re.compile(r"\b(?:stages?|alternance|internships?|placements?)\b")


def stepped(told: Place) -> Hit | None:
    """ "Then X in 2012, as an analyst", "So it was X, on the phones": a step without a verb of working."""
    if told.is_only_school or told.statement.telling is not Telling.OWN:
        return None
    if not _NEXT.fullmatch(told.statement.folded[: told.name.start]) or not _ENDED.match(told.right):
        return None
    if len(told.name.text) <= SHORT and not told.name.known:
        return None
    return Hit("positions.step", 0.72, 0, PositionKind.JOB)


SHORT = 3  # letters: a grade, a degree
_SO = r"\W*(?:(?:so|and|but|et|alors|donc|bon),? )?"
_CAME = words.either("employment", "came")
_THEN = rf"(?:{words.either('employment', 'next')}(?:,| {_CAME})?|{_CAME})"
_NEXT = re.compile(rf"{_SO}{_THEN} (?:at |chez |a )?(?:the |la |le |l')?")
_ENDED = re.compile(
    r"(?: in| en)? (?:19|20)\d\d|[.,;]| as an? | comme | pendant | for \w+ (?:years|months)"
    r"| (?:again|encore)|$"
)


def placed(told: Place) -> Hit | None:
    """ "À X, cinq mois", "At X, two years": a place and how long, and no verb."""
    link = told.link
    if link is None or told.is_only_school or told.statement.telling is not Telling.OWN:
        return None
    if not re.fullmatch(r"\W*", told.before) or not _LASTED.match(told.right):
        return None
    return Hit("positions.placed", 0.75, 0, PositionKind.JOB)


_LASTED = re.compile(
    r",? (?:pendant |for |about |presque |environ )?[\w-]{1,8} (?:ans?|annees?|mois|years?|months?)\b"
)


def called(told: Place) -> Hit | None:
    """ "…, at a company called X": what is named so in the guest's words is hardly anything else."""
    link = told.link
    if (
        link is None
        or not link.named
        or not _CALLED.search(link.via)
        or told.statement.telling is not Telling.OWN
    ):
        return None
    if link.word not in ("at", "chez", "dans", "for", "pour", "with") or not told.statement.markers:
        return None
    return Hit("positions.called", 0.8, 0, PositionKind.JOB)


_CALLED = re.compile(words.either("organisations", "called"))

_STEP = re.compile(
    r"\b(?:puis|ensuite|d'abord|retour|direction|enfin|apres|pendant|premiere?|aujourd'hui|actuellement|maintenant|desormais"
    r"|(?:en|depuis) (?:19|20)\d\d|\w+ (?:ans|mois))\b"
)


def answered(told: Place) -> Hit | None:
    """ "Where do you work? — At the X", "Your first job? — It was at X": the answer begins with the place."""
    link = told.link
    asked = told.statement.opens and _WHERE.search(told.statement.question)
    if not asked or told.is_only_school or not _START.fullmatch(told.before):
        return None
    if link is None:
        return (
            Hit("positions.answered_where", 0.75, 0, PositionKind.JOB) if _ENDED.match(told.right) else None
        )
    if not link.firm and link.word not in _ANSWERING:
        return None
    sure = 0.9 if told.name.known or link.firm or link.named else 0.75
    return Hit("positions.answered_where", sure, told.name.start, PositionKind.JOB)


_WHERE = re.compile(words.either("employment", "where"))
_START = re.compile(rf"\W*(?:{words.either('employment', 'answering')}[ ,]*){{0,2}}")


_ANSWERING = frozenset(["at", "in", "for", "with", "chez", "a", "au", "aux", "dans", "pour"])
