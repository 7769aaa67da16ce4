"""Finding what a model quotes in the text. What is not found was not said.

Models copy words faithfully and signs freely: they drop emphasis and links, straighten quotes, leave
out a speaker's label, put "[…]" for what they skip. So words are compared, never signs, and a search
takes time in proportion to the text.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from profiles.reading.document import Document, Telling
from profiles.reading.facts import Span
from profiles.reading.markup import blank
from profiles.reading.source import LONGEST_EVIDENCE
from profiles.reading.vocabulary import fold

SHORTEST = 2  # characters; a single letter is found everywhere and proves nothing
LIGATURES = str.maketrans({"œ": "oe", "æ": "ae"})

# 45.50 is one number and 45-50 are two; C++ and C# keep their signs, a heading's # is none.
_WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+|(?<=[^\W_])#|(?<=[^\W_])\++|[%€$£]")
_SKIPPED = re.compile(r"\[ ?(?:…|\.{3}) ?\]|\( ?(?:…|\.{3}) ?\)|…|\.{3,}")


def words_of(folded: str) -> tuple[str, ...]:
    """The words of a folded text as they are compared."""
    return tuple(match.group().translate(LIGATURES) for match in _WORD.finditer(folded))


@dataclass(frozen=True)
class View:
    """The words of some passages of a text in a row, and where each stands."""

    words: tuple[str, ...]
    spans: tuple[Span, ...]

    @classmethod
    def of(cls, folded: str, passages: Iterable[Span]) -> View:
        matches = [match for span in passages for match in _WORD.finditer(folded, span.start, span.end)]
        words = tuple(match.group().translate(LIGATURES) for match in matches)
        return cls(words, tuple(Span(match.start(), match.end()) for match in matches))

    def find(self, words: Sequence[str], start: int = 0) -> int:
        """Where `words` next stand in the row, from word `start` on: the first one's place, or -1."""
        if start >= len(self.words):
            return -1
        found = self._row.find(f" {' '.join(words)} ", self._at[start])
        return -1 if found < 0 else bisect_left(self._at, found)

    def span(self, first: int, count: int) -> Span:
        return Span(self.spans[first].start, self.spans[first + count - 1].end)

    def place_of(self, offset: int) -> int:
        """The first word at or after an offset of the text."""
        return bisect_left(self.spans, Span(offset, offset))

    @cached_property
    def _row(self) -> str:
        return f" {' '.join(self.words)} " if self.words else " "

    @cached_property
    def _at(self) -> list[int]:
        """Where the blank before each word stands in the row."""
        at, places = 0, []
        for word in self.words:
            places.append(at)
            at += len(word) + 1
        return places


class Quotes:
    """One text, ready for any number of quotes."""

    def __init__(self, document: Document) -> None:
        self.document = document

    def locate(self, quote: str, near: int = 0) -> tuple[Span, ...]:
        """The passages that `quote` is made of, in order; none where it was not said.

        One passage, unless the quote skips words and says so. Of several places the first one at or
        after `near` that the person says is meant, or else the first one of all.
        """
        for view, raw in ((self._plain, False), (self._told, False), (self._raw, True)):
            found = _places(view, _pieces(quote, raw=raw), view.place_of(near))
            best = next((spans for spans in found if self._is_told(spans[0].start)), None)
            best = best or next(_places(view, _pieces(quote, raw=raw)), None)
            if best:
                return best
        return ()

    def _is_told(self, offset: int) -> bool:
        """Whether the person says it, or an author of the person."""
        return self.document.telling_at(offset) in (Telling.OWN, Telling.AUTHOR)

    def all(self, name: str) -> Iterator[Span]:
        """The places where a name stands, in order."""
        for way in _pieces(name, raw=False)[:1]:
            yield from (spans[0] for spans in _places(self._plain, [way]))

    def words(self, spans: Iterable[Span]) -> list[str]:
        """The words of some passages, as they are compared."""
        folded = self.document.folded
        return [word for span in spans for word in words_of(folded[span.start : span.end])]

    @cached_property
    def _plain(self) -> View:
        """The words of the text without its markup."""
        return View.of(self.document.folded, [self._whole])

    @cached_property
    def _told(self) -> View:
        """What people say, without the labels between: a quote may run over a change of speaker."""
        return View.of(self.document.folded, [block.span for block in self.document.layout.blocks])

    @cached_property
    def _raw(self) -> View:
        """The words of the text and of its markup: a quote may end within a link's address."""
        return View.of(fold(self.document.text), [self._whole])

    @property
    def _whole(self) -> Span:
        return Span(0, len(self.document.text))


def _pieces(quote: str, *, raw: bool) -> list[list[tuple[str, ...]]]:
    """The ways to read a quote: as one passage, and as several where it says that it skips words."""
    whole = words_of(fold(quote if raw else blank(quote)))
    parts = [words_of(fold(part if raw else blank(part))) for part in _SKIPPED.split(quote)]
    parts = [part for part in parts if part]
    ways = [[whole], parts] if len(parts) > 1 else [[whole]]
    return [way for way in ways if all(len("".join(part)) >= SHORTEST for part in way)]


def _places(view: View, ways: list[list[tuple[str, ...]]], start: int = 0) -> Iterator[tuple[Span, ...]]:
    """The places of a quote from word `start` on, as one passage before as several."""
    for way in ways:
        first = view.find(way[0], start)
        while first >= 0:
            spans, after = _followed(view, way, first)
            if spans:
                yield spans
            first = view.find(way[0], after) if after >= 0 else -1


def _followed(view: View, way: list[tuple[str, ...]], first: int) -> tuple[tuple[Span, ...], int]:
    """The spans of all pieces, the first being at `first`, none where one is too far for one passage;
    and the word from which on to look for another place, -1 where there is none.
    """
    spans, place = [view.span(first, len(way[0]))], first + len(way[0])
    farthest = spans[0].start + LONGEST_EVIDENCE
    for piece in way[1:]:
        found = view.find(piece, place)
        if found < 0:
            return (), -1
        span = view.span(found, len(piece))
        if span.end > farthest:
            return (), max(first + 1, view.place_of(span.end - LONGEST_EVIDENCE))
        spans.append(span)
        place = found + len(piece)
    return tuple(spans), first + 1
