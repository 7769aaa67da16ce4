"""Bytes of a plain text file to the text that all offsets count in."""

from __future__ import annotations

import codecs
import unicodedata

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Bytes that cp1252 leaves undefined are read as Latin-1 control characters and dropped.
_CONTROL = dict.fromkeys([*range(9), 11, 12, *range(14, 32), *range(127, 160)])


class NotText(ValueError):
    """The bytes are no text; the message says why."""


def decode(content: bytes) -> str:
    """The normalised text: by its mark, else strict UTF-8, else cp1252. Raises NotText."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return normalise(_strictly(content[len(mark) :], encoding))
    if b"\0" in content:
        raise NotText("it holds zero bytes, so it is no plain text")
    try:
        return normalise(content.decode("utf-8"))
    except UnicodeDecodeError:
        return normalise(content.decode("cp1252", errors="replace").replace("\ufffd", ""))


def normalise(text: str) -> str:
    """NFC, line feeds only, no control characters."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", lines.translate(_CONTROL))


def _strictly(content: bytes, encoding: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        raise NotText(f"its first bytes say {encoding} and the rest is not") from error
