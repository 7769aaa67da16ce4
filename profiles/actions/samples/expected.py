"""What a careful person reads in a sample, and whether a claim says the same."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from profiles.models import FactKind, fold

Item = Mapping[str, Any]  # one entry of a sample's `[expected]`

# Where each kind stands in `[expected]`, and the key of its name.
LISTS = {
    FactKind.EDUCATION: ("education", "school"),
    FactKind.POSITION: ("positions", "employer"),
    FactKind.SKILL: ("skills", "name"),
    FactKind.SALARY: ("salaries", ""),
    FactKind.WORKING_LIFE: ("working_life", "aspect"),
}


@dataclass(frozen=True, slots=True)
class Expected:
    """The careful reading of one sample."""

    items: Mapping[str, Any]

    def of(self, kind: str) -> list[Item]:
        return list(self.items.get(LISTS[FactKind(kind)][0], ()))

    def match(self, kind: str, payload: Item, taken: Iterable[int]) -> int | None:
        """Which item of its kind a claim says, of those that no other claim said; None if none."""
        free = [(number, item) for number, item in enumerate(self.of(kind)) if number not in set(taken)]
        alike = [(number, item) for number, item in free if says(kind, payload, item)]
        best = max(alike, key=lambda pair: _titles_agree(payload, pair[1]), default=None)
        return best[0] if best else None


def says(kind: str, payload: Item, item: Item) -> bool:
    """Whether a claim's payload and an expected item are about the same thing."""
    if kind == FactKind.SALARY:
        return all(payload[key] == item.get(key) for key in ("low", "high", "currency", "period"))
    key = LISTS[FactKind(kind)][1]
    if payload[key] is None:  # "a master's degree", with no school: any nameless item that shares a word
        return bool(item.get("generic")) and bool(_words(payload) & _words(item))
    return fold(payload[key]) in forms(item, key)


def forms(item: Item, key: str) -> set[str]:
    """The folded forms of an item's name."""
    return {fold(form) for form in (item.get(key) or "", *item.get("aliases", ())) if form}


def _words(said: Item) -> set[str]:
    values = [value for value in said.values() if isinstance(value, str)] + list(said.get("aliases", ()))
    return {word for value in values for word in fold(value).split() if len(word) > 3}


def _titles_agree(payload: Item, item: Item) -> bool:
    """As the scorer of readings has it: one title's words all within the other's."""
    told, expected = fold(payload.get("title") or "").split(), fold(item.get("title") or "").split()
    return bool(told and expected) and (set(told) <= set(expected) or set(expected) <= set(told))


def correction(kind: str, payload: Item, item: Item) -> dict[str, Any]:
    """What the careful person would write otherwise than the claim; empty where they agree."""
    if kind == FactKind.POSITION and item.get("title") and not _titles_agree(payload, item):
        return {"title": item["title"]}
    if kind == FactKind.WORKING_LIFE and fold(item["value"]) != fold(payload["value"]):
        return {"value": item["value"]}
    if kind == FactKind.SALARY and item.get("about") and item["about"] != payload["about"]:
        return {"about": item["about"]}
    return {}


def sentence_with(text: str, item: Item, key: str) -> str:
    """The first sentence of the text that holds a form of the item's name; nothing where none does."""
    wanted = forms(item, key)
    sentences = re.split(r"(?<=[.!?…])\s+|\n+", text)
    return next((said for said in sentences if any(f" {form} " in f" {fold(said)} " for form in wanted)), "")
