"""Titles that somebody says they hold or held: "as a …", "I was …", "promoted to …"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from profiles.reading import words
from profiles.reading.document import Telling
from profiles.reading.readers.positions import titled
from profiles.reading.statements import Statement
from profiles.reading.subjects import Whom
from profiles.reading.titles import Title


@dataclass(frozen=True, slots=True)
class Held:
    """A title that a rule says the guest held; `alone` where it counts without an employer."""

    title: Title
    rule: str
    confidence: float
    cue: int
    alone: bool


WINDOW = 70  # characters before a title in which its cue must stand
_FILL = rf"(?: (?:{words.either('titles', 'fill')})){{0,4}} ?"


def _cue(key: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w'])(?P<cue>{words.either('titles', key)}){_FILL}$")


# The ways of saying so, the plainest first, each with its confidence.
_WAYS = (
    ("post", _cue("posts"), 0.88),
    ("made", _cue("made"), 0.88),
    ("as", _cue("as_one"), 0.85),
    ("being", _cue("being"), 0.85),
)
_POST = re.compile(r" (?:role|position|job|post|title|poste)\b")
AFTER = 0.8  # "a data analyst role": the word of work follows
_NOT_HELD = re.compile(
    rf"(?<![\w'])(?:{words.either('titles', 'not_held')})(?!\w)[^.;]{{0,45}}$|\bn'[^.;]{{0,45}}$"
)
# "as a …" without a person counts when a word of work or the sentence's start stands before it.
_WORKING = re.compile(
    r"(?:^\W*|\b(?:work|start|began|begin|join|hired|career|job|employ|travaill|debut|commenc|embauch|recrut|d'abord|first"
    r"|then|puis|ensuite|and|et|role|poste|serv)\w*[^.;!?]{0,60})$"
)
_THE = re.compile(r"\b(?:the|le|la|l') ?$")


def held(statement: Statement) -> Iterator[Held]:
    """The titles of a statement that are told of the guest, in order."""
    before: Held | None = None
    for title in statement.titles:
        one = None if title.plural else _held(statement, title) or _listed(statement, title, before)
        if one:
            yield one
        before = one


def _held(statement: Statement, title: Title) -> Held | None:
    left = statement.folded[max(0, title.start - WINDOW) : title.start]
    whom = statement.whom(title.start)
    if whom is Whom.OTHER or (whom is Whom.UNSAID and statement.telling in (Telling.HOST, Telling.ASSENTED)):
        return None
    for way, pattern, confidence in _WAYS:
        match = pattern.search(left)
        if match and _is_said(statement, title, way, left[: match.start()], whom):
            cue = title.start - len(left) + match.start("cue")
            return Held(title, f"positions.{way}", confidence, cue, whom is Whom.GUEST)
    refused = _NOT_HELD.search(left) or titled.is_somebody_elses(statement, title)
    if whom is Whom.GUEST and not refused and _POST.match(statement.folded, title.end):
        return Held(title, "positions.post_after", AFTER, title.start, False)
    return None


def _is_said(statement: Statement, title: Title, way: str, before: str, whom: Whom) -> bool:
    """Whether a cue before a title makes it the guest's."""
    if _NOT_HELD.search(before) or titled.ends_with_somebody(before):
        return False
    if way == "being" and " " not in title.folded and _THE.search(statement.folded[: title.start]):
        return False  # "I was the musician": a part among friends, not a trade
    return whom is Whom.GUEST or way == "post" or (way != "being" and _WORKING.search(before) is not None)


_THEN = re.compile(
    r"(?:,|\b(?:and|et)\b) ?(?:then |puis |later |ensuite |plus tard |enfin |finally |now |maintenant )"
    r"(?:as |to |vers |comme |en tant que )?(?:an? |une? |the )?$"
)


def _listed(statement: Statement, title: Title, before: Held | None) -> Held | None:
    """ "first as a clerk, then a buyer": one more title of the same telling."""
    if (
        before
        and statement.whom(title.end) is not Whom.OTHER
        and _THEN.search(statement.folded[before.title.end : title.start])
    ):
        return Held(title, "positions.then", before.confidence - 0.03, title.start, before.alone)
    return None
