"""The sample interviews, published: what the demo shows."""

from pathlib import Path
from typing import Any

from django.contrib.auth.models import User
from django.core.management.base import BaseCommand

from profiles.actions.samples import import_folder

SAMPLES = Path(__file__).parents[2] / "samples"


class Command(BaseCommand):
    help = "Import, review and publish the sample interviews; leave alone those that are there already."

    def handle(self, *args: Any, **options: Any) -> None:
        user, _created = User.objects.get_or_create(username="samples", defaults={"is_active": False})
        for imported in import_folder(folder=SAMPLES, by=user):
            if imported.review:
                did = imported.review
                self.stdout.write(
                    f"{imported.interview.person}: {did.accepted} accepted, {did.corrected} corrected, "
                    f"{did.rejected} rejected, {did.added} added"
                )
