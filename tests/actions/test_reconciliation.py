"""Names as told, and what they may mean."""

import pytest

from profiles.actions import reconciliation
from profiles.actions.reconciliation import NameBook, Reason
from profiles.models import Alias, Employer, School


@pytest.fixture
def hospitals(db):
    """Two hospitals that people both call "CHU"."""
    toulouse = Employer.objects.create(slug="chu-de-toulouse", name="CHU de Toulouse")
    rennes = Employer.objects.create(slug="chu-de-rennes", name="CHU de Rennes")
    for hospital in (toulouse, rennes):
        Alias.objects.create(form="CHU", employer=hospital, verdict="ask")
    Alias.objects.create(form="Purpan", employer=toulouse)
    return toulouse, rennes


def found(name, target="employer"):
    return [(str(c.entity), c.reason, c.sure) for c in NameBook(target).candidates(name)]


def test_a_written_form_is_sure(hospitals):
    assert found("purpan")[0] == ("CHU de Toulouse", Reason.ALIAS, True)


def test_the_name_itself_is_sure_whatever_its_case_and_accents(hospitals):
    assert found("C.H.U. DE TOULOUSE")[0] == ("CHU de Toulouse", Reason.NAME, True)


def test_a_form_of_several_asks_which(hospitals):
    assert found("CHU")[:2] == [
        ("CHU de Toulouse", Reason.ASK, False),
        ("CHU de Rennes", Reason.ASK, False),
    ]
    assert NameBook("employer").sure("CHU") is None


def test_a_name_that_looks_alike_is_proposed_and_never_decided(db):
    Employer.objects.create(slug="criteo", name="Criteo")
    assert found("Criteo France") == [("Criteo", Reason.NEAR, False)]


def test_what_an_editor_refused_is_not_proposed_again(db, nour):
    criteo = Employer.objects.create(slug="criteo", name="Criteo")
    Alias.objects.create(form="Criteo France", employer=criteo, verdict="not_same", author=nour)
    assert found("Criteo France") == []


@pytest.mark.parametrize("name", ["Nothing at all", "", " – "])
def test_a_name_that_nothing_has(hospitals, name):
    assert found(name) == []


def test_a_form_that_means_two_things_is_asked_about_from_then_on(hospitals, nour):
    _toulouse, rennes = hospitals
    reconciliation.remember(target="employer", form="Purpan", entity=rennes, by=nour)
    assert {candidate[2] for candidate in found("Purpan")} == {False}


def test_a_book_takes_two_queries_whatever_it_is_asked(hospitals, django_assert_num_queries):
    with django_assert_num_queries(2):
        book = NameBook("employer")
        for _ in range(20):
            book.candidates("CHU")


def test_a_new_name_has_an_address_of_its_own(db, nour):
    first = reconciliation.create(target="school", name="École des Mines", by=nour)
    second = reconciliation.create(target="school", name="École des mines", by=nour)
    assert (first.slug, second.slug) == ("ecole-des-mines", "ecole-des-mines-2")
    assert School.objects.get(pk=first.pk).history.get().history_user == nour
