"""Splits a document into blocks: title, introduction, questions, answers, prose, what is not of it.

Reads lines in order. A label, a heading or a question opens a block; all that follows belongs to
it until the next one opens. Nothing here knows who is who: `cast` does.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from profiles.reading import boilerplate, headings, turns, words
from profiles.reading.facts import Shape, Span
from profiles.reading.headings import Heading
from profiles.reading.layout import Block, Layout, Role, Voice
from profiles.reading.source import Source
from profiles.reading.turns import Label

LONGEST_TITLE = 200  # characters
LONG_HEADING = 80  # characters; a longer one is something that the interviewer says


def divide(source: Source) -> Layout:
    """The document's blocks. Labelled turns have the role TURN until the cast is known."""
    return _Divider(source).run()


@dataclass
class _Open:
    """The block being filled."""

    role: Role
    speaker: str | None = None
    start: int = -1
    end: int = -1


@dataclass
class _Divider:
    source: Source
    blocks: list[Block] = field(default_factory=list)

    def run(self) -> Layout:
        source = self.source
        self.noise = boilerplate.lines(source)
        self.labels = turns.find(source)
        self.headings = self._headings()
        self.levels, self.all_ask = headings.habits(list(self.headings.values()), spoken=bool(self.labels))
        self.asked = False
        self.titled = False
        self.open = _Open(Role.INTRO)
        at = 0
        for number, line in enumerate(source.lines):
            own = []
            while at < len(self.labels) and self.labels[at].span.start <= line.end:
                own.append(self.labels[at])
                at += 1
            self._take(number, line, own)
        self._close()
        return self._layout()

    def _headings(self) -> dict[int, Heading]:
        labelled = {label.span.start for label in self.labels}
        found = {}
        for number, line in enumerate(self.source.lines):
            if number in self.noise or line.start in labelled:
                continue
            heading = headings.find(self.source, number)
            if heading:
                found[number] = heading
        return found

    def _take(self, number: int, line: Span, labels: Sequence[Label]) -> None:
        text = self.source.text[line.start : line.end]
        if number in self.noise:
            self._noise(line, text)
        elif labels:
            self._spoken(line, labels)
        elif (
            text.lstrip().startswith(">") and not self._asks_here(number) and (self.asked or "#" in text[:6])
        ):
            self._single(line, Role.CAPTION)  # a pull quote repeats what is said elsewhere
        elif number in self.headings and self._is_apart(self.headings[number]):
            self._headed(self.headings[number], line)
        elif not text.strip() or turns.is_time(text):
            return
        else:
            self._title_or_text(line, text)

    def _noise(self, line: Span, text: str) -> None:
        words = boilerplate.caption(text)
        self._single(line, Role.CAPTION if words else Role.BOILERPLATE)

    def _single(self, line: Span, role: Role) -> None:
        """A line of another role inside a block: the block goes on after it."""
        speaker, resumed = self.open.speaker, self.open.role
        self._close()
        span = self.source.trim(line.start, line.end)
        if span.end > span.start:
            self.blocks.append(Block(span, role))
        self.open = _Open(resumed, speaker)

    def _spoken(self, line: Span, labels: Sequence[Label]) -> None:
        if labels[0].span.start > line.start:
            self._extend(Span(line.start, labels[0].span.start))
        for label, following in zip(labels, [*labels[1:], None], strict=True):
            self._close()
            self.asked = True
            self.open = _Open(Role.TURN, label.bare)
            self._extend(Span(label.span.end, following.span.start if following else line.end))

    def _asks_here(self, number: int) -> bool:
        """Whether a quoted line is a question, in a document that quotes its questions."""
        heading = self.headings.get(number)
        return heading is not None and heading.level == headings.QUOTED and heading.level in self.levels

    def _is_apart(self, heading: Heading) -> bool:
        if heading.level > 0 or heading.level in self.levels:
            return True
        return heading.level == 0 and not self.labels and not heading.asks

    def _headed(self, heading: Heading, line: Span) -> None:
        speaker, role = self.open.speaker, self.open.role
        self._close()
        if self._is_question(heading):
            self.asked = True
            self.blocks.append(Block(self.source.trim(heading.span.start, heading.span.end), Role.QUESTION))
            self.open = _Open(Role.ANSWER)
        else:
            first = not self.titled and not self.asked and heading.level < 3 and not self._is_sign(heading)
            self.titled = self.titled or first
            self.blocks.append(Block(heading.span, Role.TITLE if first else Role.HEADING))
            fresh = bool(self.levels) and not any(block.role is Role.QUESTION for block in self.blocks)
            self.open = _Open(Role.INTRO) if fresh else _Open(role, speaker)
        rest = self.source.trim(heading.span.end, line.end)
        if self.source.plain[rest.start : rest.end].strip("* _\\"):
            self._extend(rest)

    def _is_question(self, heading: Heading) -> bool:
        if heading.level not in self.levels:
            return False
        if heading.asks:
            return True
        folded = self.source.fold_of(heading.span)
        if not self.all_ask:
            return len(folded) > LONG_HEADING
        return heading.level > 0 or headings.sounds_like_question(folded) or len(folded) > LONG_HEADING

    def _is_sign(self, heading: Heading) -> bool:
        """Whether a heading says what the page holds and not what it is about."""
        return self.source.fold_of(heading.span).strip(" *_:") in words.among("questions", "signs")

    def _title_or_text(self, line: Span, text: str) -> None:
        if not self.titled and not self.blocks and not self.asked and self._looks_like_title(line, text):
            self.titled = True
            self.blocks.append(Block(self.source.trim(line.start, line.end), Role.TITLE))
            return
        self._extend(line)

    def _looks_like_title(self, line: Span, text: str) -> bool:
        words = text.strip()
        if self.open.start >= 0 or len(words) > LONGEST_TITLE or words.endswith((".", "!", ",", ";")):
            return False
        after = self.source.text[line.end : line.end + 2]
        return after in ("\n\n", "\n", "") or len(words) < 80

    def _extend(self, span: Span) -> None:
        span = self.source.trim(span.start, span.end)
        if span.end > span.start:
            self.open.start = span.start if self.open.start < 0 else self.open.start
            self.open.end = span.end

    def _close(self) -> None:
        if self.open.start >= 0:
            span = Span(self.open.start, self.open.end)
            self.blocks.append(Block(span, self.open.role, self.open.speaker))
        self.open = _Open(self.open.role, self.open.speaker)

    def _layout(self) -> Layout:
        asked = any(block.role in (Role.QUESTION, Role.TURN) for block in self.blocks)
        if not asked:
            self.blocks = [_as_prose(block) for block in self.blocks]
        shape = _shape(self.blocks)
        return Layout(tuple(self.blocks), shape, Voice.FIRST)


def _as_prose(block: Block) -> Block:
    return Block(block.span, Role.PROSE) if block.role is Role.INTRO else block


def _shape(blocks: Sequence[Block]) -> Shape:
    roles = {block.role for block in blocks}
    if Role.TURN in roles:
        return Shape.TRANSCRIPT
    if Role.QUESTION in roles:
        return Shape.ARTICLE
    return Shape.SUMMARY if Role.PROSE in roles else Shape.UNKNOWN
