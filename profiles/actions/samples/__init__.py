"""The sample interviews, imported by the way that every interview takes.

Each sample has a text and, beside it, what a careful person reads in it. The text is taken in and
read like any document; then an editor who has that careful reading at hand decides on every claim,
adds what the reader missed, and publishes.
"""

from profiles.actions.samples.importing import Imported, import_folder

__all__ = ["Imported", "import_folder"]
