"""The review page of Lina's interview, and what Nour does on it."""

import pytest
from django.urls import reverse


class Review:
    """The page through a browser's eyes: what it shows, and what its forms send."""

    def __init__(self, browser, interview):
        self.browser, self.interview = browser, interview

    def address(self, name="review", /, *args):
        return reverse(f"admin:profiles_interview_{name}", args=(self.interview.pk, *args))

    def get(self, name="review", /, *args, **query):
        return self.browser.get(self.address(name, *args), query)

    def send(self, name, /, *args, follow=False, **said):
        return self.browser.post(self.address(name, *args), said, follow=follow)

    def card(self, claim, response=None):
        """How a claim stands on the page."""
        groups = (response or self.get()).context["groups"]
        return next(card for group in groups for card in group.cards if card.claim == claim)

    def decide(self, claim, verdict, **said):
        """Sends the form of a claim as it stands on the page now."""
        said = {"seen": self.card(claim).seen, **said}
        return self.send("claim", claim.pk, verdict=verdict, **said)

    def html(self, response=None):
        return (response or self.get()).content.decode()


@pytest.fixture
def review(desk, reading):
    return Review(desk, reading.interview)


@pytest.fixture
def as_seen_by(reading):
    """The same page at somebody else's desk."""
    from tests.admin.conftest import logged_in

    return lambda user: Review(logged_in(user), reading.interview)
