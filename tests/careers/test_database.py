"""One address tells the database."""

import pytest

from careers.database import database
from careers.environment import WrongVariable


def test_sqlite_is_ready_for_two_editors_and_its_folder_is_made(tmp_path):
    settings = database(f"sqlite:///{tmp_path}/new/parcours.sqlite3")
    assert settings["NAME"] == f"{tmp_path}/new/parcours.sqlite3"
    assert settings["OPTIONS"]["transaction_mode"] == "IMMEDIATE"
    assert "journal_mode=WAL" in settings["OPTIONS"]["init_command"]
    assert (tmp_path / "new").is_dir()


def test_postgresql_connections_are_kept_and_checked():
    settings = database("postgres://parcours:p%40ss@db:5432/parcours")
    assert settings["ENGINE"] == "django.db.backends.postgresql"
    assert (settings["HOST"], settings["PASSWORD"]) == ("db", "p@ss")
    assert settings["CONN_MAX_AGE"] > 0
    assert settings["CONN_HEALTH_CHECKS"] is True


@pytest.mark.parametrize("address", ["mysql://root@localhost/parcours", "parcours.sqlite3", "sqlite"])
def test_another_database_is_refused_with_what_to_write(address):
    with pytest.raises(WrongVariable, match="Write sqlite:////"):
        database(address)
