"""Each test has a catalogue of its own."""

import pytest

from profiles.browse import index


@pytest.fixture(autouse=True)
def fresh_index():
    index.forget()
