"""The database refuses nonsense, whichever way it is written."""

import pytest
from django.apps import apps
from django.db import IntegrityError, transaction
from django.utils import timezone

from profiles.models import (
    Alias,
    Answer,
    Catalogue,
    Claim,
    Decision,
    EducationStep,
    Employer,
    Evidence,
    Interview,
    Person,
    PersonSkill,
    Position,
    Reading,
    SalaryStatement,
    School,
    Skill,
    Topic,
    WorkingLife,
)

NOW = timezone.now()


def refused(row):
    """Whether the database itself, past all of Django's checks, refuses the row."""
    try:
        with transaction.atomic():
            type(row)._base_manager.bulk_create([row])
    except IntegrityError:
        return True
    return False


@pytest.mark.parametrize(
    "model",
    list(apps.get_app_config("profiles").get_models()),
    ids=lambda model: model.__name__,
)
def test_every_constraint_has_a_sentence(model):
    for constraint in model._meta.constraints:
        sentence = str(constraint.violation_error_message)
        assert sentence.endswith("."), constraint.name
        assert "%(" not in sentence, constraint.name  # Django's own default has a placeholder


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        (School(slug="x", name=""), School(slug="x", name="X")),
        (School(slug="", name="X"), School(slug="x", name="X")),
        (Employer(slug="x", name="X", bought="2016"), Employer(slug="x", name="X")),
        (Employer(slug="x", name="X", bought="in 2016"), Employer(slug="x", name="X", bought="")),
        (
            Topic(slug="path", question_fr="", question_en="How?"),
            Topic(slug="path", question_fr="Et ?", question_en="How?"),
        ),
        (Catalogue(pk=2), Catalogue(pk=1)),
        (Person(name=""), Person(name="Lina")),
        (Person(name="Lina", state="gone"), Person(name="Lina", state="draft")),
        (Person(name="Lina", state="published"), Person(name="Lina", state="draft")),
        (Person(name="Lina", state="withdrawn"), Person(name="Lina", state="withdrawn", withdrawn_at=NOW)),
        (Person(name="Lina", withdrawn_at=NOW), Person(name="Lina")),
        (Alias(form="N7"), None),
        (Alias(form=""), None),
    ],
    ids=lambda row: repr(row)[:60],
)
@pytest.mark.django_db
def test_a_row_of_its_own(wrong, right):
    assert refused(wrong)
    assert right is None or not refused(right)


def test_a_published_person_says_when_by_whom_and_why(nour):
    said = {"name": "Lina", "state": "published"}
    assert refused(Person(**said, published_at=NOW, published_by=nour))
    assert refused(Person(**said, published_at=NOW, consent_basis="consent"))
    assert not refused(Person(**said, published_at=NOW, published_by=nour, consent_basis="consent"))


def test_an_interview_has_a_text_a_date_and_a_digest_of_its_own(nour, interview):
    def document(**fields):
        return Interview(**{"content": b"x", "text": "x", "sha256": "b" * 64, "added_by": nour, **fields})

    assert refused(document(text=""))
    assert refused(document(sha256="B" * 64))
    assert refused(document(sha256=interview.sha256))
    assert refused(document(date="2019-13"))
    assert not refused(document(date="2019-09"))


def test_a_passage_holds_words_and_is_kept_once(interview, passage):
    assert refused(Evidence(interview=interview, start=5, end=5, words="x"))
    assert refused(Evidence(interview=interview, start=5, end=6, words=""))
    assert refused(Evidence(interview=interview, start=passage.start, end=passage.end, words="x"))
    assert not refused(Evidence(interview=interview, start=5, end=6, words="x"))


def test_a_version_reads_once_and_a_claim_has_its_place(reading, claim):
    assert refused(Reading(interview=reading.interview, reader="rules", version="1"))
    assert not refused(Reading(interview=reading.interview, reader="rules", version="2"))
    said = {"reading": reading, "payload": {}, "rule": "r", "fingerprint": "f"}
    assert refused(Claim(**said, kind="skill", order=1, confidence=0.5))
    assert refused(Claim(**said, kind="skill", order=2, confidence=1.5))
    assert refused(Claim(**said, kind="dream", order=1, confidence=0.5))
    assert not refused(Claim(**said, kind="skill", order=2, confidence=0.5))


def test_a_decision_is_one_and_only_a_correction_has_a_payload(claim, nour):
    assert refused(Decision(claim=claim, verdict="accepted", payload={"name": "SQL"}, by=nour))
    assert refused(Decision(claim=claim, verdict="corrected", by=nour))
    assert refused(Decision(claim=claim, verdict="perhaps", by=nour))
    assert not refused(Decision(claim=claim, verdict="corrected", payload={"name": "SQL"}, by=nour))
    assert refused(Decision(claim=claim, verdict="rejected", by=nour))


