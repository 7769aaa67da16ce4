"""One person's page: every fact opens the words that say it, as far as they may be shown."""

import re

import pytest
from django.contrib.auth.models import User

from profiles.actions import publication
from profiles.models import Position
from tests.makers import make_editor, make_person
from tests.views.pages import get, links, text

pytestmark = pytest.mark.django_db


def path(person, language="en"):
    return f"/{language}/profiles/{person.slug}-{person.pid}/"


@pytest.fixture
def lina(db):
    return make_person(
        "Lina Amrani",
        schools=["ENSAI"],
        positions=[{"employer": "MAIF", "title": "data engineer", "current": True}],
        skills=["SQL"],
        salaries=[{"low": 2500, "high": 3000, "period": "month", "basis": "net", "about": "person"}],
        working_life={"remote": "2 days a week"},
        answers={"advice": "Learn to count before you model."},
    )


class TestProfile:
    def test_every_fact_opens_its_words(self, client, lina):
        page = get(client, path(lina))
        assert page.count("<mark>") == 5
        for words in ("ENSAI", "MAIF", "SQL"):
            assert f"<mark>this is how {words} came about</mark>, and I would do it again." in page
        assert "Learn to count before you model." in page

    def test_a_derived_amount_says_how(self, client, lina):
        page = text(get(client, path(lina)))
        assert "€2,500 to €3,000 net a month" in page
        assert "about €39,000 to €46,800 gross a year" in page
        assert "net turned into gross" in page

    def test_quotes_keep_their_language(self, client, lina):
        assert '<blockquote class="words" lang="en">' in get(client, path(lina, "fr"))

    def test_says_who_checked_and_what_the_interview_is(self, client):
        page = text(get(client, path(make_person("Zoé", interview={"nature": "invented"}))))
        assert "invented example" in page
        assert "Checked by Nour, the editors" in page

    def test_words_that_may_not_be_shown_stay_with_the_editors(self, client):
        marc = make_person(
            "Marc", skills=["SQL"], answers={"advice": "My secret."}, interview={"shows": "nothing"}
        )
        page = get(client, path(marc))
        assert "SQL" in page
        assert "kept with the editors" in page
        assert "My secret" not in page
        assert "came about" not in page

    def test_a_short_quote_is_cut_and_a_free_text_is_not(self, client):
        long = "I count things all day and then I explain them. " * 20
        short = make_person("Marc", answers={"advice": long})
        free = make_person("Nour", answers={"advice": long}, interview={"shows": "all"})
        assert "[…]" in get(client, path(short))
        assert "[…]" not in get(client, path(free))

    def test_a_fact_that_no_passage_says_is_signed(self, client, lina):
        Position.objects.create(person=lina, title="volunteer", order=9, signed_by=make_editor())
        assert "Added by the editors, who signed it" in get(client, path(lina))

    def test_stations_lead_to_their_facts(self, client, lina):
        page = get(client, path(lina))
        anchors = [link[1:] for link in links(page) if link.startswith("#f-")]
        assert len(anchors) == 2
        assert all(f'id="{anchor}"' in page for anchor in anchors)

    def test_somebody_without_a_job_yet_has_a_route(self, client):
        page = get(client, path(make_person("Prune", schools=["ENSAI"])))
        assert "No job stated" in page


class TestAddress:
    def test_another_slug_leads_to_the_right_one(self, client, lina):
        response = client.get(f"/fr/profiles/somebody-else-{lina.pid}/")
        assert response.status_code == 301
        assert response["Location"] == path(lina, "fr")

    def test_a_draft_is_not_there(self, client):
        get(client, path(make_person("Secret", state="draft")), status=404)

    def test_an_unknown_person_is_not_there(self, client):
        get(client, "/fr/profiles/nobody-aaaaaaaa/", status=404)

    @pytest.mark.parametrize("below", ["", "evidence/i/"])
    def test_a_withdrawn_profile_is_gone_without_a_name(self, client, lina, below):
        publication.withdraw(person=lina, by=make_editor())
        response = client.get(path(lina) + below)
        assert response.status_code == 410
        assert response["X-Robots-Tag"] == "noindex"
        page = response.content.decode()
        assert "This profile was withdrawn" in page
        assert "lina" not in page.lower()
        assert "amrani" not in page.lower()

    def test_withdrawal_is_seen_everywhere_at_once(self, client, lina):
        assert "Lina" in get(client, "/en/profiles/")
        publication.withdraw(person=lina, by=make_editor())
        for page in (
            "/en/profiles/",
            "/en/",
            "/en/topics/",
            "/en/schools/",
            "/sitemap.xml",
            "/en/profiles/?format=json",
        ):
            assert "lina" not in get(client, page).lower()
        get(client, "/en/schools/ensai/", status=404)


class TestEvidence:
    def test_shows_the_passage_with_its_text_around(self, client, lina):
        fact = re.search(r"/evidence/(k\d+)/", get(client, path(lina)))[1]
        page = get(client, f"{path(lina)}evidence/{fact}/")
        assert "Well, <mark>this is how SQL came about</mark>, and I would do it again." in page

    def test_all_text_around_is_shown_only_where_all_may_be(self, client):
        free = make_person("Nour", skills=["SQL", "Python"], interview={"shows": "all"})
        fact = f"k{free.skills.get(skill__slug='sql').pk}"
        assert "how Python came about" in get(client, f"{path(free)}evidence/{fact}/")

    @pytest.mark.parametrize("fid", ["k999999", "z1", "s", "e1x", "k" + "9" * 18])
    def test_an_unknown_fact_is_not_there(self, client, lina, fid):
        get(client, f"{path(lina)}evidence/{fid}/", status=404)

    def test_a_fact_of_somebody_else_is_not_there(self, client, lina):
        other = make_person("Marc", skills=["R"])
        get(client, f"{path(lina)}evidence/k{other.skills.get().pk}/", status=404)

    def test_nothing_of_hidden_words_is_shown(self, client):
        marc = make_person("Marc", answers={"advice": "My secret."}, interview={"shows": "nothing"})
        page = get(client, f"{path(marc)}evidence/a{marc.answers.get().pk}/")
        assert "secret" not in page
        assert "kept with the editors" in page


def test_editors_are_named_by_their_own_name_only(client):
    make_editor()
    User.objects.filter(username="nour").update(first_name="", last_name="")
    page = text(get(client, path(make_person("Zoé"))))
    assert "Checked by the editors" in page
