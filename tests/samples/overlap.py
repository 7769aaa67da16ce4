"""Do two texts share a run of words? Our own texts may share facts with others, not sentences."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from tests.samples.corpus import fold

RUN = 7  # words; shorter runs are the language's own: "il n'y a pas", "machine learning engineer"


def shared_runs(ours: str, theirs: str, names: Iterable[str] = (), length: int = RUN) -> list[str]:
    """The runs of `length` words that stand in both texts; names and numbers do not count as words."""
    known = set(_runs(_words(theirs, names), length))
    return [" ".join(run) for run in _runs(_words(ours, names), length) if run in known]


def _words(text: str, names: Iterable[str]) -> list[str]:
    folded = f" {fold(text)} "
    for name in sorted({fold(name) for name in names} - {""}, key=len, reverse=True):
        folded = folded.replace(f" {name} ", " ")
    return [word for word in folded.split() if not re.fullmatch(r"\d+", word)]


def _runs(words: list[str], length: int) -> Iterator[tuple[str, ...]]:
    return zip(*(words[start:] for start in range(length)), strict=False)
