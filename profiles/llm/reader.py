"""The second reader: the same contract as the first, by another way."""

from __future__ import annotations

from dataclasses import replace

from profiles.llm import answers, prompt
from profiles.llm.budget import Budget
from profiles.llm.endpoint import Endpoint
from profiles.llm.likeness import is_same
from profiles.llm.parts import parts
from profiles.llm.quotes import Quotes
from profiles.reading import engine, settle
from profiles.reading.document import Document
from profiles.reading.facts import Fact, FactKind, Mention, Part, Person, Reading

NAME = "llm"


def version(endpoint: Endpoint) -> str:
    """Another model, or another question, makes another reading."""
    return f"{endpoint.model}/{prompt.VERSION}"


def read(text: str, endpoint: Endpoint, budget: Budget) -> Reading:
    """What the model finds in `text`, every fact with sentences that stand in it. Raises EndpointError."""
    document = engine.understand(text)
    quotes = Quotes(document)
    found: list[Fact] = []
    for part in parts(document):
        reply = endpoint.complete(prompt.messages(part), prompt.answer_schema(), budget)
        found.extend(answers.facts(reply.content, quotes, part.start))
    return _reading(document, _each_once(found), version(endpoint))


def _reading(document: Document, facts: list[Fact], version: str) -> Reading:
    settled = settle.reading(document, facts, NAME, version)
    people = tuple(
        Mention(fact.value.name, Part.INTERVIEWEE, fact.evidence)
        for fact in settled.of(FactKind.PERSON)
        if isinstance(fact.value, Person)
    )
    return replace(settled, people=people, warnings=())


def _each_once(facts: list[Fact]) -> list[Fact]:
    """The facts without those that an earlier part of the text told already."""
    kept: list[Fact] = []
    for fact in facts:
        if not any(is_same(known, fact) for known in kept):
            kept.append(fact)
    return kept
