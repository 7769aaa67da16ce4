"""Every kind of public page, in both languages and both themes, for every eye and every width."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.browser import public

NARROW, WIDE = {"width": 320, "height": 700}, {"width": 1280, "height": 900}
# Also what is not of WCAG: headings in order, landmarks, regions.
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


@pytest.fixture
def addresses(transactional_db):
    return public.addresses(*public.people())


COLOURS = {"runOnly": ["color-contrast"]}


def findings(page, rules=RULES):
    found = Axe().run(page, options=rules).response["violations"]
    return [f"{one['id']}: {node['html'][:160]}" for one in found for node in one["nodes"]]


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("language", ["fr", "en"])
def test_axe_finds_nothing(page, live_server, addresses, complaints, language, theme):
    page.emulate_media(color_scheme=theme)
    page.set_viewport_size(WIDE)
    found = {}
    for name, path in addresses.items():
        page.goto(f"{live_server.url}/{language}{path}")
        page.evaluate("document.querySelectorAll('details').forEach((one) => (one.open = true))")
        if problems := findings(page, RULES if theme == "light" else COLOURS):
            found[name] = problems
    assert found == {}
    assert [said for said in complaints if "404" not in said] == []


def test_axe_finds_nothing_on_a_phone(page, live_server, addresses):
    page.set_viewport_size(NARROW)
    found = {}
    for name, path in addresses.items():
        page.goto(f"{live_server.url}/fr{path}")
        if problems := findings(page):
            found[name] = problems
    assert found == {}


def test_nothing_is_wider_than_a_narrow_phone(page, live_server, addresses):
    page.set_viewport_size(NARROW)
    wide = []
    for name, path in addresses.items():
        page.goto(f"{live_server.url}/fr{path}")
        if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            wide.append(name)
    assert wide == []


def test_what_can_be_pressed_is_large_enough(page, live_server, addresses):
    """24 pixels each way (WCAG 2.5.8), but for links inside a sentence."""
    page.set_viewport_size(NARROW)
    small = {}
    for name in ("list", "profile", "compare", "home"):
        page.goto(f"{live_server.url}/fr{addresses[name]}")
        targets = (
            "button, summary, .chips a, .pager a, .bar a, .moves a, label:has(input[type=checkbox]), select"
        )
        sizes = page.locator(targets).evaluate_all(
            "all => all.filter(one => one.checkVisibility()).map(one => [one.outerHTML.slice(0, 80), "
            "one.getBoundingClientRect().width, one.getBoundingClientRect().height])"
        )
        if tight := [size for size in sizes if size[1] < 24 or size[2] < 24]:
            small[name] = tight
    assert small == {}
