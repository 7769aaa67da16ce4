"""An editor comes in by the admin's door, and the strict policy is in nobody's way."""

import pytest

from profiles.actions.editors import create_editor


@pytest.fixture
def nour(transactional_db):
    create_editor(username="nour", password="a long password")


def test_an_editor_logs_in_and_the_browser_complains_of_nothing(page, live_server, nour, complaints):
    page.goto(f"{live_server.url}/admin/")
    page.get_by_label("Nom d’utilisateur").fill("nour")
    page.get_by_label("Mot de passe").fill("a long password")
    page.get_by_role("button", name="Connexion").click()
    page.get_by_role("heading", level=1).wait_for()
    assert page.get_by_text("Bienvenue").first.is_visible()
    assert complaints == []


def test_the_browser_does_not_leave_this_machine(page):
    with pytest.raises(Exception, match="ERR_NAME_NOT_RESOLVED"):
        page.goto("http://parcours.example.org/")
