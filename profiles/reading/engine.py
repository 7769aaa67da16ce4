"""The one door: `read(text)` gives everything that the rules find in an interview.

No settings, no clock, no network, no database: the same text gives the same reading, always.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from profiles.reading import casting, language, sections, settle
from profiles.reading.document import Document
from profiles.reading.facts import Fact, Reading
from profiles.reading.readers import education, people, positions, salaries, skills, topics, working_life
from profiles.reading.source import Source
from profiles.reading.vocabulary import load

READER = "rules"
VERSION = "1.0"  # raised with every change that may change a reading

Reader = Callable[[Document], Iterable[Fact]]

# One reader a kind of fact. Each sees the document only, never another's facts, so their order
# matters to nobody but `settle`, which keeps it among facts of one kind.
READERS: tuple[Reader, ...] = (
    people.find,
    topics.find,
    education.find,
    positions.find,
    skills.find,
    salaries.find,
    working_life.find,
)


def read(text: str) -> Reading:
    """Everything found in `text`. Offsets count in it as it is: normalise it before (NFC, LF)."""
    document = understand(text)
    facts = [fact for find in READERS for fact in find(document)]
    return settle.reading(document, facts, READER, VERSION)


def understand(text: str) -> Document:
    """The text taken apart, before any reader has seen it."""
    source = Source(text)
    vocabulary = load()
    cast, layout = casting.cast(source, sections.divide(source), vocabulary)
    return Document(source, layout, cast, language.of(source.folded), vocabulary)
