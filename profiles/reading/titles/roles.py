"""What a title means: the role of the vocabulary, and the seniority that its words say."""

from __future__ import annotations

import re
from functools import cache

from profiles.reading import words
from profiles.reading.facts import Seniority
from profiles.reading.vocabulary import Lexicon, fold, load
from profiles.reading.vocabulary.entries import Role

_ORDER = (
    Seniority.INTERN,
    Seniority.JUNIOR,
    Seniority.MANAGER,
    Seniority.LEAD,
    Seniority.SENIOR,
    Seniority.CONFIRMED,
)
_WORD = re.compile(r"[^\W_]+")


@cache
def _lexicon() -> Lexicon[Role]:
    return Lexicon(load().roles.values(), plurals=True)


def role_of(title: str) -> str | None:
    """The slug of the role that a title names; the longest form wins. None where none is known."""
    matches = list(_lexicon().find(fold(title), text=title))
    best = max(matches, key=lambda match: match.end - match.start, default=None)
    return best.entry.slug if best else None


def seniority_of(title: str) -> Seniority | None:
    """The seniority that a word of the title says, None where none does."""
    told = fold(title)
    parts = set(_WORD.findall(told))
    for seniority in _ORDER:
        if any(
            word in parts or (" " in word and word in told) for word in words.of("titles", seniority.value)
        ):
            return seniority
    return None
