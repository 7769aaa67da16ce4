"""Lines that state facts without a sentence: fields of a card, lists under a heading, dated lines.

"Company: X", a bullet under "Education", "2015-2019: Data scientist, X". Each becomes an entry whose
pieces the readers of studies and of positions judge.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from profiles.reading import passage, words
from profiles.reading.document import TELLS, Document
from profiles.reading.facts import Span
from profiles.reading.layout import Role
from profiles.reading.passage import Passage
from profiles.reading.vocabulary import fold


class Field(StrEnum):
    """What a line says that its value is."""

    EMPLOYER = "employer"
    TITLE = "title"
    STUDIES = "studies"
    PATH = "path"  # either, as the words say


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a value, between commas or dashes: `passage.text[start:end]`."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, eq=False)
class Entry:
    """One line of a card or a list. `group` is the same for the lines of one card or list."""

    field: Field
    label: str  # as written, "" for a dated line without a heading
    passage: Passage
    span: Span
    pieces: tuple[Piece, ...]
    group: int
    dated: bool


LONGEST = 240  # characters; a longer line is prose
_DAY = r"(?:(?:\w{3,10}\.? )?(?:19|20)\d\d|\d{2}/\d{4})"
_NOW = r"(?:aujourd'hui|present|now|today|\.\.\.|en cours|ce jour)"
_DATES = re.compile(
    rf"[\[(]?(?:(?:depuis|since|from|de) )?{_DAY}(?: ?(?:-{{1,2}}|a|to|/|>|until) ?(?:{_DAY}|{_NOW}))?[\])]?"
)
_DATED_FIRST = re.compile(rf"\W{{0,4}}{_DATES.pattern} ?(?::|-{{1,2}}|,|\||) ?(?=\w)")
_DATED_LAST = re.compile(rf"[ ,:|-]*{_DATES.pattern}\W*$")
_FIELD = re.compile(r"\W{0,4}(?P<label>[a-z][a-z' -]{2,30}?) ?: ?(?=\S)")
_BULLET = re.compile(r"\s*(?:[-*•·–]|\d{1,2}[.)])\s+")
# What parts a title, an employer and a place on one line.
_APART = re.compile(r"[,;|·]| -{1,2} | @ | / | (?:chez|at) ")
_LABELS = {field: re.compile(words.either("cards", field.value)) for field in Field}


@lru_cache(maxsize=2)
def entries(document: Document) -> tuple[Entry, ...]:
    """The entries of the document, in reading order."""
    return tuple(_entries(document))


def _entries(document: Document) -> Iterator[Entry]:
    heading, group = "", 0
    for block in document.layout.blocks:
        if block.role in (Role.HEADING, Role.TITLE, Role.QUESTION):
            heading, group = document.source.words(block.span).strip(" #*_:?"), group + 1
        elif document.telling_at(block.span.start) in TELLS:
            for line in _lines(document, block.span):
                entry = _entry(document, line, heading, group)
                if entry:
                    yield entry
            if block.role is Role.ANSWER:
                heading = ""


def _lines(document: Document, span: Span) -> Iterator[Span]:
    for line in document.source.lines_in(span):
        if 0 < line.end - line.start <= LONGEST:
            yield line


def _entry(document: Document, line: Span, heading: str, group: int) -> Entry | None:
    here = passage.of(document.source, line)
    if not here.text or (here.text.endswith((".", "?", "!")) and here.text.count(" ") > MOST_WORDS):
        return None
    field = _FIELD.match(here.folded)
    if field:
        label = here.text[field.start("label") : field.end("label")].strip()
        kind = _kind(label)
        if kind in (Field.EMPLOYER, Field.TITLE, Field.STUDIES):
            return _made(kind, label, here, line, field.end(), group, dated=False)
    dated = _DATED_FIRST.match(here.folded) or _DATED_LAST.search(here.folded)
    bullet = _BULLET.match(document.text, line.start, line.end)
    kind = _kind(heading)
    if kind and (bullet or dated):
        begin = dated.end() if dated and dated.start() == 0 else _after_bullet(here)
        return _made(kind, heading, here, line, begin, group, dated=dated is not None)
    if dated and (bullet or dated.start() == 0):
        return _made(
            Field.PATH,
            "",
            here,
            line,
            dated.end() if dated.start() == 0 else _after_bullet(here),
            group,
            dated=True,
        )
    return None


MOST_WORDS = 14  # of a line that ends like a sentence and still is an entry


def _after_bullet(here: Passage) -> int:
    match = re.match(r"\W{0,4}", here.folded)
    return match.end() if match else 0


def _kind(label: str) -> Field | None:
    folded = fold(label)
    return next((field for field, pattern in _LABELS.items() if pattern.fullmatch(folded)), None)


def _made(
    kind: Field, label: str, here: Passage, line: Span, begin: int, group: int, *, dated: bool
) -> Entry:
    last = _DATED_LAST.search(here.folded, begin) if dated else None
    end = last.start() if last and last.start() > begin else len(here.folded)
    return Entry(kind, label, here, line, tuple(_pieces(here, begin, end)), group, dated)


def _pieces(here: Passage, begin: int, end: int) -> Iterator[Piece]:
    at = begin
    for match in [*_APART.finditer(here.folded, begin, end), None]:
        stop = match.start() if match else end
        text = here.text[at:stop]
        bare = text.strip(' .,;:()"«»“”')
        if bare:
            start = at + text.index(bare)
            yield Piece(start, start + len(bare), bare)
        at = match.end() if match else end
