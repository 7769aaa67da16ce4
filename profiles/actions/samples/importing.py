"""From a folder of samples to published profiles."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.contrib.auth.models import User
from django.db import transaction

from profiles import intake
from profiles.actions import history, interviews, publication, vocabulary
from profiles.actions.interviews import AlreadyImported
from profiles.actions.samples.expected import Expected
from profiles.actions.samples.reviewing import Review, SampleEditor
from profiles.models import ConsentBasis, EducationStep, Interview, Nature, Person, Position

# What a sample's sheet says of its interview, in the interview's own fields.
TOLD = ("title", "date", "medium", "language", "interviewer", "nature", "shows", "source_address")
GROUNDS = {Nature.INVENTED: ConsentBasis.INVENTED, Nature.RETELLING: ConsentBasis.LEGITIMATE_INTEREST}


@dataclass(frozen=True, slots=True)
class Imported:
    """One sample: its interview, and what the review did; no review where it was there already."""

    interview: Interview
    review: Review | None


def import_folder(*, folder: Path, by: User) -> Iterator[Imported]:
    """Imports, reviews and publishes each sample of `folder`, one transaction a sample.

    A sample that is there already stays as it is, whatever editors did to it since.
    """
    vocabulary.load()
    for sheet in sorted(folder.glob("*.toml")):
        text = next(
            path for path in sorted(folder.glob(f"{sheet.stem}.*")) if path.suffix in intake.EXTRACTORS
        )
        yield _import(text, tomllib.loads(sheet.read_text(encoding="utf-8")), by)


@transaction.atomic
def _import(text: Path, sheet: dict[str, Any], by: User) -> Imported:
    told = {key: sheet[key] for key in TOLD if key in sheet}
    try:
        interview = interviews.add(name=text.name, content=text.read_bytes(), by=by, **told)
    except AlreadyImported as known:
        return Imported(known.interview, None)
    reading = interview.readings.get()
    editor = SampleEditor(reading=reading, expected=Expected(sheet["expected"]), by=by)
    editor.decide()
    editor.add_missed()
    _put_in_order(editor.review, by)
    _publish(interview, sheet, by)
    interview.refresh_from_db()  # its person was told a name by the review
    return Imported(interview, editor.review)


def _put_in_order(review: Review, by: User) -> None:
    """Steps stand in the order that the careful reading gives them."""
    for rows in review.rows.values():
        for number, row in rows.items():
            if isinstance(row, EducationStep | Position) and row.order != number + 1:
                row.order = number + 1
                history.save(row, by=by)


def _publish(interview: Interview, sheet: dict[str, Any], by: User) -> None:
    person = Person.objects.get(interviews=interview)
    person.name = sheet["expected"]["person"]["name"]  # the reader may have found none
    person.headline_fr, person.headline_en = sheet["headline_fr"], sheet["headline_en"]
    publication.publish(person=person, by=by, consent_basis=GROUNDS[Nature(sheet["nature"])])
