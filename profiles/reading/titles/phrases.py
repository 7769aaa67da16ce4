"""Finds title phrases by their grammar: a head noun, what stands before it, what completes it.

English builds to the left ("senior machine learning engineer") and completes with "of"; French
builds to the right ("ingénieure de recherche", "développeur web confirmé").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from profiles.reading import links, words
from profiles.reading.passage import Passage

_TOKEN = re.compile(r"[^\W_]+(?:[+#]+|(?:[-.'/&][^\W_]+)*)|[^\w\s]")
MOST_BEFORE = 5  # words before a head; "Senior Full Stack Machine Learning Engineer" has five
MOST_AFTER = 8


@dataclass(frozen=True, slots=True)
class Title:
    """A title at `passage.text[start:end]`, as written."""

    start: int
    end: int
    text: str
    folded: str
    plural: bool  # "data scientists": mostly other people


@dataclass(frozen=True, slots=True)
class _Word:
    word: str
    start: int
    end: int
    raw: str


def find(passage: Passage) -> list[Title]:
    """The titles that a passage names, in order, none over another."""
    told = [
        _Word(match.group(), match.start(), match.end(), passage.text[match.start() : match.end()])
        for match in _TOKEN.finditer(passage.folded)
    ]
    found: list[Title] = []
    at = 0
    while at < len(told):
        title, at = _title(passage, told, at, found[-1].end if found else 0)
        if title:
            found.append(title)
    return found


def _title(passage: Passage, told: Sequence[_Word], at: int, after: int) -> tuple[Title | None, int]:
    """The title whose head begins at word `at`, and the word to go on with."""
    length = _head_length(told, at)
    if not length:
        return None, at + 1
    first, last = _before(told, at, after), at + length - 1
    last = _after(told, last)
    head = " ".join(word.word for word in told[at : at + length])
    if first == at and last == at + length - 1 and _is_weak(head):
        return None, at + 1
    start, end = told[first].start, told[last].end
    folded = passage.folded[start:end]
    return Title(
        start, end, passage.text[start:end], folded, _is_plural(told[at + length - 1].word)
    ), last + 1


def _head_length(told: Sequence[_Word], at: int) -> int:
    """How many words the head at `at` has; 0 where none begins there."""
    for length in (4, 3, 2, 1):
        if at + length <= len(told):
            phrase = " ".join(word.word for word in told[at : at + length])
            if _is_head(phrase):
                return length
    return 0


def _is_head(phrase: str) -> bool:
    heads = words.among("titles", "heads")
    weak = words.among("titles", "weak")
    return any(form in heads or form in weak for form in (phrase, _singular(phrase)))


def _is_weak(phrase: str) -> bool:
    weak = words.among("titles", "weak")
    return phrase in weak or _singular(phrase) in weak


def _is_plural(word: str) -> bool:
    return word.endswith("s") and _is_head(word[:-1]) and not _is_head_itself(word)


def _is_head_itself(word: str) -> bool:
    return word in words.among("titles", "heads") or word in words.among("titles", "weak")


def _singular(phrase: str) -> str:
    return phrase[:-1] if phrase.endswith("s") and len(phrase) > 3 else phrase


def _before(told: Sequence[_Word], head: int, after: int) -> int:
    """The first word of the title: modifiers, ranks, and other capitals that stand right before."""
    first = head
    modifiers, ranks = words.among("titles", "modifiers"), words.among("titles", "ranks")
    while first > 0 and head - first < MOST_BEFORE:
        word = told[first - 1]
        if word.start < after or not _touches(told, first - 1):
            break
        known = any(
            part in modifiers or part in ranks for part in (word.word, *re.split(r"[-/&]", word.word))
        )
        if not known and not _is_named(told, first - 1):
            break
        first -= 1
    return first


def _is_named(told: Sequence[_Word], at: int) -> bool:
    """Whether an unknown word is written as part of a title: "Civic Digital Fellow"."""
    word, head = told[at], told[at + 1]
    return (
        at > 0
        and word.raw[0].isupper()
        and head.raw[0].isupper()
        and word.word not in words.among("persons", "not_names")
    )


def _touches(told: Sequence[_Word], at: int) -> bool:
    """Whether only a space or a hyphen stands between a word and the next."""
    word = told[at]
    return word.word.endswith(("+", "#")) or (told[at + 1].start - word.end <= 1 and word.word[-1:].isalnum())


def _after(told: Sequence[_Word], last: int) -> int:
    """The last word of the title: a second head, French modifiers, ranks, and an "of …" complement."""
    end, inside = last, False
    while end + 1 < len(told) and end - last < MOST_AFTER and _touches(told, end):
        word = told[end + 1].word
        if _goes_on(told, end + 1, inside):
            end += 1
        elif word in _JOINING or word.startswith(("d'", "l'")):
            further = _complement(told, end + 1, last)
            if further == end:
                break
            end, inside = further, True
        else:
            break
    return end


_JOINING = frozenset(["of", "de", "du", "des", "d", "en", "&", "and", "et"])


def _goes_on(told: Sequence[_Word], at: int, inside: bool) -> bool:
    """Whether the word at `at` belongs to the title that stands before it."""
    word = told[at].word
    if any(word in words.among("titles", key) for key in ("modifiers", "ranks")):
        return True
    if inside and word in words.among("titles", "subjects"):
        return True
    return _is_head_itself(word)


def _complement(told: Sequence[_Word], at: int, last: int) -> int:
    """Where a complement that begins with the small word at `at` ends; `at - 1` where it is none."""
    word = told[at].word
    joined = word in ("and", "et", "&")
    if not joined and at - 1 == last and not _is_headed(told[at - 1].word):
        return at - 1
    if word.startswith(("d'", "l'")):
        return at if _is_subject(word[2:]) else at - 1
    at_noun = at + 1
    while at_noun < len(told) and told[at_noun].word in ("the", "la", "le", "les", "l", "our"):
        at_noun += 1
    if at_noun >= len(told) or not (_is_subject(told[at_noun].word) or _may_be_noun(told, at, at_noun)):
        return at - 1
    if joined and (_head_length(told, at_noun) or _leads_to_head(told, at_noun)):
        return at - 1
    return at_noun


def _may_be_noun(told: Sequence[_Word], at: int, noun: int) -> bool:
    """Whether an unknown word completes a title right after its head: "cheffe du patrimoine"."""
    word = told[noun].word
    if told[at].word not in ("of", "de", "du", "des") or not _is_headed(told[at - 1].word):
        return False
    return word.isalpha() and len(word) > 3 and told[noun].raw.islower() and word not in links.STOPS | _VAGUE


_VAGUE = frozenset(
    [
        "cette",
        "leur",
        "leurs",
        "notre",
        "votre",
        "their",
        "your",
        "these",
        "those",
        "this",
        "that",
        "tout",
        "toute",
    ]
)


def _is_subject(word: str) -> bool:
    """Whether a word may be what a title is of: "head of data", "chef de service"."""
    parts = word.split("'")[-1]
    return parts in words.among("titles", "modifiers") or parts in words.among("titles", "subjects")


def _is_headed(word: str) -> bool:
    """Whether a head takes an "of" complement."""
    return _singular(word) in words.among("titles", "completed")


def _leads_to_head(told: Sequence[_Word], at: int) -> bool:
    """Whether modifiers from `at` on end in another head: "data scientist and software engineer"."""
    for offset in range(at, min(at + 4, len(told))):
        if _head_length(told, offset):
            return True
        if told[offset].word not in words.among("titles", "modifiers"):
            return False
    return False
