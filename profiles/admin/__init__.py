"""The editors' desk: Django's admin, and in it the pages where interviews come in and are reviewed.

Whatever it writes, an action writes.
"""

from profiles.admin import aliases, decisions, interviews, names, people, readings

__all__ = ["aliases", "decisions", "interviews", "names", "people", "readings"]
