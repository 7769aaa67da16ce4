"""Titles told without a verb: "Then senior analyst.", "at X, statistician", a rank alone, an answer."""

from __future__ import annotations

import re
from collections.abc import Iterator

from profiles.reading import words
from profiles.reading.document import Telling
from profiles.reading.readers.positions import titled
from profiles.reading.readers.positions.held import Held
from profiles.reading.statements import Statement
from profiles.reading.subjects import Whom
from profiles.reading.titles import Title

STEP, APPOSED, ANSWERED, RANK = 0.82, 0.8, 0.85, 0.8  # confidences
_STEPPED = rf"(?:{words.either('titles', 'steps')}[ ,]*)*"
_START = re.compile(rf"\W*{_STEPPED}(?:an? |une? |as an? |comme )?\W*")
_ENDS = re.compile(
    r"\W*(?:$|[,.;:!?)]|\b(?:since|depuis|pendant|for|after|at|chez|au|aux|a|d'abord|first|et|and|puis|then|until"
    r"|jusqu|en|in|sur|durant|by|over|du|de 2|from|c'etait|ca|it said|was (?:my|the) (?:title|job))\b)"
)
_ASKED = re.compile(words.either("titles", "asked"))


def told(statement: Statement, employed: int | None) -> Iterator[Held]:
    """The titles that a statement gives without a verb; `employed` is where its first employer ends."""
    if statement.telling is not Telling.OWN:
        return
    yield from _ranks(statement)
    for title in statement.titles:
        one = None if title.plural else _bare(statement, title, employed)
        if one:
            yield one


def _bare(statement: Statement, title: Title, employed: int | None) -> Held | None:
    before, after = statement.folded[: title.start], statement.folded[title.end :]
    if not _ENDS.match(after):
        return None
    if _START.fullmatch(before):
        if statement.opens and _ASKED.search(statement.question):
            return Held(title, "positions.answered_title", ANSWERED, title.start, True)
        return Held(title, "positions.step_title", STEP, title.start, False)
    if employed is None or employed > title.start or not _APPOSED.search(before):
        return None
    if statement.whom(title.start) is Whom.OTHER or titled.is_apposed_to_other(statement, title):
        return None
    return Held(title, "positions.apposed", APPOSED, title.start, False)


_APPOSED = re.compile(
    rf"(?:[,:(] ?|\b(?:ans|mois|years|months) )(?:{_STEPPED}|first (?:as )?(?:an? )?)$"
    r"|(?:puis|et puis|and then|,? then) (?:an? |une? )?$"
)
_RANKED = re.compile(
    rf"(?<!\w)(?P<cue>{words.either('titles', 'rising')})(?: up| to| an?| une?| en| on)? "
    rf"(?P<rank>{words.either('titles', 'grades')})"
    r"(?=[,.;:!?]|$| (?:after|in|since|by|and|last|next|for|at|when|depuis|en|au bout|puis|et|a)\b)"
)


def _ranks(statement: Statement) -> Iterator[Held]:
    """ "then senior, then staff": a rank that says a title."""
    at = 0
    while match := _RANKED.search(statement.folded, at):
        start, end = match.span("rank")
        at = start
        if statement.whom(start) is Whom.OTHER:
            continue
        title = Title(start, end, statement.passage.text[start:end], match["rank"], plural=False)
        yield Held(title, "positions.rank", RANK, match.start("cue"), False)
