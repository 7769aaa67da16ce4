"""Topics of a text without questions: by its headings, by how a paragraph opens, by what it tells."""

from __future__ import annotations

import re
from collections.abc import Iterator

from profiles.reading import words
from profiles.reading.document import Document
from profiles.reading.facts import Fact, Span
from profiles.reading.layout import Block, Role
from profiles.reading.readers.topics.ranking import OTHER, PLAIN_WEIGHT, rank, told, untold

BLANK = re.compile(r"\n\s*\n")
SHORTEST = 60  # characters; shorter ones are captions and bylines
MOST = 0.75  # confidence: an opening is not a question
TWICE = 2  # different words of telling that make a paragraph's topic
KEYS = (
    *("path", "time_split", "outlook", "salary", "skills"),
    *("advice", "ethics", "missions", "english", "lifestyle"),
)
TELLING = {key.replace("_", "-"): re.compile(rf"\b{words.either('paragraphs', key)}(?!\w)") for key in KEYS}


def find(document: Document, prose: Span) -> Iterator[Fact]:
    """The paragraphs of a passage without questions, each with its topic."""
    heading = _heading_before(document, prose)
    titled = rank(document, heading) if heading else []
    for paragraph in _paragraphs(document, prose):
        first = next(document.source.sentences_in(paragraph), paragraph)
        opening = rank(document, first)
        if titled:
            yield told(titled, None, paragraph, first, "topics.heading")
        elif opening and opening[0][1] >= PLAIN_WEIGHT:
            yield told(opening, None, paragraph, first, "topics.paragraph", most=MOST)
        else:
            topic = _told_of(document, paragraph)
            rule = "topics.none" if topic == OTHER else "topics.told"
            yield untold(topic, None, paragraph, first, rule)


def _told_of(document: Document, paragraph: Span) -> str:
    """The topic with most words of telling in a paragraph, `OTHER` where none has two."""
    counts = {slug: _different(pattern, document, paragraph) for slug, pattern in TELLING.items()}
    best = max(counts, key=lambda slug: counts[slug])
    return best if counts[best] >= TWICE else OTHER


def _different(pattern: re.Pattern[str], document: Document, span: Span) -> int:
    return len({match.group() for match in pattern.finditer(document.folded, span.start, span.end)})


def _heading_before(document: Document, prose: Span) -> Span | None:
    """The heading right above the prose."""
    last: Block | None = None
    for block in document.layout.blocks:
        if block.span.start >= prose.start:
            break
        last = block
    return last.span if last and last.role is Role.HEADING else None


def _paragraphs(document: Document, prose: Span) -> Iterator[Span]:
    start = prose.start
    for match in [*BLANK.finditer(document.text, prose.start, prose.end), None]:
        span = document.source.trim(start, match.start() if match else prose.end)
        if span.end - span.start >= SHORTEST:
            yield span
        start = match.end() if match else prose.end
