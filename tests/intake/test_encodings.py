"""Bytes in any encoding that editors' files come in."""

import pytest

from profiles.intake.encodings import decode
from profiles.intake.refusals import BINARY, UNDECODABLE, Unreadable

FRENCH = (
    "Lina a étudié la statistique à l’école, puis elle a gagné 45 k€ – « c’était peu », dit-elle à sa sœur."
)
WITHOUT_NEW_SIGNS = (
    "Lina a étudié la statistique à l'école, puis elle a déménagé à Nîmes où son frère élève des ânes."
)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252", "mac_roman"])
def test_french_comes_back_whole(encoding):
    assert decode(FRENCH.encode(encoding))[0] == FRENCH


@pytest.mark.parametrize("encoding", ["cp850", "latin-1"])
def test_older_files_keep_their_accents(encoding):
    assert decode(WITHOUT_NEW_SIGNS.encode(encoding))[0] == WITHOUT_NEW_SIGNS


def test_a_short_windows_text_is_not_taken_for_polish():
    assert decode("Où ? À Orléans.".encode("cp1252"))[0] == "Où ? À Orléans."


def test_utf8_wins_over_a_guess():
    assert decode("é".encode()) == ("é", "utf-8")


@pytest.mark.parametrize(
    "content", [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", b"PK\x03\x04\x14\0\0\0\x08\0", b"\0\1\2\3" * 50]
)
def test_binary_is_refused(content):
    with pytest.raises(Unreadable, match="not text") as refusal:
        decode(content)
    assert refusal.value.sentence == BINARY


def test_a_mark_that_lies_is_refused():
    with pytest.raises(Unreadable) as refusal:
        decode(b"\xef\xbb\xbf" + "é".encode("latin-1") * 9)
    assert refusal.value.sentence == UNDECODABLE
