"""Nour is at the desk; Lina's interview waits there for her."""

import pytest
from django.contrib.auth.models import User
from django.test import Client

from profiles.actions import readings
from profiles.actions.editors import create_editor
from tests.actions import found
from tests.actions.conftest import claim, english, interview, known, lina, reading  # noqa: F401


@pytest.fixture
def nour(db):
    create_editor(username="nour", password="a long password")
    return User.objects.get(username="nour")


@pytest.fixture
def desk(nour):
    """Nour's browser, in English, logged in."""
    return logged_in(nour)


def logged_in(user):
    client = Client(headers={"accept-language": "en"})
    client.force_login(user, backend="django.contrib.auth.backends.ModelBackend")
    return client


@pytest.fixture
def reader(monkeypatch):
    """A reader that finds, in whatever it is given, what Lina's interview says."""

    def read(text):
        return found.reading(text=text)

    monkeypatch.setattr(readings.engine, "read", read)
