"""Publishing is one act with a gate, and withdrawing is one act with a question."""

import pytest

from profiles.actions import decisions
from profiles.models import Catalogue, Interview, Person


@pytest.fixture
def ready(reading, nour):
    decisions.accept_all(reading=reading, above=0, by=nour)


def problems(response):
    return [problem.sentence for problem in response.context["gate"].problems]


def person():
    return Person.objects.get()


def test_the_gate_lists_what_is_missing_with_a_link_to_each(review):
    gate = review.get().context["gate"]
    assert [problem.anchor for problem in gate.problems] == ["kind-education", "ground"]
    page = review.html()
    for anchor in ("kind-education", "ground"):
        assert f'href="#{anchor}"' in page
        assert f'id="{anchor}"' in page


def test_a_draft_that_is_not_ready_stays_a_draft(review):
    response = review.send("publication", ground="consent")
    assert len(problems(response)) == 1
    assert response.context["gate"].ground == "consent"
    assert person().state == "draft"


def test_publishing(review, ready, nour):
    response = review.send("publication", ground="consent")
    assert response.url == f"{review.address()}#publication"
    assert (person().state, person().published_by, person().consent_basis) == ("published", nour, "consent")
    page = review.html()
    assert "See it as the public does" in page
    assert person().get_absolute_url() in page


def test_no_ground_no_publication(review, ready):
    assert len(problems(review.send("publication"))) == 1
    assert person().state == "draft"


def test_an_invented_person_needs_nobodys_consent(review, ready):
    Interview.objects.update(nature="invented")
    assert review.get().context["gate"].ground == "invented"


def test_sent_twice_it_publishes_once(review, ready):
    for _ in range(2):
        review.send("publication", ground="consent")
    assert Catalogue.objects.version() == 1


def test_what_is_worth_a_look_holds_nothing_back(review, ready, claim):
    review.decide(claim("skill"), "undo")
    gate = review.get().context["gate"]
    assert [advice.anchor for advice in gate.advice] == ["claims", "profile"]
    assert "1 claim still waits" in gate.advice[0].sentence
    review.send("publication", ground="consent")
    assert person().state == "published"


def test_withdrawing_asks_first_and_is_complete(review, ready):
    review.send("publication", ground="consent")
    assert "Withdraw it now" in review.html(review.get("withdrawal"))
    assert person().state == "published"
    review.send("withdrawal")
    assert person().state == "withdrawn"
    assert "It can be published again." in review.html()


def test_a_withdrawn_profile_is_published_again_on_its_ground(review, ready):
    review.send("publication", ground="consent")
    review.send("withdrawal")
    assert review.get().context["gate"].ground == "consent"
    review.send("publication", ground="consent")
    assert person().state == "published"


def test_there_is_nothing_to_withdraw_of_a_draft(review):
    response = review.send("withdrawal", follow=True)
    assert "there is nothing to withdraw" in review.html(response)
    assert person().state == "draft"


def test_what_stands_above_the_route_is_saved_with_its_author(review, nour):
    review.send("profile", name="Lina B.", headline_fr="Ingénieure", headline_en="Engineer", age="31")
    lina = person()
    assert (lina.name, lina.headline_en, lina.age) == ("Lina B.", "Engineer", 31)
    assert lina.history.first().history_user == nour


def test_a_profile_without_a_name_is_refused_with_what_was_typed(review):
    response = review.send("profile", name="", headline_fr="Ingénieure")
    form = response.context["profile_form"]
    assert "name" in form.errors
    assert form["headline_fr"].value() == "Ingénieure"
    assert response.context["person"].name == person().name == "Lina"


def test_a_mended_headline_of_a_published_profile_is_public_at_once(review, ready):
    review.send("publication", ground="consent")
    review.send("profile", name="Lina", headline_fr="Ingénieure chez Doctolib")
    assert Catalogue.objects.version() == 2
    assert "ingenieure chez doctolib" in person().card.words


def test_publishing_needs_the_right_to_change_people(review, ready, nour):
    group = nour.groups.get()
    group.permissions.remove(group.permissions.get(codename="change_person"))
    assert review.send("publication", ground="consent").status_code == 403
    assert person().state == "draft"
