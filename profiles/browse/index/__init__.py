"""The published catalogue in memory: for each value, the set of people who have it.

The sets are compressed bitmaps of primary keys (pyroaring). `Index` answers what `Definition` answers
in SQL, and the tests hold the two equal on random catalogues; `current` hands out the index of the
catalogue's version, built anew when the version moves.
"""

from profiles.browse.index.current import current, forget
from profiles.browse.index.index import Index

__all__ = ["Index", "current", "forget"]
