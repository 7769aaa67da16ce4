"""Nour edits; Lina's interview waits for her."""

import pytest
from django.contrib.auth.models import User
from django.utils import translation

from profiles.actions import readings
from profiles.models import Employer, Interview, Role, School, Skill, Topic
from tests.actions import found


@pytest.fixture(autouse=True)
def english():
    """Sentences are asked for in English here; the pages' tests see to French."""
    with translation.override("en"):
        yield


@pytest.fixture
def nour(db):
    return User.objects.create_user("nour", is_staff=True)


@pytest.fixture
def known(db):
    """What the catalogue knows before Lina's interview comes."""
    School.objects.create(slug="ensai", name="ENSAI", kind="engineering", city="Rennes")
    Employer.objects.create(slug="maif", name="MAIF", kind="insurance")
    Employer.objects.create(slug="doctolib", name="Doctolib", kind="software")
    Role.objects.create(slug="data-engineer", name="data engineer")
    Skill.objects.create(slug="sql", name="SQL", kind="tool")
    for slug in ("salary", "other"):
        Topic.objects.create(slug=slug, question_fr=f"{slug} ?", question_en=f"{slug}?")


@pytest.fixture
def interview(nour, known):
    """Lina's interview, kept but not read."""
    return Interview.objects.create(
        content=found.TEXT.encode(), sha256="a" * 64, text=found.TEXT, shows="all", added_by=nour
    )


@pytest.fixture
def reading(interview, nour):
    """Lina's interview, read into claims."""
    return readings.keep(interview=interview, found=found.reading(), by=nour)


@pytest.fixture
def lina(reading):
    return reading.interview.person


@pytest.fixture
def claim(reading):
    """The claim of a kind: `claim("skill")`, or the second position: `claim("position", 2)`."""
    return lambda kind, order=1: reading.claims.get(kind=kind, order=order)
