"""A document is read whole or refused with a sentence."""

import hashlib

import pytest

from profiles import intake
from profiles.intake import refusals


def test_a_text_is_read_with_its_digest():
    document = intake.read("lina.txt", b"Lina\r\nMarseille\r")
    assert document.text == "Lina\nMarseille\n"
    assert document.sha256 == hashlib.sha256(b"Lina\r\nMarseille\r").hexdigest()


def test_letters_are_composed():
    assert intake.read("a.md", "E\u0301cole".encode()).text == "École"


def test_markdown_is_taken_literally():
    assert intake.read("a.md", b"**Nour:** _yes_ [here](x)").text == "**Nour:** _yes_ [here](x)"


@pytest.mark.parametrize("name", ["lina.TXT", "lina.md", "lina.markdown", "lina"])
def test_endings_of_text(name):
    assert intake.read(name, b"Lina").text == "Lina"


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("a.txt", b"", refusals.EMPTY),
        ("a.txt", b" \r\n\t ", refusals.EMPTY),
        ("a.txt", "\ufeff\u00a0\n".encode(), refusals.EMPTY),
        ("a.txt", b"x" * (intake.LARGEST + 1), refusals.TOO_LARGE),
        ("a.exe", b"MZ", refusals.UNKNOWN_ENDING),
        ("a.txt", b"%PDF-1.7\0\1\2\0", refusals.BINARY),
    ],
)
def test_refusals_say_what_to_do(name, content, sentence):
    with pytest.raises(intake.Unreadable) as refusal:
        intake.read(name, content)
    assert refusal.value.sentence == sentence


def test_the_largest_document_is_read():
    assert len(intake.read("a.txt", b"x" * intake.LARGEST).text) == intake.LARGEST


def test_every_refusal_tells_what_to_do_next():
    assert all(sentence.count(". ") == 1 and sentence.endswith(".") for sentence in refusals.ALL)
