"""What surrounds an interview on its page: menus, share buttons, licences, forms, related links.

A line is boilerplate by its form (an image, a layout sign) or because it stands in a region that
a heading opens ("Related", "Leave a comment") or a fence encloses.
"""

from __future__ import annotations

import re

from profiles.reading import words
from profiles.reading.source import Source

_SIGNS = re.compile(
    r"\s*(?::{3,}.*|\{\{[<%].*[>%]\}\}|\{%.*%\}|\{[:.#].{0,200}\}|[-*_=~| ]{3,}|\|[-|: ]+\||<!--.*|-->"
    r"|\\?\[/?caption.*"
    r"|<(?:div|/div|img|iframe|script|style|link|figure|/figure|video|audio|source|br|hr)\b[^>]*>?\s*)$",
    re.IGNORECASE,
)
_IMAGE = re.compile(r"\s*>?\s*\[?!\[(?P<words>[^\]]{0,300})\]\(")
_FRONT_KEY = re.compile(r"[A-Za-z_][\w -]{0,40}:(?: |$)|\s*- |\s+\S")

# Headings and lines that open a region which tells nothing of the person; lines that tell nothing anywhere.
_OPENS = re.compile(words.either("boilerplate", "opens"))
_LINE = re.compile(rf".{{0,60}}{words.either('boilerplate', 'lines')}")
_BYLINE = re.compile(words.either("boilerplate", "bylines"))
SHORTEST_PARAGRAPH = 200  # characters; a paragraph this long ends a region that a line opened


def lines(source: Source) -> set[int]:
    """Numbers of the lines that are boilerplate, counted from 0."""
    found: set[int] = set()
    opened = _front_matter(source, found)
    region = 0  # the level of the heading that opened it, 0 outside
    for number, line in enumerate(source.lines):
        if number < opened:
            continue
        text = source.text[line.start : line.end]
        told = " ".join(source.folded[line.start : min(line.end, line.start + 400)].split())
        level = len(text) - len(text.lstrip("#"))
        bare = told.strip("#>*-_| ").strip(" :")
        is_long = len(text) > SHORTEST_PARAGRAPH and "](" not in text[:120]
        if 0 < level <= region or bare.endswith("?") or is_long:
            region = 0
        if len(bare) < 90 and _OPENS.fullmatch(bare):
            region = level or 1
        if region or _LINE.match(told) or is_byline(text, bare) or is_noise(text) or is_menu(text):
            found.add(number)
    return found


def is_noise(text: str) -> bool:
    """Whether a line holds layout signs or an image and no words of the interview."""
    return _SIGNS.match(text[:400]) is not None or _IMAGE.match(text) is not None


def is_menu(text: str) -> bool:
    """Whether a line is a row of short entries: "Home | Jobs | Log in", "News > People > Portraits"."""
    entries = [entry for entry in _APART.split(text.strip()) if entry.strip()]
    if len(entries) < FEWEST_ENTRIES or _SENTENCE.search(text):
        return False
    return sum(len(entry) for entry in entries) <= LONGEST_ENTRY * len(entries)


FEWEST_ENTRIES = 3
LONGEST_ENTRY = 24  # characters, on average
_APART = re.compile(r" {2,}|\t+| ?[|>·•▾] ?")
_SENTENCE = re.compile(r"[.!?](?: |$)")


def caption(text: str) -> str | None:
    """The words that an image line gives to its picture; None where it is no image or has none."""
    match = _IMAGE.match(text)
    return match["words"].strip() or None if match else None


def is_byline(text: str, folded: str) -> bool:
    """Whether a line says who led or wrote the interview: "By Ann Roe", "Propos recueillis par …"."""
    match = _BYLINE.match(folded) if len(folded) < LONGEST_BYLINE else None
    if match is None:
        return False
    return " " in match.group().strip() or _NAMED.match(text.strip(" #*_>")) is not None


LONGEST_BYLINE = 160
_NAMED = re.compile(
    r"(?i:by|par|author ?:|auteure? ?:|autrice ?:|words ?:) ?[*_]{0,2}[A-ZÀ-Þ][\w'’.-]+ [*_]{0,2}[A-ZÀ-Þ]"
)


def _front_matter(source: Source, found: set[int]) -> int:
    """Marks a YAML head between two `---` lines; the number of the line after it."""
    first = source.lines[0]
    if source.text[first.start : first.end].strip() != "---":
        return 0
    for number, line in enumerate(source.lines[1:80], start=1):
        text = source.text[line.start : line.end]
        if text.strip() in ("---", "..."):
            found.update(range(number + 1))
            return number + 1
        if text.strip() and not _FRONT_KEY.match(text):
            return 0
    return 0
