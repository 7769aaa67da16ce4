"""The list as JSON: Datasette's shape, our names."""

from collections.abc import Callable
from typing import Any

from django.utils.translation import get_language

from profiles.browse import pay, people
from profiles.browse.coverage import Coverage
from profiles.browse.lists import ProfileList
from profiles.browse.panels import Choice, Panel
from profiles.models import EducationStep, Person, Position, SalaryStatement

ENTITIES = ("school", "employer", "role", "skill", "topic")
Absolute = Callable[[str], str]


def as_json(shown: ProfileList, absolute: Absolute) -> dict[str, Any]:
    """What the page shows, for a program. `absolute` makes whole addresses of links."""
    return {
        "ok": True,
        "lang": get_language(),
        "count": shown.total,
        "page": shown.asked.page,
        "size": shown.asked.size,
        "next_url": absolute(shown.asked.link(page=shown.asked.page + 1, format="json"))
        if shown.next_url
        else None,
        "human_description": shown.description,
        "active": [
            {
                "name": chip.name,
                "value": chip.value,
                "label": chip.label,
                "remove_url": absolute(chip.without.link(format="json")),
            }
            for chip in shown.chips
        ],
        "results": [_person(person, absolute) for person in people.for_cards(shown.keys)],
        "facet_results": {
            "results": {panel.name: _facet(panel, absolute) for panel in shown.panels},
            "timed_out": [],
        },
        "coverage": _coverage(shown.coverage),
        "warnings": [f"Unknown parameter, ignored: {name}" for name in shown.asked.unknown],
    }


def _person(person: Person, absolute: Absolute) -> dict[str, Any]:
    statements = pay.in_order(person.salary_statements.all())
    return {
        "pid": person.pid,
        "url": absolute(person.get_absolute_url()),
        "name": person.name,
        "headline": {"fr": person.headline_fr, "en": person.headline_en},
        "natures": sorted({interview.nature for interview in person.interviews.all()}),
        "steps": [
            *(_study(step) for step in person.education_steps.all()),
            *(_work(step) for step in person.positions.all()),
        ],
        "salary": _salary(statements[0]) if statements else None,
        "salaries": [_salary(told) for told in statements],
    }


def _study(step: EducationStep) -> dict[str, Any]:
    return {
        "kind": "education",
        "org": step.school.slug if step.school else None,
        "label": step.label,
        "start": step.start or None,
        "end": step.end or None,
    }


def _work(step: Position) -> dict[str, Any]:
    return {
        "kind": "work",
        "org": step.employer.slug if step.employer else None,
        "label": step.label,
        "role": step.role.slug if step.role else None,
        "start": step.start or None,
        "end": step.end or None,
        "current": step.current,
    }


def _salary(told: SalaryStatement) -> dict[str, Any]:
    """In gross euros a year, derived where need be; null where nothing could be derived."""
    return {
        "min": told.gross_low,
        "max": told.gross_high,
        "currency": "EUR",
        "year": told.year,
        "about": told.about,
        "rule": told.derivation or None,
    }


def _facet(panel: Panel, absolute: Absolute) -> dict[str, Any]:
    choices = (*panel.first, *panel.rest)
    return {
        "name": panel.name,
        "type": "entity" if panel.name in ENTITIES else "choice",
        "truncated": panel.number > len(choices),
        "results": [_choice(choice, absolute) for choice in choices],
    }


def _choice(choice: Choice, absolute: Absolute) -> dict[str, Any]:
    return {
        "value": choice.value,
        "label": choice.label,
        "count": choice.count,
        "selected": choice.selected,
        "toggle_url": absolute(f"{choice.toggle_url}&format=json"),
    }


def _coverage(coverage: Coverage) -> dict[str, Any]:
    return {
        "interviews": coverage.interviews,
        "from": coverage.first or None,
        "to": coverage.last or None,
        "invented": coverage.invented,
        "retold": coverage.retold,
        "note": coverage.caution,
    }
