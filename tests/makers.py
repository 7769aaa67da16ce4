"""Makers of test people: a test says only what matters, the rest is filled in.

    make_person("Lina", schools=["ENSAI"], positions=["MAIF"], skills=["SQL"], salaries=[(45000, 50000)])

Everybody they make is published, with a sentence of our own behind every fact. Rows are written in
bulk and without history: thirty people take a blink.
"""

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from hashlib import sha256
from itertools import count
from typing import Any

from django.contrib.auth.models import User
from django.utils import timezone
from django.utils.text import slugify

from profiles.actions import cards, pay
from profiles.models import (
    Answer,
    Claim,
    EducationStep,
    Employer,
    Evidence,
    Interview,
    Person,
    PersonSkill,
    Position,
    Reading,
    Role,
    SalaryStatement,
    School,
    Skill,
    State,
    Topic,
    WorkingLife,
    fold,
)

Told = str | Mapping[str, Any]  # a name, or all that a test wants to say of the fact
KINDS = {
    EducationStep: "education",
    Position: "position",
    PersonSkill: "skill",
    SalaryStatement: "salary",
    WorkingLife: "working_life",
    Answer: "answer",
}
numbers = count(1)


def make_editor(username: str = "nour") -> User:
    editor, _made = User.objects.get_or_create(username=username, defaults={"first_name": username.title()})
    return editor


def make_school(name: str, **details: Any) -> School:
    return _named(School, name, {"kind": "engineering", "sector": "public", "country": "FR", **details})


def make_employer(name: str, **details: Any) -> Employer:
    return _named(Employer, name, {"kind": "software", "sector": "private", "country": "FR", **details})


def make_role(name: str, **details: Any) -> Role:
    return _named(Role, name, details)


def make_skill(name: str, **details: Any) -> Skill:
    return _named(Skill, name, details)


def make_topic(slug: str, **details: Any) -> Topic:
    topic, _made = Topic.objects.get_or_create(
        slug=slug, defaults={"question_fr": f"Et {slug} ?", "question_en": f"What about {slug}?", **details}
    )
    return topic


def make_person(
    name: str = "Lina Amrani",
    *,
    schools: Sequence[Told | None] = (),
    positions: Sequence[Told] = (),
    skills: Iterable[Told] = (),
    salaries: Iterable[tuple[int, int] | Mapping[str, Any]] = (),
    working_life: Mapping[str, str] | None = None,
    answers: Mapping[str, str] | None = None,
    state: str = State.PUBLISHED,
    interview: Mapping[str, Any] | None = None,
    **person: Any,
) -> Person:
    """Somebody with a career, published by Nour unless `state` says otherwise.

    `schools`, `positions`, `skills` and `salaries` take names and amounts, or the fields of a row.
    `working_life` maps an aspect to what is said of it, `answers` a topic to the words.
    """
    made = _person(name, state, person)
    script = Script(made, interview or {})
    for order, step in enumerate(schools, start=1):
        script.say(EducationStep(order=order, **_education(step)))
    for order, step in enumerate(positions, start=1):
        script.say(Position(order=order, **_position(step)))
    for told in skills:
        script.say(PersonSkill(**_skill(told)))
    for amounts in salaries:
        script.say(SalaryStatement(**_salary(amounts)))
    for aspect, value in (working_life or {}).items():
        script.say(WorkingLife(aspect=aspect, value=value))
    for topic, words in (answers or {}).items():
        script.answer(make_topic(topic), words)
    script.keep()
    cards.refresh(person=made)
    return made


