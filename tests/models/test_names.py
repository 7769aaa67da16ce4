"""Two spellings of one name fold alike, and two names do not."""

import pytest
from django.utils.translation import override

from profiles.models import Role, School, fold


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Société Générale", "SOCIETE GENERALE"),
        ("Sacré-Cœur", "sacre coeur"),
        ("CHU de Toulouse", "C.H.U. de Toulouse"),
        ("École d’ingénieurs", "ecole d'ingenieurs"),
        ("Viens-là", "Viens – là"),
        ("Straße", "STRASSE"),
        ("ＥＮＳＡＩ", "ensai"),
        ("  Data\u00a0Lab ", "data lab"),
    ],
)
def test_spellings_of_one_name(one, other):
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), [("C", "C++"), ("C", "C#"), ("ENSAI", "ENSAE"), ("42", "4 2")])
def test_names_that_differ(one, other):
    assert fold(one) != fold(other)


def test_nothing_folds_to_nothing():
    assert fold(" – … ") == ""


def test_the_folded_form_follows_the_name(db):
    school = School.objects.create(slug="n7", name="ENSEEIHT")
    school.name = "Toulouse INP"
    school.save()
    assert School.objects.get(folded="toulouse inp") == school
    School.objects.bulk_create([School(slug="x", name="École 42")])
    assert School.objects.get(slug="x").folded == "ecole 42"


def test_a_proper_name_is_the_same_in_both_languages():
    school = School(name="ENSAI", name_fr="École nationale de la statistique", name_en="")
    with override("en"):
        assert (str(school), school.full_name) == ("ENSAI", "")
    with override("fr"):
        assert (str(school), school.full_name) == ("ENSAI", "École nationale de la statistique")


def test_a_word_of_the_trade_is_told_in_the_language_of_the_page():
    role = Role(name="actuary", name_fr="actuaire", name_en="")
    with override("fr"):
        assert str(role) == "actuaire"
    with override("en"):
        assert str(role) == "actuary"
