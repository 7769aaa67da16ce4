"""The steps of the route, put in order by buttons."""

import pytest

from profiles.actions import decisions


@pytest.fixture
def positions(reading, lina, nour):
    decisions.accept_all(reading=reading, above=0, by=nour)
    return lambda: list(lina.positions.all())


def test_a_button_moves_a_step(review, positions):
    _maif, doctolib = positions()
    response = review.send("move", "position", doctolib.pk, way="earlier", place=2)
    assert response.url == f"{review.address()}#route"
    assert [step.label for step in positions()] == ["Doctolib", "MAIF"]


def test_a_form_sent_twice_moves_once(review, positions):
    maif, _doctolib = positions()
    for _ in range(2):
        review.send("move", "position", maif.pk, way="later", place=1)
    assert [step.label for step in positions()] == ["Doctolib", "MAIF"]


def test_the_page_offers_only_ways_that_there_are(review, positions):
    page = review.html()
    assert 'aria-label="MAIF: later"' in page
    assert 'aria-label="Doctolib: earlier"' in page
    assert 'aria-label="MAIF: earlier"' not in page
    assert 'aria-label="ENSAI: earlier"' not in page


def test_skills_have_no_order(review, positions):
    assert review.send("move", "skill", 1, way="later", place=1).status_code == 404
