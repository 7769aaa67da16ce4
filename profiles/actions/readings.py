"""Reading an interview: facts become claims with their passages, and a draft profile."""

import dataclasses
import hashlib
import json
from collections.abc import Iterable, Sequence
from typing import Any

from django.contrib.auth.models import User
from django.db import transaction
from django.utils.translation import gettext as _

from profiles.actions import history
from profiles.actions.followings import follow
from profiles.models import Claim, Evidence, Interview, Person, Reading
from profiles.reading import engine
from profiles.reading.facts import Fact, FactKind, Span
from profiles.reading.facts import Reading as Found


def read(*, interview: Interview, by: User) -> Reading:
    """Runs today's reader on an interview and keeps what it found."""
    return keep(interview=interview, found=engine.read(interview.text), by=by)


@transaction.atomic
def keep(*, interview: Interview, found: Found, by: User) -> Reading:
    """Keeps what a reader found: a reading, its claims and their passages.

    A reading of this version that is there already is returned as it stands. Decisions on
    claims that did not change follow into the new reading.
    """
    known = interview.readings.filter(reader=found.reader, version=found.version).first()
    if known:
        return known
    _describe(interview, found, by)
    reading = Reading.objects.create(
        interview=interview,
        reader=found.reader,
        version=found.version,
        warnings=list(found.warnings),
        people=[{"name": mention.name, "part": mention.part} for mention in found.people],
    )
    _keep_claims(reading, found)
    follow(reading=reading, by=by)
    return reading


def _describe(interview: Interview, found: Found, by: User) -> None:
    """Fills in what the editor left open, and makes the draft profile at the first reading."""
    interview.language = interview.language or found.language or ""
    interview.shape = found.shape
    interview.title = interview.title or (found.title or "")[:300]
    interview.date = interview.date or found.date or ""
    if interview.person is None:
        interview.person = history.save(Person(name=_name(interview, found)), by=by)
    history.save(interview, by=by)


def _name(interview: Interview, found: Found) -> str:
    for fact in found.of(FactKind.PERSON):
        return fact.value.name  # type: ignore[union-attr]  # a person's value is a Person
    return interview.title or interview.file_name or _("Nameless")


def _keep_claims(reading: Reading, found: Found) -> None:
    """One row a fact; passages are shared between the facts that they say."""
    passages = _keep_passages(reading.interview, found)
    claims = Claim.objects.bulk_create(
        _claim(reading, kind, order, fact, found.text)
        for kind in FactKind
        for order, fact in enumerate(found.of(kind), start=1)
    )
    facts = [fact for kind in FactKind for fact in found.of(kind)]
    Claim.evidence.through.objects.bulk_create(
        Claim.evidence.through(claim_id=claim.pk, evidence_id=passages[span].pk)
        for claim, fact in zip(claims, facts, strict=True)
        for span in dict.fromkeys(fact.evidence)
    )


def _keep_passages(interview: Interview, found: Found) -> dict[Span, Evidence]:
    wanted = {span for fact in found.facts for span in _all_spans(fact)}
    return keep_passages(interview=interview, spans=sorted(wanted))


def keep_passages(*, interview: Interview, spans: Sequence[Span]) -> dict[Span, Evidence]:
    """The passages at `spans`, those already kept and new ones."""
    kept = {Span(passage.start, passage.end): passage for passage in interview.passages.all()}
    new = [Evidence.at(interview, span.start, span.end) for span in spans if span not in kept]
    for passage in Evidence.objects.bulk_create(new):
        kept[Span(passage.start, passage.end)] = passage
    return kept


def _all_spans(fact: Fact) -> Iterable[Span]:
    """A fact's evidence and, of an answer, its question and its answer."""
    yield from fact.evidence
    if fact.kind == FactKind.ANSWER:
        yield from (span for span in (fact.value.question, fact.value.answer) if span)  # type: ignore[union-attr]


def _claim(reading: Reading, kind: FactKind, order: int, fact: Fact, text: str) -> Claim:
    payload = dataclasses.asdict(fact.value)
    words = [text[span.start : span.end] for span in fact.evidence]
    return Claim(
        reading=reading,
        kind=kind,
        order=order,
        payload=payload,
        confidence=fact.confidence,
        rule=fact.rule,
        doubt=fact.doubt or "",
        fingerprint=fingerprint(kind, payload, words),
    )


def fingerprint(kind: str, payload: dict[str, Any], words: list[str]) -> str:
    """The same for the same fact told in the same words, wherever they stand."""
    said = {key: value for key, value in payload.items() if key not in ("question", "answer")}
    return hashlib.sha256(json.dumps([kind, said, sorted(words)], sort_keys=True).encode()).hexdigest()
