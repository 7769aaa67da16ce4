"""Whether a mention of work tells of the present, of the past, or backwards."""

from __future__ import annotations

import re

from profiles.reading import words
from profiles.reading.document import Telling
from profiles.reading.layout import Role
from profiles.reading.statements import Statement

_NOW = re.compile(rf"\b{words.either('tenses', 'now')}\b")
_PRESENT = re.compile(rf"(?<![\w']){words.either('tenses', 'present')}(?![\w])")
_PAST = re.compile(rf"(?<![\w']){words.either('tenses', 'past')}(?![\w])")
_OVER = re.compile(rf"(?<![\w']){words.either('tenses', 'over')}(?![\w])")
_THEN = re.compile(rf"\b{words.either('tenses', 'then')}\b")
_AHEAD = re.compile(rf"(?<!\w){words.either('tenses', 'ahead')} ?(?:i |me |we )?$")
_BACKWARDS = re.compile(rf"\b{words.either('tenses', 'backwards')}\b")
_CLAUSES = re.compile(
    r"; |: | -{1,2} |, (?=(?:and|et|puis|then|but|mais|before|avant|after|apres|pour)\b)"
    r"|\b(?:and then|et puis|puis|then) |, (?=(?:i|je|j'|he|she|il|elle)\b)"
)
SHORT = 25  # characters: "At the moment, I work" is one clause
AFTER = 40  # characters after a name in which "where I work now" begins
_TAIL = re.compile(
    r"(?:,? (?:where|ou|la societe|l'entreprise|the company|which|depuis|since)\b[^.;:]*|[^,.;:]*)"
)


def is_present(statement: Statement, cue: int, end: int, rule: str) -> bool:
    """Whether the clause from `cue` on says that the guest is there now."""
    clause = _clause(statement.folded, cue, end)
    if _NOW.search(clause):
        return not _OVER.search(clause)
    if _is_headline(statement, rule):
        return not _PAST.search(clause) and not _OVER.search(clause)
    return _PRESENT.search(clause) is not None and not _PAST.search(clause)


def is_over(statement: Statement, cue: int, end: int) -> bool:
    """Whether the clause says that the guest is there no longer."""
    return _OVER.search(_clause(statement.folded, cue, end)) is not None


def is_sequenced(statement: Statement, cue: int, end: int) -> bool:
    """Whether the clause says that this came after what was told: "later, at X"."""
    return _THEN.search(_clause(statement.folded, cue, end)) is not None


def is_told_ahead(statement: Statement, cue: int) -> bool:
    """Whether "before" governs the telling: "before joining X, I was at Y"."""
    return _AHEAD.search(statement.folded, 0, cue) is not None


def is_told_backwards(statement: Statement, at: int) -> bool:
    """Whether what stands at `at` came before what was told last: "before that, at X"."""
    return _BACKWARDS.search(statement.folded[:at]) is not None


def _clause(folded: str, at: int, end: int) -> str:
    start = 0
    for match in _CLAUSES.finditer(folded, 0, at):
        if match.group() != ", " or match.start() - start > SHORT:
            start = match.end()
    tail = _TAIL.match(folded, end, min(len(folded), end + AFTER))
    return folded[start : tail.end() if tail else end]


def _is_headline(statement: Statement, rule: str) -> bool:
    """A title line says what somebody is: "NAME, data engineer at X"."""
    if rule not in ("positions.title_at", "positions.founded", "positions.list"):
        return False
    return statement.block.role in (Role.TITLE, Role.INTRO) or statement.telling is Telling.HOST
