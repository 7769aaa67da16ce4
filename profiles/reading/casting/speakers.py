"""Who of the labelled speakers is the guest: whoever answers, at length, and asks little."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from profiles.reading import words
from profiles.reading.casting.candidates import Candidate, Sign
from profiles.reading.facts import Part, Span
from profiles.reading.headings import asks
from profiles.reading.layout import Layout, Role
from profiles.reading.source import Source
from profiles.reading.vocabulary import fold


@dataclass
class Speaker:
    """One label and what its turns do."""

    label: str  # as written
    first: Span  # its first turn
    turns: int = 0
    asking: int = 0  # turns that end with a question
    letters: int = 0
    welcomes: bool = False  # says what hosts say
    thanks: bool = False  # says what guests say
    after_heading: int = 0  # turns that answer a question written as a heading
    score: float = 0.0
    part: Part = Part.INTERVIEWER

    @property
    def folded(self) -> str:
        return " ".join(fold(self.label).split())

    @property
    def asks(self) -> float:
        return self.asking / self.turns


# A second guest speaks at least this share of what the first does, and hardly asks.
SECOND_GUEST = 0.3
HARDLY_ASKS = 0.2


OPENING = 600  # characters of a turn in which somebody welcomes or thanks
_WELCOMES = re.compile(rf"(?<!\w){words.either('speakers', 'welcomes')}(?!\w)")
_THANKS = re.compile(rf"(?<!\w){words.either('speakers', 'thanks')}")


def find(source: Source, layout: Layout, candidates: Sequence[Candidate]) -> list[Speaker]:
    """The speakers in order of appearance, each with its part; empty without labels."""
    speakers = _measured(source, layout)
    if not speakers:
        return []
    total = sum(speaker.letters for speaker in speakers)
    for speaker in speakers:
        speaker.score = _score(speaker, total, candidates)
    best = max(speakers, key=lambda speaker: speaker.score)
    for speaker in speakers:
        if speaker is best or _is_second_guest(speaker, best):
            speaker.part = Part.INTERVIEWEE
    if len(speakers) == 1 and best.asks > 0.5:
        best.part = Part.INTERVIEWER
    return speakers


def _measured(source: Source, layout: Layout) -> list[Speaker]:
    found: dict[str, Speaker] = {}
    before: Role | None = None
    for block in layout.blocks:
        if block.role is Role.TURN and block.speaker:
            speaker = found.setdefault(fold(block.speaker), Speaker(block.speaker, block.span))
            speaker.turns += 1
            speaker.letters += block.span.end - block.span.start
            speaker.asking += asks(source.words(block.span))
            said = source.folded[block.span.start : min(block.span.end, block.span.start + OPENING)]
            speaker.welcomes |= _WELCOMES.search(said) is not None
            speaker.thanks |= _THANKS.search(said) is not None
            speaker.after_heading += before is Role.QUESTION
        if block.role not in (Role.BOILERPLATE, Role.CAPTION):
            before = block.role
    return list(found.values())


def _score(speaker: Speaker, total: int, candidates: Sequence[Candidate]) -> float:
    score = 1.5 * speaker.letters / max(total, 1) - 3 * speaker.asks
    score += 2 * (speaker.after_heading > 0)
    score += 3 * speaker.thanks - 2 * (speaker.welcomes and not speaker.thanks)
    if speaker.folded in words.among("speakers", "asking") or (
        " " in speaker.folded and speaker.label.split()[1].islower()
    ):
        score -= 5
    if speaker.folded in words.among("speakers", "answering"):
        score += 5
    meant = [candidate for candidate in candidates if candidate.means(speaker.folded)]
    if any(candidate.signs[Sign.GUEST] or candidate.signs[Sign.TITLE] for candidate in meant):
        score += 1
    if any(candidate.signs[Sign.HOST] and not candidate.signs[Sign.GUEST] for candidate in meant):
        score -= 2
    return score


def _is_second_guest(speaker: Speaker, best: Speaker) -> bool:
    if speaker.asks > HARDLY_ASKS or speaker.letters < SECOND_GUEST * best.letters or speaker.score < 0:
        return False
    return bool(speaker.after_heading) == bool(best.after_heading) and best.asks <= HARDLY_ASKS
