"""The steps of a route, put in order by hand."""

import pytest

from profiles.actions import decisions, routes


@pytest.fixture
def steps(reading, lina, nour):
    """Lina's two positions: at Maif, then at Doctolib."""
    decisions.accept_all(reading=reading, above=0, by=nour)
    return lina.positions.all


def labels(steps):
    return [step.label for step in steps()]


def test_a_step_changes_places_with_the_one_before(steps, nour):
    routes.move(step=steps()[1], earlier=True, by=nour)
    assert labels(steps) == ["Doctolib", "MAIF"]
    assert [step.order for step in steps()] == [1, 2]
    assert steps()[0].history.first().history_user == nour


def test_the_first_has_nobody_before_it_and_the_last_nobody_after(steps, nour):
    routes.move(step=steps()[0], earlier=True, by=nour)
    routes.move(step=steps()[1], earlier=False, by=nour)
    assert labels(steps) == ["MAIF", "Doctolib"]


def test_a_correction_keeps_the_place_that_the_step_was_given(steps, claim, nour):
    routes.move(step=steps()[1], earlier=True, by=nour)
    decisions.correct(claim=claim("position", 2), payload={"team": "Données"}, by=nour)
    assert labels(steps) == ["Doctolib", "MAIF"]
