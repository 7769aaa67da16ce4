"""What the reader missed is added with its words, or signed."""

import pytest

from profiles.models import Employer


def kept(review):
    return [(str(fact.kind), fact.says) for fact in review.get().context["kept"]]


def add(review, kind, words="", **said):
    sent = {f"fact-{name}": value for name, value in said.items()}
    return review.send("addition", kind, **{"fact-words": words}, **sent)


@pytest.mark.parametrize("kind", ["education", "position", "skill", "salary", "working_life", "answer"])
def test_every_kind_opens_its_fields_in_place(review, kind):
    response = review.get("addition", kind)
    assert response.context["adding"].kind == kind
    assert 'id="addition"' in review.html(response)


def test_a_person_is_no_fact_to_add(review):
    assert review.get("addition", "person").status_code == 404


def test_a_fact_with_the_words_that_say_it(review, lina, nour):
    response = add(review, "working_life", words="deux jours", aspect="remote", value="2 jours")
    assert response.url == f"{review.address()}#kept"
    row = lina.working_life.get()
    assert ([passage.words for passage in row.evidence.all()], row.signed_by) == (["deux jours"], nour)
    assert kept(review) == [("working_life", "remote work: 2 jours")]


def test_a_fact_without_words_is_signed(review, lina, nour):
    add(review, "position", employer="Doctolib", title="stagiaire", position_kind="internship")
    position = lina.positions.get()
    assert (position.employer.slug, position.signed_by) == ("doctolib", nour)
    assert "an editor added it" in review.html()


def test_words_that_nobody_said_stand_beside_their_field(review, lina):
    response = add(review, "working_life", words="cinq jours", aspect="remote", value="5 jours")
    adding = response.context["adding"]
    assert adding.words.errors["words"] == [
        "These words do not stand in the interview. Copy them from the text."
    ]
    assert adding.form["value"].value() == "5 jours"
    assert not lina.working_life.exists()


def test_a_name_that_nothing_has_is_asked_about(review, lina):
    response = add(review, "position", employer="Atelier Nord")
    assert response.context["adding"].question.name == "Atelier Nord"
    review.send(
        "addition",
        "position",
        **{"fact-employer": "Atelier Nord", "entity": "new", "entity_of": "Atelier Nord"},
    )
    assert lina.positions.get().employer == Employer.objects.get(name="Atelier Nord")


def test_what_the_database_refuses_is_said_in_the_form(review, lina):
    response = add(review, "salary", currency="EUR", period="year", about="role")
    assert "Give at least one amount." in str(response.context["adding"].form.non_field_errors())
    assert not lina.salary_statements.exists()


def test_a_step_comes_after_the_others(review, lina):
    for employer in ("Doctolib", "MAIF"):
        add(review, "position", employer=employer)
    assert [str(step) for step in lina.positions.all()] == ["Doctolib", "MAIF"]


def test_what_was_added_can_be_taken_away_once_or_twice(review, lina):
    add(review, "working_life", aspect="hours", value="35 h")
    row = lina.working_life.get()
    for _ in range(2):
        assert review.send("removal", "working_life", row.pk).status_code == 302
    assert not lina.working_life.exists()


def test_what_a_claim_wrote_is_not_taken_away_here(review, claim, lina):
    review.decide(claim("working_life"), "accepted")
    review.send("removal", "working_life", lina.working_life.get().pk)
    assert lina.working_life.exists()
