"""The sentences that may tell facts of the guest, each with its names, titles and persons.

Made once for a document and shared by the readers of studies and of positions.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from itertools import zip_longest

from profiles.reading import organisations, passage, placenames, subjects, titles
from profiles.reading.document import TELLS, Document, Telling
from profiles.reading.facts import Part, Span
from profiles.reading.layout import Block, Exchange, Role
from profiles.reading.organisations import Organisation
from profiles.reading.passage import Passage
from profiles.reading.subjects import Marker, Person, Whom
from profiles.reading.titles import Title

_JOINED = re.compile(r" (?:(?:of|for|at|de|du|des|chez|the|la|le|les) |[ld]['’])+")


@dataclass(frozen=True, eq=False)
class Statement:
    """One sentence and how it is told. Offsets of names, titles and markers count in the passage."""

    document: Document
    passage: Passage
    block: Block
    telling: Telling
    question: str = ""  # the end of what was asked before, folded; "" where nothing was
    opens: bool = False  # the first sentence of its block

    @property
    def folded(self) -> str:
        return self.passage.folded

    @cached_property
    def names(self) -> tuple[Organisation, ...]:
        """What may be organisations, in order: no persons, towns or skills."""
        found = (self._in_full(self._without_title(name)) for name in organisations.find(self.passage))
        return tuple(
            name for name in found if placenames.may_be_organisation(self.document, self.passage, name)
        )

    @cached_property
    def towns(self) -> tuple[Organisation, ...]:
        """Names of towns, in order: "a master's at Leeds" is told of its university."""
        found = organisations.find(self.passage)
        return tuple(name for name in found if not name.known and placenames.is_town(name))

    def _in_full(self, name: Organisation) -> Organisation:
        """The name that an abbreviation was given for, elsewhere in the document."""
        full = short_forms(self.document).get(name.text)
        if full is None or name.known:
            return name
        return replace(full, start=name.start, end=name.end)

    def _without_title(self, name: Organisation) -> Organisation:
        """ "Chief Data Officer of X": what capitals joined to a title is two things."""
        title = next((one for one in self.titles if one.start <= name.start < one.end < name.end), None)
        joined = _JOINED.match(self.passage.text, title.end) if title and not name.known else None
        if joined is None or joined.end() >= name.end:
            return name
        return replace(name, start=joined.end(), text=self.passage.text[joined.end() : name.end])

    @cached_property
    def titles(self) -> tuple[Title, ...]:
        return tuple(titles.find(self.passage))

    @cached_property
    def markers(self) -> tuple[Marker, ...]:
        return tuple(subjects.markers(self.passage, self.document.cast, self.document.language))

    def whom(self, at: int) -> Whom:
        """Whom the clause that ends at `at` tells of."""
        return subjects.whom(self.document, self.passage, self.markers, at, self.telling)

    def is_of_guest(self, at: int) -> bool:
        """Whether the clause may tell of the guest. A host must speak to the guest or of them."""
        told = self.whom(at)
        if told is Whom.UNSAID:
            tells = self.telling is Telling.AUTHOR and self.block.role is Role.PROSE
            return self.telling is Telling.OWN or tells
        return told is Whom.GUEST

    def is_of_we(self, at: int) -> bool:
        """Whether the clause that ends at `at` is told by several: "we", "nous", "on"."""
        before = [marker for marker in self.markers if marker.end <= at]
        return bool(before) and before[-1].person is Person.PLURAL

    def names_guest_at(self, at: int) -> bool:
        """Whether the guest's name begins at `at`: "…, data engineer at X, NAME"."""
        return any(marker.person is Person.GUEST and marker.start == at for marker in self.markers)

    def evidence(self, start: int, end: int) -> Span:
        """The passage of the document that proves what stands at `start`."""
        where = self.passage.origin(start, end)
        span = self.document.source.evidence(where.start, where.end)
        return Span(max(span.start, self.block.span.start), span.end)  # without the speaker's label


_IN_PARENTHESES = re.compile(r" \([A-Z][\w&.-]{1,9}\)")


@lru_cache(maxsize=2)
def short_forms(document: Document) -> dict[str, Organisation]:
    """The abbreviations that the document explains: "Institut de Calcul Marin (ICM)"."""
    found: dict[str, Organisation] = {}
    for match in _IN_PARENTHESES.finditer(document.source.plain):
        here = passage.of(document.source, document.source.sentence_at(match.start()))
        for short, full in organisations.short_forms(here):
            found.setdefault(short, full)
    return found


@lru_cache(maxsize=2)
def of(document: Document) -> tuple[Statement, ...]:
    """All statements in reading order, questions that nobody assents to among them."""
    return tuple(_statements(document))


def _statements(document: Document) -> Iterator[Statement]:
    question = ""
    blocks = document.layout.blocks
    for block, following in zip_longest(blocks, blocks[1:]):
        telling = document.telling_at(block.span.start)
        if telling in TELLS or telling is Telling.ASKED:
            opens = True
            for sentence in document.source.sentences_in(block.span):
                here = passage.of(document.source, sentence)
                if here.text:
                    told = _quoted(document, block, here, telling)
                    if telling is Telling.HOST and here.text.endswith("?"):
                        told = _asked(document, block, following)
                    yield Statement(document, here, block, told, question, opens)
                    opens = False
        if block.role is Role.QUESTION:
            question = document.folded[max(block.span.start, block.span.end - QUESTION_END) : block.span.end]
        elif block.role in (Role.PROSE, Role.INTRO):
            question = ""


def _asked(document: Document, block: Block, following: Block | None) -> Telling:
    """A host who presents the guest also asks: that takes a yes."""
    agreed = following is not None and document.assents(Exchange(block.span, following.span))
    return Telling.ASSENTED if agreed else Telling.ASKED


QUESTION_END = 300  # characters: hosts comment first and ask last


def _quoted(document: Document, block: Block, here: Passage, telling: Telling) -> Telling:
    """An author's quotation is the guest's own words, from its first word to its last."""
    if telling is not Telling.AUTHOR or block.role is not Role.PROSE or block.part is not Part.AUTHOR:
        return telling
    line = document.source.line_at(here.span.start)
    before = document.text[line.start : here.span.start]
    opened = before.count("“") + before.count("«") - before.count("”") - before.count("»")
    return Telling.OWN if opened > 0 or before.count('"') % 2 == 1 else telling
