"""Which database, told by one address: SQLite to start with, PostgreSQL in production."""

from pathlib import Path
from typing import Any

import dj_database_url

from careers.environment import WrongVariable

SCHEMES = ("sqlite://", "postgres://", "postgresql://")

# Readers never wait for the writer, and a writer takes its lock when its transaction starts: two
# editors who save at once wait for each other instead of one of them failing half-way.
SQLITE_OPTIONS = {
    "transaction_mode": "IMMEDIATE",
    "timeout": 10,  # seconds that a writer waits for another one
    "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON",
}
KEEP_CONNECTION = 60  # seconds; a connection is checked before it serves again


def database(address: str) -> dict[str, Any]:
    """Django's settings for the database at `address`.

    Raises WrongVariable where the address names neither SQLite nor PostgreSQL.
    """
    if not address.startswith(SCHEMES):
        raise WrongVariable(
            "DATABASE_URL names no database that Parcours knows. "
            "Write sqlite:////folder/file.sqlite3 or postgres://user:password@host:5432/name."
        )
    if address.startswith("sqlite://"):
        return _sqlite(address)
    return dict(dj_database_url.parse(address, conn_max_age=KEEP_CONNECTION, conn_health_checks=True))


def _sqlite(address: str) -> dict[str, Any]:
    settings = dict(dj_database_url.parse(address))
    Path(str(settings["NAME"])).parent.mkdir(parents=True, exist_ok=True)
    return {**settings, "OPTIONS": SQLITE_OPTIONS}
