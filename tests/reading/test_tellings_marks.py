"""The tables of ways of telling: every entry is well formed, and every name stands in its text."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from profiles.reading.facts import PositionKind
from tests.reading.told import HALVES, TELLINGS, Telling, tables, tellings, told
from tests.samples.corpus import ROOT, fold, tells
from tests.samples.overlap import shared_runs

INTERVIEWS = ROOT.parent / "shared" / "interviews"  # other people's words, where that folder is present
VOICES = {"own", "author", "host", "asked"}
KEYS = {
    "text", "voice", "guest", "answer", "employers", "schools", "not_employers", "not_schools"
}  # fmt: skip
ITEM_KEYS = {
    "employers": {"name", "title", "current", "kind", "aliases", "generic"},
    "schools": {"name", "field", "degree", "aliases", "generic"},
}
AS_TOLD = ("title", "field", "degree")
MOST_ENTRIES = 60  # in one file
LENGTHS = range(10, 800)  # characters of a text: an ellipsis to four long sentences
STOP = " zqxj "  # a word of no language: keeps runs of words from reaching over two entries
EVERY = pytest.mark.parametrize("table", tables(), ids=lambda table: f"{table.parent.name}/{table.stem}")


def test_nothing_lies_beside_the_tables() -> None:
    assert {path for half in HALVES for path in (TELLINGS / half).glob("*")} == set(tables())
    assert [
        table.name for table in tables() if not re.fullmatch(r"(fr|en)(-[a-z]+)+\.toml", table.name)
    ] == []


@EVERY
def test_a_table_holds_entries_and_no_more_than_one_can_read(table: Path) -> None:
    assert set(tomllib.loads(table.read_text(encoding="utf-8"))) == {"telling"}
    assert 1 <= len(told(table)) <= MOST_ENTRIES


@EVERY
def test_an_entry_has_the_keys_of_a_telling(table: Path) -> None:
    assert [(telling.name, fault) for telling in told(table) for fault in _form(telling)] == []


def _form(telling: Telling) -> Iterator[str]:
    entry = telling.entry
    yield from (f"unknown key {key}" for key in sorted(set(entry) - KEYS))
    if telling.voice not in VOICES:
        yield f"unknown voice {telling.voice!r}"
    if len(telling.text) not in LENGTHS or telling.text != telling.text.strip():
        yield "a text that is too short, too long or not stripped"
    if telling.voice in {"author", "host"} and not entry.get("guest"):
        yield "no guest"
    if telling.voice == "host" and telling.text.endswith("?") and not entry.get("answer"):
        yield "a host's question without its answer"
    if telling.voice == "asked" and (telling.asked("employers") or telling.asked("schools")):
        yield "a question that nobody confirms tells something"


@EVERY
def test_an_item_has_the_keys_of_its_kind(table: Path) -> None:
    assert [(telling.name, fault) for telling in told(table) for fault in _items(telling)] == []


def _items(telling: Telling) -> Iterator[str]:
    for kind, keys in ITEM_KEYS.items():
        for item in telling.items(kind):
            yield from (f"unknown key {key}" for key in sorted(set(item) - keys))
            if not fold(item.get("name", "")):
                yield f"an empty name among the {kind}"
            if item.get("kind", "job") not in set(PositionKind):
                yield f"unknown kind {item['kind']!r}"
            if not all(isinstance(item.get(key, True), bool) for key in ("current", "generic")):
                yield f"{item['name']}: neither true nor false"


@EVERY
def test_the_text_tells_every_name(table: Path) -> None:
    missing = [
        (telling.name, name)
        for telling in told(table)
        for name in _names(telling)
        if not tells(fold(telling.whole), fold(name))
    ]
    assert missing == []


def _names(telling: Telling) -> list[str]:
    marked = [item["name"] for kind in ITEM_KEYS for item in telling.items(kind)]
    return [*marked, *(trap for kind in ITEM_KEYS for trap in telling.traps(kind))]


@EVERY
def test_titles_fields_and_degrees_are_as_told(table: Path) -> None:
    invented = [
        (telling.name, item[key])
        for telling in told(table)
        for kind in ITEM_KEYS
        for item in telling.items(kind)
        for key in AS_TOLD
        if key in item and not set(fold(item[key]).split()) <= set(fold(telling.whole).split())
    ]
    assert invented == []


@EVERY
def test_no_name_is_at_once_marked_and_a_trap(table: Path) -> None:
    torn = [
        (telling.name, trap)
        for telling in told(table)
        for kind in ITEM_KEYS
        for trap in telling.traps(kind)
        if fold(trap) in _forms(telling.items(kind))
    ]
    assert torn == []
    twice = [
        telling.name
        for telling in told(table)
        for kind in ITEM_KEYS
        if len(set(map(fold, telling.traps(kind)))) < len(telling.traps(kind))
    ]
    assert twice == []


def _forms(items: list[dict[str, Any]]) -> set[str]:
    return {fold(name) for item in items for name in (item["name"], *item.get("aliases", ()))}


def test_no_text_stands_twice() -> None:
    texts = Counter(fold(telling.whole) for telling in tellings())
    assert [text for text, times in texts.items() if times > 1] == []


def test_the_halves_are_of_one_kind_and_size() -> None:
    files = [{table.name for table in tables() if table.parent.name == half} for half in HALVES]
    assert files[0] == files[1], "a theme is missing in one half"
    for language in sorted({telling.language for telling in tellings()}):
        sizes = [
            sum(telling.half == half and telling.language == language for telling in tellings())
            for half in HALVES
        ]
        assert max(sizes) - min(sizes) <= 0.05 * max(sizes), f"{language}: {sizes} in {HALVES}"


@pytest.mark.skipif(
    not INTERVIEWS.is_dir(), reason="needs the folder of other people's interviews beside the project"
)
@EVERY
def test_no_sentence_comes_from_elsewhere(table: Path) -> None:
    ours = STOP.join(telling.whole for telling in told(table))
    for other in sorted(INTERVIEWS.glob("*/*.txt")):
        assert shared_runs(ours, other.read_text(encoding="utf-8")) == [], other.name
