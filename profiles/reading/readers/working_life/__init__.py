"""Reads how people live their work: `find(document)`. One module an aspect, or two that go together.

Each rule looks at one sentence and what it answers. Here the tellings of a document are put
together: the same value told twice is one fact, and a precise value replaces a vague one.
"""

from __future__ import annotations

from collections.abc import Iterator

from profiles.reading import doubts
from profiles.reading.document import Document, Telling
from profiles.reading.facts import Aspect, Fact, WorkingLife
from profiles.reading.readers.said import Said, said
from profiles.reading.readers.working_life import (
    bonus,
    contract,
    english,
    hours,
    presence,
    remote,
    team,
    time_split,
)
from profiles.reading.readers.working_life.telling import Sentence, Told

RULES = (
    remote.find,
    presence.find,
    hours.find,
    time_split.find,
    bonus.find,
    english.find,
    team.find,
    contract.find,
)
VAGUE = frozenset({"yes", "hybrid", "useful", "flexible"})  # give way to a value that says more
SINGLE = frozenset({Aspect.BONUS, Aspect.ENGLISH, Aspect.TRAVEL})  # one value a document: the surest
LEAST = 0.5  # below, a mention says too little to be a fact
PLAIN = 0.7
ASSENT = 0.1  # how much less an interviewer's words count that the answer agrees with


def find(document: Document) -> Iterator[Fact]:
    """What the document tells of the working life, each value once, aspects in their own order."""
    found: dict[WorkingLife, list[tuple[Said, Told]]] = {}
    for one in said(document):
        if one.asks:
            continue
        for told in _in_sentence(document, one):
            if told.confidence >= LEAST:
                found.setdefault(WorkingLife(told.aspect, told.value), []).append((one, told))
    facts = [_fact(document, value, tellings) for value, tellings in found.items()]
    for aspect in Aspect:
        yield from _best([fact for fact in facts if fact.value.aspect is aspect], aspect)  # type: ignore[union-attr]


def _in_sentence(document: Document, one: Said) -> Iterator[Told]:
    sentence = Sentence(one.folded, one.passage.text, one.asked(document), one.first)
    for rule in RULES:
        yield from rule(sentence)


def _fact(document: Document, value: WorkingLife, tellings: list[tuple[Said, Told]]) -> Fact:
    """The fact that these tellings say, by the surest of them."""
    ordered = sorted(tellings, key=lambda pair: -_sureness(*pair))
    spans = [place.evidence(document, what.start, what.end) for place, what in ordered]
    one, told = ordered[0]
    sure = _sureness(one, told)
    doubt = doubts.ASSENT_ONLY if one.telling is Telling.ASSENTED else None
    if doubt is None and sure < PLAIN:
        doubt = doubts.WHOSE_IS_IT
    return Fact(value, tuple(dict.fromkeys(spans)), round(sure, 2), f"working_life.{told.rule}", doubt)


def _sureness(one: Said, told: Told) -> float:
    return told.confidence - (ASSENT if one.telling is Telling.ASSENTED else 0)


def _best(facts: list[Fact], aspect: Aspect) -> list[Fact]:
    """The facts of one aspect without those that another says better."""
    if aspect in SINGLE and facts:
        return [max(facts, key=lambda fact: (fact.confidence, len(_value(fact))))]
    if aspect is Aspect.HOURS:
        return facts
    precise = [fact for fact in facts if _value(fact) not in VAGUE]
    return precise or facts


def _value(fact: Fact) -> str:
    assert isinstance(fact.value, WorkingLife)
    return fact.value.value