class Script:
    """A person's interview as it is made up: a line a fact, and the row that the fact makes."""

    def __init__(self, person: Person, interview: Mapping[str, Any]) -> None:
        self.person = person
        self.interview = {
            "language": "en",
            "medium": "podcast",
            "date": "2024-03",
            "shows": "quotes",
            **interview,
        }
        self.lines: list[str] = [f"{person.name} talks with us."]
        self.rows: list[tuple[Any, str | None, str]] = []  # row, question asked, telling words

    def say(self, row: Any) -> None:
        row.person = self.person
        words = f"this is how {row} came about"
        self.lines.append(f"Well, {words}, and I would do it again.")
        self.rows.append((row, None, words))

    def answer(self, topic: Topic, words: str) -> None:
        question = f"So, {topic.slug}?"
        self.lines.extend((question, words))
        self.rows.append((Answer(person=self.person, topic=topic), question, words))

    def keep(self) -> None:
        """Writes the interview, its passages, its claims and the rows, a query for each table."""
        text = "\n\n".join(self.lines)
        kept = Interview.objects.create(
            content=text.encode(),
            sha256=sha256(f"{next(numbers)}{text}".encode()).hexdigest(),
            text=text,
            person=self.person,
            added_by=make_editor(),
            **self.interview,
        )
        said = {said for _row, *both in self.rows for said in both if said}
        passages = {words: Evidence.at(kept, *_span(text, words)) for words in said}
        Evidence.objects.bulk_create(passages.values())
        self._claim(kept)
        for model in KINDS:
            self._write(model, passages)

    def _claim(self, kept: Interview) -> None:
        reading = Reading.objects.create(interview=kept, reader="rules", version="test")
        claims = [
            Claim(
                reading=reading,
                kind=KINDS[type(row)],
                order=order,
                payload={},
                confidence=1,
                rule="tests.makers",
                fingerprint=f"{order}",
            )
            for order, (row, *_said) in enumerate(self.rows, start=1)
        ]
        for claim, (row, *_said) in zip(Claim.objects.bulk_create(claims), self.rows, strict=True):
            row.claim = claim

    def _write(self, model: type, passages: Mapping[str, Evidence]) -> None:
        mine = [(row, question, words) for row, question, words in self.rows if type(row) is model]
        if model is Answer:
            for row, question, words in mine:
                row.question, row.answer = passages[question or ""], passages[words]
        model.objects.bulk_create(row for row, *_said in mine)
        if model is not Answer:
            through = model.evidence.through
            key = f"{model.__name__.lower()}_id"
            through.objects.bulk_create(
                through(**{key: row.pk, "evidence_id": passages[words].pk}) for row, _question, words in mine
            )


def _person(name: str, state: str, told: dict[str, Any]) -> Person:
    now = timezone.now()
    dates = {
        "published_at": now if state == State.PUBLISHED else None,
        "withdrawn_at": now if state == State.WITHDRAWN else None,
    }
    ground = {"consent_basis": "consent", "published_by": make_editor()}
    return Person.objects.create(name=name, state=state, **{**dates, **ground, **told})


def _span(text: str, words: str) -> tuple[int, int]:
    start = text.index(words)
    return start, start + len(words)


def _named(model: type, name: str, details: Mapping[str, Any]) -> Any:
    slug = slugify(fold(name))
    row, _made = model.objects.get_or_create(slug=slug, defaults={"name": name, **details})
    return row


def _told(fact: Any, name: str) -> dict[str, Any]:
    """A fact's fields, where a test gave a mapping, or only the thing that the fact names."""
    return dict(fact) if isinstance(fact, Mapping) else {name: fact}


def _education(step: Told | None) -> dict[str, Any]:
    told = _told(step or {"programme": "prépa maths"}, "school")
    school = told.get("school")
    return {**told, "school": make_school(school) if isinstance(school, str) else school}


def _position(step: Told) -> dict[str, Any]:
    told = _told(step, "employer")
    employer, role = told.get("employer"), told.get("role")
    told["employer"] = make_employer(employer) if isinstance(employer, str) else employer
    told["role"] = make_role(role) if isinstance(role, str) else role
    return told


def _skill(told: Told) -> dict[str, Any]:
    said = _told(told, "skill")
    skill = said["skill"]
    return {**said, "skill": make_skill(skill) if isinstance(skill, str) else skill}


def _salary(amounts: tuple[int, int] | Mapping[str, Any]) -> dict[str, Any]:
    told = dict(zip(("low", "high"), amounts, strict=True)) if isinstance(amounts, tuple) else dict(amounts)
    told = {"currency": "EUR", "period": "year", "basis": "gross", **told}
    for bound in ("low", "high"):
        told[bound] = None if told.get(bound) is None else Decimal(told[bound])
    asked = {key: told[key] for key in ("low", "high", "currency", "period", "basis")}
    derived = pay.gross_per_year(**asked)
    if derived:
        told |= {"gross_low": derived.low, "gross_high": derived.high, "derivation": derived.rule}
    if isinstance(told.get("role"), str):
        told["role"] = make_role(told["role"])
    return told
