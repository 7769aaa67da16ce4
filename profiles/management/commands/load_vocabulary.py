"""The reader's vocabulary in the catalogue: schools, employers, roles, skills and topics."""

from typing import Any

from django.core.management.base import BaseCommand

from profiles.actions import vocabulary


class Command(BaseCommand):
    help = "Add what the catalogue lacks of the reader's vocabulary; what editors changed stays as it is."

    def handle(self, *args: Any, **options: Any) -> None:
        loaded = vocabulary.load()
        self.stdout.write(f"{loaded.names} names, {loaded.forms} written forms, {loaded.topics} topics added")
