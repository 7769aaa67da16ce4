"""What follows the head of a title: "of data", "de recherche", "web confirmé", "III"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from profiles.reading import links, words
from profiles.reading.titles import heads
from profiles.reading.titles.heads import Word

MOST_AFTER = 8  # words
_JOINING = frozenset(["of", "de", "du", "des", "d", "en", "&", "and", "et", "au", "aux", "a"])
_GRADE = re.compile(r"II|III|IV|[IVX]{2,3}|L\d")


def last(told: Sequence[Word], head: int) -> int:
    """The last word of the title: a second head, French modifiers, ranks, and an "of …" complement."""
    end, inside = head, False
    while end + 1 < len(told) and end - head < MOST_AFTER and touches(told, end):
        word = told[end + 1].word
        if _goes_on(told, end + 1, inside) or (end == head and _GRADE.fullmatch(told[end + 1].raw)):
            end += 1
        elif word in _JOINING or word.startswith(("d'", "l'")):
            further = _complement(told, end + 1, head)
            if further == end:
                break
            end, inside = further, True
        else:
            break
    return end


def touches(told: Sequence[Word], at: int) -> bool:
    """Whether only a space or a hyphen stands between a word and the next."""
    word = told[at]
    return word.word.endswith(("+", "#")) or (told[at + 1].start - word.end <= 1 and word.word[-1:].isalnum())


def _goes_on(told: Sequence[Word], at: int, inside: bool) -> bool:
    """Whether the word at `at` belongs to the title that stands before it."""
    word = told[at].word
    if any(word in words.among("titles", key) for key in ("modifiers", "ranks")):
        return True
    if inside and word in words.among("titles", "subjects"):
        return True
    if _is_subject(word) and _is_headed(told[at - 1].word) and word not in ("staff", "lab"):
        return True  # "chargée d'études mobilité", "ingénieure conception"
    return heads.is_head_itself(word)


def _complement(told: Sequence[Word], at: int, head: int) -> int:
    """Where a complement that begins with the small word at `at` ends; `at - 1` where it is none."""
    word = told[at].word
    if word in ("au", "aux", "a"):
        return _assisted(told, at)
    joined = word in ("and", "et", "&")
    if not joined and at - 1 == head and not _is_headed(told[at - 1].word):
        return at - 1
    if word.startswith(("d'", "l'")):
        return at if _is_subject(word[2:]) else at - 1
    at_noun = at + 1
    while at_noun < len(told) and told[at_noun].word in ("the", "la", "le", "les", "l", "our"):
        at_noun += 1
    if at_noun >= len(told) or not (_is_subject(told[at_noun].word) or _may_be_noun(told, at, at_noun)):
        return at - 1
    if joined and (heads.length(told, at_noun) or _leads_to_head(told, at_noun)):
        return at - 1
    return at_noun


def _assisted(told: Sequence[Word], at: int) -> int:
    """ "adjointe au chef de bureau": whose deputy."""
    if told[at - 1].word not in ("adjoint", "adjointe", "assistant", "assistante"):
        return at - 1
    many = heads.length(told, at + 1) if at + 1 < len(told) else 0
    return at + many if many else at - 1


def _may_be_noun(told: Sequence[Word], at: int, noun: int) -> bool:
    """Whether an unknown word completes a title right after its head: "cheffe du patrimoine"."""
    word = told[noun].word
    if told[at].word not in ("of", "de", "du", "des") or not _is_headed(told[at - 1].word):
        return False
    vague = words.among("titles", "vague")
    return word.isalpha() and len(word) > 3 and told[noun].raw.islower() and word not in links.STOPS | vague


def _is_subject(word: str) -> bool:
    """Whether a word may be what a title is of: "head of data", "chef de service"."""
    parts = word.split("'")[-1]
    return parts in words.among("titles", "modifiers") or parts in words.among("titles", "subjects")


def _is_headed(word: str) -> bool:
    """Whether a head takes a complement."""
    return heads.singular(word) in words.among("titles", "completed")


def _leads_to_head(told: Sequence[Word], at: int) -> bool:
    """Whether modifiers from `at` on end in another head: "data scientist and software engineer"."""
    for offset in range(at, min(at + 4, len(told))):
        if heads.length(told, offset):
            return True
        if told[offset].word not in words.among("titles", "modifiers"):
            return False
    return False
