"""The migrations tell the same tables as the models."""

import pytest
from django.core.management import call_command


@pytest.mark.django_db
def test_no_migration_is_missing(capsys):
    try:
        call_command("makemigrations", check=True, dry_run=True, verbosity=1)
    except SystemExit:
        pytest.fail(f"run `python3 dev.py manage makemigrations`:\n{capsys.readouterr().out}")
