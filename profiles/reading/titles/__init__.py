"""Job titles in a passage: "senior data scientist", "head of data", "responsable du service informatique".

`find` gives the phrases; whether the person held the title is for the positions reader.
"""

from profiles.reading.titles.phrases import Title, find
from profiles.reading.titles.roles import role_of, seniority_of

__all__ = ["Title", "find", "role_of", "seniority_of"]
