"""The title that stands right before "at X", and whose it is."""

from __future__ import annotations

import re
from dataclasses import replace

from profiles.reading import words
from profiles.reading.links import Link
from profiles.reading.organisations import Organisation
from profiles.reading.statements import Statement
from profiles.reading.titles import Title

_FOR = r"(?:pendant|durant|for|depuis|since) [\w ]{2,24}"
_BETWEEN = re.compile(rf"[ ,]*(?:\([^)]{{0,40}}\)|\"|{words.either('titles', 'between')}|{_FOR})?[ ,\"]*")
_LOCATED = re.compile(r" (?:in|a|au|en|aux|based in|basee? a) [^,.;]{2,40}")
_CAPITALS = r"(?:[A-ZÀ-Þ][\w'’/&-]*|et|and|&|de|of|-)"
_LISTED = re.compile(rf"[ ,]*{_CAPITALS}(?:[ ,]+{_CAPITALS}){{0,5}}[ ,]*")
LONGEST_GAP = 60


def before(statement: Statement, link: Link, name: Organisation) -> Title | None:
    """The title that ends where the link begins, give or take a word such as "role"."""
    for title in reversed(statement.titles):
        if title.end > link.start:
            continue
        if title.plural and not _is_one_of(statement, title):
            return None
        between = statement.folded[title.end : link.start]
        if len(between) > LONGEST_GAP:
            return None
        if _BETWEEN.fullmatch(between) or _LOCATED.fullmatch(between.rstrip()):
            return title
        return _with_list(statement, title, link)
    return None


def _with_list(statement: Statement, title: Title, link: Link) -> Title | None:
    """ "responsable Données, Climat et Santé chez X": what capitals add to the title."""
    raw = statement.passage.text[title.end : link.start]
    if (
        not _LISTED.fullmatch(raw)
        or not any(letter.isupper() for letter in raw)
        or any(one.start >= title.end and one.end <= link.start for one in statement.titles)
    ):
        return None
    end = title.end + len(raw.rstrip(" ,"))
    text = statement.passage.text[title.start : end]
    return replace(title, end=end, text=text, folded=statement.folded[title.start : end])


_SOMEBODY = re.compile(
    rf"(?<![\w']){words.either('titles', 'of_others')} (?:(?:the|an?|le|la|une?|my|mon|ma|of|the|our) )*$"
)
_ONE_OF = re.compile(r"\b(?:one of|l'une? des|first of|among|parmi)\b[^.;]{0,40}$")


def is_somebody_elses(statement: Statement, title: Title) -> bool:
    """Whether the words before a title give it to somebody else: "I met the head of …"."""
    return ends_with_somebody(statement.folded[max(0, title.start - 60) : title.start])


def ends_with_somebody(before: str) -> bool:
    """Whether what was just said belongs to somebody else."""
    return _SOMEBODY.search(f"{before.rstrip()} ") is not None


def _is_one_of(statement: Statement, title: Title) -> bool:
    return _ONE_OF.search(statement.folded[: title.start]) is not None
