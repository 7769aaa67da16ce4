"""Reads what was asked and answered: `find(document)` gives each exchange its topic.

A question's topic is the one whose cues weigh most in what it asks. A turn that asks nothing goes on with
the topic before it. A text without questions is read by `paragraphs`.
"""

from __future__ import annotations

from collections.abc import Iterator

from profiles.reading.document import Document
from profiles.reading.facts import Answer, Fact, Shape, Span
from profiles.reading.headings import asks, sounds_like_question
from profiles.reading.readers.topics import paragraphs
from profiles.reading.readers.topics.ranking import OTHER, PLAIN_WEIGHT, REMARK, Ranked, rank, told, untold


def find(document: Document) -> Iterator[Fact]:
    """Every exchange with its topic, in reading order."""
    before = OTHER
    for exchange in document.layout.exchanges:
        if exchange.question is None:
            yield from paragraphs.find(document, exchange.answer)
            continue
        fact = _asked(document, exchange.question, exchange.answer, before)
        assert isinstance(fact.value, Answer)
        before = fact.value.topic
        yield fact


def _asked(document: Document, question: Span, answer: Span, before: str) -> Fact:
    asking = _asking(document, question)
    whole = rank(document, question)
    proof = asking[-1] if asking else question
    found = _untied(_ranked_together(document, asking), whole)
    if found:
        return told(found, question, answer, proof, "topics.question")
    if whole and whole[0][1] >= PLAIN_WEIGHT:
        return told(whole, question, answer, proof, "topics.remark", most=REMARK)
    topic = OTHER if asking else before  # "She learns." is a remark: the talk goes on
    rule = "topics.none" if topic == OTHER else "topics.goes_on"
    return untold(topic, question, answer, proof, rule)


def _asking(document: Document, question: Span) -> list[Span]:
    """The sentences of a turn that ask, be it without a question mark; in an article, all that it titles."""
    source = document.source
    found = [
        span
        for span in source.sentences_in(question)
        if asks(source.words(span)) or sounds_like_question(source.fold_of(span))
    ]
    return found or ([question] if document.layout.shape is Shape.ARTICLE else [])


def _ranked_together(document: Document, asking: list[Span]) -> Ranked:
    """The topics of all that a turn asks, the weight of each its heaviest."""
    best: Ranked = sorted(
        (pair for span in asking for pair in rank(document, span)), key=lambda pair: -pair[1]
    )
    return list({topic.slug: (topic, weight) for topic, weight in reversed(best)}.values())[::-1]


def _untied(found: Ranked, whole: Ranked) -> Ranked:
    """The same topics, those that weigh the same in the order of the whole turn."""
    weights = {topic.slug: weight for topic, weight in whole}
    return sorted(found, key=lambda pair: (-pair[1], -weights.get(pair[0].slug, 0)))
