"""`python -m profiles.reading FILE…` prints one reading a line, as JSON."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path

from profiles.reading.decode import NotText, decode
from profiles.reading.engine import read
from profiles.reading.to_json import to_json

USAGE = """Usage: python -m profiles.reading FILE…
Prints one reading a line, as JSON (profiles/reading/reading.schema.json)."""


def main(paths: Sequence[str]) -> int:
    """Reads each file. A file that can't be read is one sentence on stderr, and the answer is 1."""
    if not paths or paths[0] in ("-h", "--help"):
        print(USAGE, file=sys.stdout if paths else sys.stderr)
        return 0 if paths else 2
    failed = 0
    for path in paths:
        try:
            print(line(path))
        except OSError as error:
            failed = 1
            print(f"{path} could not be opened: {error.strerror or error}.", file=sys.stderr)
        except NotText as error:
            failed = 1
            print(f"{path} could not be read: {error}.", file=sys.stderr)
    return failed


def line(path: str) -> str:
    """The reading of one file as a line of JSON. Raises OSError, NotText."""
    content = Path(path).read_bytes()
    text = decode(content)
    if not text.strip():
        raise NotText("it is empty")
    return json.dumps(to_json(read(text), content), ensure_ascii=False)


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8", errors="surrogatepass")  # type: ignore[union-attr]
    sys.exit(main(sys.argv[1:]))
