"""From what is asked to a topic: the cues' ranking made a fact."""

from __future__ import annotations

from profiles.reading import doubts
from profiles.reading.document import Document
from profiles.reading.facts import Answer, Fact, Span
from profiles.reading.source import LONGEST_EVIDENCE
from profiles.reading.vocabulary import Topic, ranked

OTHER = "other"
PLAIN_WEIGHT = 3  # a cue of two words, or of two parts, leaves little doubt
MOST = 0.95
REMARK = 0.6  # the most for cues in what asks nothing
UNSURE = 0.4  # confidence of a topic that no cue tells

Ranked = list[tuple[Topic, int]]  # heaviest first


def rank(document: Document, span: Span) -> Ranked:
    """The topics whose cues stand in a passage."""
    return ranked(document.source.plain[span.start : span.end], document.vocabulary.topics)


def told(
    found: Ranked, question: Span | None, answer: Span, proof: Span, rule: str, *, most: float = MOST
) -> Fact:
    """The answer under the heaviest topic. Doubtful where another weighs as much, or the cue is thin."""
    topic, weight = found[0]
    rival = found[1][1] if len(found) > 1 else 0
    confidence = min(most, 0.6 + 0.1 * weight + 0.05 * (weight - rival))
    unsure = weight == rival or weight < PLAIN_WEIGHT - 1 or confidence <= REMARK
    value = Answer(topic.slug, question, answer)
    doubt = doubts.TOPIC_UNSURE if unsure else None
    return Fact(value, (short(proof),), round(confidence, 2), rule, doubt)


def untold(topic: str, question: Span | None, answer: Span, proof: Span, rule: str) -> Fact:
    """The answer under a topic that no cue tells."""
    return Fact(Answer(topic, question, answer), (short(proof),), UNSURE, rule, doubts.TOPIC_UNSURE)


def short(span: Span) -> Span:
    """A passage that an editor can take in."""
    return Span(span.start, min(span.end, span.start + LONGEST_EVIDENCE))
