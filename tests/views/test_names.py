"""Pages of schools, employers, roles, skills and questions: only what published people name."""

import pytest

from profiles.models import Employer, School
from tests.makers import make_employer, make_person, make_school
from tests.views.pages import get, links, names, text

pytestmark = pytest.mark.django_db


@pytest.fixture
def people(db):
    make_person(
        "Lina",
        schools=["ENSAI"],
        positions=[{"employer": "Storytel", "role": "data scientist"}],
        skills=["SQL"],
    )
    make_person(
        "Marc", schools=["ENSAI"], positions=[{"employer": "MAIF"}], answers={"advice": "Count first."}
    )
    make_person("Secret", schools=["Hidden School"], state="draft")
    make_school("Empty School")


@pytest.mark.usefixtures("people")
class TestNames:
    @pytest.mark.parametrize(
        "path,said",
        [
            ("/en/schools/", "ENSAI 2 profiles"),
            ("/en/employers/", "Storytel 1 profile"),
            ("/en/roles/", "Data scientist 1 profile"),
            ("/en/skills/", "SQL 1 profile"),
            ("/en/topics/", "What about advice? 1 profile"),
        ],
    )
    def test_lists_have_counts_of_published_people(self, client, path, said):
        page = text(get(client, path))
        assert said in page
        assert "Hidden School" not in page
        assert "Empty School" not in page

    def test_a_school_shows_its_people_and_where_they_work(self, client):
        page = get(client, "/en/schools/ensai/")
        assert names(page) == ["Marc", "Lina"]
        assert "/en/profiles/?school=ensai&employer=storytel" in links(page)
        assert "not a sample" in text(page)

    def test_an_employer_says_who_bought_it(self, client):
        criteo = make_employer("Criteo")
        Employer.objects.filter(slug="storytel").update(bought_by=criteo, bought="2016-05")
        assert "Storytel was bought by Criteo in 2016" in text(get(client, "/en/employers/storytel/"))

    @pytest.mark.parametrize(
        "path",
        [
            "/en/schools/hidden-school/",
            "/en/schools/empty-school/",
            "/en/roles/nothing/",
            "/en/topics/salary/",
        ],
    )
    def test_what_nobody_public_names_is_not_there(self, client, path):
        get(client, path, status=404)

    def test_the_full_name_stands_beside_the_common_one(self, client):
        School.objects.filter(slug="ensai").update(name_fr="École nationale de la statistique")
        assert "École nationale de la statistique" in get(client, "/fr/schools/ensai/")


@pytest.mark.usefixtures("people")
class TestTopic:
    def test_shows_every_answer_that_may_be_shown(self, client):
        make_person("Zoé", answers={"advice": "Secret."}, interview={"shows": "nothing"})
        page = get(client, "/en/topics/advice/")
        assert "Count first." in page
        assert "Secret." not in page
        assert "kept with the editors" in page

    def test_pages(self, client):
        for number in range(21):
            make_person(f"Person {number}", answers={"advice": "Go on."})
        assert get(client, "/en/topics/advice/").count("Go on.") == 20
        assert get(client, "/en/topics/advice/?page=2").count("Go on.") == 1
        assert get(client, "/en/topics/advice/?page=nonsense").count("Go on.") == 20
