"""Signs that lay a text out and say nothing: link targets, emphasis, HTML tags, entities.

They are blanked, character for character, so that rules see words only and offsets stay.
"""

from __future__ import annotations

import re

_SILENT = re.compile(
    r"<!--[^<>]{0,2000}-->"
    r"|</?[A-Za-z][^<>\n]{0,600}>"
    r"|!\[(?=[^\[\]\n]{0,300}\]\()"  # an image's text stays readable, its signs do not
    r"|\]\([^()\n]{0,600}(?:\([^()\n]{0,200}\)[^()\n]{0,300})?\)(?:\{[^{}\n]{0,300}\})?"
    r"|\]\[[^\]\n]{0,80}\]"
    r"|https?://[^\s)>\]]{1,500}"
    r"|\[(?=[^\[\]\n]{1,300}\]\()"
    r"|&[a-z]{2,8};|&#\d{1,5};"
    r"|\\?\[\(?(?:\d{1,2}:)?\d{1,2}:\d{2}\)?\\?\]"  # the minute of a recording
    r"|\*{1,3}|`+"
    r"|(?<![^\W_])_{1,2}(?=[^\W_])|(?<=[^\W_])_{1,2}(?![^\W_])"
    r"|\\(?=[\[\]_*#.\-])"
)


def blank(text: str) -> str:
    """The text with its silent signs turned into spaces; as long as before, line breaks kept.

    >>> blank("chez [Ulm](https://ulm.example), **lead**")
    'chez  Ulm                      ,   lead  '
    """
    return _SILENT.sub(_spaces, text)


def _spaces(match: re.Match[str]) -> str:
    return "".join("\n" if character == "\n" else " " for character in match.group())
