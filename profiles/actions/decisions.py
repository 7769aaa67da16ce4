"""What an editor says of a claim, and what it does to the draft."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.db import transaction

from profiles.actions import cards, catalogue, history, reconciliation
from profiles.actions.reconciliation import NameBook
from profiles.models import Claim, Decision, FactKind, Person, Reading, Role, Verdict
from profiles.models.names import Named

# The name that a fact of each kind points with, and what it points to.
NAMED_BY: dict[str, tuple[str, str]] = {
    FactKind.EDUCATION: ("school", "school"),
    FactKind.POSITION: ("employer", "employer"),
    FactKind.SKILL: ("name", "skill"),
}


class NameUnresolved(Exception):
    """A name may mean several things, or nothing yet: the editor must say which."""

    def __init__(self, target: str, name: str) -> None:
        super().__init__(name)
        self.target = target
        self.name = name


@dataclass(frozen=True, slots=True)
class Choice:
    """What the editor ties a claim's name to: something that exists, or a new one."""

    entity: Named | None = None  # None: a new one, under the name that the claim says


def name_of(kind: str, payload: Mapping[str, Any]) -> tuple[str, str] | None:
    """The target and the name that a payload points with: ("school", "ENSAI")."""
    if kind not in NAMED_BY:
        return None
    key, target = NAMED_BY[kind]
    return (target, payload[key]) if payload.get(key) else None


@transaction.atomic
def accept(*, claim: Claim, by: User, choice: Choice | None = None) -> Decision:
    """The words say it, as read. Raises NameUnresolved where its name must be chosen first."""
    return _decide(claim, Verdict.ACCEPTED, None, by, choice)


@transaction.atomic
def correct(*, claim: Claim, payload: Mapping[str, Any], by: User, choice: Choice | None = None) -> Decision:
    """The words say it, but otherwise than read. Raises NameUnresolved or ValidationError."""
    return _decide(claim, Verdict.CORRECTED, {**claim.payload, **payload}, by, choice)


@transaction.atomic
def reject(*, claim: Claim, by: User) -> Decision:
    """The words do not say it: whatever the claim wrote is taken away."""
    _erase(claim, by)
    return _keep(claim, Verdict.REJECTED, None, by)


@transaction.atomic
def undo(*, claim: Claim, by: User) -> None:
    """Takes a decision back: the claim waits again, and what it wrote is taken away."""
    decision = Decision.objects.filter(claim=claim).first()
    if decision is not None:
        _erase(claim, by)
        history.delete(decision, by=by)


@dataclass(slots=True)
class Accepted:
    """What `accept_all` did: claims accepted, and claims whose name an editor must choose."""

    accepted: list[Claim] = field(default_factory=list)
    waiting: list[Claim] = field(default_factory=list)


@transaction.atomic
def accept_all(*, reading: Reading, above: float, by: User) -> Accepted:
    """Accepts every undecided claim of at least this confidence whose name leaves no doubt."""
    done, books = Accepted(), NameBook.of_all()
    for claim in reading.claims.undecided().at_least(above).prefetch_related("evidence"):
        named = name_of(claim.kind, claim.payload)
        entity = books[named[0]].sure(named[1]) if named else None
        if named and entity is None and books[named[0]].candidates(named[1]):
            done.waiting.append(claim)
            continue
        _decide(claim, Verdict.ACCEPTED, None, by, Choice(entity))
        done.accepted.append(claim)
        if named and entity is None:
            books[named[0]] = NameBook(named[0])  # the next claim may say the same new name
    return done


def _decide(
    claim: Claim, verdict: Verdict, corrected: dict[str, Any] | None, by: User, choice: Choice | None
) -> Decision:
    payload = claim.payload if corrected is None else corrected
    person = _person(claim)
    evidence = list(claim.evidence.all())
    if claim.kind == FactKind.PERSON:
        language = claim.reading.interview.language
        catalogue.tell_person(person=person, payload=payload, language=language, evidence=evidence, by=by)
    else:
        if claim.kind == FactKind.ANSWER:
            evidence = list(claim.reading.interview.passages.all())
        names = _tie(claim.kind, payload, choice, by)
        catalogue.write(
            person=person,
            kind=claim.kind,
            payload=payload,
            names=names,
            evidence=evidence,
            by=by,
            claim=claim,
            order=claim.order,
        )
    cards.refresh(person=person)
    return _keep(claim, verdict, corrected, by)


def _tie(kind: str, payload: Mapping[str, Any], choice: Choice | None, by: User) -> dict[str, Named | None]:
    """What the payload's names point to, remembered for the next time."""
    names: dict[str, Named | None] = {"role": Role.objects.filter(slug=payload.get("role") or "").first()}
    named = name_of(kind, payload)
    if named:
        target, name = named
        entity = choice.entity if choice else NameBook(target).sure(name)
        if entity is None and choice is None:
            raise NameUnresolved(target, name)
        entity = entity or reconciliation.create(target=target, name=name, by=by)
        reconciliation.remember(target=target, form=name, entity=entity, by=by)
        names[target] = entity
    elif kind == FactKind.SKILL:
        raise ValidationError({"name": "A skill has a name."})
    return names


def _erase(claim: Claim, by: User) -> None:
    row = catalogue.row_of(claim)
    if row is not None:
        history.delete(row, by=by)
        cards.refresh(person=row.person)


def _keep(claim: Claim, verdict: Verdict, payload: dict[str, Any] | None, by: User) -> Decision:
    decision = Decision.objects.filter(claim=claim).first() or Decision(claim=claim)
    decision.verdict, decision.payload, decision.by = verdict, payload, by
    return history.save(decision, by=by)


def _person(claim: Claim) -> Person:
    person = claim.reading.interview.person
    assert person is not None  # a reading makes the draft before it keeps a claim
    return person
