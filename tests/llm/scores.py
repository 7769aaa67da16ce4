"""`python -m tests.llm.scores`: the second reader and both together, against the interviews beside the project.

Beside each text of the folder `shared` stands what a strong language model answered for it. A server on
this machine gives these answers, so that the real client asks, quotes and merges as it would in production.
Prints the score of the first reader, of the second, and of both merged, with `score_reading.py`. Texts
and answers stay in `shared`.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from profiles.llm import merge, reader
from profiles.llm.budget import Budget
from profiles.reading.decode import decode
from profiles.reading.engine import read
from profiles.reading.facts import FactKind, Reading
from profiles.reading.to_json import to_json
from profiles.reading.vocabulary import fold
from tests.llm.fake import serving

SHARED = Path(__file__).resolve().parents[2].parent / "shared"
SCORER = SHARED / "score_reading.py"
SETS = (("dev",), ("seeds", "dev"))
NAMED = {
    FactKind.EDUCATION: ("education", "school"),
    FactKind.POSITION: ("positions", "employer"),
    FactKind.SKILL: ("skills", "name"),
}
READERS = ("first", "second", "merged")

Readings = dict[str, dict[str, Reading]]  # by reader and the gold's id


def golds(names: Iterable[str]) -> list[Path]:
    return [path for name in names for path in sorted((SHARED / "interviews" / name).glob("*.gold.json"))]


def readings(names: Iterable[str]) -> Readings:
    """What each reader finds in the texts of some sets."""
    found: Readings = {name: {} for name in READERS}
    with serving() as model:
        for gold in golds(names):
            text = decode(_beside(gold, ".txt").read_bytes())
            model.answers = [json.loads(_beside(gold, ".llm.json").read_text(encoding="utf-8"))]
            first, second = read(text), reader.read(text, model.endpoint, Budget(len(text) * 10))
            number = json.loads(gold.read_text(encoding="utf-8"))["id"]
            both = merge.merge(first, second)
            for name, reading in zip(READERS, (first, second, both), strict=True):
                found[name][number] = reading
    return found


def _beside(gold: Path, ending: str) -> Path:
    return gold.with_name(gold.name.replace(".gold.json", ending))


def score(
    names: Iterable[str], found: dict[str, Reading], *options: str, quiet: bool = False
) -> dict[str, Any]:
    """The score of one reader on some sets, printed unless `quiet`."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "gold").mkdir()
        for gold in golds(names):
            (folder / "gold" / gold.name).write_bytes(gold.read_bytes())
        lines = (json.dumps(to_json(reading) | {"id": number}) + "\n" for number, reading in found.items())
        (folder / "readings.jsonl").write_text("".join(lines), encoding="utf-8")
        result = folder / "result.json"
        command = (
            sys.executable,
            SCORER,
            *options,
            "--json",
            result,
            folder / "gold",
            folder / "readings.jsonl",
        )
        subprocess.run(map(str, command), check=True, stdout=subprocess.DEVNULL if quiet else None)
        return dict(json.loads(result.read_text(encoding="utf-8")))


def judged(names: Iterable[str], found: dict[str, Reading], *, above: float) -> tuple[int, int]:
    """How many schools, employers and skills told with at least this confidence are right and wrong."""
    verdicts = []
    for path in golds(names):
        gold = json.loads(path.read_text(encoding="utf-8"))
        for kind, (items, key) in NAMED.items():
            known = {form: item for item in gold[items] for form in _forms(item, key)}
            told = [fact for fact in found[gold["id"]].of(kind) if fact.confidence >= above]
            said = [_words(getattr(fact.value, key)) for fact in told if getattr(fact.value, key)]
            verdicts += [name in known for name in said if not known.get(name, {}).get("generic")]
    return sum(verdicts), len(verdicts) - sum(verdicts)


def _forms(item: dict[str, Any], key: str) -> set[str]:
    return {_words(form) for form in (item.get(key) or "", *item.get("aliases", ()))}


def _words(name: str) -> str:
    return " ".join(re.findall(r"[^\W_]+[+#]*", fold(name)))


def main(options: list[str]) -> int:
    if not SCORER.exists():
        print(
            "The folder ../shared with the interviews and score_reading.py is not here: nothing to measure."
        )
        return 1
    for names in SETS:
        found = readings(names)
        for name in READERS:
            print(f"== {' and '.join(names)}: {name}", flush=True)
            score(names, found[name], *options)
        right, wrong = judged(names, found["merged"], above=0.9)
        print(f"merged, at 0.9 and above: {right} right, {wrong} wrong ({right / (right + wrong):.3f})")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
