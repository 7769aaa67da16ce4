"""An editor drops the two documents in, reviews them and publishes them."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from profiles.models import Interview, Person, State, Verdict
from tests.browser.desk import Desk, documents, open_for_editors, publish_the_two

pytestmark = pytest.mark.django_db(transaction=True)
GROUND = "L’entretien est public, la personne a été informée"


@pytest.fixture
def desk(page, live_server, transactional_db):
    open_for_editors()
    desk = Desk(page, live_server.url)
    desk.log_in()
    return desk


def violations(page):
    return [(found["id"], found["nodes"][0]["html"]) for found in Axe().run(page).response["violations"]]


def test_from_a_dropped_document_to_a_published_profile(page, desk, complaints):
    review = desk.import_file(documents()[0], Titre="Un data scientist au CHU")
    expect(page.get_by_role("heading", level=1)).to_have_text("Un data scientist au CHU")
    person = Person.objects.get()
    read = desk.claims().count()
    assert read

    # A claim leads to its words in the text, and the words lead back.
    first = desk.claims().first
    first.locator(".words a").first.click()
    expect(page.locator(".text :target")).to_be_in_viewport()
    number = first.get_attribute("data-claim")
    page.locator(f'.text mark[data-claims~="{number}"] a').first.click()
    expect(page).to_have_url(re.compile(r"#claim-\d+$"))

    # Reject, undo, and correct in place.
    skill = page.locator("#kind-skill [data-claim]").first
    skill.get_by_role("button", name="Écarter").click()
    expect(skill).to_have_attribute("data-state", Verdict.REJECTED)
    expect(skill.get_by_role("status")).to_have_text("Écartée.")
    skill.get_by_role("button", name="Annuler la décision").click()
    expect(skill).to_have_attribute("data-state", "waiting")
    page.locator("#kind-person").get_by_role("link", name="Corriger").click()
    page.locator("#kind-person").get_by_label("Âge lors de l’entretien").fill("33")
    page.get_by_role("button", name="Enregistrer la correction").click()
    expect(page.locator("#kind-person [data-claim]")).to_have_attribute("data-state", Verdict.CORRECTED)

    desk.accept_all(above=90)
    desk.accept_those_that_wait()
    assert not desk.waiting()
    desk.publish(review, GROUND)
    person.refresh_from_db()
    assert (person.state, person.age) == (State.PUBLISHED, 33)
    assert person.positions.exists()
    assert complaints == []


def test_the_two_people_are_published(page, live_server, transactional_db):
    publish_the_two(page, live_server.url)
    assert {person.name for person in Person.objects.published()} == {"Prosper Burq", "Cécile Fang"}
    prosper, cecile = Person.objects.order_by("name").reverse()
    assert in_order("Société Générale", "CHU de Toulouse", [step.label for step in prosper.positions.all()])
    assert "ENSEEIHT" in {step.label for step in prosper.education_steps.all()}
    assert in_order("Storytel", "Criteo", [step.label for step in cecile.positions.all()])
    assert "ENSAI" in {step.label for step in cecile.education_steps.all()}


def in_order(first, second, labels):
    return labels.index(first) < labels.index(second)


def test_all_of_it_without_javascript(browser, live_server, browser_context_args, transactional_db):
    with browser.new_context(**browser_context_args, java_script_enabled=False) as context:
        page = context.new_page()
        open_for_editors()
        desk = Desk(page, live_server.url)
        desk.log_in()
        review = desk.import_file(documents()[0])
        page.locator("#kind-person").get_by_role("link", name="Corriger").click()
        page.get_by_label("Résumé", exact=True).fill("Data scientist au CHU")
        page.get_by_role("button", name="Enregistrer la correction").click()
        page.locator("#kind-working_life").get_by_role("link", name="Ajouter ce qui manque").click()
        page.get_by_label("Aspect").select_option("remote")
        page.get_by_label("Ce qui est dit").fill("un jour par semaine")
        page.get_by_role("button", name="Ajouter ce fait").click()
        expect(page.locator("#kept")).to_contain_text("un jour par semaine")
        desk.accept_all(above=0)
        desk.publish(review, GROUND)
        page.get_by_role("link", name="Retirer…").click()
        page.get_by_role("button", name="Le retirer maintenant").click()
        expect(page.get_by_text("Il peut être publié à nouveau.")).to_be_visible()
    assert Person.objects.get().state == State.WITHDRAWN


def test_a_form_that_opened_in_place_closes_again(page, desk):
    desk.import_file(documents()[0])
    here = page.url
    person = page.locator("#kind-person")
    person.get_by_role("link", name="Corriger").click()
    expect(person.get_by_label("Nom ou pseudonyme")).to_be_focused()
    person.get_by_role("link", name="Annuler").click()
    expect(person.get_by_role("link", name="Corriger")).to_be_focused()
    assert page.url == here


def test_the_same_document_again_leads_to_the_first_one(page, desk):
    review = desk.import_file(documents()[0])
    assert desk.import_file(documents()[0]) == review
    expect(page.get_by_text("Ce document est déjà là")).to_be_visible()
    assert Interview.objects.count() == 1


@pytest.mark.parametrize("width, scheme", [(390, "light"), (390, "dark"), (1280, "dark"), (1600, "light")])
def test_the_desk_can_be_used_by_everybody(page, desk, width, scheme):
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": width, "height": 900})
    review = desk.import_file(documents()[0])
    pages = ("/admin/", "/admin/profiles/interview/", "/admin/profiles/interview/add/")
    for address in (
        review,
        f"{review}add/position/",
        f"{review}accept/",
        *(desk.site + path for path in pages),
    ):
        page.goto(address)
        assert violations(page) == [], address
        assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0, address
