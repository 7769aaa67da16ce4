"""Every string of the site has its French, with the same placeholders and French typography."""

import re

import polib
import pytest

from profiles.management.messages import extract
from tests.rules.project import ROOT

CATALOGUE = ROOT / "careers/locale/fr/LC_MESSAGES/django.po"
PLACEHOLDER = re.compile(r"%\(\w+\)[a-z]|%[sd]|\{\w*\}")
# Before these a French text has a space that never breaks, and inside « » too.
BREAKING_SPACE = re.compile(r" [;:!?»€]| %(?![(sd])|« ")
MESSAGES = extract(ROOT)


@pytest.fixture(scope="module")
def french():
    entries = polib.pofile(str(CATALOGUE))
    return {(entry.msgid, entry.msgctxt or ""): entry for entry in entries if not entry.obsolete}


def translations(entry):
    return list(entry.msgstr_plural.values()) if entry.msgid_plural else [entry.msgstr]


def test_every_string_has_its_french(french):
    missing = [
        f"{', '.join(message.files)}: {message.text}"
        for message in MESSAGES
        if message.key not in french or not french[message.key].translated()
    ]
    assert not missing, "run `python3 dev.py manage makemessages`, then translate:\n" + "\n".join(missing)


def test_french_has_the_placeholders_of_its_english(french):
    for entry in french.values():
        english = set(PLACEHOLDER.findall(entry.msgid + entry.msgid_plural))
        for text in filter(None, translations(entry)):
            assert set(PLACEHOLDER.findall(text)) <= english, f"{text!r} asks for more than {entry.msgid!r}"
            if not entry.msgid_plural:
                assert set(PLACEHOLDER.findall(text)) == english, f"{text!r} drops some of {entry.msgid!r}"


def test_french_is_set_as_french(french):
    for entry in french.values():
        for text in translations(entry):
            assert not BREAKING_SPACE.search(text), f"no-break space wanted: {text!r}"
            assert not re.search(r"\w'\w", text), f"’ rather than ' in {text!r}"
