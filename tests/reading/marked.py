"""The project's own marked corpus, `tests/reading/corpus`: texts with what a careful person read in them.

`open` may be looked at by whoever writes the reader's rules, `held` may not: the difference between
their scores tells how general the rules are. `perfect` turns marks into the reading that says just them.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from tests.samples.corpus import fold, forms, tells

CORPUS = Path(__file__).parent / "corpus"
HALVES = ("open", "held")
NAMED = (("education", "school"), ("positions", "employer"), ("skills", "name"))
LONGEST_EVIDENCE = 1200  # characters; a longer passage shows nothing


@dataclass(frozen=True, slots=True)
class Marked:
    """One text and the file of its marks."""

    path: Path

    @property
    def name(self) -> str:
        return self.path.stem

    @property
    def half(self) -> str:
        return self.path.parent.name

    @property
    def gold_path(self) -> Path:
        return self.path.with_name(f"{self.name}.gold.json")

    @property
    def text(self) -> str:
        return self.path.read_text(encoding="utf-8")

    @property
    def gold(self) -> dict[str, Any]:
        return dict(json.loads(self.gold_path.read_text(encoding="utf-8")))

    def asked(self, kind: str) -> list[dict[str, Any]]:
        """The marked items of a kind that a reader is asked for."""
        return [item for item in self.gold[kind] if not item.get("generic")]


@cache
def corpus() -> tuple[Marked, ...]:
    """Every text of both halves, by name."""
    paths = (path for half in HALVES for path in (CORPUS / half).glob("*") if path.suffix in {".txt", ".md"})
    return tuple(Marked(path) for path in sorted(paths, key=lambda path: path.name))


def perfect(marked: Marked) -> dict[str, Any]:
    """The reading (as JSON, without what the scorer does not look at) of somebody who read it all right."""
    gold, text = marked.gold, marked.text
    reading: dict[str, Any] = {"id": gold["id"], "text": text, "person": None}
    if gold["person"]:
        reading["person"] = {"name": gold["person"]["name"]}
    for kind, key in NAMED:
        reading[kind] = [item | {"evidence": [_evidence(text, item, key)]} for item in marked.asked(kind)]
    whole = {"start": 0, "end": min(len(text), LONGEST_EVIDENCE)}
    reading["salaries"] = [salary | {"evidence": [whole]} for salary in gold["salaries"]]
    return reading


def _evidence(text: str, item: dict[str, Any], key: str) -> dict[str, int]:
    """The first window that tells the item by one of its forms; lines may be broken within a name."""
    for start in range(0, len(text), LONGEST_EVIDENCE // 2):
        end = min(len(text), start + LONGEST_EVIDENCE)
        if any(tells(fold(text[start:end]), form) for form in forms(item, key)):
            return {"start": start, "end": end}
    return {"start": 0, "end": 1}