def test_a_fact_is_claimed_or_signed(lina, nour, claim):
    assert refused(EducationStep(person=lina, degree="master"))
    assert not refused(EducationStep(person=lina, degree="master", signed_by=nour))
    assert not refused(EducationStep(person=lina, degree="master", claim=claim))
    assert refused(EducationStep(person=lina, degree="again", claim=claim))


@pytest.mark.parametrize(
    "wrong",
    [
        {},
        {"degree": "master", "order": 0},
        {"degree": "master", "start": "09/2019"},
        {"degree": "master", "start": "2019", "end": "2018"},
    ],
)
def test_studies_that_make_no_sense(lina, nour, wrong):
    assert refused(EducationStep(person=lina, signed_by=nour, **wrong))


@pytest.mark.parametrize(
    "right", [{"start": "2019-09", "end": "2019"}, {"start": "2019"}, {"end": "2019-09-30"}]
)
def test_dates_as_precise_as_told(lina, nour, right):
    assert not refused(EducationStep(person=lina, signed_by=nour, degree="master", **right))


@pytest.mark.parametrize(
    "wrong",
    [
        {},
        {"title": "analyst", "order": 0},
        {"title": "analyst", "start": "2020", "end": "2019"},
        {"title": "analyst", "current": True, "end": "2019"},
        {"title": "analyst", "duration_months": 0},
    ],
)
def test_positions_that_make_no_sense(lina, nour, wrong):
    assert refused(Position(person=lina, signed_by=nour, **wrong))


@pytest.mark.parametrize(
    "right", [{"location": "États-Unis"}, {"title": "analyst", "current": True, "start": "2019"}]
)
def test_positions_of_which_little_is_told(lina, nour, right):
    assert not refused(Position(person=lina, signed_by=nour, **right))


@pytest.mark.parametrize(
    "wrong",
    [
        {},
        {"low": 50, "high": 45},
        {"low": 0, "high": 0},
        {"low": 45, "currency": "€"},
        {"low": 45, "gross_low": 45, "gross_high": 45},
        {"low": 45, "derivation": "gross-year-EUR"},
        {"low": 45, "gross_low": 45, "gross_high": 40, "derivation": "gross-year-EUR"},
    ],
)
def test_pay_that_makes_no_sense(lina, nour, wrong):
    assert refused(SalaryStatement(person=lina, signed_by=nour, **wrong))


@pytest.mark.parametrize(
    "right",
    [{"low": 45000}, {"high": 50000}, {"low": 45, "gross_low": 45, "gross_high": 45, "derivation": "r"}],
)
def test_pay_as_told(lina, nour, right):
    assert not refused(SalaryStatement(person=lina, signed_by=nour, **right))


def test_what_is_told_once_is_kept_once(lina, nour, passage):
    skill = Skill.objects.create(slug="sql", name="SQL")
    topic = Topic.objects.create(slug="path", question_fr="Et ?", question_en="How?")
    for model, said in (
        (PersonSkill, {"skill": skill}),
        (WorkingLife, {"aspect": "remote", "value": "100%"}),
        (Answer, {"topic": topic, "answer": passage}),
    ):
        assert not refused(model(person=lina, signed_by=nour, **said))
        assert refused(model(person=lina, signed_by=nour, **said))
    assert refused(WorkingLife(person=lina, signed_by=nour, aspect="hours", value=""))


def test_a_written_form_means_one_thing_of_a_kind(db):
    toulouse = Employer.objects.create(slug="chu-toulouse", name="CHU de Toulouse")
    rennes = Employer.objects.create(slug="chu-rennes", name="CHU de Rennes")
    school = School.objects.create(slug="chu", name="CHU")
    assert refused(Alias(form="CHU", employer=toulouse, school=school))
    assert not refused(Alias(form="CHU", employer=toulouse))
    assert refused(Alias(form="C.H.U", folded="chu", employer=toulouse))
    assert refused(Alias(form="chu", employer=rennes))
    assert not refused(Alias(form="chu", employer=rennes, verdict="ask"))
    assert not refused(Alias(form="CHU", school=school))


def test_nobody_buys_themselves(db):
    employer = Employer.objects.create(slug="criteo", name="Criteo")
    employer.bought_by = employer
    with pytest.raises(IntegrityError), transaction.atomic():
        employer.save()
