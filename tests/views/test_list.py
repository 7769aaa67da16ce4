"""The list of profiles: everything is in the address, and nothing in it breaks the page."""

import json
import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from profiles.browse.filters import ProfileFilter
from tests.makers import make_person
from tests.views.pages import get, links, names, text

pytestmark = pytest.mark.django_db
LIST = "/en/profiles/"


@pytest.fixture
def four(db):
    make_person("Lina", schools=["ENSAI"], skills=["SQL"], salaries=[(45000, 50000)])
    make_person("Marc", schools=["ENSEEIHT"], positions=["MAIF"])
    make_person("Zoé", schools=["ENSAI"], skills=["Python"], salaries=[(70000, 80000)])
    make_person("Nour", positions=["Société Générale"])
    make_person("Draft", schools=["ENSAI"], state="draft")
    make_person("Gone", schools=["ENSAI"], state="withdrawn")


def facet(html, name):
    """Label and count of each value of a facet, as the page shows them."""
    boxes = rf'name="{name}" value="[^"]*"[^>]*><span class="choice-name">(.*?)</span>.*?</span>(\d+)<span'
    return {label: int(count) for label, count in re.findall(boxes, html, flags=re.S)}


@pytest.mark.usefixtures("four")
class TestList:
    def test_shows_the_published_newest_first(self, client):
        assert names(get(client, LIST)) == ["Nour", "Zoé", "Marc", "Lina"]

    def test_is_headed_by_what_it_is(self, client):
        page = get(client, f"{LIST}?school=ensai&school=enseeiht&salary_min=40000")
        assert "2 profiles · school ENSAI or ENSEEIHT · from €40,000 gross a year" in text(page)

    def test_heading_stays_short(self, client):
        page = get(client, f"{LIST}?school=ensai&skill=sql&role=x&city=y&q=zzz")
        assert "<h1" in page
        assert "· 3 more filters" in text(re.search(r"<h1.*?</h1>", page, re.S)[0])

    def test_counts_leave_their_own_facet_out(self, client):
        page = get(client, f"{LIST}?school=ensai")
        assert facet(page, "school") == {"ENSAI": 2, "ENSEEIHT": 1, "Not stated": 1}
        assert facet(page, "skill") == {"Python": 1, "SQL": 1, "Not stated": 0}

    def test_values_without_anybody_stay_in_sight(self, client):
        assert facet(get(client, f"{LIST}?school=enseeiht"), "skill") == {
            "Python": 0,
            "SQL": 0,
            "Not stated": 1,
        }

    def test_an_unknown_value_keeps_its_chip_and_finds_nobody(self, client):
        page = get(client, f"{LIST}?school=hogwarts")
        assert facet(page, "school")["Hogwarts"] == 0
        assert "School: hogwarts" in text(page)
        assert names(page) == []

    def test_chips_take_off_one_filter_each(self, client):
        page = get(client, f"{LIST}?school=ensai&skill=sql&q=lina")
        assert {"?q=lina&skill=sql", "?q=lina&school=ensai", "?school=ensai&skill=sql"} <= set(links(page))

    def test_nobody_left_says_which_filter_to_drop(self, client):
        page = get(client, f"{LIST}?school=enseeiht&skill=sql")
        assert "Without School: ENSEEIHT: 1 profile" in text(page)
        assert "Without Skill: SQL: 1 profile" in text(page)

    def test_a_wrong_amount_is_said_beside_its_field(self, client):
        page = get(client, f"{LIST}?salary_min=lots&school=ensai")
        assert 'value="lots"' in page
        assert "Write an amount in whole euros" in page
        assert names(page) == ["Zoé", "Lina"]

    def test_ticks_are_kept_in_the_address(self, client):
        pid = make_person("Awa").pid
        page = get(client, f"{LIST}?p={pid}&school=ensai")
        assert f'<input type="hidden" name="p" value="{pid}">' in page
        assert f"?p={pid}" in links(page)

    @pytest.mark.parametrize(
        "sort,first", [("name", "Lina"), ("-name", "Zoé"), ("-salary", "Zoé"), ("updated", "Lina")]
    )
    def test_sorts(self, client, sort, first):
        assert names(get(client, f"{LIST}?sort={sort}"))[0] == first

    def test_pages(self, client):
        page = get(client, f"{LIST}?size=3&page=2")
        assert names(page) == ["Lina"]
        assert names(get(client, f"{LIST}?size=3&page=99")) == ["Lina"]

    def test_filtered_lists_are_not_for_search_engines(self, client):
        assert "noindex" in get(client, f"{LIST}?school=ensai")
        assert "noindex" not in get(client, LIST)

    def test_words_of_an_address_are_escaped(self, client):
        page = get(client, LIST + "?q=%3Cscript%3Ealert(1)%3C/script%3E&school=%22%3E%3Cb%3E")
        assert "<script>alert" not in page
        assert '"><b>' not in page


