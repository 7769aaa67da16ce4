"""Letters of the Latin scripts as pattern classes: Python's `re` has no class for capitals.

"Łukasz", "Şebnem" and "Đorđe" are names as much as "Anne" is.
"""

from __future__ import annotations

_LATIN = [chr(code) for code in (*range(0x41, 0x250), *range(0x1E00, 0x1F00))]
UPPER = "".join(letter for letter in _LATIN if letter.isupper())
LOWER = "".join(letter for letter in _LATIN if letter.islower())
CAPITAL = f"[{UPPER}]"
SMALL = f"[{LOWER}]"
