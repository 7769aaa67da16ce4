"""What an editor does at the desk, in a real browser: reused by every journey that starts with one.

desk = Desk(page, live_server.url)
desk.log_in()
desk.publish(desk.import_file(document), ground="l’entretien est public")
"""

import re
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from playwright.sync_api import Page, expect

from profiles.actions import vocabulary
from profiles.actions.editors import create_editor

ROOT = Path(__file__).parents[2]
# The two real documents are not ours to give away: where they are not, our retellings stand in for them.
FOLDERS = (ROOT.parent / "shared" / "interviews" / "seeds", ROOT / "profiles" / "samples")
TWO = {
    "prosper-burq": ("Société Générale", "CHU de Toulouse"),
    "cecile-fang": ("Storytel", "Criteo"),
}  # the documents, and the employers that their route has to show in this order
PASSWORD = "a long password"


def documents() -> list[Path]:
    """The two interviews that every journey carries."""
    folder = next(folder for folder in FOLDERS if folder.is_dir())
    return [next(path for path in folder.glob(f"{name}.*") if path.suffix in {".txt", ".md"}) for name in TWO]


def open_for_editors(username: str = "nour") -> None:
    """What a new site has: the vocabulary, and an editor."""
    vocabulary.load()
    create_editor(username=username, password=PASSWORD)


class Desk:
    """The desk through the eyes of an editor who reads French."""

    def __init__(self, page: Page, site: str) -> None:
        self.page, self.site = page, site

    def log_in(self, username: str = "nour") -> None:
        self.page.goto(f"{self.site}/admin/")
        self.page.get_by_label("Nom d’utilisateur").fill(username)
        self.page.get_by_label("Mot de passe").fill(PASSWORD)
        self.page.get_by_role("button", name="Connexion").click()

    def import_file(self, document: Path, **chosen: str) -> str:
        """Adds a document and returns the address of its review, where the browser now is."""
        self.page.goto(f"{self.site}/admin/profiles/interview/add/")
        self.page.get_by_label("Fichier").set_input_files(document)
        for label, value in chosen.items():
            self.page.get_by_label(label).fill(value)
        self.page.get_by_role("button", name="Ajouter et lire").click()
        expect(self.page).to_have_url(re.compile(r"/admin/profiles/interview/\d+/review/$"))
        return self.page.url

    def claims(self, state: str = "waiting"):
        return self.page.locator(f'[data-claim][data-state="{state}"]')

    def accept_all(self, above: int) -> None:
        """First the list, then the act."""
        self.page.get_by_label("Tout accepter à partir de").fill(str(above))
        self.page.get_by_role("button", name="Montrer la liste").click()
        accept = self.page.get_by_role("button", name="Accepter celles qui sont cochées")
        if accept.is_visible():
            accept.click()
        else:
            self.page.get_by_role("link", name="Retour à la relecture").click()

    def accept_those_that_wait(self) -> None:
        """One by one: what the name means is answered with the first proposal where nothing is sure."""
        tried = set()
        while waiting := [pk for pk in self.waiting() if pk not in tried]:
            tried.add(waiting[0])
            card = self.page.locator(f"#claim-{waiting[0]}")
            question = card.locator(".names.open")
            if question.count():
                question.get_by_role("radio").first.check()
            card.get_by_role("button", name="Accepter").click()

    def waiting(self) -> list[str]:
        return [card.get_attribute("data-claim") or "" for card in self.claims().all()]

    def complete_route(self, employers: Sequence[str]) -> None:
        """What a careful editor does: adds the position that the reader missed, and puts them in order."""
        for employer in employers:
            if employer not in self.positions():
                self.add_position(employer)
        for before, after in pairwise(employers):
            while self.positions().index(before) > self.positions().index(after):
                self.page.get_by_role("button", name=f"{before}\N{NO-BREAK SPACE}: plus tôt").first.click()

    def positions(self) -> list[str]:
        return self.page.locator("#route ol").last.locator("li b").all_inner_texts()

    def add_position(self, employer: str) -> None:
        self.page.locator("#kind-position").get_by_role("link", name="Ajouter ce qui manque").click()
        self.page.locator("#addition").get_by_label("Employeur").fill(employer)
        self.page.get_by_role("button", name="Ajouter ce fait").click()
        expect(self.page.locator("#kept")).to_contain_text(employer)

    def publish(self, review: str, ground: str) -> None:
        self.page.goto(review)
        self.page.get_by_label(ground).check()
        self.page.get_by_role("button", name="Publier").click()
        expect(self.page.get_by_role("link", name="Le voir comme le public")).to_be_visible()


def publish_the_two(page: Page, site: str) -> None:
    """Everything that an editor does so that the two people can be looked at."""
    open_for_editors()
    desk = Desk(page, site)
    desk.log_in()
    for document, employers in zip(documents(), TWO.values(), strict=True):
        review = desk.import_file(document)
        desk.accept_all(above=0)
        desk.accept_those_that_wait()
        desk.complete_route(employers)
        desk.publish(review, ground="L’entretien est public, la personne a été informée")
