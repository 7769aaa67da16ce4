"""Bytes to text: byte-order mark, then strict UTF-8, then the old encodings of Western Europe."""

import codecs

from profiles.intake.refusals import BINARY, UNDECODABLE, Unreadable

# UTF-32 first: its little-endian mark begins with that of UTF-16.
MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

# What files without a mark were saved in before UTF-8: Windows, Mac, DOS. Tried in this order.
OLD_ENCODINGS = ("cp1252", "mac_roman", "cp850")

# The signs beyond ASCII that French and English texts are made of. In a wrong encoding they come out
# as other signs, so the right one is the one that yields most of these. Guessing libraries judge by
# statistics of letters and took a French Mac text with guillemets for a Windows one.
EXPECTED = frozenset("éèêëàâäçùûüîïôöœæÿñáíóúÉÈÊËÀÂÄÇÙÛÜÎÏÔÖŒÆÑÁÍÓÚ’‘“”«»–—…•€£°§©®·½¼¾²³\u00a0")

# Control characters that no text holds, but tab, line feed, form feed and carriage return.
CONTROLS = frozenset(map(chr, (*range(0x09), 0x0B, *range(0x0E, 0x1B), *range(0x1C, 0x20), 0x7F)))
MOST_CONTROLS = 0.001  # share of the text; a stray one in a thousand characters is an accident


def decode(content: bytes) -> tuple[str, str]:
    """The text of `content` and the encoding it was in.

    Raises Unreadable for what is not text, or not in an encoding that can be told.
    """
    text, encoding = _with_mark(content) or _as_utf8(content) or _as_old_encoding(content)
    if sum(text.count(control) for control in CONTROLS) > MOST_CONTROLS * len(text):
        raise Unreadable(BINARY)
    return text, encoding


def _with_mark(content: bytes) -> tuple[str, str] | None:
    for mark, encoding in MARKS:
        if content.startswith(mark):
            try:
                return content.decode(encoding), encoding
            except UnicodeDecodeError as error:
                raise Unreadable(UNDECODABLE) from error
    return None


def _as_utf8(content: bytes) -> tuple[str, str] | None:
    try:
        return content.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return None


def _as_old_encoding(content: bytes) -> tuple[str, str]:
    if b"\0" in content:
        raise Unreadable(BINARY)
    readings = [(text, encoding) for encoding in OLD_ENCODINGS if (text := _try(content, encoding))]
    if not readings:
        raise Unreadable(UNDECODABLE)
    return max(readings, key=lambda reading: _expected_signs(reading[0]))


def _try(content: bytes, encoding: str) -> str | None:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        return None


def _expected_signs(text: str) -> float:
    """The share of the signs beyond ASCII that a French or English text would hold."""
    beyond = [char for char in text if char > "\x7f"]
    return sum(char in EXPECTED for char in beyond) / len(beyond)
