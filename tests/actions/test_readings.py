"""Facts become claims with their passages; decisions follow into a better reading."""

import dataclasses

from django.db import connection
from django.test.utils import CaptureQueriesContext

from profiles.actions import decisions, readings
from profiles.models import Claim, Evidence, Reading
from tests.actions import found


def again(interview, nour, *facts, version="2"):
    return readings.keep(interview=interview, found=found.reading(*facts, version=version), by=nour)


def test_every_claim_keeps_its_words(reading):
    for claim in reading.claims.prefetch_related("evidence"):
        passage = claim.evidence.get()
        assert found.TEXT[passage.start : passage.end] == passage.words
        assert passage.before == found.TEXT[max(0, passage.start - 32) : passage.start]


def test_claims_stand_in_their_order(reading):
    positions = reading.claims.filter(kind="position")
    assert [(c.order, c.payload["employer"]) for c in positions] == [(1, "Maif"), (2, "Doctolib")]


def test_the_draft_takes_the_name_and_the_interview_what_was_open(reading):
    interview = reading.interview
    assert interview.person.name == "Lina"
    assert (interview.language, interview.shape, interview.date) == ("fr", "transcript", "2024-05")


def test_the_same_version_reads_once(interview, reading, nour):
    assert again(interview, nour, version="1") == reading
    assert Reading.objects.count() == 1


def test_a_better_reading_leaves_the_first_as_it_was(interview, reading, nour):
    before = list(reading.claims.values())
    again(interview, nour, found.ENSAI)
    assert list(reading.claims.values()) == before
    assert Evidence.objects.count() == len({(e.start, e.end) for e in Evidence.objects.all()})


def test_decisions_follow_the_claims_that_did_not_change(interview, reading, lina, nour):
    claim = reading.claims.get(kind="education")
    decisions.accept(claim=claim, by=nour)
    decisions.reject(claim=reading.claims.get(kind="skill"), by=nour)
    second = again(interview, nour)
    assert second.claims.get(kind="education").decision.verdict == "accepted"
    assert second.claims.get(kind="skill").decision.verdict == "rejected"
    assert lina.education_steps.get().claim == second.claims.get(kind="education")


def test_a_claim_that_changed_waits_again(interview, reading, nour):
    decisions.accept(claim=reading.claims.get(kind="education"), by=nour)
    other = dataclasses.replace(found.ENSAI, value=dataclasses.replace(found.ENSAI.value, degree="master"))
    second = again(interview, nour, other)
    assert list(second.claims.undecided()) == list(Claim.objects.filter(reading=second, kind="education"))


def test_keeping_takes_as_many_queries_for_one_claim_as_for_eight(interview, nour):
    with CaptureQueriesContext(connection) as for_one:
        again(interview, nour, found.ENSAI, version="one")
    with CaptureQueriesContext(connection) as for_eight:
        again(interview, nour, version="eight")
    assert len(for_eight) <= len(for_one)
