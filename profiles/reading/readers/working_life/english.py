"""How much English the work takes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from profiles.reading.facts import Aspect
from profiles.reading.readers.working_life.telling import Sentence, Told, any_of

ENGLISH, ASKED = any_of("english", "language"), re.compile(r"\b(?:anglais|english)\b")
# English is learnt, translated into, or a nationality: not the language of work.
ELSEWHERE = any_of("english", "elsewhere")
NOT_NEEDED = any_of("english", "not_needed")
REQUIRED = any_of("english", "required")
DAILY = any_of("english", "daily")
USEFUL = any_of("english", "useful")
LEVELS = {level: any_of("english", level) for level in ("fluent", "professional", "c1", "b2")}


def find(sentence: Sentence) -> Iterator[Told]:
    """What the sentence says of English at work; the word may stand in the question alone."""
    folded = sentence.folded
    asked = bool(ASKED.search(sentence.asked))
    place = ASKED.search(folded) if asked else ENGLISH.search(folded)
    if (place is None and not asked) or ELSEWHERE.search(folded):
        return
    told = _value(folded, named=place is not None)
    if told is None or (place is None and told[0] == "useful" and not sentence.first):
        return
    value, confidence = told
    start, end = (place.start(), place.end()) if place else (0, min(len(folded), 40))
    yield Told(
        Aspect.ENGLISH,
        value,
        start,
        end,
        f"english.{value.split(':')[0].replace(' ', '_')}",
        confidence if place else confidence - 0.15,
    )


def _value(folded: str, *, named: bool) -> tuple[str, float] | None:
    level = next((level for level, pattern in LEVELS.items() if pattern.search(folded)), None)
    required, not_needed = REQUIRED.search(folded), NOT_NEEDED.search(folded)
    if required and not (not_needed and required.start() < not_needed.end()):
        return (f"required: {_as_written(level)}", 0.9) if level else ("required", 0.88)
    if not_needed:
        return "not needed", 0.8
    if DAILY.search(folded):
        return "daily", 0.85
    if level and named:
        return f"required: {_as_written(level)}", 0.7
    return ("useful", 0.75) if USEFUL.search(folded) else None


def _as_written(level: str) -> str:
    """The levels of the Common European Framework are written in capitals."""
    return level.upper() if len(level) == 2 else level
