"""Finding what a model quotes in the text. What is not found was not said."""

import re

from profiles.reading.facts import Span

# Signs that models and editors write in their own way.
LEVELLED = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "‑": "-", "…": "."})
SHORTEST = 2  # characters; a single letter is found everywhere and proves nothing


def locate(text: str, quote: str) -> Span | None:
    """Where `quote` stands in `text`, whatever its quotes, dashes, spaces and case; None if nowhere."""
    words = _level(quote).split()
    if len("".join(words)) < SHORTEST:
        return None
    found = re.search(r"\s+".join(map(re.escape, words)), _level(text))
    return Span(*found.span()) if found else None


def _level(text: str) -> str:
    """The text with plain signs in lower case, each character in its place."""
    plain = text.translate(LEVELLED)
    return "".join(low if len(low := char.lower()) == 1 else char for char in plain)
