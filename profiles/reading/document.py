"""What every reader gets: one text, how it is laid out, who is in it, and the vocabulary.

A reader is `find(document) -> Iterable[Fact]`. It asks the document whose words it reads:
`told_of_guest()` gives the passages that may tell facts of the interviewee, `telling_at(offset)`
says by whom an offset is told, and `layout.exchanges` pairs questions with answers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from profiles.reading import words
from profiles.reading.cast import Cast
from profiles.reading.facts import Part, Span
from profiles.reading.layout import Block, Exchange, Layout, Role, Voice
from profiles.reading.source import Source
from profiles.reading.vocabulary import Vocabulary


class Telling(StrEnum):
    """How far the words at a place tell facts of the interviewee."""

    OWN = "own"  # the interviewee says it
    AUTHOR = "author"  # an author tells of the interviewee, in an article or an introduction
    HOST = "host"  # the host presents the guest, before the guest's first long answer
    ASSENTED = "assented"  # the interviewer says it and the answer begins with yes
    ASKED = "asked"  # the interviewer says it; nobody confirms
    ASIDE = "aside"  # a menu, a licence, somebody else's words


TELLS = frozenset({Telling.OWN, Telling.AUTHOR, Telling.HOST, Telling.ASSENTED})

_ASSENT = re.compile(
    rf"\W*(?:{words.either('assent', 'hesitation')},? )?{words.either('assent', 'yes')}\b"
    r"(?! et non| and no\b)"
)


@dataclass(frozen=True, eq=False)
class Document:
    """One document, taken apart and ready for the readers. Nothing in it changes."""

    source: Source
    layout: Layout
    cast: Cast
    language: str | None  # "fr", "en"
    vocabulary: Vocabulary

    @property
    def text(self) -> str:
        return self.source.text

    @property
    def folded(self) -> str:
        """The text folded, markup blanked; its offsets are the text's."""
        return self.source.folded

    def telling_at(self, offset: int) -> Telling:
        """By whom, and how firmly, what stands at `offset` is told of the interviewee."""
        block = self.layout.block_at(offset)
        return self._telling_of(block) if block else Telling.ASIDE

    def tells(self, offset: int) -> bool:
        """Whether words at `offset` may state a fact of the interviewee."""
        return self.telling_at(offset) in TELLS

    def told_of_guest(self) -> Iterator[Block]:
        """The blocks whose words may state facts of the interviewee, in reading order."""
        return (block for block in self.layout.blocks if self._telling_of(block) in TELLS)

    def own_words(self) -> Iterator[Block]:
        """The blocks that the interviewee says."""
        return (block for block in self.layout.blocks if block.part is Part.INTERVIEWEE)

    def sentences(self, *, told: bool = True) -> Iterator[Span]:
        """The sentences that may state facts of the interviewee; all of them if not `told`."""
        for block in self.told_of_guest() if told else self.layout.blocks:
            yield from self.source.sentences_in(block.span)

    def assents(self, exchange: Exchange) -> bool:
        """Whether the answer begins with a yes to the question."""
        return _ASSENT.match(self.folded, exchange.answer.start, exchange.answer.end) is not None

    @property
    def first_person(self) -> bool:
        """Whether the person says "I" in the prose (and not an author who tells of somebody)."""
        return self.layout.voice is Voice.FIRST

    def _telling_of(self, block: Block) -> Telling:
        if block.part is Part.INTERVIEWEE:
            return Telling.OWN
        if block.role in (Role.TITLE, Role.INTRO, Role.PROSE):
            return Telling.HOST if block.part is Part.INTERVIEWER else Telling.AUTHOR
        if block.role is not Role.QUESTION:
            return Telling.ASIDE
        return self._tellings_of_questions[block.span]

    @cached_property
    def _tellings_of_questions(self) -> dict[Span, Telling]:
        """Each thing the interviewer says: a presentation, a question assented to, or neither."""
        found: dict[Span, Telling] = {}
        presenting, pending = True, list[Block]()
        for block in self.layout.blocks:
            if block.role is Role.QUESTION:
                found[block.span] = Telling.HOST if presenting else Telling.ASKED
                pending.append(block)
            elif block.role is Role.ANSWER:
                if pending and _ASSENT.match(self.folded, block.span.start, block.span.end):
                    last = pending[-1].span
                    found[last] = Telling.HOST if found[last] is Telling.HOST else Telling.ASSENTED
                presenting = presenting and block.span.end - block.span.start < LONG_ANSWER
                pending = []
        return found


LONG_ANSWER = 80  # characters; "Thanks, it is great to be here" is shorter, a first story is longer
