"""What a site has besides its subject: languages, a map, a pulse, pages for what goes wrong."""

import re

import pytest
from django.test import Client

from tests.makers import make_person
from tests.views.pages import get, links

pytestmark = pytest.mark.django_db


class TestLanguages:
    @pytest.mark.parametrize("wanted,language", [("en", "en"), ("fr-CA,en;q=0.5", "fr"), ("de", "fr")])
    def test_the_bare_address_leads_to_the_one_that_is_read(self, client, wanted, language):
        response = client.get("/", headers={"Accept-Language": wanted})
        assert response["Location"] == f"/{language}/"

    def test_the_switch_keeps_page_and_state(self, client):
        page = get(client, "/fr/profiles/?school=ensai&sort=name")
        assert "/en/profiles/?school=ensai&sort=name" in links(page)
        assert '<html lang="fr">' in page

    def test_each_page_names_its_alternates_and_its_one_address(self, client):
        page = get(client, "/fr/profiles/?sort=name&page=1")
        for language, path in (("fr", "/fr/profiles/"), ("en", "/en/profiles/"), ("x-default", "/profiles/")):
            assert f'<link rel="alternate" hreflang="{language}" href="http://testserver{path}">' in page
        assert '<link rel="canonical" href="http://testserver/fr/schools/">' in get(
            client, "/fr/schools/?x=1"
        )

    def test_an_address_without_language_finds_its_page(self, client):
        assert client.get("/profiles/", headers={"Accept-Language": "en"})["Location"] == "/en/profiles/"


class TestPlainAddresses:
    def test_robots_may_read_everything_and_find_the_map(self, client):
        robots = get(client, "/robots.txt")
        assert "Sitemap: http://testserver/sitemap.xml" in robots
        assert "Disallow: /profiles" not in robots

    def test_the_map_holds_what_is_public_in_both_languages(self, client):
        lina = make_person("Lina", schools=["ENSAI"])
        make_person("Secret", state="draft")
        xml = get(client, "/sitemap.xml")
        for language in ("fr", "en"):
            assert f"<loc>http://testserver/{language}/profiles/lina-{lina.pid}/</loc>" in xml
            assert f"<loc>http://testserver/{language}/schools/ensai/</loc>" in xml
        assert "secret" not in xml

    def test_the_pulse_asks_the_database(self, client, django_assert_num_queries):
        with django_assert_num_queries(1):
            assert get(client, "/healthz").startswith("ok")


class TestPages:
    @pytest.mark.parametrize(
        "path", ["/fr/accessibility/", "/en/privacy/", "/en/", "/fr/topics/", "/en/compare/"]
    )
    def test_stand_even_without_a_profile(self, client, path):
        assert "<h1" in get(client, path)

    def test_nothing_is_written_into_a_page_that_the_policy_refuses(self, client):
        page = get(client, "/fr/")
        assert not re.search(r"<style|\sstyle=|\son\w+=|<script(?![^>]*src)", page)

    def test_what_is_not_there_is_said_in_the_language_of_the_address(self, client):
        assert "Il n’y a rien à cette adresse" in get(client, "/fr/nothing/", status=404)
        assert "There is nothing at this address" in get(client, "/en/nothing/", status=404)

    def test_what_breaks_is_said_without_a_database(self, monkeypatch):
        monkeypatch.setattr("profiles.browse.index.current", lambda: 1 / 0)
        response = Client(raise_request_exception=False).get("/fr/profiles/")
        assert response.status_code == 500
        assert "Une erreur est survenue de notre côté" in response.content.decode()

    def test_reading_sets_no_cookie_and_writes_nothing(self, client):
        make_person("Lina")
        for path in ("/fr/", "/fr/profiles/", "/en/compare/"):
            assert not client.get(path).cookies

    @pytest.mark.parametrize("path", ["/fr/profiles/", "/en/", "/en/compare/", "/en/schools/"])
    def test_only_reading_is_allowed(self, client, path):
        assert client.post(path).status_code == 405
