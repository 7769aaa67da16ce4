"""`python -m tests.reading.fingerprints [fr-|en-|fr-03 ...]`: note the corpus as it is now.

`corpus/fingerprints.toml` holds the sha256 of every text and of its marks. A measure made on a text
that was changed since is not comparable with one made before: the tests trip until the change is
noted here, in the same commit. With the beginnings of names, only these are noted anew.
"""

from __future__ import annotations

import hashlib
import sys
import tomllib
from pathlib import Path

from tests.reading.marked import CORPUS, corpus

NOTED = CORPUS / "fingerprints.toml"
HEAD = "# sha256 of every text and of its marks; renewed by `python -m tests.reading.fingerprints`\n"


def present() -> dict[str, str]:
    """The fingerprints of the files as they are: `open/fr-01-slug.txt` to its sha256."""
    paths = (path for marked in corpus() for path in (marked.path, marked.gold_path))
    return {path.relative_to(CORPUS).as_posix(): _sha256(path) for path in paths if path.exists()}


def noted() -> dict[str, str]:
    return dict(tomllib.loads(NOTED.read_text(encoding="utf-8"))) if NOTED.exists() else {}


def renewed(old: dict[str, str], new: dict[str, str], beginnings: list[str]) -> dict[str, str]:
    """The old notes with those that begin so, all without beginnings, taken from the files."""

    def meant(name: str) -> bool:
        return not beginnings or Path(name).name.startswith(tuple(beginnings))

    kept = {name: print_ for name, print_ in old.items() if not meant(name)}
    return kept | {name: print_ for name, print_ in new.items() if meant(name)}


def main(beginnings: list[str]) -> int:
    notes = renewed(noted(), present(), beginnings)
    lines = [f'"{name}" = "{notes[name]}"\n' for name in sorted(notes)]
    NOTED.write_text(HEAD + "".join(lines), encoding="utf-8")
    print(f"{len(lines)} files are noted in {NOTED.name}.")
    return 0


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
