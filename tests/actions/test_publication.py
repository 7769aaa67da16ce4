"""Publishing is one act, and so is withdrawing."""

import pytest

from profiles.actions import decisions, publication
from profiles.actions.publication import NotReady
from profiles.models import Card, Catalogue, Person, State


@pytest.fixture
def ready(reading, lina, nour):
    """Lina's draft with everything accepted."""
    decisions.accept_all(reading=reading, above=0, by=nour)
    lina.refresh_from_db()
    return lina


def test_a_draft_without_steps_or_ground_is_not_ready(lina, nour):
    with pytest.raises(NotReady) as refusal:
        publication.publish(person=lina, by=nour)
    assert len(refusal.value.problems) == 2
    assert Person.objects.get().state == State.DRAFT


def test_publishing_says_when_by_whom_and_on_which_ground(ready, nour):
    publication.publish(person=ready, by=nour, consent_basis="consent")
    lina = Person.objects.published().get()
    assert (lina.published_by, lina.consent_basis) == (nour, "consent")
    assert lina.history.first().history_user == nour


def test_publishing_makes_the_card_and_moves_the_catalogue(ready, nour):
    publication.publish(person=ready, by=nour, consent_basis="consent")
    assert ready.card.version == Catalogue.objects.version() == 1
    for words in ("lina", "ensai", "doctolib", "sql", "je gagne 46 k brut je fais du sql"):
        assert words in ready.card.words


def test_a_draft_has_no_card(ready):
    assert not Card.objects.exists()


def test_answers_that_may_not_be_shown_are_not_searched(ready, nour):
    ready.interviews.update(shows="nothing")
    publication.publish(person=ready, by=nour, consent_basis="consent")
    assert "je gagne" not in ready.card.words


def test_withdrawing_leaves_nothing_for_the_public(ready, nour):
    publication.publish(person=ready, by=nour, consent_basis="consent")
    publication.withdraw(person=ready, by=nour)
    lina = Person.objects.withdrawn().get()
    assert lina.withdrawn_at is not None
    assert not Card.objects.exists()
    assert Catalogue.objects.version() == 2


def test_a_withdrawn_profile_can_be_published_again(ready, nour):
    publication.publish(person=ready, by=nour, consent_basis="consent")
    publication.withdraw(person=ready, by=nour)
    publication.publish(person=ready, by=nour)
    assert Person.objects.published().get().withdrawn_at is None
    assert Catalogue.objects.version() == 3


def test_a_fact_without_words_or_signature_holds_the_profile_back(ready, nour):
    ready.skills.get().evidence.clear()
    with pytest.raises(NotReady, match="words"):
        publication.publish(person=ready, by=nour, consent_basis="consent")
