"""Small numbers in digits or in one word, French and English: "3", "trois", "deux ou trois".

For counts of days, people and years. Sums of money have their own readers (`salaries.figures`).
"""

from __future__ import annotations

import re

COUNTS = {
    "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8,
    "neuf": 9, "dix": 10, "douze": 12, "quinze": 15, "vingt": 20, "trente": 30, "quarante": 40,
    "cinquante": 50, "cent": 100, "a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40,
    "fifty": 50, "hundred": 100,
}  # fmt: skip
COUNT = rf"(?:\d{{1,4}}|(?:{'|'.join(COUNTS)})(?![a-z]))"
RANGE = rf"{COUNT}(?: ?(?:-|a|ou|to|or|/) ?{COUNT})?"

_PARTS = re.compile(r"\d+|[a-z]+")


def number(folded: str) -> int | None:
    """The number that digits or one word say."""
    folded = folded.strip()
    return int(folded) if folded.isdigit() else COUNTS.get(folded)


def numbers(folded: str) -> str:
    """A number or a range in digits: "deux ou trois" is "2-3", "" where there is none."""
    found = [number(part) for part in _PARTS.findall(folded) if part not in ("a", "to")]
    told = "-".join(str(one) for one in found if one is not None)
    return told or ("1" if folded.strip() == "a" else "")
