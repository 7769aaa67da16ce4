"""The text in which all offsets count: composed letters (NFC) and line feeds."""

import re
import unicodedata

LINE_END = re.compile(r"\r\n?|[\u2028\u2029\x85\x0b\x0c]")


def normalise(text: str) -> str:
    """The same words in Unicode's composed form, lines ended by LF, without a byte-order mark."""
    return unicodedata.normalize("NFC", LINE_END.sub("\n", text.replace("\ufeff", "")))
