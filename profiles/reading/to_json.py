"""A reading as the plain dictionary that `reading.schema.json` describes.

The schema keeps what other programs need; a fact's rule, doubt and its finer values (whom a figure
is about, how a skill is told) stay in the Reading.
"""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256
from typing import Any

from profiles.reading.facts import Fact, FactKind, Reading, Span

SCHEMA = "reading/1"


def to_json(reading: Reading, original: bytes | None = None) -> dict[str, Any]:
    """The reading for JSON. `original` is what was read, for its checksum; else the text's bytes."""
    content = reading.text.encode("utf-8", "surrogatepass") if original is None else original
    person = next(iter(reading.of(FactKind.PERSON)), None)
    return {
        "schema": SCHEMA,
        "reader": {"name": reading.reader, "version": reading.version},
        "document": {
            "sha256": sha256(content).hexdigest(),
            "characters": len(reading.text),
            "language": reading.language,
            "shape": reading.shape.value,
            "title": reading.title,
            "date": reading.date,
        },
        "text": reading.text,
        "people": [
            {"name": mention.name, "part": mention.part.value, "evidence": _spans(mention.evidence)}
            for mention in reading.people
        ],
        "person": _person(person) if person else None,
        "education": [
            _education(fact, order) for order, fact in enumerate(reading.of(FactKind.EDUCATION), 1)
        ],
        "positions": [_position(fact, order) for order, fact in enumerate(reading.of(FactKind.POSITION), 1)],
        "skills": [_skill(fact) for fact in reading.of(FactKind.SKILL)],
        "salaries": [_salary(fact) for fact in reading.of(FactKind.SALARY)],
        "working_life": [_working_life(fact) for fact in reading.of(FactKind.WORKING_LIFE)],
        "topics": [_answer(fact) for fact in reading.of(FactKind.ANSWER)],
        "warnings": list(reading.warnings),
    }


def _span(span: Span) -> dict[str, int]:
    return {"start": span.start, "end": span.end}


def _spans(spans: Sequence[Span]) -> list[dict[str, int]]:
    return [_span(span) for span in spans]


def _values(fact: Fact, *names: str) -> dict[str, Any]:
    """Some attributes of the fact's value under their own names."""
    return {name: getattr(fact.value, name) for name in names}


def _proof(fact: Fact) -> dict[str, Any]:
    return {"confidence": fact.confidence, "evidence": _spans(fact.evidence)}


def _person(fact: Fact) -> dict[str, Any]:
    return _values(fact, "name", "age", "location", "headline") | {"evidence": _spans(fact.evidence)}


def _education(fact: Fact, order: int) -> dict[str, Any]:
    told = _values(fact, "school", "programme", "field", "degree", "location", "start", "end")
    return told | {"order": order} | _proof(fact)


def _position(fact: Fact, order: int) -> dict[str, Any]:
    told = _values(
        fact,
        "employer",
        "title",
        "role",
        "seniority",
        "team",
        "location",
        "start",
        "end",
        "duration_months",
        "current",
    )
    sector = getattr(fact.value, "sector", None)
    told["kind"] = getattr(fact.value, "position_kind", None)
    told["sector"] = sector if sector in ("public", "private") else None  # the schema knows no third
    return told | {"order": order} | _proof(fact)


def _skill(fact: Fact) -> dict[str, Any]:
    return _values(fact, "name") | {"kind": getattr(fact.value, "skill_kind", None)} | _proof(fact)


def _salary(fact: Fact) -> dict[str, Any]:
    return _values(fact, "low", "high", "currency", "period", "basis", "seniority", "role") | _proof(fact)


def _working_life(fact: Fact) -> dict[str, Any]:
    return _values(fact, "aspect", "value") | _proof(fact)


def _answer(fact: Fact) -> dict[str, Any]:
    question, answer = getattr(fact.value, "question", None), getattr(fact.value, "answer", fact.evidence[0])
    return _values(fact, "topic") | {
        "question": _span(question) if question else None,
        "answer": _span(answer),
    }
