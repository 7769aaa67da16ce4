"""What an editor says of a claim, and what it does to the draft."""

import pytest
from django.core.exceptions import ValidationError

from profiles.actions import decisions, publication, readings
from profiles.actions.decisions import Choice, DecidedMeanwhile, NameUnresolved
from profiles.models import Alias, AliasVerdict, Catalogue, Decision, Employer, School, Skill, Verdict
from profiles.reading import facts
from tests.actions import found


def test_accepting_writes_the_step_with_its_words(claim, lina, nour):
    decisions.accept(claim=claim("education"), by=nour)
    step = lina.education_steps.get()
    assert step.school == School.objects.get(slug="ensai")
    assert [passage.words for passage in step.evidence.all()] == ["J'ai fait l'ENSAI"]


def test_accepting_is_remembered_with_its_author(claim, nour):
    decision = decisions.accept(claim=claim("education"), by=nour)
    assert (decision.verdict, decision.by) == (Verdict.ACCEPTED, nour)
    assert decision.history.get().history_user == nour


def test_the_same_decision_twice_writes_one_row(claim, lina, nour):
    decisions.accept(claim=claim("education"), by=nour)
    decisions.accept(claim=claim("education"), by=nour)
    assert lina.education_steps.count() == Decision.objects.count() == 1


def test_a_correction_writes_what_the_editor_says(claim, lina, nour):
    decisions.correct(claim=claim("position", 2), payload={"title": "senior data engineer"}, by=nour)
    position = lina.positions.get()
    assert position.title == "senior data engineer"
    assert position.employer == Employer.objects.get(slug="doctolib")
    assert claim("position", 2).payload["title"] == "data engineer"


def test_a_rejected_claim_takes_its_row_away(claim, lina, nour):
    decisions.accept(claim=claim("education"), by=nour)
    decisions.reject(claim=claim("education"), by=nour)
    assert not lina.education_steps.exists()
    assert claim("education").decision.verdict == Verdict.REJECTED


def test_undoing_leaves_the_claim_waiting_and_the_history_whole(claim, lina, nour):
    decision = decisions.accept(claim=claim("education"), by=nour)
    decisions.undo(claim=claim("education"), by=nour)
    assert not lina.education_steps.exists()
    assert not Decision.objects.exists()
    assert [row.history_type for row in Decision.history.filter(id=decision.pk)] == ["-", "+"]


def test_a_name_that_nothing_has_must_be_chosen(claim, nour):
    unknown = claim("position", 1)
    Employer.objects.filter(slug="maif").delete()
    with pytest.raises(NameUnresolved) as unresolved:
        decisions.accept(claim=unknown, by=nour)
    assert (unresolved.value.target, unresolved.value.name) == ("employer", "Maif")
    assert not Decision.objects.exists()


def test_a_new_name_makes_a_new_employer_and_is_remembered(claim, lina, nour):
    Employer.objects.filter(slug="maif").delete()
    decisions.accept(claim=claim("position", 1), by=nour, choice=Choice(None))
    employer = lina.positions.get().employer
    assert (employer.name, employer.slug) == ("Maif", "maif")
    alias = employer.aliases.get()
    assert (alias.form, alias.author, alias.uses, alias.verdict) == ("Maif", nour, 1, AliasVerdict.SAME)


def test_a_chosen_name_is_remembered_for_the_next_time(claim, lina, nour):
    other = Employer.objects.create(slug="maif-sante", name="MAIF Santé")
    Employer.objects.filter(slug="maif").delete()
    decisions.accept(claim=claim("position", 1), by=nour, choice=Choice(other))
    assert Alias.objects.get(folded="maif").target == other
    decisions.undo(claim=claim("position", 1), by=nour)
    decisions.accept(claim=claim("position", 1), by=nour)
    assert lina.positions.get().employer == other
    assert Alias.objects.get(folded="maif").uses == 2


def test_all_above_a_confidence_are_accepted_at_once(reading, nour):
    done = decisions.accept_all(reading=reading, above=0.9, by=nour)
    assert {claim.kind for claim in done.accepted} == {
        "person",
        "education",
        "position",
        "skill",
        "salary",
        "answer",
    }
    assert {claim.kind for claim in reading.claims.undecided()} == {"position", "working_life"}


def test_a_doubtful_name_waits_when_all_are_accepted(reading, lina, nour):
    School.objects.filter(slug="ensai").delete()
    School.objects.create(slug="ensai-rennes", name="ENSAI Rennes")
    done = decisions.accept_all(reading=reading, above=0.9, by=nour)
    assert [claim.kind for claim in done.waiting] == ["education"]
    assert not lina.education_steps.exists()


