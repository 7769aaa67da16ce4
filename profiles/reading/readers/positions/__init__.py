"""Where the person worked and works: employers, titles, times, in order.

Each name of an organisation in a statement is judged by the words around it (`judging`: `refusals`
first, then `tellings`); each title that hangs on no name (`held`) goes to the employer that the
telling is at (`walk`). The mentions then become positions (`order`, `stints`).
"""

from __future__ import annotations

from collections.abc import Iterator

from profiles.reading.document import Document
from profiles.reading.facts import Fact
from profiles.reading.readers.positions import cards, order, stints
from profiles.reading.readers.positions.walk import mentions


def find(document: Document) -> Iterator[Fact]:
    """The positions in chronological order."""
    told = sorted([*cards.mentions(document), *mentions(document)], key=lambda mention: mention.at)
    for stint in order.chronological(document, told):
        yield from stints.positions(stint)
