"""Plain words and word patterns that rules look for, as data: one TOML file a subject.

Unlike `vocabulary/`, nothing here is an entity: these are the small words of telling ("such as",
"interviewed by", "senior") by which a rule knows what it reads. All are folded.
"""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent


@cache
def of(subject: str, key: str) -> tuple[str, ...]:
    """The list `key` of the file `SUBJECT.toml`, in its order."""
    return tuple(_file(subject)[key])


@cache
def keys(subject: str) -> tuple[str, ...]:
    """The names of the lists of the file `SUBJECT.toml`."""
    return tuple(_file(subject))


@cache
def among(subject: str, key: str) -> frozenset[str]:
    """The same list, to ask whether a word is in it."""
    return frozenset(of(subject, key))


@cache
def either(subject: str, *keys: str) -> str:
    """A pattern that matches any entry of the lists, the longest first."""
    entries = sorted({entry for key in keys for entry in of(subject, key)}, key=len, reverse=True)
    return "(?:" + "|".join(entries) + ")"


@cache
def _file(subject: str) -> dict[str, list[str]]:
    """Entries are one a line or several in a line, apart by " / "."""
    with (FOLDER / f"{subject}.toml").open("rb") as file:
        lists = tomllib.load(file)
    return {
        key: [part.strip() for entry in entries for part in entry.split(" / ")]
        for key, entries in lists.items()
    }
