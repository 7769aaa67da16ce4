"""What stands behind a page's figures: how many interviews, from when, real or invented."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Coverage:
    """The interviews behind a list. Dates are partial: `2019` or `2019-03`; empty where none is told."""

    interviews: int = 0
    first: str = ""
    last: str = ""
    invented: int = 0
    retold: int = 0
