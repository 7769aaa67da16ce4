"""The parts of a document in reading order: who speaks where, what is asked, what is answered.

A layout says nothing about the world; it says how the page is made. `sections` builds it, `cast`
tells which speaker is the guest, and readers ask it whose words stand at an offset.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from profiles.reading.facts import Part, Shape, Span


class Role(StrEnum):
    """What a block does on the page."""

    TITLE = "title"  # the document's own title
    INTRO = "intro"  # before the first question: the author or the host presents the guest
    HEADING = "heading"  # a title of a part, not a question
    QUESTION = "question"  # what the interviewer says, be it a question or not
    ANSWER = "answer"  # what the interviewee says
    TURN = "turn"  # what a labelled speaker says, before it is known who that is
    PROSE = "prose"  # a text without questions, told by an author or by the person
    CAPTION = "caption"  # the words of a picture
    BOILERPLATE = "boilerplate"  # menus, share buttons, licences, comment forms, related pages


class Voice(StrEnum):
    """Who says "I" in a text without questions."""

    FIRST = "first"  # the person it is about
    THIRD = "third"  # an author who tells of the person


@dataclass(frozen=True, slots=True)
class Block:
    """A passage with one role. `speaker` is the label written before it; `part` whose words they are."""

    span: Span
    role: Role
    speaker: str | None = None
    part: Part | None = None


@dataclass(frozen=True, slots=True)
class Exchange:
    """A question and its answer. A text without questions has None for the former."""

    question: Span | None
    answer: Span


@dataclass(frozen=True)
class Layout:
    """All blocks in reading order, none over another. What no block covers are labels and blanks."""

    blocks: tuple[Block, ...]
    shape: Shape
    voice: Voice = Voice.FIRST

    def block_at(self, offset: int) -> Block | None:
        """The block that holds `offset`; None on a label or between two blocks."""
        at = bisect_right(self._starts, offset) - 1
        if at < 0 or offset >= self.blocks[at].span.end:
            return None
        return self.blocks[at]

    def role_at(self, offset: int) -> Role | None:
        block = self.block_at(offset)
        return block.role if block else None

    def part_at(self, offset: int) -> Part | None:
        """Who says what stands at `offset`: interviewee, interviewer or author."""
        block = self.block_at(offset)
        return block.part if block else None

    def of(self, *roles: Role) -> Iterator[Block]:
        return (block for block in self.blocks if block.role in roles)

    @cached_property
    def exchanges(self) -> tuple[Exchange, ...]:
        """Questions with their answers; answers and prose without a question stand alone."""
        return tuple(_exchanges(self.blocks))

    def exchange_at(self, offset: int) -> Exchange | None:
        """The exchange whose question or answer holds `offset`."""
        for exchange in self.exchanges:
            first = exchange.question or exchange.answer
            if first.start <= offset < exchange.answer.end:
                return exchange
        return None

    @cached_property
    def _starts(self) -> list[int]:
        return [block.span.start for block in self.blocks]


def _exchanges(blocks: tuple[Block, ...]) -> Iterator[Exchange]:
    question: Span | None = None
    answer: Span | None = None
    for block in blocks:
        if block.role is Role.QUESTION:
            if answer is not None:
                yield Exchange(question, answer)
                question, answer = block.span, None
            else:
                question = block.span if question is None else Span(question.start, block.span.end)
        elif block.role is Role.ANSWER:
            answer = block.span if answer is None else Span(answer.start, block.span.end)
        elif block.role is Role.PROSE:
            if answer is not None:
                yield Exchange(question, answer)
                question, answer = None, None
            yield Exchange(None, block.span)
    if answer is not None:
        yield Exchange(question, answer)
