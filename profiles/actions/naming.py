"""The name that a fact points with, and what an editor ties it to."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from profiles.actions import reconciliation
from profiles.actions.reconciliation import NameBook
from profiles.models import FactKind, Role
from profiles.models.names import Named

# The name that a fact of each kind points with, and what it points to.
NAMED_BY: dict[str, tuple[str, str]] = {
    FactKind.EDUCATION: ("school", "school"),
    FactKind.POSITION: ("employer", "employer"),
    FactKind.SKILL: ("name", "skill"),
}
# What a fact tells of the thing that it names, by the thing's own field: kept when the thing is new.
TOLD_OF_NEW: dict[str, dict[str, str]] = {
    FactKind.POSITION: {"sector": "sector"},
    FactKind.SKILL: {"kind": "skill_kind"},
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


def sure_choice(kind: str, payload: Mapping[str, Any], books: Mapping[str, NameBook]) -> Choice | None:
    """What a fact's name is tied to without asking; None where the editor must say.

    A name that resembles nothing known is a new one.
    """
    named = name_of(kind, payload)
    if named is None:
        return Choice()
    book = books[named[0]]
    entity = book.sure(named[1])
    return Choice(entity) if entity or not book.candidates(named[1]) else None


def tie(kind: str, payload: Mapping[str, Any], choice: Choice | None, by: User) -> dict[str, Named | None]:
    """What the payload's names point to, remembered for the next time. Raises NameUnresolved."""
    names: dict[str, Named | None] = {"role": Role.objects.filter(slug=payload.get("role") or "").first()}
    named = name_of(kind, payload)
    if named:
        target, name = named
        entity = choice.entity if choice else NameBook(target).sure(name)
        if entity is None and choice is None:
            raise NameUnresolved(target, name)
        entity = entity or _create(kind, payload, target, name, by)
        reconciliation.remember(target=target, form=name, entity=entity, by=by)
        names[target] = entity
    elif kind == FactKind.SKILL:
        raise ValidationError({"name": _("A skill has a name.")})
    return names


def _create(kind: str, payload: Mapping[str, Any], target: str, name: str, by: User) -> Named:
    told = {field: payload.get(key) for field, key in TOLD_OF_NEW.get(kind, {}).items()}
    details = {field: str(value) for field, value in told.items() if value}
    return reconciliation.create(target=target, name=name, by=by, **details)
