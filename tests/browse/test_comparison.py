"""Two to four people side by side: what they share, and where they part."""

import pytest
from django.utils import translation

from profiles.browse.comparison import compare
from tests.makers import make_person, make_school


@pytest.fixture(autouse=True)
def in_english(db):
    with translation.override("en"):
        yield


def row(found, name):
    return next(row for block in found.blocks for row in block.rows if row.name == name)


def titles(found, name):
    return [[item.title for item in cell] for cell in row(found, name).cells]


@pytest.fixture
def two(db):
    lina = make_person(
        "Lina",
        schools=[{"programme": "prépa maths"}, "ENSAI"],
        positions=[
            {"employer": "AccorHotels", "kind": "internship"},
            "Storytel",
            {"employer": "Criteo", "current": True},
        ],
        skills=["SQL", "Python"],
        salaries=[(45000, 50000)],
        answers={"advice": "Read.", "salary": "It depends."},
    )
    marc = make_person(
        "Marc",
        schools=[{"programme": "prépa maths"}, "ENSEEIHT"],
        positions=["Société Générale", "Sciences Po", {"employer": "CHU", "current": True}],
        skills=["Python"],
        answers={"advice": "Write."},
    )
    return [lina.pid, marc.pid]


class TestSteps:
    def test_are_aligned(self, two):
        found = compare(two)
        assert titles(found, "before") == [["prépa maths"], ["prépa maths"]]
        assert titles(found, "school") == [["ENSAI"], ["ENSEEIHT"]]
        assert titles(found, "placement") == [["AccorHotels"], []]
        assert titles(found, "first") == [["Storytel"], ["Société Générale"]]
        assert titles(found, "then") == [[], ["Sciences Po"]]
        assert titles(found, "now") == [["Criteo"], ["CHU"]]

    def test_sentences_say_what_is_shared_and_where_the_routes_part(self, two):
        assert list(compare(two).sentences) == [
            "In common at the start: prépa maths.",
            "The routes part at the step “School”: ENSAI for Lina; ENSEEIHT for Marc.",
            "Same kind all the same: engineering school.",
        ]

    def test_what_somebody_does_not_say_is_no_parting(self):
        make_school("ENSAI")
        one = make_person("Awa", schools=["ENSAI"], positions=["MAIF"])
        other = make_person("Tom", schools=["ENSAI"])
        assert list(compare([one.pid, other.pid]).sentences) == [
            "In common at the start: ENSAI.",
            "As far as they are told, the routes do not part.",
        ]

    def test_the_same_is_the_same(self, two):
        assert row(compare(two), "before").is_same
        assert not row(compare(two), "school").is_same


class TestConditions:
    def test_skills_are_shared_or_named_besides(self, two):
        assert titles(compare(two), "shared") == [["Python"], ["Python"]]
        assert titles(compare(two), "besides") == [["SQL"], []]

    def test_only_questions_that_two_answer_are_set_side_by_side(self, two):
        found = compare(two)
        assert titles(found, "advice") == [["Read."], ["Write."]]
        assert [
            block.name for block in found.blocks if any(some.name == "salary" for some in block.rows)
        ] == ["pay"]

    def test_hidden_words_stay_hidden(self, two):
        shy = make_person("Zoé", answers={"advice": "Secret."}, interview={"shows": "nothing"})
        cell = row(compare([two[0], shy.pid]), "advice").cells[1]
        assert cell[0].hidden
        assert cell[0].title == ""

    def test_bars_stand_on_one_scale(self, two):
        rich = make_person("Zoé", salaries=[(80000, 100000)])
        cells = row(compare([two[0], rich.pid]), "salary").cells
        assert [cell[0].bar for cell in cells] == [("45.0", "5.0"), ("80.0", "20.0")]


class TestColumns:
    def test_can_be_moved_and_removed_by_links(self, two):
        left, right = compare(two).columns
        assert (left.left_url, right.right_url) == ("", "")
        assert left.right_url == right.left_url == f"?p={two[1]}&p={two[0]}"
        assert left.remove_url == f"?p={two[1]}"

    def test_are_four_at_most_and_public(self, two):
        more = [make_person(name).pid for name in ("Awa", "Tom", "Zoé")]
        found = compare([*two, *more])
        assert len(found.columns) == 4
        assert found.left_out
        hidden = make_person("Draft", state="draft").pid
        found = compare([two[0], hidden, two[0], "nonsense"])
        assert [column.card.name for column in found.columns] == ["Lina"]
        assert found.missing == 2
        assert not found.is_possible
