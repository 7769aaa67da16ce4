"""From a decided claim to a row of the catalogue: what the profile shows."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from django.contrib.auth.models import User

from profiles.actions import history
from profiles.actions.pay import gross_per_year
from profiles.models import (
    Answer,
    Claim,
    EducationStep,
    Evidence,
    FactKind,
    Person,
    PersonSkill,
    Position,
    SalaryStatement,
    Topic,
    WorkingLife,
)
from profiles.models.names import Named
from profiles.models.told import Evidenced, Told

Names = Mapping[str, Named | None]  # what each name of a payload is tied to: {"school": ENSAI}
Payload = Mapping[str, Any]

# Where the row of an accepted claim of each kind stands. A person is no row: they are what rows hang on.
ROWS: dict[str, type[Told]] = {
    FactKind.EDUCATION: EducationStep,
    FactKind.POSITION: Position,
    FactKind.SKILL: PersonSkill,
    FactKind.SALARY: SalaryStatement,
    FactKind.WORKING_LIFE: WorkingLife,
    FactKind.ANSWER: Answer,
}


def row_of(claim: Claim) -> Told | None:
    """The row that an accepted claim wrote, if it wrote one."""
    model = ROWS.get(claim.kind)
    return model._default_manager.filter(claim=claim).first() if model else None


def write(
    *,
    person: Person,
    kind: str,
    payload: Payload,
    names: Names,
    evidence: list[Evidence],
    by: User,
    claim: Claim | None = None,
    order: int = 1,
) -> Told:
    """Writes the row that a fact makes, or writes it anew where the claim has one already.

    Without a claim the row is signed by `by`. Raises ValidationError with the sentence of the
    constraint that refuses it.
    """
    row = (row_of(claim) if claim else None) or ROWS[kind](claim=claim, signed_by=None if claim else by)
    row.person = person
    for field, value in FIELDS[kind](payload, names).items():
        setattr(row, field, value)
    if isinstance(row, EducationStep | Position) and row.pk is None:  # a place once given is kept
        row.order = order
    if isinstance(row, Answer):
        _point_to_passages(row, payload, evidence)
    history.save(row, by=by)
    if isinstance(row, Evidenced):
        row.evidence.set(evidence)
    return row


def _education(payload: Payload, names: Names) -> dict[str, Any]:
    said = ("programme", "field", "degree", "location", "start", "end")
    return {"school": names.get("school"), **{key: payload.get(key) or "" for key in said}}


def _position(payload: Payload, names: Names) -> dict[str, Any]:
    said = ("title", "team", "seniority", "location", "start", "end")
    return {
        "employer": names.get("employer"),
        "role": names.get("role"),
        "kind": payload.get("position_kind") or "",
        "duration_months": payload.get("duration_months"),
        "current": bool(payload.get("current")),
        **{key: payload.get(key) or "" for key in said},
    }


def _skill(payload: Payload, names: Names) -> dict[str, Any]:
    return {"skill": names["skill"], "told": payload["told"]}


def _salary(payload: Payload, names: Names) -> dict[str, Any]:
    said = {key: payload.get(key) or "" for key in ("currency", "period", "basis")}
    low, high = _amount(payload.get("low")), _amount(payload.get("high"))
    derived = gross_per_year(low=low, high=high, **said)
    return {
        **said,
        "low": low,
        "high": high,
        "role": names.get("role"),
        "seniority": payload.get("seniority") or "",
        "about": payload["about"],
        "year": payload.get("year"),
        "gross_low": derived.low if derived else None,
        "gross_high": derived.high if derived else None,
        "derivation": derived.rule if derived else "",
    }


def _amount(told: float | str | None) -> Decimal | None:
    return None if told is None else Decimal(str(told))


def _working_life(payload: Payload, names: Names) -> dict[str, Any]:
    return {"aspect": payload["aspect"], "value": payload["value"]}


def _answer(payload: Payload, names: Names) -> dict[str, Any]:
    topics = {topic.slug: topic for topic in Topic.objects.filter(slug__in=(payload["topic"], "other"))}
    return {"topic": topics.get(payload["topic"]) or topics["other"]}


FIELDS: dict[str, Callable[[Payload, Names], dict[str, Any]]] = {
    FactKind.EDUCATION: _education,
    FactKind.POSITION: _position,
    FactKind.SKILL: _skill,
    FactKind.SALARY: _salary,
    FactKind.WORKING_LIFE: _working_life,
    FactKind.ANSWER: _answer,
}


def _point_to_passages(row: Answer, payload: Payload, evidence: list[Evidence]) -> None:
    """An answer's question and answer are passages of their own, found by their offsets."""
    at = {(passage.start, passage.end): passage for passage in evidence}
    for part in ("question", "answer"):
        span = payload.get(part)
        setattr(row, part, at[span["start"], span["end"]] if span else None)


def tell_person(
    *, person: Person, payload: Payload, language: str, evidence: list[Evidence], by: User
) -> None:
    """Takes a person's name, age, place and headline from a decided claim."""
    person.name = payload["name"]
    person.age = payload.get("age")
    person.location = payload.get("location") or ""
    if payload.get("headline"):
        setattr(person, f"headline_{language or 'fr'}", payload["headline"][:200])
    history.save(person, by=by)
    person.evidence.set(evidence)
