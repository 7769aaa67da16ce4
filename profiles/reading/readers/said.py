"""What is said that may tell of the interviewee: sentence by sentence, with what it answers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest

from profiles.reading import passage
from profiles.reading.document import TELLS, Document, Telling
from profiles.reading.facts import Span
from profiles.reading.layout import Block, Exchange, Role
from profiles.reading.passage import Passage

QUESTION_END = 400  # characters of a question that matter: hosts comment first and ask last


@dataclass(frozen=True, slots=True)
class Said:
    """One sentence. `question` is the last thing that the interviewer said before it, None in prose."""

    passage: Passage
    block: Block
    telling: Telling
    question: Span | None
    first: bool  # of its block

    @property
    def folded(self) -> str:
        """The sentence's words, folded and single-spaced."""
        return self.passage.folded

    @property
    def asks(self) -> bool:
        """Whether the sentence is a question that nobody has said yes to: it states nothing."""
        return self.telling is not Telling.ASSENTED and self.folded.endswith("?")

    def asked(self, document: Document) -> str:
        """The end of the question, folded and single-spaced; "" where there is none."""
        if self.question is None:
            return ""
        start = max(self.question.start, self.question.end - QUESTION_END)
        return passage.of(document.source, Span(start, self.question.end)).folded

    def evidence(self, document: Document, start: int, end: int) -> Span:
        """The passage of the text that proves what `folded[start:end]` says."""
        origin = self.passage.origin(start, max(end, start + 1))
        span = document.source.evidence(origin.start, origin.end)
        return Span(max(span.start, self.block.span.start), span.end)  # without the speaker's label


def said(document: Document) -> Iterator[Said]:
    """The sentences that may tell facts of the interviewee, in reading order."""
    question: Span | None = None
    blocks = document.layout.blocks
    for block, following in zip_longest(blocks, blocks[1:]):
        telling = document.telling_at(block.span.start)
        if telling in TELLS:
            agreed = following is not None and document.assents(Exchange(block.span, following.span))
            yield from _of_block(document, block, telling, question, agreed)
        if block.role is Role.QUESTION:
            question = block.span
        elif block.role in (Role.PROSE, Role.HEADING, Role.INTRO):
            question = None


def _of_block(
    document: Document, block: Block, telling: Telling, question: Span | None, agreed: bool
) -> Iterator[Said]:
    """The sentences of one block. A host who presents the guest also asks: that takes a yes."""
    first = True
    for span in document.source.sentences_in(block.span):
        asks = telling is Telling.HOST and document.text[span.end - 1] == "?"
        if not asks or agreed:
            how = Telling.ASSENTED if asks else telling
            yield Said(passage.of(document.source, span), block, how, question, first)
        first = False
