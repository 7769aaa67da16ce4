"""The topics that a model gives to questions: it says which, the layout says how far the answer goes."""

from __future__ import annotations

from typing import Any

from profiles.llm.quotes import Quotes
from profiles.reading.facts import Answer, Fact, Span
from profiles.reading.readers.topics.paragraphs import BLANK
from profiles.reading.source import LONGEST_EVIDENCE, Source
from profiles.reading.vocabulary import load

CONFIDENCE = 0.8


def answer(item: dict[str, Any], quotes: Quotes, near: int) -> Fact | None:
    """What was asked and answered where the quote stands; None where nothing there is an answer."""
    topic = item["topic"]
    told = quotes.locate(item["quote"], near)
    exchange = quotes.document.layout.exchange_at(told[0].start) if told else None
    if exchange is None or topic not in load().topics:
        return None
    said = (
        exchange.answer if exchange.question else _paragraph(quotes.document.source, told[0], exchange.answer)
    )
    value = Answer(topic, exchange.question, said)
    return Fact(value, (_short(told[0]),), CONFIDENCE, "llm.topics")


def _paragraph(source: Source, told: Span, within: Span) -> Span:
    """The paragraph around a passage: a text without questions answers by paragraphs."""
    breaks = list(BLANK.finditer(source.text, within.start, within.end))
    start = max((one.end() for one in breaks if one.end() <= told.start), default=within.start)
    end = min((one.start() for one in breaks if one.start() >= told.end), default=within.end)
    return source.trim(start, end)


def _short(span: Span) -> Span:
    return Span(span.start, min(span.end, span.start + LONGEST_EVIDENCE))
