"""A real Chromium: the one of $CHROMIUM or of PATH, else Playwright's own.

Without any, these tests are skipped on a developer's machine and fail under CI.
"""

import os
from pathlib import Path

import pytest

import dev

FLAGS = [
    "--no-sandbox",  # inside containers there is none to be had
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",  # no network
]


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args, playwright):
    executable = dev.find_chromium()
    if executable is None and not Path(playwright.chromium.executable_path).exists():
        give_up = pytest.fail if os.environ.get("CI") else pytest.skip
        give_up("no Chromium: `python3 dev.py test` installs one, or set CHROMIUM to its path")
    return {**browser_type_launch_args, "executable_path": executable, "args": FLAGS}


@pytest.fixture(scope="session")
def browser_context_args(browser_context_args):
    return {**browser_context_args, "locale": "fr-FR", "timezone_id": "Europe/Paris"}


@pytest.fixture
def complaints(page):
    """What the browser's console complains of, a refused script or style first of all."""
    said = []

    def hear(message):
        # The stock admin names no icon, so browsers ask for this one.
        if message.type == "error" and not message.location["url"].endswith("/favicon.ico"):
            said.append(message.text)

    page.on("console", hear)
    page.on("pageerror", lambda error: said.append(str(error)))
    return said
