"""A visitor filters, opens the words of a fact, compares and changes the language, with and without scripts."""

import pytest

from tests.browser import public

PHONE, DESK = {"width": 390, "height": 844}, {"width": 1280, "height": 900}


@pytest.fixture
def people(transactional_db):
    return public.people()


@pytest.fixture(params=[True, False], ids=["with scripts", "without scripts"])
def visitor(request, browser, browser_context_args):
    context = browser.new_context(**browser_context_args, java_script_enabled=request.param, viewport=DESK)
    yield context.new_page()
    context.close()


def test_from_a_school_to_a_comparison(visitor, live_server, people):
    visitor.goto(f"{live_server.url}/fr/")
    visitor.get_by_role("link", name="Profils", exact=True).click()
    visitor.get_by_role("checkbox", name="ENSAI").check()
    visitor.get_by_label("De", exact=True).fill("40 000 €")
    visitor.get_by_role("button", name="Afficher les profils").click()
    assert visitor.get_by_role("heading", level=1).inner_text().startswith("1 profil")
    visitor.get_by_role("link", name="Retirer le filtre École").click()
    visitor.get_by_role("link", name="Tout effacer").click()
    for name in ("Lina Amrani", "Marc Œuvrard"):
        visitor.get_by_role("checkbox", name=f"Comparer {name}").check()
    visitor.get_by_role("button", name="Comparer la sélection").click()
    assert visitor.get_by_role("heading", level=1).inner_text() == "2 parcours côte à côte"
    assert "se séparent à l’étape" in visitor.locator(".diverge").inner_text()
    visitor.get_by_role("link", name="EN", exact=True).click()
    assert visitor.get_by_role("heading", level=1).inner_text() == "2 routes side by side"
    visitor.get_by_role("link", name="Remove Marc Œuvrard").click()
    visitor.get_by_role("link", name="Choose in the list").click()
    assert visitor.get_by_role("checkbox", name="Compare Lina Amrani").is_checked()


def test_a_fact_opens_its_words_and_leads_to_the_interview(visitor, live_server, people):
    lina, _marc = people
    visitor.goto(f"{live_server.url}{lina.get_absolute_url()}")
    words = visitor.locator("blockquote").filter(has_text="this is how SQL came about")
    assert not words.is_visible()
    visitor.locator("summary").filter(has_text="SQL").click()
    assert words.is_visible()
    assert words.locator("mark").inner_text() == "this is how SQL came about"
    visitor.locator("details[open] .fact-links a").first.click()
    assert visitor.locator("mark").inner_text() == "this is how SQL came about"


def test_on_a_phone_the_filters_stand_behind_one_button(visitor, live_server, people):
    visitor.set_viewport_size(PHONE)
    visitor.goto(f"{live_server.url}/fr/profiles/?school=ensai")
    assert not visitor.get_by_role("checkbox", name="ENSAI").is_visible()
    visitor.locator("summary").filter(has_text="Filtres").click()
    assert visitor.get_by_role("checkbox", name="ENSAI").is_visible()


def test_ticks_are_kept_while_one_filters(page, live_server, people):
    page.goto(f"{live_server.url}/fr/profiles/")
    page.get_by_role("checkbox", name="Comparer Lina Amrani").check()
    page.get_by_role("checkbox", name="Enseeiht").check()
    page.get_by_role("button", name="Afficher les profils").click()
    page.get_by_role("checkbox", name="Comparer Marc Œuvrard").check()
    page.get_by_role("button", name="Comparer la sélection").click()
    assert page.get_by_role("heading", level=1).inner_text() == "2 parcours côte à côte"


def test_an_address_that_names_a_fact_opens_it(page, live_server, people):
    lina, _marc = people
    anchor = f"f-k{lina.skills.first().pk}"
    page.goto(f"{live_server.url}{lina.get_absolute_url()}#{anchor}")
    assert page.locator(f"#{anchor} blockquote").is_visible()


def test_a_route_can_be_walked_with_the_keyboard(page, live_server, people):
    lina, _marc = people
    page.goto(f"{live_server.url}{lina.get_absolute_url()}")
    station = page.get_by_role("link", name="ENSAI", exact=True).first
    station.focus()
    assert station.evaluate("one => getComputedStyle(one).outlineStyle") != "none"
    page.keyboard.press("Enter")
    assert page.url.partition("#")[2].startswith("f-e")
