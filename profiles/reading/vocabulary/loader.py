"""Reads the lists from their TOML files, and refuses what a list must not hold.

A list is `NAME.toml`, or all files of the folder `NAME`. A file is a table of entries, one a line
or one a section, under an opening comment that says why it exists and where it comes from:

    [defaults]                      # what the entries of this file share
    kind = "engineering"
    country = "FR"
    [entries]
    enseeiht = { name = "ENSEEIHT", also = ["INP-ENSEEIHT"], exact = ["N7"], city = "Toulouse" }

`also` gives more written forms; `exact` gives forms that count only with these capitals (`name`
too, when it is repeated there); `ask` gives forms that may mean something else (all in capitals,
they count only so). All names are forms.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import fields
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar

from profiles.reading.vocabulary.cues import parse
from profiles.reading.vocabulary.entries import Entry
from profiles.reading.vocabulary.lexicon import key, spellings

DATA = Path(__file__).parent
FORM_KEYS = frozenset({"also", "exact", "ask"})
NAME_KEYS = ("name", "name_fr", "name_en", "name_fr_feminine")

E = TypeVar("E", bound=Entry)
Row = dict[str, Any]
Kinds = Mapping[str, type[StrEnum]]  # which keys are of which enumeration


class VocabularyError(ValueError):
    """A list that can't be used as it stands; says which entry of which list, and why."""


def read(name: str, entry_type: type[E], kinds: Kinds, folder: Path = DATA) -> Mapping[str, E]:
    """The entries of the list `name` by slug, in the order of the files.

    `kinds` says which keys are of which enumeration. Raises VocabularyError.
    """
    known = frozenset(field.name for field in fields(entry_type))
    found: dict[str, E] = {}
    for slug, row in _rows(name, folder):
        if slug in found:
            raise VocabularyError(f"{name}: {slug} stands twice. Keep one.")
        try:
            found[slug] = entry_type(**_values(row, known, kinds), slug=slug)
        except ValueError as error:
            raise VocabularyError(f"{name}: {slug} {error}") from error
        except TypeError as error:
            raise VocabularyError(f"{name}: {slug} lacks something: {error}.") from error
    _refuse_shared_forms(name, found)
    return MappingProxyType(found)


def _rows(name: str, folder: Path) -> Iterator[tuple[str, Row]]:
    single = folder / f"{name}.toml"
    paths = [single] if single.exists() else sorted((folder / name).glob("*.toml"))
    if not paths:
        raise VocabularyError(f"{name}: there is no {single.name} and no folder {name} with files in it.")
    for path in paths:
        try:
            content = tomllib.loads(path.read_text(encoding="utf-8"))
        except tomllib.TOMLDecodeError as error:
            raise VocabularyError(f"{name}: {path.name} is not TOML: {error}") from error
        defaults = content.get("defaults", {})
        for slug, row in content.get("entries", {}).items():
            yield slug, {**defaults, **row}


def _values(row: Row, known: frozenset[str], kinds: Kinds) -> Row:
    """What the entry is made of. Raises ValueError, whose message goes on from the entry's slug."""
    label = row.get("name")
    if not isinstance(label, str) or not label.strip():
        raise ValueError("has an empty name. Give the one that people say most.")
    values = {"name_fr": label, "name_en": label, **row, **_written(row)}
    for also in FORM_KEYS - known:
        values.pop(also, None)
    if unknown := values.keys() - known:
        raise ValueError(f"has a key that this list does not know: {', '.join(unknown)}.")
    for kind in values.keys() & kinds.keys():
        values[kind] = _kind(kind, values[kind], kinds[kind])
    if "cues" in values:
        values["cues"] = tuple(parse(line) for line in values["cues"])
    return values


def _kind(name: str, value: str, kinds: type[StrEnum]) -> StrEnum:
    try:
        return kinds(value)
    except ValueError:
        raise ValueError(f"has the {name} {value!r}; it may be {', '.join(kinds)}.") from None


def _written(row: Row) -> dict[str, tuple[str, ...]]:
    """The forms of an entry, each once, and which of them count only with their capitals."""
    ask = tuple(row.get("ask", ()))
    exact = tuple(row.get("exact", ())) + tuple(form for form in ask if form.isupper())
    cased = tuple(form for form in row.get("exact", ()) if form not in ask)
    names = [row[key_] for key_ in NAME_KEYS if key_ in row]
    forms = {key(form): form for form in reversed((*names, *row.get("also", ())))}
    taken = {key(form) for form in (*cased, *ask)}
    plain = tuple(form for words, form in reversed(forms.items()) if words not in taken)
    return {"forms": plain + cased, "exact": exact, "ask": ask}


def _refuse_shared_forms(name: str, entries: Mapping[str, Entry]) -> None:
    """One form, one entry; only forms that are asked about may belong to several."""
    owners: dict[tuple[str, ...], tuple[str, bool]] = {}
    for entry in entries.values():
        for form in entry.forms + entry.ask:
            claim = (entry.slug, form in entry.ask)
            for spelling in spellings(form):
                words = key(spelling)
                owner = owners.setdefault(words, claim)
                if not words:
                    raise VocabularyError(f"{name}: {entry.slug} has an empty form: {form!r}.")
                if owner[0] != entry.slug and not (owner[1] and claim[1]):
                    raise VocabularyError(
                        f"{name}: {owner[0]} and {entry.slug} both claim {form!r}. Keep one."
                    )
