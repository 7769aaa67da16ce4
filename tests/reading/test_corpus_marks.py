"""The marked corpus: every text has its marks, the marks hold, and nothing changes quietly."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from profiles.reading.facts import Aspect, PayBasis, Period, PositionKind, Seniority
from tests.reading import fingerprints
from tests.reading.marked import CORPUS, HALVES, NAMED, Marked, corpus, perfect
from tests.samples.corpus import ROOT, fold, forms, tells
from tests.samples.overlap import shared_runs

SHARED = ROOT.parent / "shared"  # the scorer and other people's interviews, where that folder is present
SCORER = SHARED / "score_reading.py"
KEYS = {
    "id", "language", "shape", "person", "not_people", "education", "positions", "not_employers",
    "not_schools", "skills", "salaries", "working_life", "notes",
}  # fmt: skip
OPTIONAL = {"topics", "salaries_optional", "not_skills"}
SHAPES = {"speaker-lines", "named-lines", "qa-article", "third-person"}
PARTIAL_DATE = r"(19|20)\d\d(-\d\d(-\d\d)?)?"
EVERY = pytest.mark.parametrize("marked", corpus(), ids=lambda marked: marked.name)


def test_every_text_has_its_marks_and_all_marks_a_text() -> None:
    assert corpus()
    wanted = {marked.gold_path for marked in corpus()}
    assert {path for half in HALVES for path in (CORPUS / half).glob("*.json")} == wanted
    assert len({marked.name[:5] for marked in corpus()}) == len(corpus()), "two texts have one number"


def test_nothing_lies_beside_texts_and_marks() -> None:
    known = {path for marked in corpus() for path in (marked.path, marked.gold_path)}
    assert {path for half in HALVES for path in (CORPUS / half).iterdir()} - known == set()


def test_the_halves_are_of_one_kind() -> None:
    kinds = Counter((marked.half, marked.gold["language"], marked.gold["shape"]) for marked in corpus())
    for language in ("fr", "en"):
        for shape in sorted(SHAPES):
            texts = [kinds[half, language, shape] for half in HALVES]
            assert max(texts) - min(texts) <= 2, f"{language}, {shape}: {texts} in {HALVES}"


@EVERY
def test_the_marks_have_the_keys_of_a_gold_file(marked: Marked) -> None:
    gold = marked.gold
    assert KEYS <= set(gold) <= KEYS | OPTIONAL
    assert re.fullmatch(r"(fr|en)-\d\d-[a-z0-9]+(-[a-z0-9]+)*", marked.name)
    assert gold["id"] == marked.name
    assert gold["language"] == marked.name[:2]
    assert gold["shape"] in SHAPES
    assert gold["notes"].strip()
    for kind in ("education", "positions"):
        assert [item["order"] for item in gold[kind]] == list(range(1, len(gold[kind]) + 1)), kind


@EVERY
def test_the_marks_use_the_words_of_a_reading(marked: Marked) -> None:
    gold = marked.gold
    levels = [*gold["positions"], *gold["salaries"]]
    assert {item["seniority"] for item in levels if item.get("seniority")} <= set(Seniority)
    assert {item["kind"] for item in gold["positions"] if item["kind"]} <= set(PositionKind)
    assert all(isinstance(item["current"], bool) for item in gold["positions"])
    assert {fact["aspect"] for fact in gold["working_life"]} <= set(Aspect)
    dates = [item.get(key) for kind, _ in NAMED[:2] for item in gold[kind] for key in ("start", "end")]
    assert [date for date in dates if date and not re.fullmatch(PARTIAL_DATE, date)] == []


@EVERY
def test_a_salary_is_whole_and_upright(marked: Marked) -> None:
    for salary in marked.gold["salaries"]:
        bounds = [salary[bound] for bound in ("low", "high") if salary[bound] is not None]
        assert bounds
        assert bounds == sorted(bounds)
        assert bounds[0] > 0
        assert re.fullmatch("[A-Z]{3}", salary["currency"])
        assert salary["period"] in set(Period)
        assert salary.get("basis") in {None, *PayBasis}


@EVERY
def test_the_text_tells_every_name_that_is_asked_for(marked: Marked) -> None:
    text, gold = fold(marked.text), marked.gold
    missing = [
        item[key]
        for kind, key in NAMED
        for item in marked.asked(kind)
        if not any(tells(text, form) for form in forms(item, key))
    ]
    assert missing == []
    assert gold["person"] is None or any(tells(text, form) for form in forms(gold["person"], "name"))


@EVERY
def test_the_text_tells_every_trap_and_every_title(marked: Marked) -> None:
    text, gold = fold(marked.text), marked.gold
    traps = [name for key in ("not_people", "not_employers", "not_schools") for name in gold[key]]
    assert [name for name in traps if not tells(text, fold(name))] == []
    titles = [item["title"] for item in marked.asked("positions") if item["title"]]
    assert [title for title in titles if not set(fold(title).split()) <= set(text.split())] == []


@EVERY
def test_no_form_is_written_twice_or_leads_two_ways(marked: Marked) -> None:
    for kind, key in NAMED:
        for item in marked.gold[kind]:
            assert fold(item[key]), f"an empty name among the {kind}"
        taken: dict[str, str] = {}
        for item in marked.asked(kind):
            for form in forms(item, key):
                assert taken.setdefault(form, fold(item[key])) == fold(item[key]), form


@pytest.mark.skipif(not SCORER.exists(), reason="needs score_reading.py in the folder beside the project")
def test_who_reads_it_all_right_scores_full_marks(tmp_path: Path) -> None:
    result = _score(tmp_path, [perfect(marked) for marked in corpus()])
    assert result["mean_f1"] == 1.0
    assert (result["order"], result["traps"], result["evidence"]) == (1.0, 0, 1.0)


def _score(folder: Path, readings: list[dict[str, Any]]) -> dict[str, Any]:
    golds, lines, result = folder / "gold", folder / "readings.jsonl", folder / "result.json"
    golds.mkdir()
    for marked in corpus():
        (golds / marked.gold_path.name).write_bytes(marked.gold_path.read_bytes())
    lines.write_text("".join(json.dumps(reading) + "\n" for reading in readings), encoding="utf-8")
    command = [sys.executable, str(SCORER), "--details", "--json", str(result), str(golds), str(lines)]
    subprocess.run(command, check=True)  # what it prints shows when the test fails
    return dict(json.loads(result.read_text(encoding="utf-8")))


@pytest.mark.skipif(
    not SHARED.is_dir(), reason="needs the folder of other people's interviews beside the project"
)
@EVERY
def test_no_sentence_comes_from_elsewhere(marked: Marked) -> None:
    for other in sorted((SHARED / "interviews").glob("*/*.txt")):
        assert shared_runs(marked.text, other.read_text(encoding="utf-8")) == [], other.name


@EVERY
def test_a_text_is_of_a_length_that_interviews_have(marked: Marked) -> None:
    assert 1_500 <= len(marked.text) <= 14_000


def test_no_text_changes_quietly() -> None:
    noted, present = fingerprints.noted(), fingerprints.present()
    changed = [name for name in sorted({*noted, *present}) if noted.get(name) != present.get(name)]
    assert changed == [], "if it was meant: python -m tests.reading.fingerprints, and say why in the commit"


def test_one_half_of_the_notes_can_be_renewed_alone() -> None:
    old = {"open/fr-01-a.txt": "1", "held/en-01-b.txt": "2", "held/en-02-gone.txt": "3"}
    new = {"open/fr-01-a.txt": "4", "held/en-01-b.txt": "5"}
    assert fingerprints.renewed(old, new, ["en-"]) == {"open/fr-01-a.txt": "1", "held/en-01-b.txt": "5"}
    assert fingerprints.renewed(old, new, []) == new
