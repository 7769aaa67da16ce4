#!/usr/bin/env python
"""Django's command line for this site."""

import os
import sys
from pathlib import Path

from careers.environment import WrongVariable, load_file

if __name__ == "__main__":
    load_file(Path(__file__).resolve().parent / ".env")
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "careers.settings")
    from django.core.management import execute_from_command_line

    try:
        execute_from_command_line(sys.argv)
    except WrongVariable as error:
        sys.exit(str(error))
