"""A model on this machine, and as much as anybody may ask of it."""

import pytest

from profiles.llm.budget import Budget
from tests.llm.fake import serving


@pytest.fixture
def model():
    with serving() as server:
        yield server


@pytest.fixture
def budget():
    return Budget(1_000_000)
