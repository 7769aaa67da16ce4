"""Why a document is refused: one sentence each, with what to do next.

The sentences are English and have no parameters, so that the pages can translate them as they are.
"""


def N_(sentence: str) -> str:  # noqa: N802  gettext's own name for a no-op mark
    """Marks a sentence for translation; the pages translate it."""
    return sentence


EMPTY = N_("This document is empty. Choose another file, or paste the text.")
TOO_LARGE = N_(
    "This document is larger than 5 MB. Keep the interview's text and leave out pictures and sound."
)
BINARY = N_("This file is not text. Export the interview as text (.txt or .md), or paste it.")
UNKNOWN_ENDING = N_(
    "Files of this kind can't be read yet. Export the interview as .txt or .md, or paste its text."
)
UNDECODABLE = N_("The characters of this file can't be made out. Save it again as UTF-8, or paste its text.")

ALL = (EMPTY, TOO_LARGE, BINARY, UNKNOWN_ENDING, UNDECODABLE)


class Unreadable(ValueError):
    """A document that can't become text. Its only argument is one of the sentences above."""

    @property
    def sentence(self) -> str:
        return str(self.args[0])
