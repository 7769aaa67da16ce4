"""What each filter of the list means."""

import pytest
from django.http import QueryDict

from profiles.browse.facets import FACETS
from profiles.browse.filters import ProfileFilter
from profiles.models import Person
from tests.makers import make_employer, make_person

pytestmark = pytest.mark.django_db


def found(address):
    return {person.name for person in ProfileFilter(QueryDict(address), Person.objects.published()).qs}


def errors(address):
    return ProfileFilter(QueryDict(address), Person.objects.published()).form.errors


@pytest.fixture
def three(db):
    make_person(
        "Lina", schools=["ENSAI"], skills=["SQL", "Python"], salaries=[(45000, 50000), (70000, 80000)]
    )
    make_person("Marc", schools=["ENSEEIHT"], skills=["SQL"], salaries=[{"low": 30000, "about": "market"}])
    make_person("Zoé", schools=[None], positions=["Société Générale"])
    make_person("Nobody sees me", schools=["ENSAI"], state="draft")


def test_every_facet_has_its_filter():
    assert set(FACETS) <= set(ProfileFilter.base_filters)


@pytest.mark.usefixtures("three")
class TestFacets:
    def test_one_value(self):
        assert found("school=ensai") == {"Lina"}

    def test_two_values_of_a_facet_are_either(self):
        assert found("school=ensai&school=enseeiht") == {"Lina", "Marc"}

    def test_two_facets_are_both(self):
        assert found("school=ensai&school=enseeiht&skill=python") == {"Lina"}

    def test_not_stated(self):
        assert found("school=_none") == {"Zoé"}
        assert found("school=_none&school=ensai") == {"Zoé", "Lina"}

    def test_an_unknown_value_finds_nobody(self):
        assert found("school=hogwarts") == set()
        assert found("school=hogwarts&school=ensai") == {"Lina"}

    def test_an_empty_value_is_no_filter(self):
        assert found("school=&q=&salary_min=") == {"Lina", "Marc", "Zoé"}

    def test_a_place_of_work_is_the_one_told_before_the_employer_s(self):
        chu = make_employer("CHU", city="Toulouse")
        make_person("Prune", positions=[{"employer": chu, "location": "Albi"}])
        make_person("Basile", positions=[chu])
        assert found("city=Albi") == {"Prune"}
        assert found("city=Toulouse") == {"Basile"}


@pytest.mark.usefixtures("three")
class TestWords:
    @pytest.mark.parametrize("words", ["societe", "SOCIÉTÉ générale", "generale soc", "zoe"])
    def test_are_found_whatever_their_accents_case_and_order(self, words):
        assert found(f"q={words}") == {"Zoé"}

    def test_must_all_occur(self):
        assert found("q=sql") == {"Lina", "Marc"}
        assert found("q=sql enseeiht") == {"Marc"}

    def test_signs_of_sql_are_only_signs(self):
        assert found("q=%25") == found("q=_") == {"Lina", "Marc", "Zoé"}


@pytest.mark.usefixtures("three")
class TestSalary:
    def test_ranges_overlap(self):
        assert found("salary_min=48000&salary_max=49000") == {"Lina"}
        assert found("salary_min=80000") == {"Lina"}
        assert found("salary_max=44000") == {"Marc"}

    def test_one_statement_answers_both_bounds(self):
        assert found("salary_min=55000&salary_max=60000") == set()

    def test_about_whom_is_asked_of_the_same_statement(self):
        assert found("salary_about=market") == {"Marc"}
        assert found("salary_about=market&salary_min=40000") == set()

    def test_not_stated_is_beside_the_range(self):
        assert found("salary=_none") == {"Zoé"}
        assert found("salary=_none&salary_min=60000") == {"Zoé", "Lina"}

    @pytest.mark.parametrize(
        "amount", ["60000", "60 000 €", "60k", "60 K€", "60,000", "60.000", "60\u202f000\xa0EUR"]
    )
    def test_amounts_are_read_as_people_write_them(self, amount):
        assert not errors(f"salary_min={amount}")
        assert found(f"salary_min={amount}") == {"Lina"}

    @pytest.mark.parametrize("amount", ["abc", "-5", "1e9", "12 apples", "99999999999", "0x10"])
    def test_a_wrong_amount_is_said_and_leaves_the_rest(self, amount):
        assert "salary_min" in errors(f"salary_min={amount}&school=ensai")
        assert found(f"salary_min={amount}&school=ensai") == {"Lina"}

    def test_amounts_in_the_wrong_order_are_said(self):
        assert "salary_max" in errors("salary_min=60000&salary_max=40000")
