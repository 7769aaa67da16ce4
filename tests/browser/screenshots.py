"""Pictures of every kind of public page of a running site, to be looked at.

    python -m tests.browser.screenshots http://127.0.0.1:8000 var/screenshots

At 390 and 1280 pixels, light and dark, in French; and what a printer makes of three of them.
"""

import json
import sys
from pathlib import Path
from urllib.request import urlopen

from playwright.sync_api import Browser, sync_playwright

import dev
from tests.browser.conftest import FLAGS

WIDTHS = (390, 1280)
THEMES = ("light", "dark")
PRINTED = ("list", "profile", "compare")


def addresses(site: str) -> dict[str, str]:
    """One address of each kind of page, from what the site itself lists."""
    said = json.load(urlopen(f"{site}/fr/profiles/?format=json&size=100"))
    people = sorted(said["results"], key=lambda person: -len(person["steps"]))
    facets = said["facet_results"]["results"]
    school, topic = facets["school"]["results"][0]["value"], facets["topic"]["results"][0]["value"]
    profile = people[0]["url"].removeprefix(site)
    pids = "&".join(f"p={person['pid']}" for person in people[:2])
    return {
        "home": "/fr/",
        "list": "/fr/profiles/",
        "filtered": f"/fr/profiles/?school={school}&salary_min=40000",
        "nobody": f"/fr/profiles/?school={school}&q=zzz",
        "profile": profile,
        "identity": f"{profile}evidence/i/",
        "compare": f"/fr/compare/?{pids}",
        "compare-nobody": "/fr/compare/",
        "schools": "/fr/schools/",
        "school": f"/fr/schools/{school}/",
        "topics": "/fr/topics/",
        "topic": f"/fr/topics/{topic}/",
        "not-found": "/fr/nothing/",
        "privacy": "/fr/privacy/",
    }


def take(browser: Browser, site: str, folder: Path) -> None:
    pages = addresses(site)
    for width in WIDTHS:
        for theme in THEMES:
            context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=theme)
            page = context.new_page()
            for name, path in pages.items():
                page.goto(site + path)
                page.screenshot(path=folder / f"{name}-{width}-{theme}.png", full_page=True)
            context.close()
    page = browser.new_page()
    for name in PRINTED:
        page.goto(site + pages[name])
        page.pdf(path=folder / f"{name}.pdf", format="A4")


def main(site: str, folder: str) -> None:
    Path(folder).mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=dev.find_chromium(), args=FLAGS)
        take(browser, site.rstrip("/"), Path(folder))
        browser.close()


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
