"""The interviews that we wrote: each complete, each marked for what it is, none of them borrowed."""

import re
from collections import Counter

import pytest

from profiles.reading.facts import About, Aspect, PayBasis, Period, PositionKind, Seniority
from tests.samples.corpus import FOLDER, ROOT, Sample, fold, forms, samples, tells
from tests.samples.overlap import shared_runs

ELSEWHERE = ROOT.parent / "shared" / "interviews"  # other people's words, where that folder is present
SHEET = {
    "title", "date", "medium", "language", "interviewer", "nature", "shows", "headline_fr", "headline_en", "expected"
}  # fmt: skip
EXPECTED = {
    "shape", "person", "not_people", "education", "positions", "not_employers", "not_schools",
    "skills", "salaries", "working_life", "topics", "notes",
}  # fmt: skip
SHAPES = {"speaker-lines", "named-lines", "qa-article", "third-person"}
EVERY = pytest.mark.parametrize("sample", samples(), ids=lambda sample: sample.name)
NAMED = (("education", "school"), ("positions", "employer"), ("skills", "name"))


def count(key: str) -> Counter[str]:
    return Counter(sample.sheet[key] for sample in samples())


def test_there_are_enough_of_each_sort() -> None:
    assert len(samples()) >= 14
    assert min(count("language")[language] for language in ("fr", "en")) >= 4
    assert min(Counter(sample.path.suffix for sample in samples())[suffix] for suffix in (".txt", ".md")) >= 4
    shapes = Counter(sample.expected["shape"] for sample in samples())
    assert set(shapes) == SHAPES
    assert min(shapes.values()) >= 3
    assert {
        sample.sheet["language"] for sample in samples() if sample.expected["shape"] == "third-person"
    } == {"fr", "en"}


def test_every_sheet_has_its_text() -> None:
    assert {path.stem for path in FOLDER.glob("*.toml")} == {sample.name for sample in samples()}


def test_two_are_retold_and_all_others_are_invented() -> None:
    retold = {sample.name for sample in samples() if sample.sheet["nature"] == "retelling"}
    assert retold == {"prosper-burq", "cecile-fang"}
    assert count("nature")["invented"] == len(samples()) - 2


def test_a_retelling_says_so_before_anything_else() -> None:
    openings = {
        sample.name: sample.text[:400] for sample in samples() if sample.sheet["nature"] == "retelling"
    }
    assert "in our own words, a public interview" in openings["prosper-burq"]
    assert "avec nos propres mots un entretien public" in openings["cecile-fang"]


def test_schools_and_employers_meet_in_several_lives() -> None:
    def shared(kind: str, key: str) -> Counter[str]:
        lives = [
            {fold(item[key]) for item in sample.expected[kind] if not item.get("generic")}
            for sample in samples()
        ]
        return Counter(name for life in lives for name in life)

    schools, employers = shared("education", "school"), shared("positions", "employer")
    assert schools["ensai"] >= 3
    assert schools["enseeiht"] >= 2
    assert sum(lives >= 2 for lives in schools.values()) >= 5
    assert sum(lives >= 2 for lives in employers.values()) >= 5


@EVERY
def test_a_sheet_says_all_that_an_import_needs(sample: Sample) -> None:
    sheet = sample.sheet
    assert set(sheet) == SHEET
    assert re.fullmatch(r"[a-z]+(-[a-z]+)+", sample.name)
    assert re.fullmatch(r"202[1-6](-\d\d(-\d\d)?)?", sheet["date"])
    assert sheet["language"] in {"fr", "en"}
    assert sheet["shows"] == "all"
    assert sheet["medium"] in {"podcast", "article", "summary", "conversation"}
    assert sheet["interviewer"] == "the editors" or sheet["interviewer"] in sample.text
    assert all(
        10 < len(sheet[key]) < 95 and not sheet[key].endswith(".") for key in ("headline_fr", "headline_en")
    )
    assert tells(fold(sample.text), fold(sheet["title"]))


