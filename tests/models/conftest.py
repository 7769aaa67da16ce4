"""Nour edits; Lina is the person; her interview has one passage."""

import pytest
from django.contrib.auth.models import User

from profiles.models import Claim, Evidence, Interview, Person, Reading


@pytest.fixture
def nour(db):
    return User.objects.create_user("nour")


@pytest.fixture
def lina(db):
    return Person.objects.create(name="Lina Amrani")


@pytest.fixture
def interview(nour, lina):
    return Interview.objects.create(
        content=b"J'ai fait l'ENSAI.", sha256="a" * 64, text="J'ai fait l'ENSAI.", added_by=nour, person=lina
    )


@pytest.fixture
def passage(interview):
    passage = Evidence.at(interview, 0, 18)
    passage.save()
    return passage


@pytest.fixture
def reading(interview):
    return Reading.objects.create(interview=interview, reader="rules", version="1")


@pytest.fixture
def claim(reading):
    return Claim.objects.create(
        reading=reading, kind="skill", order=1, payload={}, confidence=0.9, rule="r", fingerprint="f"
    )
