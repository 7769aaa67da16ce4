"""What an editor says of a claim, and what it does to the draft."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.db import transaction

from profiles.actions import cards, catalogue, history
from profiles.actions.naming import Choice, NameUnresolved, name_of, sure_choice, tie
from profiles.actions.reconciliation import NameBook
from profiles.models import Claim, Decision, FactKind, Person, Reading, Verdict

__all__ = [
    "Accepted",
    "Choice",
    "DecidedMeanwhile",
    "NameUnresolved",
    "accept",
    "accept_all",
    "correct",
    "reject",
    "standing",
    "undo",
    "would_accept",
]


class DecidedMeanwhile(Exception):
    """The claim no longer stands as the editor saw it; `decision` is what it is now."""

    def __init__(self, decision: Decision | None) -> None:
        super().__init__(str(decision or ""))
        self.decision = decision


def standing(claim: Claim) -> str:
    """How a claim stands, in one word that is another one after every decision."""
    return _standing(getattr(claim, "decision", None))


@transaction.atomic
def accept(*, claim: Claim, by: User, choice: Choice | None = None, seen: str | None = None) -> Decision:
    """The words say it, as read. Raises NameUnresolved where its name must be chosen first.

    Here and below, `seen` is how the claim stood when the editor decided. Raises DecidedMeanwhile
    where it stands otherwise now; then nothing changes. None: however it stands.
    """
    _hold(claim, seen)
    return _decide(claim, Verdict.ACCEPTED, None, by, choice)


@transaction.atomic
def correct(
    *,
    claim: Claim,
    payload: Mapping[str, Any],
    by: User,
    choice: Choice | None = None,
    seen: str | None = None,
) -> Decision:
    """The words say it, but otherwise than read. Raises NameUnresolved or ValidationError."""
    _hold(claim, seen)
    return _decide(claim, Verdict.CORRECTED, {**claim.payload, **payload}, by, choice)


@transaction.atomic
def reject(*, claim: Claim, by: User, seen: str | None = None) -> Decision:
    """The words do not say it: whatever the claim wrote is taken away."""
    _hold(claim, seen)
    _erase(claim, by)
    return _keep(claim, Verdict.REJECTED, None, by)


@transaction.atomic
def undo(*, claim: Claim, by: User, seen: str | None = None) -> None:
    """Takes a decision back: the claim waits again, and what it wrote is taken away."""
    decision = _hold(claim, seen)
    if decision is not None:
        _erase(claim, by)
        history.delete(decision, by=by)


@dataclass(slots=True)
class Accepted:
    """What `accept_all` did, or would do."""

    accepted: list[Claim] = field(default_factory=list)
    waiting: list[Claim] = field(default_factory=list)  # their name must be chosen first
    refused: list[tuple[Claim, str]] = field(default_factory=list)  # with the sentence that says why


def would_accept(*, reading: Reading, above: float) -> Accepted:
    """What `accept_all` would accept of a reading, and what waits for its name. Writes nothing."""
    found, books = Accepted(), NameBook.of_all()
    for claim in reading.claims.undecided().at_least(above).for_review():
        sure = sure_choice(claim.kind, claim.payload, books)
        (found.waiting if sure is None else found.accepted).append(claim)
    return found


@transaction.atomic
def accept_all(*, reading: Reading, above: float, by: User, only: Collection[int] | None = None) -> Accepted:
    """Accepts every undecided claim of at least this confidence whose name leaves no doubt.

    `only` keeps it to the claims of these keys. A claim that the database refuses stops none of
    the others.
    """
    done, books = Accepted(), NameBook.of_all()
    list(reading.claims.select_for_update())  # whoever is deciding on one of them finishes first
    for claim in reading.claims.undecided().at_least(above).for_review():
        if only is None or claim.pk in only:
            _accept_if_sure(claim, books, by, done)
    return done


def _accept_if_sure(claim: Claim, books: dict[str, NameBook], by: User, done: Accepted) -> None:
    choice = sure_choice(claim.kind, claim.payload, books)
    if choice is None:
        done.waiting.append(claim)
        return
    try:
        with transaction.atomic():
            _decide(claim, Verdict.ACCEPTED, None, by, choice)
    except ValidationError as error:
        done.refused.append((claim, " ".join(error.messages)))
        return
    done.accepted.append(claim)
    named = name_of(claim.kind, claim.payload)
    if named and choice.entity is None:
        books[named[0]] = NameBook(named[0])  # the next claim may say the same new name


def _hold(claim: Claim, seen: str | None) -> Decision | None:
    """Waits for whoever is deciding on the claim; then what has been decided of it."""
    Claim.objects.select_for_update().get(pk=claim.pk)
    decision = Decision.objects.filter(claim=claim).select_related("by").first()
    if seen is not None and seen != _standing(decision):
        raise DecidedMeanwhile(decision)
    return decision


def _standing(decision: Decision | None) -> str:
    return f"{decision.verdict}-{decision.pk}-{decision.at.timestamp():.6f}" if decision else "waiting"


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
        names = tie(claim.kind, payload, choice, by)
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
