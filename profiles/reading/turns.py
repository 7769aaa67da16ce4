"""Speaker labels: who speaks next, in all the ways that transcripts write it.

`Name` on a line of its own, `Name:` before the words, `**Name:**`, timed lines (`00:12 Name`,
`Name 0:12`), initials, or plain `Q:` and `A:`. A line looks like a label by its form; it is one
when the document repeats it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from profiles.reading import words
from profiles.reading.facts import Span
from profiles.reading.letters import CAPITAL
from profiles.reading.source import Source
from profiles.reading.vocabulary import fold


class Style(StrEnum):
    """Where a label stands: before words on the same line, or alone."""

    INLINE = "inline"
    PHRASED = "phrased"  # before words, and not a name: "La rédaction : …"
    DASHED = "dashed"  # before words and a dash
    COLON = "colon"  # alone, ended by a colon
    ALONE = "alone"
    TIMED = "timed"  # alone, beside a time


@dataclass(frozen=True, slots=True)
class Label:
    """A speaker's name at `span` (signs, time and colon included); `bare` is the name as written."""

    span: Span
    bare: str
    style: Style

    @property
    def speaker(self) -> str:
        return fold(self.bare)


_WORD = rf"{CAPITAL}[\w.'’\-]{{0,25}}"
_NAME = rf"{_WORD}(?: (?:{_WORD}|de|da|di|du|van|von|le|la|el|al|der|den|dos|del|bin|ben|&|et|and)){{0,4}}"
_ROLE = r"(?: ?\([\w .'’/\-]{1,40}\)|, (?:host|guest|moderator|animateur|invitée?))?"
_TIME = r"[\[(]?(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?[\])]?"
_TIMED_FIRST = re.compile(
    rf"[ ]*(?:{_TIME}(?: ?(?:-->|-|–) ?{_TIME})?)[ ]*[-–—:]?[ ]*(?P<name>{_NAME}){_ROLE}[ ]*:?[ ]*$"
)
_TIMED_LAST = re.compile(rf"[ ]*(?P<name>{_NAME}){_ROLE}[ ]*[-–—:,]?[ ]*(?:\d )?{_TIME}[ ]*:?[ ]*$")
_COLON = re.compile(rf"[ #>]*(?P<name>{_NAME}){_ROLE}[ ]*:[ ]*$")
_ALONE = re.compile(rf"[ #>]*(?P<name>{_NAME}){_ROLE}[ ]*$")
_STAMP = rf"(?:[\[(]?(?:\d{{1,4}}[/.-]\d{{1,2}}[/.-]\d{{1,4}},? *(?:à |at )?)?{_TIME}[\])]? *[-–—]?)?"
_DASHED = re.compile(rf"[ ]*(?P<name>{_NAME})[ ]*[–—][ ]*(?=\S)")
_PHRASED = re.compile(rf"[ >]*(?P<name>{_WORD}(?: [\w'’.-]{{1,20}}){{1,3}}){_ROLE}[ ]*:[ ]+(?=\S)")
_TIME_ONLY = re.compile(rf"[ ]*(?:\d )?{_TIME}(?: ?(?:-->|-|–) ?{_TIME})?[ ]*$")
_INLINE = re.compile(rf"[ >\-]*{_STAMP} *(?P<name>{_NAME}){_ROLE}[ ]*(?:{_TIME})?[ ]*:[ ]+(?=\S)")
_STYLES = (
    (_TIMED_FIRST, Style.TIMED),
    (_TIMED_LAST, Style.TIMED),
    (_INLINE, Style.INLINE),
    (_PHRASED, Style.PHRASED),
    (_DASHED, Style.DASHED),
    (_COLON, Style.COLON),
    (_ALONE, Style.ALONE),
)
_BEFORE_WORDS = frozenset([Style.INLINE, Style.PHRASED, Style.DASHED])
LONGEST_LABEL = 60
MOST_SPEAKERS = 4  # with more, a word and a colon that stand once are a turn of phrase


