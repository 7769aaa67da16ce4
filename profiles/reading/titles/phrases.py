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
from profiles.reading.titles import complements, heads
from profiles.reading.titles.heads import Word

_TOKEN = re.compile(r"(?:qu|[jnscmt])'(?=\w)|[^\W_]+(?:[+#]+|(?:[-.'/&][^\W_]+)*)|[^\w\s]")
MOST_BEFORE = 5  # words before a head; "Senior Full Stack Machine Learning Engineer" has five
MOST_UNKNOWN = 2  # words of no list between an article and an English head


@dataclass(frozen=True, slots=True)
class Title:
    """A title at `passage.text[start:end]`, as written."""

    start: int
    end: int
    text: str
    folded: str
    plural: bool  # "data scientists": mostly other people


def find(passage: Passage) -> list[Title]:
    """The titles that a passage names, in order, none over another."""
    told = [
        Word(match.group(), match.start(), match.end(), passage.text[match.start() : match.end()])
        for match in _TOKEN.finditer(passage.folded)
    ]
    found: list[Title] = []
    at = 0
    while at < len(told):
        title, at = _title(passage, told, at, found[-1].end if found else 0)
        if title:
            found.append(title)
    return found


def _title(passage: Passage, told: Sequence[Word], at: int, after: int) -> tuple[Title | None, int]:
    """The title whose head begins at word `at`, and the word to go on with."""
    many = heads.length(told, at)
    if not many:
        return None, at + 1
    first, last = _first(told, at, after), complements.last(told, at + many - 1)
    head = " ".join(word.word for word in told[at : at + many])
    if first == at and last == at + many - 1 and heads.is_weak(head):
        return None, at + 1
    start, end = told[first].start, told[last].end
    plural = heads.is_plural(told[at + many - 1].word)
    if plural and first < at and all(word.raw[0].isupper() for word in told[first : last + 1]):
        return None, last + 1  # a firm's name: "Lost Mechanics"
    return Title(start, end, passage.text[start:end], passage.folded[start:end], plural), last + 1


def _first(told: Sequence[Word], head: int, after: int) -> int:
    """The first word of the title: modifiers, ranks, and other capitals that stand right before."""
    first = head
    modifiers, ranks = words.among("titles", "modifiers"), words.among("titles", "ranks")
    while first > 0 and head - first < MOST_BEFORE:
        word = told[first - 1]
        if word.start < after or not complements.touches(told, first - 1):
            break
        known = any(
            part in modifiers or part in ranks for part in (word.word, *re.split(r"[-/&]", word.word))
        )
        if not known and not _is_named(told, first - 1):
            break
        first -= 1
    return _from_article(told, first, after)


def _is_named(told: Sequence[Word], at: int) -> bool:
    """Whether an unknown word is written as part of a title: "Civic Digital Fellow"."""
    word, head = told[at], told[at + 1]
    return (
        at > 0
        and word.raw[0].isupper()
        and head.raw[0].isupper()
        and word.word not in words.among("persons", "not_names")
    )


def _from_article(told: Sequence[Word], first: int, after: int) -> int:
    """Takes in what an English article shows to belong to a title: "a support analyst"."""
    for unknown in range(1, MOST_UNKNOWN + 1):
        at = first - unknown
        if at < 1 or told[at].start < after or not _may_describe(told, at):
            return first
        if told[at - 1].raw in ("a", "an", "A", "An") and complements.touches(told, at - 1):
            return at
    return first


def _may_describe(told: Sequence[Word], at: int) -> bool:
    """Whether a word of no list may say what kind of engineer somebody is; "good" and "young" don't."""
    word = told[at].word
    if not told[at].raw.replace("-", "").isalpha() or not told[at].raw.islower():
        return False
    if word in links.STOPS or word in words.among("titles", "plain") or not complements.touches(told, at):
        return False
    return not word.endswith(("ly", "ed", "ing", "est", "ous", "ful"))
