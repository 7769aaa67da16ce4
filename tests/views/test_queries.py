"""Each page asks as much of the database with three people as with thirty."""

import pytest

from profiles.browse import index
from tests.makers import make_person

PLACES = ("MAIF", "Criteo", "Doctolib")


def people(number):
    """People who have everything, at the same school and at a few employers."""
    return [
        make_person(
            f"Person {place}",
            schools=["ENSAI", None],
            positions=[
                {"employer": PLACES[place % 3], "role": "data engineer"},
                {"employer": "SNCF", "current": True},
            ],
            skills=["SQL", "Python", f"Skill {place}"],
            salaries=[(40000 + place, 50000), (60000, 70000)],
            working_life={"remote": "100%", "bonus": "yes"},
            answers={"advice": "Count.", "salary": "Enough."},
        )
        for place in range(number)
    ]


# The first of each is the catalogue's version, which says whether the index still holds.
QUERIES = {
    "/fr/": 8,
    "/fr/profiles/": 8,
    "/fr/profiles/?school=ensai&skill=sql&salary_min=45000&q=data&sort=name": 8,
    "/fr/profiles/?format=json": 8,
    "{profile}": 16,
    "{profile}evidence/{skill}/": 7,
    "/fr/compare/?p={0}&p={1}": 8,
    "/fr/schools/": 1,
    "/fr/schools/ensai/": 9,
    "/fr/employers/maif/": 9,
    "/fr/roles/data-engineer/": 9,
    "/fr/skills/sql/": 9,
    "/fr/topics/": 2,
    "/fr/topics/advice/": 6,
    "/sitemap.xml": 4,
}


@pytest.mark.django_db
@pytest.mark.parametrize("path", QUERIES)
@pytest.mark.parametrize("number", [3, 30])
def test_pages_ask_a_fixed_number_of_queries(client, django_assert_num_queries, path, number):
    made = people(number)
    lina = made[0]
    profile = f"/fr/profiles/{lina.slug}-{lina.pid}/"
    address = path.format(made[0].pid, made[1].pid, profile=profile, skill=f"k{lina.skills.first().pk}")
    index.current()
    with django_assert_num_queries(QUERIES[path]):
        response = client.get(address)
    assert response.status_code == 200
