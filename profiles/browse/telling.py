"""What each kind of fact says, in words: its title, its detail, its notes, and where it leads."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from profiles.browse import dates, pay, phrases, routes, studies
from profiles.browse.facets import OTHER_TOPIC
from profiles.models import (
    Answer,
    EducationStep,
    Employer,
    PersonSkill,
    Position,
    SalaryStatement,
    WorkingLife,
    fold,
)
from profiles.models.told import Told


@dataclass(frozen=True, slots=True)
class Link:
    """Where something leads, and what the link says."""

    url: str
    label: str


def of(row: Told) -> dict[str, Any]:
    """The parts of a `Fact` that a row of the catalogue says."""
    return SAID[type(row)](row)


def _study(row: EducationStep) -> dict[str, Any]:
    parts = [part for part in (row.programme, row.field, row.degree) if part and part != row.label]
    said = dict.fromkeys(map(studies.said, parts))
    city = row.location or (row.school.city if row.school else "")
    notes = () if row.school else (_("School not stated"),)
    return {
        "title": routes.study_label(row),
        "detail": _line([", ".join(said), city, dates.period(row.start, row.end)]),
        "notes": notes,
        "links": _links(school=row.school),
    }


def _position(row: Position) -> dict[str, Any]:
    place = row.location if row.location != row.label else ""
    kind = row.get_kind_display() if row.kind not in ("", "job") else ""
    seniority = row.get_seniority_display() if row.seniority and row.seniority not in fold(row.detail) else ""
    when = dates.period(row.start, row.end, row.current) or dates.lasting(row.duration_months)
    now = _("now") if row.current else ""
    notes = [] if row.employer_id else [_("Employer not stated")]
    return {
        "title": row.label,
        "detail": _line([row.detail, kind, seniority, row.team, place, when, now]),
        "notes": (*notes, *_bought(row)),
        "links": _links(employer=row.employer, role=row.role),
    }


def _bought(row: Position) -> list[str]:
    """That the employer was bought by another, which explains a change of name in a route."""
    if not row.employer or not row.employer.bought_by:
        return []
    return [bought(row.employer)]


def bought(employer: Employer) -> str:
    """`Storytel was bought by Criteo in 2016`."""
    words = {"employer": employer.label, "buyer": employer.bought_by, "date": employer.bought[:4]}
    if employer.bought:
        return _("%(employer)s was bought by %(buyer)s in %(date)s") % words
    return _("%(employer)s was bought by %(buyer)s") % words


def _skill(row: PersonSkill) -> dict[str, Any]:
    return {"title": row.skill.label, "links": _links(skill=row.skill)}


def _salary(row: SalaryStatement) -> dict[str, Any]:
    told = pay.of(row)
    return {
        "title": told.amount,
        "detail": _line([told.period, told.who, told.year]),
        "notes": (_line([told.derived, told.rule]),) if told.derived or told.rule else (),
        "links": _links(role=row.role),
        "pay": told,
    }


def _life(row: WorkingLife) -> dict[str, Any]:
    return {"title": phrases.said(row.aspect, row.value), "detail": phrases.named(row.aspect)}


def _answer(row: Answer) -> dict[str, Any]:
    return {
        "title": row.topic.label,
        "links": _links(topic=row.topic) if row.topic.slug != OTHER_TOPIC else (),
    }


SAID: dict[type, Callable[[Any], dict[str, Any]]] = {
    EducationStep: _study,
    Position: _position,
    PersonSkill: _skill,
    SalaryStatement: _salary,
    WorkingLife: _life,
    Answer: _answer,
}


def _links(**entities: Any) -> tuple[Link, ...]:
    """The pages of what a fact points to."""
    return tuple(
        Link(reverse(name, kwargs={"slug": entity.slug}), entity.label)
        for name, entity in entities.items()
        if entity is not None
    )


def _line(parts: Iterable[str]) -> str:
    return " · ".join(str(part) for part in dict.fromkeys(parts) if part)
