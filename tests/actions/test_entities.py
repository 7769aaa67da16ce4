"""Mending by hand: what the public sees of it is made anew."""

import pytest

from profiles.actions import decisions, entities, publication
from profiles.models import Catalogue, Employer


@pytest.fixture
def published(reading, lina, nour):
    decisions.accept_all(reading=reading, above=0, by=nour)
    lina.refresh_from_db()
    return publication.publish(person=lina, by=nour, consent_basis="consent")


def test_a_renamed_employer_is_found_under_its_new_name(published, nour):
    employer = Employer.objects.get(slug="doctolib")
    employer.name = "Doctolib Santé"
    entities.save(entity=employer, by=nour)
    published.card.refresh_from_db()
    assert "doctolib sante" in published.card.words
    assert employer.history.first().history_user == nour


def test_a_mended_headline_moves_the_catalogue(published, nour):
    published.headline_en = "Data engineer at Doctolib"
    entities.save(entity=published, by=nour)
    assert Catalogue.objects.version() == 2


def test_what_may_no_longer_be_shown_is_no_longer_searched(published, nour):
    interview = published.interviews.get()
    interview.shows = "nothing"
    entities.save(entity=interview, by=nour)
    published.card.refresh_from_db()
    assert "je gagne" not in published.card.words


def test_what_nobody_published_shows_moves_nothing(published, nour):
    entities.save(entity=Employer.objects.create(slug="other", name="Other"), by=nour)
    assert Catalogue.objects.version() == 1
