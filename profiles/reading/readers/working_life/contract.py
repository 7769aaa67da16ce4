"""Under what contract somebody works, full time or part of it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from profiles.reading import words
from profiles.reading.facts import Aspect
from profiles.reading.readers.working_life.telling import Sentence, Told, any_of

NAMES = (
    "permanent",
    "fixed-term",
    "civil servant",
    "freelance",
    "temporary agency",
    "apprenticeship",
    "part-time",
)
CONTRACTS = {name: any_of("contract", name.replace(" ", "_").replace("-", "_")) for name in NAMES}
SHARE = re.compile(
    rf"\b{words.either('contract', 'share')} ?(?:a |at )?([4-9]0) ?%(?! (?:remote|en tele|tele|de tele))"
)
OWN, NOT_SO = any_of("contract", "own"), any_of("contract", "not_so")


def find(sentence: Sentence) -> Iterator[Told]:
    """The contract that the sentence tells."""
    folded = sentence.folded
    if not OWN.search(folded) or NOT_SO.search(folded):
        return
    if match := SHARE.search(folded):
        yield Told(
            Aspect.CONTRACT, f"part-time {match[1]}%", match.start(), match.end(), "contract.share", 0.85
        )
        return
    for value, pattern in CONTRACTS.items():
        if match := pattern.search(folded):
            rule = f"contract.{value.replace(' ', '_').replace('-', '_')}"
            yield Told(Aspect.CONTRACT, value, match.start(), match.end(), rule, 0.8)
            return
