"""What stands around the name of a skill: who says it, to which question, with which verbs."""

from __future__ import annotations

import re

from profiles.reading import words
from profiles.reading.document import Document
from profiles.reading.readers.said import Said

# Characters before and after a name in which a word of each sort counts for it.
REACH = {"uses": (35, 25), "does": (140, 0), "needs": (80, 40), "advises": (90, 20), "likes": (60, 25)}
CLOSE = 28  # characters before a name in which a "not" weakens it; somebody else does from twice as far
LONG_LIST = 3  # names


def any_of(key: str) -> re.Pattern[str]:
    """A pattern for one list of `words/skills.toml`, whole words only."""
    return re.compile(rf"\b{words.either('skills', key)}\b")


CUES = {key: any_of(key) for key in REACH}
NEGATED, OTHERS, AT_LARGE = any_of("negated"), any_of("others"), any_of("at_large")
ASKS = {key: any_of(key) for key in ("asks_skills", "asks_work", "asks_away", "asks_dislikes")}
ACTS = re.compile(r"\b(?:i|i've|we|we've|je|j'|j'ai|on) ?$")  # before a name that is a verb: "I automated"
DIRECT = re.compile(r"\b(?:in|en|with|avec|sous|using|via|sur|on|du|of)(?: (?:du|le|la|the))? $")


def of_sentence(document: Document, one: Said) -> frozenset[str]:
    """What holds for all that one sentence names: who says it, and to which question."""
    found = {f"told_{one.telling.value}"}
    question = one.asked(document)
    found.update(key for key, pattern in ASKS.items() if question and pattern.search(question))
    if one.first and "asks_skills" in found:
        found.add("first_answer")
    if AT_LARGE.search(one.folded):
        found.add("at_large")
    return frozenset(found)


def of_list(folded: str, start: int, end: int, size: int) -> frozenset[str]:
    """The words around a list of `size` names at `folded[start:end]`: they hold for each of them."""
    found = {
        key
        for key, (before, after) in REACH.items()
        if CUES[key].search(folded, max(0, start - before), start)
        or CUES[key].search(folded, end, end + after)
    }
    if NEGATED.search(folded, max(0, start - CLOSE), start):
        found.add("negated")
    if OTHERS.search(folded, max(0, start - 2 * CLOSE), start):
        found.add("others")
    if size >= LONG_LIST:
        found.add("listed")
    return frozenset(found)


def of_name(folded: str, start: int) -> frozenset[str]:
    """What stands right before one name."""
    found = set()
    if DIRECT.search(folded, max(0, start - 12), start):
        found.add("direct")
    if ACTS.search(folded, max(0, start - 8), start):
        found.add("does")
    return frozenset(found)
