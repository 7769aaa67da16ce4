"""Documents into text. Pure Python: no Django, no database, no network."""

from profiles.intake.document import EXTRACTORS, LARGEST, Document, read
from profiles.intake.refusals import Unreadable

__all__ = ["EXTRACTORS", "LARGEST", "Document", "Unreadable", "read"]
