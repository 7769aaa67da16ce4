"""A document: bytes in, text out, and a refusal with a reason where that can't be."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePath

from profiles.intake import plain
from profiles.intake.normal import normalise
from profiles.intake.refusals import EMPTY, TOO_LARGE, UNKNOWN_ENDING, Unreadable

LARGEST = 5 * 1024 * 1024  # bytes; an hour of speech is about 60 kB of text

# One line a format: the endings it takes and the function that reads it.
EXTRACTORS: dict[str, Callable[[bytes], str]] = dict.fromkeys(plain.ENDINGS, plain.extract)


@dataclass(frozen=True, slots=True)
class Document:
    """A document that could be read: its name, its bytes and their SHA-256, and its text."""

    name: str
    content: bytes
    sha256: str
    text: str


def read(name: str, content: bytes) -> Document:
    """Reads a file by its name's ending. Raises Unreadable with the sentence that says why not."""
    if not content.strip():
        raise Unreadable(EMPTY)
    if len(content) > LARGEST:
        raise Unreadable(TOO_LARGE)
    text = normalise(_extractor(name)(content))
    if not text.strip():
        raise Unreadable(EMPTY)
    return Document(name, content, hashlib.sha256(content).hexdigest(), text)


def _extractor(name: str) -> Callable[[bytes], str]:
    try:
        return EXTRACTORS[PurePath(name).suffix.lower()]
    except KeyError:
        raise Unreadable(UNKNOWN_ENDING) from None
