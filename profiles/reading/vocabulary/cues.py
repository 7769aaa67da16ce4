"""How a topic is recognised in a question: a mini-language of word patterns.

A cue is one line of a topic's list. It is written folded, in French or English:

    parcours                    the word
    competenc*                  any word that begins so
    journee type                words that follow each other
    conseil*|recommand*         one or the other
    salaire + debut*            both, in any order
    anglais + !cours            the first without the second

A cue holds when all its wanted terms stand in the question and none of its refused ones does.
The more it asks for the more it weighs, so "salaire + bonus" wins over "salaire".
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice, takewhile
from typing import Protocol, TypeVar

from profiles.reading.vocabulary.folding import fold

_WORD = re.compile(r"[^\W_]+")
_SPELLING = re.compile(r"[^\W_]+\*?(?: [^\W_]+\*?)*")

Phrase = tuple[str, ...]
Term = tuple[Phrase, ...]


class CueError(ValueError):
    """A cue that is not written in the mini-language."""


@dataclass(frozen=True, slots=True)
class Cue:
    """Terms that a question must hold, and terms that it must not."""

    wanted: tuple[Term, ...]
    refused: tuple[Term, ...] = ()

    @property
    def weight(self) -> int:
        """How much the cue asks for: a point a wanted term, one more for each further word."""
        return sum(min(len(phrase) for phrase in term) for term in self.wanted) + len(self.wanted) - 1

    def holds(self, words: Sequence[str] | Row) -> bool:
        """Whether the folded words of a question satisfy the cue."""
        row = words if isinstance(words, Row) else Row(words)
        return all(_said(term, row) for term in self.wanted) and not any(
            _said(term, row) for term in self.refused
        )


def parse(line: str) -> Cue:
    """The cue that `line` writes. Raises CueError where it is not in the language."""
    wanted: list[Term] = []
    refused: list[Term] = []
    for part in line.split(" + "):
        (refused if part.startswith("!") else wanted).append(_term(part.removeprefix("!"), line))
    if not wanted:
        raise CueError(f"has the cue {line!r}, which only refuses: give it a word that must be there.")
    return Cue(tuple(wanted), tuple(refused))


def _term(part: str, line: str) -> Term:
    phrases = part.split("|")
    if fold(part) != part or not all(_SPELLING.fullmatch(phrase) for phrase in phrases):
        raise CueError(f"has the cue {line!r}, where {part!r} can't be read. Write folded words.")
    return tuple(tuple(phrase.split()) for phrase in phrases)


def words_of(text: str) -> tuple[str, ...]:
    """The folded words of a question, without punctuation: "Qu'as-tu" is qu, as, tu."""
    return tuple(_WORD.findall(fold(text)))


class Row:
    """The words of a question, and where each stands: a thousand cues ask for them."""

    def __init__(self, words: Sequence[str]) -> None:
        self.words = words
        self._places: dict[str, list[int]] = {}
        for place, word in enumerate(words):
            self._places.setdefault(word, []).append(place)
        self._sorted = sorted(self._places)
        self._spots: dict[str, list[int]] = {}

    def spots(self, part: str) -> list[int]:
        """Where a word of a cue stands, "competenc*" where any of its words does."""
        if not part.endswith("*"):
            return self._places.get(part, [])
        if part not in self._spots:
            start = bisect_left(self._sorted, part[:-1])
            words = takewhile(lambda word: word.startswith(part[:-1]), islice(self._sorted, start, None))
            self._spots[part] = [place for word in words for place in self._places[word]]
        return self._spots[part]


def _said(term: Term, row: Row) -> bool:
    return any(_follows(phrase, row) for phrase in term)


def _follows(phrase: Phrase, row: Row) -> bool:
    spots = row.spots(phrase[0])
    if len(phrase) == 1 or not spots:
        return bool(spots)
    return any(
        spot + len(phrase) <= len(row.words)
        and all(_fits(part, row.words[spot + at]) for at, part in enumerate(phrase))
        for spot in spots
    )


def _fits(part: str, word: str) -> bool:
    return word.startswith(part[:-1]) if part.endswith("*") else word == part


class Cued(Protocol):
    """Anything that cues point to: a topic."""

    @property
    def cues(self) -> tuple[Cue, ...]: ...


T = TypeVar("T", bound=Cued)


def ranked(question: str, topics: Iterable[T] | Mapping[str, T]) -> list[tuple[T, int]]:
    """The topics that a question asks about, heaviest cue first, list order where they weigh the same."""
    words = Row(words_of(question))
    among = topics.values() if isinstance(topics, Mapping) else topics
    found = [(topic, max((c.weight for c in topic.cues if c.holds(words)), default=0)) for topic in among]
    return sorted((pair for pair in found if pair[1]), key=lambda pair: -pair[1])
