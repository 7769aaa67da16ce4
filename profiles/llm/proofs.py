"""From a model's quote to evidence: whole sentences, and whether they say what is claimed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from profiles.llm.quotes import Quotes, words_of
from profiles.reading.document import Document
from profiles.reading.facts import Span
from profiles.reading.source import LONGEST_EVIDENCE
from profiles.reading.vocabulary import fold

LONG = 5  # letters; shorter names stand within other words by chance


@dataclass(frozen=True, slots=True)
class Proof:
    """The passages behind a fact, and where its quote begins."""

    spans: tuple[Span, ...]
    at: int
    names: bool  # whether they tell the name that the fact says


def prove(quotes: Quotes, quote: str, near: int = 0, forms: Sequence[str] = ()) -> Proof | None:
    """The sentences that hold a quote; None where the text does not.

    Where they lack the fact's name, in any of its `forms`, the nearest sentence that has it is added:
    "there I was a data engineer" proves an employer only with the sentence that says where.
    """
    told = quotes.locate(quote, near)
    if not told:
        return None
    document = quotes.document
    spans = _each_once(sentences(document, span) for span in told)
    if not forms or any(_tells(quotes, spans, form) for form in forms):
        return Proof(spans, told[0].start, names=True)
    naming = _nearest(quotes, forms, told[0].start)
    if naming is None:
        return Proof(spans, told[0].start, names=False)
    return Proof(_each_once((*spans, sentences(document, naming))), told[0].start, names=True)


def sentences(document: Document, span: Span) -> Span:
    """The whole sentences of a passage, without the speaker's label, cut where nobody could see more."""
    whole = document.source.evidence(span.start, span.end)
    block = document.layout.block_at(span.start)
    start = max(whole.start, block.span.start) if block else whole.start
    end = max(whole.end, span.end)
    return Span(start, min(end, start + LONGEST_EVIDENCE))


def _tells(quotes: Quotes, spans: Sequence[Span], form: str) -> bool:
    """Whether the passages write a name, be it in one word instead of two: "EasyMile", "Easy Mile"."""
    name = words_of(fold(form))
    told = [quotes.words([span]) for span in spans]
    if any(f" {' '.join(name)} " in f" {' '.join(words)} " for words in told):
        return bool(name)
    letters = "".join(name)
    return len(letters) >= LONG and any(letters in "".join(words) for words in told)


def _nearest(quotes: Quotes, forms: Sequence[str], at: int) -> Span | None:
    """Where the name is told: the last time before `at`, or else the first time after."""
    places = [span for form in forms for span in quotes.all(form)]
    before = [span for span in places if span.start <= at]
    return max(before, default=None) or min(places, default=None)


def _each_once(spans: Iterable[Span]) -> tuple[Span, ...]:
    return tuple(sorted(set(spans)))
