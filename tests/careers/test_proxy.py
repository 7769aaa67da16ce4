"""Failed logins are counted by the address that the proxy saw."""

import pytest

from careers.proxy import client_address


@pytest.fixture
def visit(rf):
    return rf.get("/", REMOTE_ADDR="10.0.0.1", HTTP_X_FORWARDED_FOR="6.6.6.6, 192.0.2.7")


def test_without_a_proxy_the_header_is_not_believed(visit, settings):
    settings.BEHIND_PROXY = False
    assert client_address(visit) == "10.0.0.1"


def test_behind_a_proxy_only_its_own_entry_is_believed(visit, settings):
    settings.BEHIND_PROXY = True
    assert client_address(visit) == "192.0.2.7"


def test_a_proxy_that_says_nothing_leaves_the_connection(rf, settings):
    settings.BEHIND_PROXY = True
    assert client_address(rf.get("/", REMOTE_ADDR="10.0.0.1")) == "10.0.0.1"
