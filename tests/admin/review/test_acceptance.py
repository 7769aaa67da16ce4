"""Accept all that is sure: the list first, then those that stay ticked."""

from profiles.models import Decision, School, Skill


def listed(response, name="accepted"):
    return [card.claim for card in response.context[name]]


def test_the_list_shows_what_would_be_accepted_and_writes_nothing(review, claim):
    response = review.get("acceptance", above=90)
    assert listed(response) == [
        claim("person"), claim("education"), claim("position", 2), claim("skill"), claim("salary"), claim("answer"),
    ]  # fmt: skip
    assert "fais du SQL" in review.html(response)
    assert not Decision.objects.exists()


def test_the_list_shows_which_claims_wait_for_a_name(review, claim):
    School.objects.update(name="ENSAI Rennes", folded="ensai rennes")
    response = review.get("acceptance", above=90)
    assert listed(response, "waiting") == [claim("education")]
    assert f"{review.address()}#claim-{claim('education').pk}" in review.html(response)


def test_those_that_stay_ticked_are_accepted(review, claim):
    ticked = [claim("skill").pk, claim("salary").pk]
    response = review.send("acceptance", above=90, claim=ticked, follow=True)
    assert {decision.claim for decision in Decision.objects.all()} == {claim("skill"), claim("salary")}
    assert "2 claims accepted." in review.html(response)


def test_below_the_confidence_nothing_is_accepted_whatever_is_sent(review, claim):
    review.send("acceptance", above=90, claim=[claim("working_life").pk])
    assert not Decision.objects.exists()


def test_sent_twice_it_accepts_once(review, claim):
    for _ in range(2):
        review.send("acceptance", above=90, claim=[claim("skill").pk])
    assert Decision.history.count() == 1


def test_a_refused_claim_says_why_at_its_place(review, claim, lina, nour):
    lina.skills.create(skill=Skill.objects.get(slug="sql"), signed_by=nour)
    review.send("acceptance", above=90, claim=[claim("skill").pk, claim("salary").pk])
    assert review.card(claim("skill")).notice == "Not accepted: This person has this skill already."
    assert Decision.objects.get().claim == claim("salary")


def test_nonsense_is_said_beside_the_field(review):
    response = review.get("acceptance", above="much")
    assert response.status_code == 200
    assert "above" in response.context["form"].errors


def test_nothing_to_accept_says_so(review):
    assert "No claim is waiting at this confidence." in review.html(review.get("acceptance", above=100))
