"""`.txt` and `.md`: the text is taken literally, Markdown marks included."""

from profiles.intake.encodings import decode

ENDINGS = (".txt", ".md", ".markdown", ".text", "")  # a name without an ending is taken for text


def extract(content: bytes) -> str:
    """The text of a plain file. Raises Unreadable for bytes that are no text."""
    text, _encoding = decode(content)
    return text
