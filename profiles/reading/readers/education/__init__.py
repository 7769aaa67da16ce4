"""Where the person studied: schools in the order of time, and trainings told without a school.

A school where somebody teaches or works is an employer, one that they only planned to attend is
nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from profiles.reading.document import Document
from profiles.reading.facts import Fact
from profiles.reading.readers.education import cards, steps
from profiles.reading.readers.education.telling import mentions


def find(document: Document) -> Iterator[Fact]:
    """The studies in chronological order."""
    told = sorted([*cards.mentions(document), *mentions(document)], key=lambda mention: mention.at)
    yield from steps.chronological(document, told)
