"""A career as stations: what stands together, what folds, and how many stand on a line."""

import pytest
from django.utils import translation

from profiles.browse import people, routes
from tests.makers import make_person


def route(**told):
    person = make_person("Lina", **told)
    return routes.of(people.for_cards([person.pk])[0])


def labels(found):
    return [station.label for station in found.stations]


@pytest.fixture
def english():
    with translation.override("en"):
        yield


@pytest.mark.django_db
@pytest.mark.usefixtures("english")
class TestRoute:
    def test_studies_come_before_jobs_and_now_is_filled(self):
        found = route(schools=["ENSAI"], positions=["MAIF", {"employer": "Criteo", "current": True}])
        assert [(station.label, station.kind, station.now) for station in found.stations] == [
            ("ENSAI", "study", False),
            ("MAIF", "job", False),
            ("Criteo", "job", True),
        ]

    def test_positions_that_follow_each_other_at_one_employer_are_one_station(self):
        jobs = [{"employer": "Criteo", "title": title} for title in ("analyst", "engineer", "lead")]
        found = route(positions=[*jobs, "MAIF", {"employer": "Criteo", "title": "director"}])
        assert labels(found) == ["Criteo", "MAIF", "Criteo"]
        assert found.stations[0].detail == "analyst → lead"
        assert len(found.stations[0].anchors) == 3

    def test_a_return_to_school_stands_where_its_date_says(self):
        found = route(
            schools=["ENSAI", {"school": "Bootcamp", "start": "2020"}],
            positions=[{"employer": "MAIF", "start": "2015"}, {"employer": "Criteo", "start": "2021"}],
        )
        assert labels(found) == ["ENSAI", "MAIF", "Bootcamp", "Criteo"]

    def test_an_employer_that_is_not_named_is_said(self):
        found = route(positions=[{"location": "États-Unis", "kind": "job"}])
        assert (found.stations[0].label, found.stations[0].detail) == ("États-Unis", "employer not stated")

    def test_without_a_job_the_line_ends_open(self):
        assert route(schools=["ENSAI"]).stations[-1].kind == "missing"
        assert route().stations == ()

    def test_a_long_route_folds_its_middle_on_a_card(self):
        found = route(schools=["ENSAI"], positions=[f"Employer {number}" for number in range(1, 15)])
        folded = found.folded()
        assert labels(folded) == ["ENSAI", "Employer 1", "+10", "Employer 12", "Employer 13", "Employer 14"]
        assert folded.stations[2].detail == "10 more stations"
        assert route(positions=["a", "b", "c"]).folded().stations != ()


@pytest.mark.parametrize("number", range(1, 31))
def test_no_last_station_stands_alone_on_its_line(number):
    stations = tuple(routes.Station("job", str(place)) for place in range(number))
    columns = routes.Route("Lina", stations).columns
    assert 1 <= columns <= 6
    assert number <= columns or number % columns != 1
