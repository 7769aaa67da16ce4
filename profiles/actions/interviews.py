"""Adding an interview: the document is read into text, kept, and read into a draft at once."""

from django.contrib.auth.models import User
from django.db import IntegrityError, transaction

from profiles import intake
from profiles.actions import history, readings
from profiles.intake import LARGEST, Unreadable
from profiles.models import Interview

__all__ = ["LARGEST", "AlreadyImported", "Unreadable", "add", "paste"]

PASTED = "pasted.txt"  # the name of a text that came without a file


class AlreadyImported(Exception):
    """The same bytes are here already, as `interview`."""

    def __init__(self, interview: Interview) -> None:
        super().__init__(str(interview))
        self.interview = interview


def add(*, name: str, content: bytes, by: User, **told: str) -> Interview:
    """Keeps a document and reads it into a draft profile.

    `told` are the interview's other fields: title, date, medium, source_address, shows…
    Raises intake.Unreadable, AlreadyImported or ValidationError; then nothing is kept.
    """
    document = intake.read(name, content)
    try:
        return _add(document, by, **told)
    except IntegrityError:  # the same form, sent twice at once
        known = Interview.objects.with_sha256(document.sha256).first()
        if known is None:
            raise
        raise AlreadyImported(known) from None


@transaction.atomic
def _add(document: intake.Document, by: User, **told: str) -> Interview:
    known = Interview.objects.with_sha256(document.sha256).first()
    if known:
        raise AlreadyImported(known)
    interview = Interview(
        file_name="" if document.name == PASTED else document.name,
        content=document.content,
        sha256=document.sha256,
        text=document.text,
        added_by=by,
        **told,
    )
    history.save(interview, by=by)
    readings.read(interview=interview, by=by)
    return interview


def paste(*, text: str, by: User, **told: str) -> Interview:
    """Keeps a pasted text as if it were a file of UTF-8. Browsers send CRLF, whatever was pasted."""
    return add(name=PASTED, content=text.replace("\r\n", "\n").encode(), by=by, **told)
