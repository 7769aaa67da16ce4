"""Compile the site's messages, in pure Python: gettext need not be on the machine."""

import os
from pathlib import Path
from typing import Any

import polib
from django.conf import settings
from django.core.management.base import BaseCommand


def compile_one(source: Path) -> None:
    """Write the .mo beside its .po in one move: whoever reads it meanwhile never sees half of one."""
    half = source.with_suffix(f".{os.getpid()}.mo")
    polib.pofile(str(source)).save_as_mofile(str(half))
    half.replace(source.with_suffix(".mo"))


class Command(BaseCommand):
    help = "Compile every django.po of the site into the django.mo that pages are read from."
    requires_system_checks: list[str] = []

    def handle(self, *args: Any, **options: Any) -> None:
        for folder in settings.LOCALE_PATHS:
            for source in sorted(Path(folder).glob("*/LC_MESSAGES/*.po")):
                compile_one(source)
                if options["verbosity"] > 1:
                    self.stdout.write(f"compiled {source}")
