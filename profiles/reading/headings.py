"""Headings and questions: which lines title a part, and which of them ask.

A question may be a markdown heading, a bold line, the bold beginning of a paragraph or a plain
line that ends with "?". Articles keep to one habit, so a heading without "?" asks too where most
of its siblings do.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from profiles.reading import words
from profiles.reading.facts import Span
from profiles.reading.source import Source


class Habit(StrEnum):
    """How an article writes its questions."""

    HEADING = "heading"
    BOLD = "bold"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class Heading:
    """A line (or the bold beginning of one) that stands out. `level` 0 is a bold line, -1 a plain one."""

    span: Span
    level: int
    asks: bool


QUOTED = -2  # level of a line that quotes the question: an interview by letter
LONGEST = 600  # characters of a question on one line
_HASHES = re.compile(r"\s{0,3}(?:>\s*)?(#{1,6})\s*(?=\S)")
_BOLD = re.compile(r"\s{0,3}(?:[-*] )?(\*\*|__)(?=\S)(?P<words>[^*\n]{2,600}?)\1(?P<rest>[^\n]*)$")
_NUMBERED = re.compile(r"\s*(?:\d{1,2}[.)]|Q\d{0,2}[.:])\s+")
_ASKS = re.compile(r".*\?[\s*_\"»”’)\]\\.!:;-]*$", re.DOTALL)
_INTERROGATIVE = re.compile(rf"{words.either('questions', 'opens')}\b")


def find(source: Source, number: int) -> Heading | None:
    """The heading that line `number` is or begins with."""
    line = source.lines[number]
    text = source.text[line.start : line.end]
    hashes = _HASHES.match(text)
    if hashes:
        return Heading(source.trim(line.start + hashes.end(), line.end), len(hashes.group(1)), asks(text))
    bold = _BOLD.match(text)
    if bold and _stands_out(bold):
        end = line.start + bold.end("words") + 2
        return Heading(Span(line.start + bold.start("words") - 2, end), 0, asks(bold["words"]))
    if len(text) <= LONGEST and asks(text) and text.lstrip().startswith(">"):
        return Heading(source.trim(line.start, line.end), QUOTED, True)
    if len(text) <= LONGEST and asks(text) and not text.lstrip().startswith((">", "-", "*", "|")):
        return Heading(source.trim(line.start, line.end), -1, True)
    return None


def asks(text: str) -> bool:
    """Whether a line ends as a question does."""
    return _ASKS.match(text[-40:]) is not None


def sounds_like_question(folded: str) -> bool:
    """Whether a line without "?" begins as interviewers do: "Tell us about …", "Raconte-nous …"."""
    return _INTERROGATIVE.match(_NUMBERED.sub("", folded).strip("*_# ")) is not None


def _stands_out(bold: re.Match[str]) -> bool:
    """Whether bold words are a line of their own, or a question that the answer follows on its line."""
    rest = bold["rest"].strip(" *_\\")
    return not rest or (asks(bold["words"]) and len(bold["words"]) > 12)


def habits(headings: list[Heading], *, spoken: bool) -> tuple[set[int], bool]:
    """The levels at which headings are questions, and whether headings without "?" ask there too.

    `spoken` where speakers are labelled: then only headings with "?" are questions.
    """
    levels: set[int] = set()
    for level in sorted({heading.level for heading in headings}):
        same = [heading for heading in headings if heading.level == level]
        asking = sum(heading.asks for heading in same)
        if spoken:
            if level >= 0 and asking >= 2:
                levels.add(level)
        elif level < 0:
            if not levels and asking >= 3:
                levels.add(level)
        elif asking >= 2 and asking * 5 >= len(same) * 2:
            levels.add(level)
    return levels, not spoken
