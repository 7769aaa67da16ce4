"""The whole way, end to end: two documents imported, reviewed and published; then found and compared."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.desk import publish_the_two

ROUTES = {
    "Prosper Burq": ("ENSEEIHT", "Société Générale", "CHU de Toulouse"),
    "Cécile Fang": ("ENSAI", "Storytel", "Criteo"),
}


@pytest.fixture
def site(live_server, page, transactional_db):
    """A new site on which an editor has just published the two people."""
    publish_the_two(page, live_server.url)
    return live_server.url


@pytest.fixture
def visitor(browser, browser_context_args):
    """Somebody else, who is not logged in."""
    context = browser.new_context(**browser_context_args)
    yield context.new_page()
    context.close()


def names(visitor: Page) -> list[str]:
    return visitor.locator(".cards h2").all_inner_texts()


def test_from_two_documents_to_a_comparison(site, visitor):
    visitor.goto(f"{site}/fr/profiles/")
    assert sorted(names(visitor)) == sorted(ROUTES)

    visitor.get_by_role("checkbox", name="ENSAI").check()
    visitor.get_by_role("button", name="Afficher les profils").click()
    assert names(visitor) == ["Cécile Fang"]
    visitor.get_by_role("link", name="Tout effacer").click()

    visitor.get_by_label("De", exact=True).fill("60000")
    visitor.get_by_role("button", name="Afficher les profils").click()
    assert names(visitor) == ["Cécile Fang"]

    open_the_words_of_a_salary(visitor)
    compare_in_both_languages(visitor, site)


def open_the_words_of_a_salary(visitor: Page) -> None:
    visitor.get_by_role("link", name="Cécile Fang").click()
    fact = visitor.locator("details").filter(has_text=re.compile("70.000 à 80.000"))
    words = fact.locator("mark")
    assert not words.is_visible()
    fact.locator("summary").click()
    expect(words).to_contain_text("80")
    assert fact.locator("blockquote").get_attribute("lang") == "fr"


def compare_in_both_languages(visitor: Page, site: str) -> None:
    visitor.goto(f"{site}/fr/profiles/")
    for name in ROUTES:
        visitor.get_by_role("checkbox", name=f"Comparer {name}").check()
    visitor.get_by_role("button", name="Comparer la sélection").click()
    for heading, other in (("2 parcours côte à côte", "EN"), ("2 routes side by side", "FR")):
        expect(visitor.get_by_role("heading", level=1)).to_have_text(heading)
        routes = visitor.locator(".compare .route")
        for route in ROUTES.values():
            in_order = re.compile(".*".join(map(re.escape, route)), re.DOTALL)
            expect(routes.filter(has_text=in_order)).to_have_count(1)
        visitor.get_by_role("link", name=other, exact=True).click()
