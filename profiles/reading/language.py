"""Tells French from English by the small words that every sentence needs.

Both languages need them so often that a dictionary adds nothing: in a text of 50 words the right
one wins by far. Texts of neither language have few of either.
"""

from __future__ import annotations

import re

from profiles.reading import words

_WORD = re.compile(r"[a-z]+")
ENOUGH = 20_000  # characters; more tells nothing new
FEWEST = 0.12  # of all words; French and English prose have 0.3 to 0.45 of these
LEAD = 2.0  # how much oftener the words of the text's language stand


def of(folded: str) -> str | None:
    """ "fr", "en", or None where it is neither or too mixed to say."""
    told = _WORD.findall(folded[:ENOUGH])
    french = sum(word in words.among("languages", "fr") for word in told)
    english = sum(word in words.among("languages", "en") for word in told)
    if max(french, english) < FEWEST * max(len(told), 1) or max(french, english) < LEAD * min(
        french, english
    ):
        return None
    return "fr" if french > english else "en"
