"""Accept, correct, reject, undo: each by a plain form that leads back to the claim."""

import pytest
from django.contrib.auth.models import User

from profiles.actions import decisions, publication
from profiles.actions.editors import create_editor
from profiles.models import Alias, Decision, Employer, Person, School, Verdict


def sara():
    create_editor(username="sara", password="another long password")
    return User.objects.get(username="sara")


def test_accepting_writes_the_fact_and_leads_back_to_the_claim(review, claim, lina, nour):
    ensai = claim("education")
    response = review.decide(ensai, "accepted")
    assert response.url == f"{review.address()}#claim-{ensai.pk}"
    assert lina.education_steps.get().school.slug == "ensai"
    card = review.card(ensai)
    assert (card.state, card.decision.by, str(card.tied)) == ("accepted", nour, "ENSAI")


def test_what_happened_is_said_at_the_claim_once(review, claim):
    ensai = claim("education")
    review.decide(ensai, "accepted")
    assert review.card(ensai).notice == "Accepted."
    assert review.card(ensai).notice == ""


def test_rejecting_and_undoing(review, claim, lina):
    ensai = claim("education")
    review.decide(ensai, "accepted")
    review.decide(ensai, "rejected")
    assert review.card(ensai).state == "rejected"
    assert not lina.education_steps.exists()
    review.decide(ensai, "undo")
    assert review.card(ensai).state == "waiting"


def test_correcting_opens_the_fields_of_the_claim_as_read(review, claim):
    doctolib = claim("position", 2)
    form = review.card(doctolib, review.get("claim", doctolib.pk)).form
    assert form["employer"].value() == "Doctolib"
    assert form["title"].value() == "data engineer"
    assert form["current"].value() is True


def fields(review, claim, **changed):
    """What the open form of a claim would send."""
    form = review.card(claim, review.get("claim", claim.pk)).form
    said = {field.html_name: field.value() for field in form if field.value() not in (None, False)}
    return {**said, **{form.add_prefix(name): value for name, value in changed.items()}}


def test_a_correction_is_kept_beside_what_was_read(review, claim, lina):
    doctolib = claim("position", 2)
    review.decide(doctolib, "corrected", **fields(review, doctolib, title="Data Engineer", start="2021-09"))
    position = lina.positions.get()
    assert (position.title, position.start, position.employer.slug) == (
        "Data Engineer",
        "2021-09",
        "doctolib",
    )
    card = review.card(doctolib)
    assert card.state == "corrected"
    assert card.says.startswith("Data Engineer at Doctolib")
    assert card.as_read.startswith("Data engineer at Doctolib")


def test_a_correction_can_be_corrected_again(review, claim, lina):
    doctolib = claim("position", 2)
    review.decide(doctolib, "corrected", **fields(review, doctolib, title="Engineer"))
    assert fields(review, doctolib)[f"claim-{doctolib.pk}-title"] == "Engineer"
    review.decide(doctolib, "corrected", **fields(review, doctolib, team="Données"))
    assert (lina.positions.get().title, lina.positions.get().team) == ("Engineer", "Données")


@pytest.mark.parametrize(
    "kind, changed, attribute, value",
    [
        ("person", {"age": "31"}, "age", 31),
        ("education", {"degree": "master"}, "degree", "master"),
        ("skill", {"told": "advises"}, "told", "advises"),
        ("salary", {"low": "46 000,50", "high": "50 000"}, "low", 46000.5),
        ("working_life", {"value": "3 jours"}, "value", "3 jours"),
        ("answer", {"topic": "other"}, "topic_id", None),
    ],
)
def test_every_kind_can_be_corrected(review, claim, lina, kind, changed, attribute, value):
    one = claim(kind)
    response = review.decide(one, "corrected", **fields(review, one, **changed))
    assert response.status_code == 302, response.context["groups"]
    rows = {"person": Person.objects, "education": lina.education_steps, "skill": lina.skills,
            "salary": lina.salary_statements, "working_life": lina.working_life, "answer": lina.answers}  # fmt: skip
    kept = getattr(rows[kind].get(), attribute)
    assert kept == value if value is not None else rows[kind].get().topic.slug == "other"