def find(source: Source) -> list[Label]:
    """The labels of a transcript, in order; empty where the document is none."""
    candidates = list(_candidates(source))
    labels = _believed(candidates)
    if not labels:
        return []
    inside = _inside_lines(source, labels)
    return sorted([*labels, *inside], key=lambda label: label.span)


def is_time(line: str) -> bool:
    """Whether a line holds a recording's time and nothing else."""
    return _TIME_ONLY.match(line) is not None


def _candidates(source: Source) -> Iterator[Label]:
    for line in source.lines:
        plain = source.plain[line.start : min(line.end, line.start + 160)]
        if not plain.strip() or (line.end - line.start > LONGEST_LABEL and ":" not in plain[:LONGEST_LABEL]):
            continue
        label = _label(plain, line, whole=line.end - line.start <= 160)
        if label:
            yield label


def _label(plain: str, line: Span, *, whole: bool) -> Label | None:
    for pattern, style in _STYLES:
        if style not in _BEFORE_WORDS and not whole:
            continue
        match = pattern.match(plain)
        if match:
            bare = match["name"].strip()
            if fold(bare) in words.among("speakers", "fields") or len(match.group()) > LONGEST_LABEL + 20:
                return None
            return Label(Span(line.start, line.start + match.end()), bare, style)
    return None


def _believed(candidates: Sequence[Label]) -> list[Label]:
    """The candidates that the document's own habit confirms."""
    for styles in (TIMED, SPOKEN, DASHES, ALONE):
        labels = [label for label in candidates if label.style in styles]
        counts = Counter(label.speaker for label in labels)
        phrased = {label.speaker for label in labels if label.style is Style.PHRASED}
        known = {
            speaker for speaker, count in counts.items() if count >= (OFTEN if speaker in phrased else 2)
        }
        if not _is_talk(counts, known, styles):
            continue
        if styles is not ALONE and styles is not DASHES:  # a colon or a time is sign enough for one turn
            few = len(counts - Counter(phrased)) <= MOST_SPEAKERS
            once = {label.speaker for label in labels if few or label.style is not Style.INLINE}
            known |= once - phrased
        spoken = styles if styles in (ALONE, DASHES) else set(Style) - DASHES
        return [label for label in candidates if label.speaker in known and label.style in spoken]
    return []


TIMED = frozenset([Style.TIMED])
SPOKEN = frozenset([Style.INLINE, Style.COLON, Style.PHRASED])
DASHES = frozenset([Style.DASHED])
ALONE = frozenset([Style.ALONE])


def _is_talk(counts: Counter[str], known: set[str], styles: frozenset[Style]) -> bool:
    """Whether these labels are speakers: two who come back, or one who comes back between others."""
    if len(known) >= 2:
        return True
    if not known:
        return False
    if known <= words.among("speakers", "asking") | words.among("speakers", "answering"):
        return True
    if styles in (ALONE, DASHES):
        return False
    return len(counts) >= 2 or sum(counts.values()) >= 3


def _inside_lines(source: Source, labels: Sequence[Label]) -> Iterator[Label]:
    """Speakers who take the word in the middle of a line: "…, why? Name: Because …"."""
    known = {label.speaker for label in labels if label.style in (Style.INLINE, Style.COLON)}
    if not known:
        return
    matches = [match for match in _INSIDE.finditer(source.plain) if match["name"]]
    often = Counter(fold(match["name"]) for match in matches)
    fields = words.among("speakers", "fields")
    taken = {label.span.start for label in labels}
    for match in matches:
        speaker = fold(match["name"])
        is_speaker = speaker in known or (often[speaker] >= OFTEN and speaker not in fields)
        if is_speaker and match.start() not in taken:
            yield Label(Span(match.start(), match.end()), match["name"], Style.INLINE)


OFTEN = 3  # a name that only ever stands in the middle of lines is a speaker's from then on
_INSIDE = re.compile(
    rf"(?<=[?!.…»\"”)]) {{1,9}}(?P<name>{_WORD}(?: {_WORD}){{0,2}}) ?:(?: +(?=\S)| *$)", re.MULTILINE
)
