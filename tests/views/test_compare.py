"""The comparison's page."""

import pytest

from tests.makers import make_person
from tests.views.pages import get, links, text

pytestmark = pytest.mark.django_db


@pytest.fixture
def two(db):
    lina = make_person("Lina", schools=["ENSAI"], interview={"nature": "invented"}, skills=["SQL"])
    marc = make_person("Marc", schools=["ENSEEIHT"], salaries=[(45000, 50000)])
    return f"p={lina.pid}&p={marc.pid}"


def test_sets_two_people_side_by_side(client, two):
    page = get(client, f"/en/compare/?{two}")
    assert "2 routes side by side" in text(page)
    assert page.count("Not stated") == 2
    assert "invented example" in page
    assert "Move Lina to the right" in page


def test_every_fact_leads_to_its_words(client, two):
    page = get(client, f"/en/compare/?{two}")
    evidence = [link for link in links(page) if "/evidence/" in link]
    assert len(evidence) == 4
    for link in evidence:
        assert "came about" in get(client, link)


def test_says_that_four_is_the_most(client, two):
    more = "&".join(f"p={make_person(name).pid}" for name in ("Awa", "Tom", "Zoé"))
    assert "these are the first four" in text(get(client, f"/en/compare/?{two}&{more}"))


@pytest.mark.parametrize("query", ["", "?p=", "?p=nonsense&p=nonsense&p=x", "?p=%00&p=%F0%9F%98%80", "?q=1"])
def test_explains_itself_where_there_is_nothing_to_compare(client, two, query):
    page = text(get(client, f"/en/compare/{query}"))
    assert "Tick people in the list" in page


def test_one_person_waits_for_another(client, two):
    page = get(client, f"/en/compare/?{two.split('&')[0]}")
    assert "Lina is ticked" in text(page)
    assert f"/en/profiles/?{two.split('&')[0]}" in links(page)


def test_the_language_changes_and_the_people_stay(client, two):
    assert f"/fr/compare/?{two}" in links(get(client, f"/en/compare/?{two}"))
