"""The tables of ways of telling, `tests/reading/tellings`: a few sentences, and what they tell.

`open` may be looked at by whoever writes the reader's rules, `held` may not: the difference between
their scores tells how general the rules are. The README beside the tables says what each key means.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

TELLINGS = Path(__file__).parent / "tellings"
HALVES = ("open", "held")


@dataclass(frozen=True, slots=True)
class Telling:
    """One entry of a table; `number` counts from 1 within its file."""

    path: Path
    number: int
    entry: dict[str, Any]

    @property
    def name(self) -> str:
        return f"{self.half}/{self.path.stem}:{self.number}"

    @property
    def half(self) -> str:
        return self.path.parent.name

    @property
    def language(self) -> str:
        return self.path.stem[:2]

    @property
    def theme(self) -> str:
        return self.path.stem[3:]

    @property
    def text(self) -> str:
        return str(self.entry.get("text", ""))

    @property
    def voice(self) -> str:
        return str(self.entry.get("voice", ""))

    @property
    def whole(self) -> str:
        """All that is said: the text, and what the guest answers to it."""
        return f"{self.text} {self.entry.get('answer', '')}".strip()

    def items(self, kind: str) -> list[dict[str, Any]]:
        """The `employers` or `schools`, in the order of the life."""
        return list(self.entry.get(kind, []))

    def asked(self, kind: str) -> list[dict[str, Any]]:
        """Those that a reader is asked for."""
        return [item for item in self.items(kind) if not item.get("generic")]

    def traps(self, kind: str) -> list[str]:
        """What a careless reader might take for one of the `employers` or `schools`."""
        return list(self.entry.get(f"not_{kind}", []))


@cache
def tables() -> tuple[Path, ...]:
    """Every table of both halves, by half and name."""
    return tuple(sorted(path for half in HALVES for path in (TELLINGS / half).glob("*.toml")))


@cache
def told(path: Path) -> tuple[Telling, ...]:
    """The entries of a table, in its order."""
    entries = tomllib.loads(path.read_text(encoding="utf-8")).get("telling", [])
    return tuple(Telling(path, number, entry) for number, entry in enumerate(entries, start=1))


@cache
def tellings() -> tuple[Telling, ...]:
    """Every entry of every table."""
    return tuple(telling for path in tables() for telling in told(path))