class TestEmptyCatalogue:
    def test_says_that_nothing_is_published(self, client):
        assert "No profile is published yet" in get(client, LIST)
        assert "No profile is published yet" in get(client, "/en/")


words = st.text(max_size=12)
addresses = st.lists(
    st.tuples(
        st.sampled_from((*ProfileFilter.base_filters, "sort", "page", "size", "p", "format", "table", "x"))
        | words,
        words
        | st.sampled_from(
            ("_none", "ensai", "45k", "-1", "0", "9" * 30, "\x00", "'", "%", "csv", "json", "name")
        ),
    ),
    max_size=6,
)


class TestAnyAddress:
    @settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(pairs=addresses)
    @pytest.mark.usefixtures("four")
    def test_never_breaks(self, client, pairs):
        response = client.get("/fr/profiles/", query_params=[(name, value) for name, value in pairs])
        assert response.status_code == 200 or response.json()["status"] == response.status_code == 400
        if response.streaming:
            assert b"pid" in b"".join(response.streaming_content)


@pytest.mark.usefixtures("four")
class TestJson:
    def test_has_the_shape_that_programs_expect(self, client):
        said = json.loads(get(client, f"{LIST}?school=ensai&size=1&colour=blue&format=json"))
        assert said["ok"]
        assert (said["count"], said["page"], said["size"], said["lang"]) == (2, 1, 1, "en")
        assert said["next_url"].endswith("?school=ensai&size=1&page=2&format=json")
        assert [person["name"] for person in said["results"]] == ["Zoé"]
        assert said["results"][0]["salary"]["min"] == 70000
        assert said["results"][0]["steps"][0] == {
            "kind": "education", "org": "ensai", "label": "ENSAI", "start": None, "end": None,
        }  # fmt: skip
        assert said["active"][0]["remove_url"].startswith("http://")
        assert said["facet_results"]["results"]["school"]["results"][0] == {
            "value": "ensai", "label": "ENSAI", "count": 2, "selected": True,
            "toggle_url": "http://testserver/en/profiles/?size=1&format=json",
        }  # fmt: skip
        assert said["coverage"]["interviews"] == 2
        assert said["warnings"] == ["Unknown parameter, ignored: colour"]

    def test_refuses_a_wrong_number(self, client):
        said = json.loads(get(client, f"{LIST}?salary_min=lots&format=json", status=400))
        assert said["ok"] is False
        assert said["status"] == 400
        assert "salary_min" in said["error"]


@pytest.mark.usefixtures("four")
class TestCsv:
    def csv(self, client, path):
        return b"".join(client.get(path).streaming_content).decode()

    def test_is_for_the_spreadsheets_of_its_language(self, client):
        english = self.csv(client, "/en/profiles/?format=csv&school=ensai")
        french = self.csv(client, "/fr/profiles/?format=csv&school=ensai")
        assert english.startswith("\ufeffpid,slug,display_name,")
        assert french.startswith("\ufeffpid;slug;display_name;")
        assert english.count("\r\n") == 3

    def test_steps_and_salaries_are_tables_of_their_own(self, client):
        steps = self.csv(client, f"{LIST}?format=csv&table=steps&q=marc").splitlines()
        assert ",1,education,enseeiht,ENSEEIHT," in steps[1]
        assert ",2,work,maif,MAIF," in steps[2]
        salaries = self.csv(client, f"{LIST}?format=csv&table=salaries&q=lina")
        assert "45000.00,50000.00,EUR,gross,year" in salaries

    def test_runs_no_formula(self, client):
        make_person("=cmd|' /C calc'!A0")
        assert ",'=cmd" in self.csv(client, f"{LIST}?format=csv")
