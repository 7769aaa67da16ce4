"""A long text in parts that a model can read, each cut where somebody else begins to speak."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from profiles.reading.document import Document

# Characters sent at once, about 10,000 tokens: an hour of talk. Models overlook more the more they get.
LONGEST = 40_000
OPENING = 1_500  # characters of the beginning, sent with each later part: they say who is interviewed


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a text that begins at `start`; `opening` is how the text begins, where it is another."""

    text: str
    start: int
    number: int = 1
    of: int = 1
    opening: str = ""


def parts(document: Document, longest: int = LONGEST) -> tuple[Part, ...]:
    """The text in as few parts as hold at most `longest` characters each."""
    text = document.text
    cuts = [0, *_cuts(document, longest), len(text)]
    pieces = [(start, text[start:end]) for start, end in pairwise(cuts)]
    return tuple(
        Part(piece, start, number, len(pieces), text[:OPENING] if start else "")
        for number, (start, piece) in enumerate(pieces, start=1)
    )


def _cuts(document: Document, longest: int) -> Iterator[int]:
    """Where parts end: before a turn, or else before a sentence, or else anywhere."""
    turns = _line_starts(document)
    sentences = [sentence.start for sentence in document.source.sentences]
    start, length = 0, len(document.text)
    while length - start > longest:
        start = _last(turns, start, longest) or _last(sentences, start, longest) or start + longest
        yield start


def _line_starts(document: Document) -> list[int]:
    """Where each turn's line begins, its label included."""
    return [document.source.line_at(block.span.start).start for block in document.layout.blocks]


def _last(places: Sequence[int], start: int, longest: int) -> int | None:
    """The last place within reach, unless that would make a short part: less than half."""
    within = [place for place in places if start + longest // 2 <= place <= start + longest]
    return max(within, default=None)
