"""Reads what was asked and answered: `find(document)` gives each exchange its topic.

A question's topic is the one whose cues weigh most in what it asks. A turn that asks nothing goes on with
the topic before it. A text without questions is read by paragraphs, under the headings that it has.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from profiles.reading import doubts
from profiles.reading.document import Document
from profiles.reading.facts import Answer, Fact, Span
from profiles.reading.layout import Block, Exchange, Role
from profiles.reading.source import LONGEST_EVIDENCE
from profiles.reading.vocabulary import Topic, ranked

OTHER = "other"
UNSURE = 0.4  # confidence of a topic that no cue tells
PLAIN_WEIGHT = 3  # a cue of two words, or of two parts, leaves little doubt
Ranked = list[tuple[Topic, int]]  # heaviest first

PARAGRAPH = re.compile(r"\n\s*\n")
SHORTEST_PARAGRAPH = 60  # characters; shorter ones are captions and bylines
OPENING = 2  # sentences of a paragraph that say what it is about


def find(document: Document) -> Iterator[Fact]:
    """Every exchange with its topic, in reading order."""
    before = OTHER
    for exchange in document.layout.exchanges:
        if exchange.question is None:
            yield from _prose(document, exchange.answer)
            continue
        fact = _asked(document, exchange, exchange.question, before)
        assert isinstance(fact.value, Answer)
        before = fact.value.topic
        yield fact


def _asked(document: Document, exchange: Exchange, question: Span, before: str) -> Fact:
    asking = [span for span in document.source.sentences_in(question) if document.text[span.end - 1] == "?"]
    text = " ".join(document.source.plain[span.start : span.end] for span in asking)
    found = _ranked(document, text) or _ranked(document, document.source.plain[question.start : question.end])
    proof = _short(asking[-1] if asking else question)
    if found:
        return _fact(found, question, exchange.answer, proof, "topics.question")
    topic = OTHER if asking else before  # "She learns." is a remark: the talk goes on
    rule = "topics.none" if topic == OTHER else "topics.goes_on"
    return Fact(Answer(topic, question, exchange.answer), (proof,), UNSURE, rule, doubts.TOPIC_UNSURE)


def _fact(found: Ranked, question: Span | None, answer: Span, proof: Span, rule: str) -> Fact:
    topic, weight = found[0]
    rival = found[1][1] if len(found) > 1 else 0
    confidence = min(0.95, 0.6 + 0.1 * weight + 0.05 * (weight - rival))
    unsure = weight == rival or weight < PLAIN_WEIGHT - 1
    value = Answer(topic.slug, question, answer)
    return Fact(value, (proof,), round(confidence, 2), rule, doubts.TOPIC_UNSURE if unsure else None)


def _prose(document: Document, prose: Span) -> Iterator[Fact]:
    """The paragraphs of a text without questions."""
    heading = _heading_before(document, prose)
    titled = _ranked(document, document.source.plain[heading.start : heading.end]) if heading else []
    for paragraph in _paragraphs(document, prose):
        sentences = list(document.source.sentences_in(paragraph))
        opening = " ".join(document.source.plain[one.start : one.end] for one in sentences[:OPENING])
        found = titled or [pair for pair in _ranked(document, opening) if pair[1] >= PLAIN_WEIGHT - 1]
        proof = _short(sentences[0] if sentences else paragraph)
        if found:
            yield _fact(found, None, paragraph, proof, "topics.heading" if titled else "topics.paragraph")
        else:
            yield Fact(Answer(OTHER, None, paragraph), (proof,), UNSURE, "topics.none", doubts.TOPIC_UNSURE)


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
    for match in PARAGRAPH.finditer(document.text, prose.start, prose.end):
        yield from _paragraph(document, start, match.start())
        start = match.end()
    yield from _paragraph(document, start, prose.end)


def _paragraph(document: Document, start: int, end: int) -> Iterator[Span]:
    span = document.source.trim(start, end)
    if span.end - span.start >= SHORTEST_PARAGRAPH:
        yield span


def _ranked(document: Document, text: str) -> Ranked:
    return ranked(text, document.vocabulary.topics) if text.strip() else []


def _short(span: Span) -> Span:
    """A passage that an editor can take in."""
    return Span(span.start, min(span.end, span.start + LONGEST_EVIDENCE))
