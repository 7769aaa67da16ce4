"""Our own interviews and what a careful person reads in them, for any test that wants a text.

`gold` gives the marks in the keys of a gold file, so that one scorer measures a reader on these texts
as on any others.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "profiles" / "samples"


@dataclass(frozen=True, slots=True)
class Sample:
    """One interview: its document, and the sheet beside it."""

    path: Path
    sheet: dict[str, Any]

    @property
    def name(self) -> str:
        return self.path.stem

    @property
    def text(self) -> str:
        return self.path.read_text(encoding="utf-8")

    @property
    def expected(self) -> dict[str, Any]:
        return self.sheet["expected"]

    @property
    def gold(self) -> dict[str, Any]:
        return {"id": self.name, "language": self.sheet["language"], **self.expected}


@cache
def samples() -> tuple[Sample, ...]:
    """All samples by name; a text without its sheet is an error here and not a silent gap."""
    texts = sorted(
        path for path in FOLDER.iterdir() if path.suffix in {".txt", ".md"} and path.stem != "README"
    )
    return tuple(Sample(path, _sheet(path)) for path in texts)


def _sheet(path: Path) -> dict[str, Any]:
    with path.with_suffix(".toml").open("rb") as file:
        return tomllib.load(file)


def fold(text: str) -> str:
    """Lower case, without accents and punctuation, one space between words."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return re.sub(r"[^a-z0-9+#]+", " ", plain.casefold()).strip()


def forms(item: dict[str, Any], key: str) -> list[str]:
    """The folded name of a marked item and its other written forms."""
    return [fold(name) for name in (item[key], *item.get("aliases", ()))]


def tells(text: str, form: str) -> bool:
    """Whether the folded text holds the folded form, as whole words."""
    return f" {form} " in f" {text} "
