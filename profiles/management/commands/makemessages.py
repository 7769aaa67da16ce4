"""Bring the French catalogue up to date with the strings of the code and the templates."""

from pathlib import Path
from typing import Any

import polib
from django.conf import settings
from django.core.management.base import BaseCommand

from profiles.management.messages import extract, merge

HEADER = {
    "Project-Id-Version": "Parcours",
    "Language": "fr",
    "MIME-Version": "1.0",
    "Content-Type": "text/plain; charset=UTF-8",
    "Content-Transfer-Encoding": "8bit",
    "Plural-Forms": "nplurals=2; plural=(n > 1);",
}


class Command(BaseCommand):
    help = "Write every string to translate into the French catalogue, and list those without a translation."
    requires_system_checks: list[str] = []

    def handle(self, *args: Any, **options: Any) -> None:
        path = Path(settings.LOCALE_PATHS[0]) / "fr" / "LC_MESSAGES" / "django.po"
        path.parent.mkdir(parents=True, exist_ok=True)
        catalogue = polib.pofile(str(path)) if path.exists() else polib.POFile()
        catalogue.metadata = HEADER
        merged = merge(catalogue, extract(settings.ROOT))
        merged.save(str(path))
        strings = [entry for entry in merged if not entry.obsolete]
        missing = [entry.msgid for entry in strings if not entry.translated()]
        self.stdout.write(f"{len(strings)} strings, {len(missing)} to translate")
        for text in missing:
            self.stdout.write(f"  {text}")
