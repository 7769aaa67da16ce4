"""`python -m tests.reading.scores [--details]`: the reader against the interviews beside the project.

Prints the score of the seeds, of the dev set, and of both together, with `score_reading.py` of the
folder `shared` that stands next to the project. Texts and answers stay there.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from profiles.reading.decode import decode
from profiles.reading.engine import read
from profiles.reading.to_json import to_json

SHARED = Path(__file__).resolve().parents[2].parent / "shared"
SETS = ("seeds", "dev")


def gold_files(name: str) -> list[Path]:
    return sorted((SHARED / "interviews" / name).glob("*.gold.json"))


def readings(name: str) -> list[dict[str, Any]]:
    """One reading a text of the set, with the gold's id."""
    found = []
    for gold in gold_files(name):
        content = gold.with_name(gold.name.replace(".gold.json", ".txt")).read_bytes()
        told = to_json(read(decode(content)), content)
        found.append(told | {"id": json.loads(gold.read_text(encoding="utf-8"))["id"]})
    return found


def score(names: tuple[str, ...], *, details: bool) -> dict[str, Any]:
    """Prints the score of some sets taken as one, and returns it."""
    with tempfile.TemporaryDirectory() as folder:
        golds, lines, result = (
            Path(folder) / "gold",
            Path(folder) / "readings.jsonl",
            Path(folder) / "result.json",
        )
        golds.mkdir()
        with lines.open("w", encoding="utf-8") as file:
            for name in names:
                for gold in gold_files(name):
                    (golds / gold.name).write_bytes(gold.read_bytes())
                file.writelines(json.dumps(reading) + "\n" for reading in readings(name))
        command = [
            sys.executable,
            str(SHARED / "score_reading.py"),
            "--json",
            str(result),
            str(golds),
            str(lines),
        ]
        subprocess.run(command + ["--details"] * details, check=True)
        return dict(json.loads(result.read_text(encoding="utf-8")))


def main(arguments: list[str]) -> int:
    if not (SHARED / "score_reading.py").exists():
        print(
            "The folder ../shared with the interviews and score_reading.py is not here: nothing to measure."
        )
        return 1
    details = "--details" in arguments
    for names in (*((name,) for name in SETS), SETS):
        print(f"== {' and '.join(names)}", flush=True)
        score(names, details=details and len(names) == 1)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
