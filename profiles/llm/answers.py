"""From what a model answers to facts: each with the passage that it quotes, or dropped."""

from collections.abc import Callable, Iterator
from typing import Any

from profiles.llm.quotes import locate
from profiles.reading.facts import (
    Aspect,
    Education,
    Fact,
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
    Value,
    WorkingLife,
)

CONFIDENCE = 0.8  # of a quoted fact: plain enough to propose, never enough to accept unseen


def facts(answer: dict[str, Any], text: str) -> Iterator[Fact]:
    """The facts whose quotes stand in the text. Items of the wrong form are dropped too."""
    person = answer.get("person")
    yield from _quoted("person", [person] if person else [], text)
    for name in MAKERS:
        if name != "person":
            yield from _quoted(name, answer.get(name) or [], text)


def _quoted(name: str, items: list[dict[str, Any]], text: str) -> Iterator[Fact]:
    for item in items:
        try:
            value = MAKERS[name](item)
            passage = locate(text, item.get("quote") or item["name"])
        except (KeyError, TypeError, ValueError, AttributeError):
            continue  # not what the schema asked for
        if passage:
            yield Fact(value, (passage,), CONFIDENCE, f"llm.{name}")


def _person(item: dict[str, Any]) -> Value:
    return Person(item["name"], item.get("age"), item.get("location"), item.get("headline"))


def _education(item: dict[str, Any]) -> Value:
    said = ("programme", "field", "degree", "location", "start", "end")
    return Education(item["school"], **{key: item.get(key) for key in said})


def _position(item: dict[str, Any]) -> Value:
    said = ("title", "role", "team", "location", "start", "end", "duration_months")
    return Position(
        item["employer"],
        current=bool(item.get("current")),
        position_kind=PositionKind(item["kind"]) if item.get("kind") else None,
        seniority=Seniority(item["seniority"]) if item.get("seniority") else None,
        sector=Sector(item["sector"]) if item.get("sector") else None,
        **{key: item.get(key) for key in said},
    )


def _skill(item: dict[str, Any]) -> Value:
    return Skill(item["name"], SkillKind(item["kind"]))


def _salary(item: dict[str, Any]) -> Value:
    return Salary(
        item["low"],
        item["high"],
        item["currency"],
        Period(item["period"]),
        basis=PayBasis(item["basis"]) if item.get("basis") else None,
        seniority=Seniority(item["seniority"]) if item.get("seniority") else None,
        role=item.get("role"),
    )


def _working_life(item: dict[str, Any]) -> Value:
    return WorkingLife(Aspect(item["aspect"]), item["value"])


# In the order of the schema.
MAKERS: dict[str, Callable[[dict[str, Any]], Value]] = {
    "person": _person,
    "education": _education,
    "positions": _position,
    "skills": _skill,
    "salaries": _salary,
    "working_life": _working_life,
}