def test_what_is_wrong_stands_beside_the_field_and_nothing_typed_is_lost(review, claim):
    doctolib = claim("position", 2)
    sent = fields(review, doctolib, start="summer", title="Chief engineer")
    form = review.card(doctolib, review.decide(doctolib, "corrected", **sent)).form
    assert "Write the date as precisely" in form.errors["start"][0]
    assert form["title"].value() == "Chief engineer"
    assert not Decision.objects.exists()


def test_what_the_database_refuses_is_said_at_the_claim(review, claim):
    doctolib = claim("position", 2)
    response = review.decide(doctolib, "corrected", **fields(review, doctolib, end="2020"))
    card = review.card(doctolib, response)
    assert card.refusal == "A current position has no end yet."
    assert card.form["end"].value() == "2020"


def test_a_name_that_may_be_several_must_be_chosen(review, claim, lina):
    for slug in ("maif", "maif-sante"):
        employer, _ = Employer.objects.get_or_create(slug=slug, defaults={"name": slug})
        Alias.objects.create(form="Maif", employer=employer, verdict="ask")
    maif = claim("position", 1)
    response = review.decide(maif, "accepted")
    assert review.card(maif, response).refusal == "Say what “Maif” means."
    assert not lina.positions.exists()
    chosen = Employer.objects.get(slug="maif-sante")
    review.decide(maif, "accepted", entity=chosen.pk, entity_of="Maif")
    assert lina.positions.get().employer == chosen


def test_a_new_name_is_made_when_the_editor_says_so(review, claim, lina):
    Employer.objects.filter(slug="maif").delete()
    review.decide(claim("position", 1), "accepted", entity="new", entity_of="Maif")
    assert lina.positions.get().employer.name == "Maif"


def test_a_corrected_name_is_asked_about_anew(review, claim, lina):
    """The answer on the page was about the name as read: it says nothing of the one typed in."""
    ensai = claim("education")
    sent = fields(review, ensai, school="ENSAE Paris")
    answer = {"entity": School.objects.get(slug="ensai").pk, "entity_of": "ENSAI"}
    response = review.decide(ensai, "corrected", **sent, **answer)
    card = review.card(ensai, response)
    assert card.question.name == "ENSAE Paris"
    assert not lina.education_steps.exists()
    review.decide(ensai, "corrected", **sent, entity="new", entity_of="ENSAE Paris")
    assert lina.education_steps.get().school.name == "ENSAE Paris"


def test_a_form_sent_twice_changes_nothing_and_scolds_nobody(review, claim, lina):
    ensai, seen = claim("education"), review.card(claim("education")).seen
    for _ in range(2):
        response = review.send("claim", ensai.pk, verdict="accepted", seen=seen)
        assert response.status_code == 302
    assert Decision.history.count() == 1
    assert review.card(ensai).notice == "Accepted."


def test_who_comes_second_is_told_who_came_first(review, claim, as_seen_by, lina):
    ensai, seen = claim("education"), review.card(claim("education")).seen
    as_seen_by(sara()).decide(ensai, "rejected")
    review.send("claim", ensai.pk, verdict="accepted", seen=seen)
    card = review.card(ensai)
    assert card.notice.startswith("Meanwhile sara decided on this claim (rejected")
    assert card.state == Verdict.REJECTED
    assert not lina.education_steps.exists()


def test_a_decision_undone_meanwhile_is_told_too(review, claim, as_seen_by):
    ensai = claim("education")
    review.decide(ensai, "accepted")
    seen = review.card(ensai).seen
    as_seen_by(sara()).decide(ensai, "undo")
    review.send("claim", ensai.pk, verdict="rejected", seen=seen)
    assert review.card(ensai).notice.startswith("Meanwhile the decision was undone.")
    assert review.card(ensai).state == "waiting"


def test_a_claim_of_another_interview_is_not_found(review, claim):
    review.interview.pk += 1
    assert review.send("claim", claim("education").pk, verdict="accepted").status_code == 404


def test_a_verdict_that_nobody_knows_decides_nothing(review, claim):
    response = review.decide(claim("education"), "burn")
    assert review.card(claim("education"), response).refusal == "Choose what to do with this claim."


def test_a_published_profile_follows_the_decision_at_once(review, claim, lina, nour, reading):
    decisions.accept_all(reading=reading, above=0, by=nour)
    lina.refresh_from_db()
    publication.publish(person=lina, by=nour, consent_basis="consent")
    review.decide(claim("skill"), "undo")
    lina.card.refresh_from_db()
    assert "sql" not in lina.card.words.split("\n")
