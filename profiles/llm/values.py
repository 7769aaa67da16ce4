"""From one item of a model's answer to what it says of the world, in our own words.

A maker raises ValueError, TypeError or KeyError for what the schema did not ask for. What is merely
out of form (a date that is none, an age in words) is left out, as if it had not been told.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any, TypeVar

from profiles.llm import naming
from profiles.reading.facts import (
    About,
    Aspect,
    Education,
    PayBasis,
    Period,
    Person,
    Position,
    PositionKind,
    Salary,
    Sector,
    Seniority,
    Skill,
    SkillKind,
    Told,
    Value,
    WorkingLife,
)
from profiles.reading.vocabulary import fold

Item = Mapping[str, Any]
E = TypeVar("E", bound=StrEnum)

KINDS = frozenset({"stage", "internship", "alternance", "apprenticeship", "emploi", "job", "poste"})

_DATE = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?")
_CURRENCY = re.compile(r"[A-Z]{3}")


def person(item: Item) -> Value:
    age = item.get("age")
    return Person(
        _needed(item, "name"), age if _is_whole(age) else None, text(item, "location"), text(item, "headline")
    )


def education(item: Item) -> Value:
    school = text(item, "school")
    told = {key: text(item, key) for key in ("programme", "field", "degree", "location")}
    if not school and not any(told.values()):
        raise ValueError("a study of nothing, nowhere")
    return Education(school and naming.organisation(school), **told, **_dates(item))


def position(item: Item) -> Value:
    employer, title, months = text(item, "employer"), _title(item), item.get("duration_months")
    if not employer and not title:
        raise ValueError("a position as nothing, nowhere")
    return Position(
        employer and naming.organisation(employer),
        title=title,
        role=naming.role(text(item, "role"), title),
        seniority=_choice(Seniority, item, "seniority") or naming.seniority(title),
        position_kind=_choice(PositionKind, item, "kind"),
        team=text(item, "team"),
        location=text(item, "location"),
        sector=_choice(Sector, item, "sector"),
        duration_months=months if isinstance(months, int) and months > 0 else None,
        current=item.get("current") is True,
        **_dates(item),
    )


def skill(item: Item) -> Value:
    name, told = _needed(item, "name"), _choice(Told, item, "told") or Told.USES
    known = naming.skill(name)
    return Skill(known.name_en, known.kind, told) if known else Skill(name, SkillKind(item["kind"]), told)


def salary(item: Item) -> Value:
    low, high = (_amount(item, key) for key in ("low", "high"))
    if (low is None and high is None) or (low is not None and high is not None and low > high):
        raise ValueError("no amount")
    if not _CURRENCY.fullmatch(item["currency"]):
        raise ValueError("no currency")
    return Salary(
        low,
        high,
        item["currency"],
        Period(item["period"]),
        basis=_choice(PayBasis, item, "basis"),
        seniority=_choice(Seniority, item, "seniority"),
        role=naming.role(text(item, "role"), text(item, "role")),
        about=_choice(About, item, "about") or About.ROLE,
    )


def working_life(item: Item) -> Value:
    return WorkingLife(Aspect(item["aspect"]), _needed(item, "value"))


# In the order of the schema.
MAKERS: dict[str, Callable[[Item], Value]] = {
    "person": person,
    "education": education,
    "positions": position,
    "skills": skill,
    "salaries": salary,
    "working_life": working_life,
}


def text(item: Item, key: str) -> str | None:
    """The item's words on one line, without signs that no database keeps; None where it has none."""
    said = item.get(key)
    if not isinstance(said, str):
        return None
    kept = "".join(char if char.isprintable() else " " for char in said)
    return " ".join(kept.split()) or None


def _title(item: Item) -> str | None:
    """The title, unless it says only what kind of position it is."""
    title = text(item, "title")
    return None if title and fold(title) in KINDS else title


def _needed(item: Item, key: str) -> str:
    said = text(item, key)
    if said is None:
        raise ValueError(f"no {key}")
    return said


def _choice(kind: type[E], item: Item, key: str) -> E | None:
    """The enumeration's member that the item says; None where it says none, or one of its own."""
    said = item.get(key)
    return kind(said) if said in set(kind) else None


def _dates(item: Item) -> dict[str, str | None]:
    told = {key: text(item, key) for key in ("start", "end")}
    return {key: date if date and _DATE.fullmatch(date) else None for key, date in told.items()}


def _is_whole(number: Any) -> bool:
    return isinstance(number, int) and not isinstance(number, bool)


def _amount(item: Item, key: str) -> float | None:
    """An amount of money. Raises ValueError for what is none."""
    said = item.get(key)
    if said is None:
        return None
    if isinstance(said, bool) or not isinstance(said, int | float) or not math.isfinite(said) or said <= 0:
        raise ValueError("no amount of money")
    return said
