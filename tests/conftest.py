"""What every test stands on: the site's settings under test variables, no network, no secrets.

The variables are set before Django loads: a `.env` or a shell never changes what a test sees,
except DATABASE_URL, by which `tests/postgres.py` has the same tests run on PostgreSQL.
"""

import os
import socket
from pathlib import Path

import django
import pytest
from django.db import connections
from django.test import override_settings

from profiles.management.commands.compilemessages import compile_one

VARIABLES = {
    "DEBUG": "false",
    "SECRET_KEY": "for tests only",
    "ALLOWED_HOSTS": "localhost,127.0.0.1",
    "CSRF_TRUSTED_ORIGINS": "",
    "HTTPS": "false",
    "HSTS_SECONDS": "3600",
    "BEHIND_PROXY": "false",
    "LOG_LEVEL": "WARNING",
}
os.environ.update(VARIABLES, DJANGO_SETTINGS_MODULE="careers.settings")
# Playwright keeps an event loop open in the thread that the tests run in; they stay synchronous.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"
if not os.environ.get("DATABASE_URL"):
    os.environ["DATABASE_URL"] = "sqlite://:memory:"

# French is read from compiled files, which git does not hold. Before Django loads: the models already
# read some of it, and what is read once is kept.
for messages in Path(__file__).parents[1].glob("careers/locale/*/LC_MESSAGES/*.po"):
    compile_one(messages)

django.setup()
# A browser keeps its line to the live server open after its test: no connection may wait there with it.
connections.settings["default"]["CONN_MAX_AGE"] = 0

from profiles.browse import index  # noqa: E402

LOOPBACK = ("127.0.0.1", "::1", "localhost")


@pytest.fixture(scope="session", autouse=True)
def quick_settings(tmp_path_factory):
    """What would only cost time in a test: slow passwords, hashed file names."""
    with override_settings(
        PASSWORD_HASHERS=["django.contrib.auth.hashers.MD5PasswordHasher"],
        STATIC_ROOT=tmp_path_factory.mktemp("static"),
        STORAGES={
            "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
            "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
        },
    ):
        yield


@pytest.fixture(scope="session", autouse=True)
def no_network():
    """A test that leaves this machine fails, and says where it wanted to go."""
    connect = socket.socket.connect

    def only_loopback(self, address):
        if isinstance(address, tuple) and address[0] not in LOOPBACK:
            raise AssertionError(f"a test wanted to connect to {address[0]}:{address[1]}")
        return connect(self, address)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", only_loopback)
        yield


@pytest.fixture(autouse=True)
def fresh_index():
    """Each test has a catalogue of its own, whose versions count from nothing."""
    index.forget()
