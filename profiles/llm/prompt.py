"""What a model is asked, derived from the schema of our own readings."""

import json
from functools import cache
from pathlib import Path
from typing import Any

from profiles import reading

SCHEMA = Path(reading.__file__).parent / "reading.schema.json"
LISTS = ("education", "positions", "skills", "salaries", "working_life")
OURS = ("evidence", "confidence", "order")  # what we work out from the quotes and their order

TASK = """You read an interview about somebody's career and list what it says of them, as JSON.
Take only what the text says of the person interviewed, never of the interviewer, the author or others.
Every item quotes the words that say it, exactly as they stand in the text, in a single short passage.
Leave out what you cannot quote. Lists are in chronological order.
Where the text names no school or employer, answer null. Clients, products, course platforms and
places that the person only mentions or did not join are not employers; planned studies are not studies.
Write salaries in whole units of the currency told. Name skills in English."""


@cache
def answer_schema() -> dict[str, Any]:
    """Our schema without offsets: each fact carries a `quote` instead of its evidence."""
    ours = json.loads(SCHEMA.read_text(encoding="utf-8"))
    defs, fields = ours["$defs"], ours["properties"]
    lists = {name: {"type": "array", "items": _quoted(fields[name]["items"], defs)} for name in LISTS}
    person = {"anyOf": [_quoted(fields["person"], defs), {"type": "null"}]}
    return _object({"person": person, **lists})


def _quoted(item: dict[str, Any], defs: dict[str, Any]) -> dict[str, Any]:
    fields = {name: _inline(field, defs) for name, field in item["properties"].items() if name not in OURS}
    return _object({**fields, "quote": {"type": "string"}})


def _inline(field: dict[str, Any], defs: dict[str, Any]) -> dict[str, Any]:
    reference = field.get("$ref", "").removeprefix("#/$defs/")
    return {**(defs[reference] if reference else {}), **{k: v for k, v in field.items() if k != "$ref"}}


def _object(properties: dict[str, Any]) -> dict[str, Any]:
    """Strict structured output wants every field required and no others."""
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def messages(text: str) -> list[dict[str, str]]:
    """The task and the text, as a chat."""
    return [{"role": "system", "content": TASK}, {"role": "user", "content": text}]
