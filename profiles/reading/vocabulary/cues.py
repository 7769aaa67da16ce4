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
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
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

    def holds(self, words: Sequence[str]) -> bool:
        """Whether the folded words of a question satisfy the cue."""
        return all(_said(term, words) for term in self.wanted) and not any(
            _said(term, words) for term in self.refused
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


def _said(term: Term, words: Sequence[str]) -> bool:
    return any(_follows(phrase, words) for phrase in term)


def _follows(phrase: Phrase, words: Sequence[str]) -> bool:
    spots = range(len(words) - len(phrase) + 1)
    return any(all(_fits(part, words[spot + at]) for at, part in enumerate(phrase)) for spot in spots)


def _fits(part: str, word: str) -> bool:
    return word.startswith(part[:-1]) if part.endswith("*") else word == part


class Cued(Protocol):
    """Anything that cues point to: a topic."""

    @property
    def cues(self) -> tuple[Cue, ...]: ...


T = TypeVar("T", bound=Cued)


def ranked(question: str, topics: Iterable[T] | Mapping[str, T]) -> list[tuple[T, int]]:
    """The topics that a question asks about, heaviest cue first, list order where they weigh the same."""
    words = words_of(question)
    among = topics.values() if isinstance(topics, Mapping) else topics
    found = [(topic, max((c.weight for c in topic.cues if c.holds(words)), default=0)) for topic in among]
    return sorted((pair for pair in found if pair[1]), key=lambda pair: -pair[1])