@EVERY
def test_the_marks_have_the_keys_of_a_gold_file(sample: Sample) -> None:
    marks = sample.expected
    assert EXPECTED <= set(marks) <= EXPECTED | {"salaries_optional"}
    assert [step["order"] for step in marks["education"]] == list(range(1, len(marks["education"]) + 1))
    assert [step["order"] for step in marks["positions"]] == list(range(1, len(marks["positions"]) + 1))
    assert {position["kind"] for position in marks["positions"]} <= set(PositionKind)
    assert any(position["current"] for position in marks["positions"])
    assert {
        item["seniority"] for item in (*marks["positions"], *marks["salaries"]) if "seniority" in item
    } <= set(Seniority)
    assert {fact["aspect"] for fact in marks["working_life"]} <= set(Aspect)
    assert len(set(marks["topics"])) == len(marks["topics"]) >= 5


@EVERY
def test_a_salary_is_whole_and_upright(sample: Sample) -> None:
    for salary in sample.expected["salaries"]:
        assert salary["period"] in set(Period)
        assert salary["about"] in set(About)
        assert salary.get("basis", "gross") in set(PayBasis)
        assert re.fullmatch("[A-Z]{3}", salary["currency"])
        assert 0 < salary["low"] <= salary.get("high", salary["low"])


@EVERY
def test_the_text_tells_every_name_that_is_expected(sample: Sample) -> None:
    text = fold(sample.text)
    assert tells(text, fold(sample.expected["person"]["name"]))
    missing = [
        item[key]
        for kind, key in NAMED
        for item in sample.expected[kind]
        if not any(tells(text, form) for form in forms(item, key))
    ]
    assert missing == []
    assert [name for name in sample.expected["not_people"] if not tells(text, fold(name))] == []


@EVERY
def test_the_text_tells_every_title_and_amount(sample: Sample) -> None:
    words = set(fold(sample.text).split())
    titles = [position["title"] for position in sample.expected["positions"] if "title" in position]
    assert [title for title in titles if not set(fold(title).split()) <= words] == []
    figures = set(re.findall(r"\d+", re.sub(r"(?<=\d)[\s,](?=\d{3})", "", sample.text)))
    amounts = [
        salary[bound]
        for salary in sample.expected["salaries"]
        for bound in ("low", "high")
        if bound in salary
    ]
    assert [amount for amount in amounts if not {f"{amount}", f"{amount // 1000}"} & figures] == []


@EVERY
def test_a_text_is_as_long_as_a_good_read(sample: Sample) -> None:
    assert 600 <= len(sample.text.split()) <= 1500


@EVERY
def test_french_is_set_as_in_a_book(sample: Sample) -> None:
    if sample.sheet["language"] == "en":
        return
    assert re.findall(r".{12}(?: [:;?!»]|« |\w'\w)", sample.text) == []
    assert re.findall(r"\d (?:\d{3}\b|[€%])", sample.text) == []


def test_a_borrowed_sentence_is_found_out_and_a_name_is_not() -> None:
    theirs = "Honestly, the first winter I spent more time with the printer than with any model."
    ours = "He says that the first winter I spent more time with the kettle than I should."
    assert shared_runs(ours, theirs) == [
        "the first winter i spent more time",
        "first winter i spent more time with",
        "winter i spent more time with the",
    ]
    long_name = "She works at the Royal Institute for the Study of Very Small Islands."
    same_name = "Nobody left the Royal Institute for the Study of Very Small Islands happy."
    assert shared_runs(long_name, same_name) != []
    assert (
        shared_runs(long_name, same_name, ["the Royal Institute for the Study of Very Small Islands"]) == []
    )


@pytest.mark.skipif(
    not ELSEWHERE.is_dir(), reason="needs the folder of other people's interviews beside the project"
)
@EVERY
def test_no_sentence_comes_from_elsewhere(sample: Sample) -> None:
    marks = sample.expected
    names = [form for kind, key in NAMED[:2] for item in marks[kind] for form in forms(item, key)]
    names += [marks["person"]["name"], *marks["not_people"], *marks["not_employers"], *marks["not_schools"]]
    for other in sorted(ELSEWHERE.glob("*/*.txt")):
        assert shared_runs(sample.text, other.read_text(encoding="utf-8"), names) == [], other.name