def test_the_person_is_told_by_their_claim(claim, lina, nour):
    decisions.correct(claim=claim("person"), payload={"age": 31}, by=nour)
    lina.refresh_from_db()
    assert (lina.name, lina.age, lina.headline_fr) == ("Lina", 31, "Data engineer chez Doctolib")
    assert [passage.words for passage in lina.evidence.all()] == ["Bonjour Lina"]


def test_pay_is_kept_as_told_and_derived(claim, lina, nour):
    decisions.accept(claim=claim("salary"), by=nour)
    pay = lina.salary_statements.get()
    assert (pay.low, pay.currency, pay.about, pay.year) == (46000, "EUR", "person", 2024)
    assert (pay.gross_low, pay.gross_high, pay.derivation) == (46000, 46000, "gross-year-EUR")


def test_an_answer_points_to_its_question_and_its_words(claim, lina, nour):
    decisions.accept(claim=claim("answer"), by=nour)
    answer = lina.answers.get()
    assert answer.topic.slug == "salary"
    assert answer.question.words == "Et combien gagne-t-on ?"
    assert answer.answer.words.startswith("Je gagne 46 k€")


def test_a_correction_that_the_database_refuses_changes_nothing(claim, lina, nour):
    with pytest.raises(ValidationError, match="current position has no end"):
        decisions.correct(claim=claim("position", 2), payload={"end": "2020"}, by=nour)
    assert not lina.positions.exists()
    assert not Decision.objects.exists()


def test_deciding_on_a_published_profile_moves_the_catalogue(claim, lina, nour):
    decisions.accept(claim=claim("education"), by=nour)
    before = Catalogue.objects.version()
    decisions.accept(claim=claim("skill"), by=nour)
    assert Catalogue.objects.version() == before == 0
    publication.publish(person=lina, by=nour, consent_basis="consent")
    decisions.accept(claim=claim("salary"), by=nour)
    assert Catalogue.objects.version() == before + 2
    assert "sql" in lina.card.words.split("\n")


def test_a_decision_on_a_claim_that_moved_is_refused(claim, lina, nour):
    sara = type(nour).objects.create_user("sara", is_staff=True)
    seen = decisions.standing(claim("education"))
    decisions.reject(claim=claim("education"), by=sara, seen=seen)
    with pytest.raises(DecidedMeanwhile) as moved:
        decisions.accept(claim=claim("education"), by=nour, seen=seen)
    assert (moved.value.decision.by, moved.value.decision.verdict) == (sara, Verdict.REJECTED)
    assert not lina.education_steps.exists()


def test_every_decision_is_another_standing(claim, nour):
    seen = {decisions.standing(claim("education"))}
    for decide in (decisions.accept, decisions.reject, decisions.reject, decisions.undo):
        decide(claim=claim("education"), by=nour)
        seen.add(decisions.standing(claim("education")))
    assert len(seen) == 4  # undone, it waits as before


def test_what_would_be_accepted_is_shown_without_writing(reading, nour):
    School.objects.filter(slug="ensai").delete()
    School.objects.create(slug="ensai-rennes", name="ENSAI Rennes")
    found = decisions.would_accept(reading=reading, above=0.9)
    assert [claim.kind for claim in found.waiting] == ["education"]
    assert {claim.kind for claim in found.accepted} == {"answer", "person", "position", "salary", "skill"}
    assert not Decision.objects.exists()


def test_all_may_be_some(reading, claim, nour):
    only = {claim("skill").pk, claim("salary").pk}
    done = decisions.accept_all(reading=reading, above=0, by=nour, only=only)
    assert {claim.kind for claim in done.accepted} == {"skill", "salary"}


def test_a_refused_claim_stops_none_of_the_others(reading, lina, claim, nour):
    lina.skills.create(skill=Skill.objects.get(slug="sql"), signed_by=nour)
    done = decisions.accept_all(reading=reading, above=0, by=nour)
    assert [(claim.kind, why) for claim, why in done.refused] == [
        ("skill", "This person has this skill already.")
    ]
    assert lina.salary_statements.exists()
    assert reading.claims.undecided().get() == claim("skill")


def test_a_new_name_takes_what_the_fact_says_of_it(interview, nour):
    read = found.reading(found.fact(facts.Skill("Airflow", facts.SkillKind.TOOL), "Je fais du SQL"))
    decisions.accept_all(reading=readings.keep(interview=interview, found=read, by=nour), above=0, by=nour)
    assert Skill.objects.get(name="Airflow").kind == "tool"
