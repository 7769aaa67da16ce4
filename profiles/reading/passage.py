"""One sentence made easy to match: markup gone, blanks single, and the way back to the text.

`Source.folded` keeps every offset, at the price of runs of spaces where a link's address stood.
Rules that look at what stands next to a name read a passage instead.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from profiles.reading.facts import Span
from profiles.reading.source import Source
from profiles.reading.vocabulary import fold

_WORDS = re.compile(r"\S+")


@dataclass(frozen=True)
class Passage:
    """The words of `span`, single-spaced. `text` keeps capitals and accents, `folded` does not."""

    span: Span
    text: str
    places: tuple[int, ...]  # for each character of `text`, its offset in the document

    @cached_property
    def folded(self) -> str:
        return fold(self.text)

    def origin(self, start: int, end: int) -> Span:
        """Where `text[start:end]` stands in the document."""
        return Span(self.places[start], self.places[end - 1] + 1)


def of(source: Source, span: Span) -> Passage:
    """The passage of one sentence."""
    letters: list[str] = []
    places: list[int] = []
    for match in _WORDS.finditer(source.plain, span.start, span.end):
        if letters and not (match.group()[0] in ",.;)]…" or letters[-1] in "(["):
            letters.append(" ")
            places.append(places[-1] + 1)
        letters.extend(match.group())
        places.extend(range(match.start(), match.end()))
    return Passage(span, "".join(letters), tuple(places))
