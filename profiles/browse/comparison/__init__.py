"""Two to four people side by side."""

from profiles.browse.comparison.page import Comparison, compare

__all__ = ["Comparison", "compare"]
