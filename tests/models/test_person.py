"""People, their public ids and what happens to their rows."""

import re

import pytest
from django.db.models import ProtectedError
from django.utils.translation import override

from profiles.models import Person
from profiles.models.person import new_pid


def test_a_public_id_is_eight_letters_of_base32():
    ids = {new_pid() for _ in range(200)}
    assert len(ids) == 200
    assert all(re.fullmatch("[a-z2-7]{8}", pid) for pid in ids)


def test_a_person_with_an_interview_cannot_be_deleted(interview, lina):
    with pytest.raises(ProtectedError):
        lina.delete()


def test_the_headline_of_the_page_or_the_other():
    lina = Person(name="Lina", headline_en="Data engineer at Doctolib")
    with override("fr"):
        assert lina.headline == "Data engineer at Doctolib"


def test_the_address_is_spelled_in_ascii():
    assert Person(name="Zoé Œil-d’Or").slug == "zoe-oeil-d-or"
    assert Person(name="李").slug == "profile"


def test_states(lina):
    assert list(Person.objects.drafts()) == [lina]
    assert not Person.objects.published().exists()
