"""The samples take the way of every interview, and arrive whole."""

import tomllib
from pathlib import Path

import pytest

from profiles.actions.samples import import_folder
from profiles.models import Claim, Evidence, Person, State, fold

pytestmark = pytest.mark.django_db  # without it, and run alone, there would be no database at all

SAMPLES = Path(__file__).parents[2] / "profiles" / "samples"


@pytest.fixture(scope="module")
def imported(django_db_setup, django_db_blocker):
    """All samples, imported once for the tests below, and what the import said."""
    from django.contrib.auth.models import User
    from django.db import connection, transaction

    with django_db_blocker.unblock(), transaction.atomic():
        by = User.objects.create_user("samples")
        yield list(import_folder(folder=SAMPLES, by=by)), list(import_folder(folder=SAMPLES, by=by))
        transaction.set_rollback(True)
    connection.close()  # after a browser test, it is not the one that the suite closes


@pytest.fixture
def sheets():
    return [tomllib.loads(path.read_text(encoding="utf-8")) for path in sorted(SAMPLES.glob("*.toml"))]


def test_every_sample_is_published_under_its_name(imported, sheets):
    assert {person.name for person in Person.objects.published()} == {
        sheet["expected"]["person"]["name"] for sheet in sheets
    }


def test_a_second_import_changes_nothing(imported):
    first, second = imported
    assert all(sample.review for sample in first)
    assert [sample.interview for sample in second] == [sample.interview for sample in first]
    assert not any(sample.review for sample in second)


def test_every_claim_is_decided(imported):
    assert not Claim.objects.undecided().exists()


def test_the_reader_earned_what_is_shown(imported):
    """Most facts come from claims; the editor adds what the reader missed, and no more."""
    did = [sample.review for sample in imported[0]]
    read, added = sum(r.accepted + r.corrected for r in did), sum(r.added for r in did)
    assert read > 2 * added


def test_every_passage_is_of_its_text(imported):
    for passage in Evidence.objects.select_related("interview"):
        assert passage.interview.text[passage.start : passage.end] == passage.words


def test_steps_stand_in_the_order_that_is_told(imported, sheets):
    for sheet in sheets:
        person = Person.objects.get(name=sheet["expected"]["person"]["name"])
        told = [fold(item["employer"]) for item in sheet["expected"]["positions"] if not item.get("generic")]
        names = {
            fold(form): fold(item["employer"])
            for item in sheet["expected"]["positions"]
            for form in (item["employer"], *item.get("aliases", ()))
        }
        shown = [names.get(fold(p.employer.name)) for p in person.positions.exclude(employer=None)]
        assert shown == told, person


def test_nobody_is_left_half_way(imported):
    assert not Person.objects.exclude(state=State.PUBLISHED).exists()
