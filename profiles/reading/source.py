"""One text seen whole: its words, its folded view, its lines, sentences and clauses.

The text is never changed: every view has the same length, and every span counts in it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property

from profiles.reading import words
from profiles.reading.facts import Span
from profiles.reading.markup import blank
from profiles.reading.vocabulary import fold

# French typography puts no-break spaces before : ; ? ! and inside « »: rules need not know.
SPACES = {ord(space): " " for space in "\t\u00a0\u2007\u2009\u200a\u202f\u3000"}
LONGEST_EVIDENCE = 1_200  # characters; more than that shows nobody where to look
LONGEST_SENTENCE = 900  # a run of words without a full stop is cut at its clauses beyond that
WRAPPED = range(50, 101)  # usual widths of hard-wrapped lines

_STOP = re.compile(r"[.!?…]+[\"»”’')\]]*(?=\s|$)|\n")
_INITIALS = re.compile(r"(?!I$)[A-ZÀ-Þ](?:\.[A-ZÀ-Þ])*")
_LAST_WORD = re.compile(r"([\w.]+?)\.+$")
_CLAUSE = re.compile(
    r"[;:](?=\s)| [-–—]{1,2} |, (?=(?:et|mais|puis|ou|donc|car|and|but|then|so|or|which|where)\b)"
)
_STARTS_NEW = re.compile(r"\s*(?:[-*+•–—>#|:<\[(\"“«]|\d+[.)]|[A-Z])")


class Source:
    """A text and its views. `folded` has no markup, case or accents, and `text`'s own offsets."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def plain(self) -> str:
        """The text with markup blanked and every space an ordinary one: capitals and accents stay."""
        return blank(self.text).translate(SPACES)

    @cached_property
    def folded(self) -> str:
        return fold(self.plain)

    @cached_property
    def lines(self) -> tuple[Span, ...]:
        """All lines, empty ones too, without their line breaks."""
        return tuple(_lines(self.text))

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """Sentences in order, trimmed; none crosses a line, except where a line was merely wrapped."""
        return tuple(self._sentences())

    def words(self, span: Span) -> str:
        return self.text[span.start : span.end]

    def fold_of(self, span: Span) -> str:
        return self.folded[span.start : span.end]

    def trim(self, start: int, end: int) -> Span:
        """The span without the white space around it."""
        piece = self.text[start:end]
        lead = len(piece) - len(piece.lstrip())
        return Span(start + lead, max(start + lead, start + len(piece.rstrip())))

    def line_at(self, offset: int) -> Span:
        return _at(self.lines, self._line_starts, offset)

    def sentence_at(self, offset: int) -> Span:
        """The sentence that holds `offset`; between two sentences, the one before."""
        if not self.sentences:
            return self.trim(0, len(self.text))
        return _at(self.sentences, self._sentence_starts, offset)

    def clause_at(self, offset: int) -> Span:
        """The part of the sentence around `offset` that ; : a dash or ", and" sets apart."""
        sentence = self.sentence_at(offset)
        start, end = sentence.start, sentence.end
        for match in _CLAUSE.finditer(self.text, sentence.start, sentence.end):
            if match.end() <= offset:
                start = match.end()
            elif match.start() > offset:
                end = match.start()
                break
        return self.trim(start, end)

    def lines_in(self, span: Span) -> Iterator[Span]:
        """The lines of `span`, cut at its ends."""
        at = bisect_right(self._line_starts, span.start) - 1
        while at < len(self.lines) and self.lines[at].start < span.end:
            yield Span(max(self.lines[at].start, span.start), min(self.lines[at].end, span.end))
            at += 1

    def sentences_in(self, span: Span) -> Iterator[Span]:
        """The sentences of `span`. One that begins before it, at a speaker's label, is cut there."""
        at = max(0, bisect_right(self._sentence_starts, span.start) - 1)
        while at < len(self.sentences) and self.sentences[at].start < span.end:
            start, end = max(self.sentences[at].start, span.start), min(self.sentences[at].end, span.end)
            if start < end:
                yield self.trim(start, end)
            at += 1

    def evidence(self, start: int, end: int | None = None) -> Span:
        """A passage fit to prove what stands at `start`: its sentence, or less where that is long."""
        sentence = self.sentence_at(start)
        last = max(end or start, sentence.end)
        if last - sentence.start <= LONGEST_EVIDENCE:
            return self.trim(sentence.start, last)
        clause = self.clause_at(start)
        if max(end or start, clause.end) - clause.start <= LONGEST_EVIDENCE:
            return self.trim(clause.start, max(end or start, clause.end))
        return self.trim(start, min(start + LONGEST_EVIDENCE, len(self.text)))

    @cached_property
    def _line_starts(self) -> list[int]:
        return [line.start for line in self.lines]

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [sentence.start for sentence in self.sentences]

    def _sentences(self) -> Iterator[Span]:
        start = 0
        for match in _STOP.finditer(self.text):
            if match.group() == "\n":
                if self._runs_on(match.start()):
                    continue
            elif self._is_short(match):
                continue
            yield from self._cut(start, match.end())
            start = match.end()
        yield from self._cut(start, len(self.text))

    def _cut(self, start: int, end: int) -> Iterator[Span]:
        span = self.trim(start, end)
        if span.end - span.start > LONGEST_SENTENCE:
            yield from self._pieces(span)
        elif span.end > span.start:
            yield span

    def _pieces(self, span: Span) -> Iterator[Span]:
        """A breathless sentence in pieces that each end at a clause or, failing that, at a space."""
        start = span.start
        while span.end - start > LONGEST_SENTENCE:
            window = self.text[start : start + LONGEST_SENTENCE]
            cuts = [match.end() for match in _CLAUSE.finditer(window)]
            cut = next((at for at in reversed(cuts) if at > LONGEST_SENTENCE // 3), 0)
            cut = cut or window.rfind(", ") + 1 or window.rfind(" ") + 1 or LONGEST_SENTENCE
            yield self.trim(start, start + cut)
            start += cut
        rest = self.trim(start, span.end)
        if rest.end > rest.start:
            yield rest

    def _is_short(self, match: re.Match[str]) -> bool:
        """Whether the full stop belongs to a word cut short, an initial or a list number."""
        if not match.group().startswith("."):
            following = self.text[match.end() : match.end() + 3].strip()
            return match.group().startswith("…") and following[:1].islower()
        before = self.text[max(0, match.start() - 12) : match.start() + 1]
        word = _LAST_WORD.search(before)
        if match.group().startswith("..") and self.text[match.end() : match.end() + 3].strip()[:1].islower():
            return True
        if word is None:
            return False
        last = word.group(1)
        return last.lower() in words.among("abbreviations", "words") or _INITIALS.fullmatch(last) is not None

    def _runs_on(self, newline: int) -> bool:
        """Whether a line break is mere typing width: the sentence goes on in the next line."""
        before = self.text[max(0, newline - 120) : newline].rsplit("\n", 1)[-1].rstrip()
        after = self.text[newline + 1 : newline + 121].split("\n", 1)[0]
        if not before or not after.strip() or before[-1] in '.!?…:;»”"*_|>#)]':
            return False
        if _STARTS_NEW.match(after) is None:
            return after.lstrip()[:1].islower() and len(before) > 30
        return after[:1].isupper() and len(before) in WRAPPED and self._is_wrapped

    @cached_property
    def _is_wrapped(self) -> bool:
        """Whether lines are broken at a fixed width: most long lines end near the longest."""
        lengths = [line.end - line.start for line in self.lines if line.end - line.start > 40]
        return len(lengths) > 8 and max(lengths) <= max(WRAPPED)


def _lines(text: str) -> Iterator[Span]:
    start = 0
    for line in text.split("\n"):
        yield Span(start, start + len(line))
        start += len(line) + 1


def _at(spans: Sequence[Span], starts: Sequence[int], offset: int) -> Span:
    return spans[max(0, bisect_right(starts, offset) - 1)]
