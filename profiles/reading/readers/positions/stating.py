"""Ways of stating it: a title at a place, "where I work", "my employer"."""

from __future__ import annotations

import re

from profiles.reading import words
from profiles.reading.document import Telling
from profiles.reading.facts import PositionKind
from profiles.reading.placenames import is_town_like
from profiles.reading.readers.positions import kinds, titled
from profiles.reading.readers.positions.places import Hit, Place, cue_at
from profiles.reading.subjects import Whom
from profiles.reading.titles import Title

_EMPLOYER = re.compile(rf"{words.either('employment', 'employer')} ?$")
_RIGHT = re.compile(words.either("employment", "right"))


def works_there(told: Place) -> Hit | None:
    """ "…, the company where I work", "X hired me": what follows the name says it."""
    if _RIGHT.match(told.right) is None:
        return None
    bare = told.link is not None and told.link.word in ("en", "in", "a") and not told.name.known
    if bare and is_town_like(told.name.text):
        return None
    return Hit("positions.where_i_work", 0.95, told.name.start)


def titled_at(told: Place) -> Hit | None:
    """ "data engineer at X", "responsable produit chez X"."""
    link = told.link
    title = titled.before(told.statement, link) if link else None
    if link is None or title is None:
        return None
    as_one = _AS_TITLE.search(told.statement.folded[: title.start])
    if link.word in _NOT_AFTER_TITLE and not told.name.known and not link.named:
        return None
    if link.word == "a" and not told.name.known and is_town_like(told.name.text):
        return None
    if told.is_only_school and as_one and as_one["cue"].startswith(("train", "qualif", "stud", "form")):
        return None
    if not _apposed(told) and not _is_titles_guest(told, title):
        return None
    sure = 0.93 if link.firm or link.named or told.name.known else 0.85
    return Hit(
        "positions.title_at", sure, title.start, kinds.of(title), titled.singular(title), near=title.end
    )


_NOT_AFTER_TITLE = frozenset(
    ["in", "avec", "sur", "on", "from", "by", "par", "en", "via", "as", "to", "under", "sous"]
)


_AS_TITLE = re.compile(r"\b(?P<cue>\w+) as (?:an? |the )?(?:\w+ )?$")


# "A trainee from X built …": a title that opens the sentence with an article is somebody's.
_ARTICLE = re.compile(r"^\W*(?:an?|une?|the|le|la|l'|des|les|notre|our|cette|ce|this|that) ?(?:\w+ )?$")


def _apposed(told: Place) -> bool:
    """ "one of the analysts at X, NAME": the guest's name follows."""
    after = re.match(r",? ", told.right)
    return after is not None and told.statement.names_guest_at(told.name.end + after.end())


def _is_titles_guest(told: Place, title: Title) -> bool:
    if titled.is_somebody_elses(told.statement, title) or titled.is_relations(told.statement, title):
        return False
    if titled.is_apposed_to_other(told.statement, title):
        return False
    whom = told.statement.whom(title.start)
    if whom is Whom.UNSAID:
        article = _ARTICLE.search(told.statement.folded[: title.start])
        return not article and told.statement.telling not in (Telling.ASSENTED, Telling.ASKED)
    return whom is Whom.GUEST


def named_employer(told: Place) -> Hit | None:
    """ "mon employeur actuel, X", "the company I worked for, X"."""
    match = _EMPLOYER.search(told.left)
    if match is None or not told.of_guest:
        return None
    return Hit("positions.my_employer", 0.88, cue_at(told, match, told.left), PositionKind.JOB)


def employer_titled(told: Place) -> Hit | None:
    """ "I was an X engineer": a known employer stands right before the title."""
    title = next((one for one in told.statement.titles if one.start == told.name.end + 1), None)
    if title is None or told.name.employer is None or not _AS_ONE.search(told.left) or not told.of_guest:
        return None
    return Hit("positions.employer_title", 0.8, told.name.start, kinds.of(title), titled.singular(title))


_AS_ONE = re.compile(
    r"\b(?:as|was|am|i'm|being|became|former|ex|comme)"
    r"(?: the| an?| une?| of| (?:the )?(?:first|one|two)(?: of (?:two|three|four|five))?)*"
    r" ?(?:former |ex-)?$"
)
