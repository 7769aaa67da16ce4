#!/usr/bin/env python3
"""Parcours in two commands; Python's standard library is all they need.

    python3 dev.py demo      the site with its sample interviews, on this machine
    python3 dev.py test      all that has to hold, as CI runs it; more words go to pytest

And three for those who work on it:

    python3 dev.py check     only style and types, in seconds
    python3 dev.py manage …  Django's commands, on the demo's data
    python3 dev.py lock      write requirements/ anew from pyproject.toml (needs uv)
"""

import hashlib
import importlib.util
import os
import secrets
import shutil
import socket
import subprocess
import sys
from pathlib import Path

if sys.version_info < (3, 11):  # noqa: UP036  whoever reads this line may have an older one
    sys.exit(
        f"Python 3.11 or newer is needed; this one is {sys.version.split()[0]} ({sys.executable}).\n"
        "Install a newer one and name it: python3.12 dev.py demo"
    )

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
VAR = ROOT / "var"
PYTHON = VENV / "bin" / "python"
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")


def main(words):
    commands = {"demo": demo, "test": test, "check": check, "manage": manage, "lock": lock}
    command, *rest = words or ["help"]
    if command not in commands:
        sys.exit(__doc__.strip())
    try:
        commands[command](*rest)
    except subprocess.CalledProcessError as failure:
        sys.exit(failure.returncode)  # the command that failed has said why
    except PermissionError as error:
        sys.exit(f"{error.filename} may not be written by this user. Work in a copy that is your own.")
    except KeyboardInterrupt:
        sys.exit(130)


def run(*command, **variables):
    """Run a command in the project's folder; CalledProcessError when it fails."""
    subprocess.run([str(word) for word in command], check=True, cwd=ROOT, env={**os.environ, **variables})


def step(title):
    print(f"== {title}", flush=True)


# -- What has to be on the machine


def install(lock_name):
    """Make .venv and install a lock into it, unless that very lock was the last one installed."""
    if not (PYTHON.exists() and next(VENV.glob("bin/pip*"), None)):
        make_venv()
    stamp = VENV / f"{lock_name}.sha256"
    wanted = hashlib.sha256((ROOT / "requirements" / lock_name).read_bytes()).hexdigest()
    if stamp.exists() and stamp.read_text() == wanted:
        return
    step(f"installing requirements/{lock_name} into .venv")
    pip = (PYTHON, "-m", "pip", "install", "-q", "--disable-pip-version-check", "--no-input")
    try:
        run(*pip, "--require-hashes", "-r", ROOT / "requirements" / lock_name)
    except subprocess.CalledProcessError:
        sys.exit("pip could not install what Parcours needs; its reason stands above. Then try again.")
    stamp.write_text(wanted)


def make_venv():
    missing = [name for name in ("venv", "ensurepip") if importlib.util.find_spec(name) is None]
    if missing:
        sys.exit(
            f"This Python has no {missing[0]} module, which .venv is made with.\n"
            f"On Debian and Ubuntu: apt install python3-venv. Then try again."
        )
    import venv

    step("making .venv")
    venv.create(VENV, with_pip=True, clear=True, symlinks=True)


def find_chromium():
    """Where a Chromium is on this machine, or None."""
    names = [os.environ.get("CHROMIUM"), *BROWSERS]
    return next((found for found in map(shutil.which, filter(None, names)) if found), None)


def chromium():
    """A Chromium for the tests, installed if there is none; "" for Playwright's own."""
    found = find_chromium()
    if found:
        return found
    step("installing Chromium for the browser tests")
    if shutil.which("apt-get") and os.geteuid() == 0:
        quiet = ("apt-get", "-qq", "-o", "Dpkg::Use-Pty=0")
        subprocess.run([*quiet, "update"], check=False)
        subprocess.run(
            [*quiet, "install", "-y", "--no-install-recommends", "chromium"],
            check=False,
            stdout=subprocess.DEVNULL,
            env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
        )
        found = find_chromium()
    if not found:
        download_chromium()
    return found or ""


def download_chromium():
    try:
        run(PYTHON, "-m", "playwright", "install", "chromium")
    except subprocess.CalledProcessError:
        message = "Chromium could not be installed. Install one, or say where it is: CHROMIUM=/path/to/it"
        if os.environ.get("CI"):
            sys.exit(message)
        print(f"{message}\nThe browser tests will be skipped.", flush=True)


# -- demo


def demo():
    """Install, migrate, import the sample interviews, make an editor, serve."""
    port = free_port()
    install("base.txt")
    variables = demo_variables()
    step("preparing the data in var/ (the first time it reads the sample interviews: half a minute)")
    for command in (
        ("compilemessages", "-v0"),
        ("collectstatic", "--no-input", "-v0"),
        ("migrate", "-v0"),
        ("import_samples",),
        ("create_editor",),
    ):
        run(PYTHON, "manage.py", *command, **variables)
    print(
        f"\nParcours   http://127.0.0.1:{port}/\nAdmin      http://127.0.0.1:{port}/admin/\n"
        "Ctrl+C stops it; the data stays in var/.\n",
        flush=True,
    )
    serve(port, variables)


def serve(port, variables):
    """Hand over to gunicorn: what a newcomer sees is what production serves, files and errors alike."""
    os.chdir(ROOT)
    bind = ("--bind", f"127.0.0.1:{port}", "--workers", "2", "--log-level", "warning")
    command = [str(PYTHON), "-m", "gunicorn", "careers.wsgi", *bind]
    os.execve(command[0], command, {**os.environ, **variables})


def free_port():
    """The port to serve on, known to be free before anything is installed."""
    port = os.environ.get("PORT", "8000")
    if not (port.isdecimal() and 0 < int(port) < 65536):
        sys.exit(f"PORT={port!r} is not a port. Write a number, for example: PORT=8001 python3 dev.py demo")
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", int(port)))
        except PermissionError:
            sys.exit(f"Port {port} needs an administrator. Choose another: PORT=8001 python3 dev.py demo")
        except OSError:
            other = 8001 if port == "8000" else 8000
            sys.exit(f"Port {port} is taken. Choose another: PORT={other} python3 dev.py demo")
    return port


def demo_variables():
    """Every variable of .env.example, so that no shell and no .env leads the demo to other data."""
    return {
        "DEBUG": "false",
        "SECRET_KEY": demo_secret(),
        "ALLOWED_HOSTS": "127.0.0.1,localhost",
        "CSRF_TRUSTED_ORIGINS": "",
        "DATABASE_URL": "",
        "HTTPS": "false",
        "HSTS_SECONDS": "",
        "BEHIND_PROXY": "false",
        "LOG_LEVEL": "WARNING",
    }


def demo_secret():
    """Made once and kept, so that an editor stays logged in from one run to the next."""
    VAR.mkdir(exist_ok=True)
    kept = VAR / "secret_key"
    if not kept.exists():
        kept.touch(mode=0o600)
        kept.write_text(secrets.token_urlsafe(50))
    return kept.read_text()


def manage(*words):
    """One of Django's commands, on the demo's data."""
    install("base.txt")
    run(PYTHON, "manage.py", *words, **demo_variables())


# -- test


def test(*words):
    """Style, types, every test on SQLite and on PostgreSQL; the journeys in a browser once, on the latter.

    A browser takes most of the time and sees no difference between databases; PostgreSQL serves each
    of its requests over a connection of its own, as production does.
    """
    install("dev.txt")
    browser = chromium()
    check()
    step("tests on SQLite")
    run(PYTHON, "-m", "pytest", *(words or ["--ignore=tests/browser"]), CHROMIUM=browser, DATABASE_URL="")
    step("tests on PostgreSQL" + ("" if words else ", and the journeys in a browser"))
    run(PYTHON, "-m", "tests.postgres", PYTHON, "-m", "pytest", *words, CHROMIUM=browser)


def check():
    install("dev.txt")
    step("style and types")
    run(PYTHON, "-m", "ruff", "check", "-q")
    run(PYTHON, "-m", "ruff", "format", "-q", "--check")
    run(PYTHON, "-m", "mypy", "--no-error-summary", DEBUG="true")


# -- lock


def lock():
    """Write the two locks anew: every version and hash, no registry's address."""
    uv = shutil.which("uv")
    if uv is None:
        sys.exit("uv is needed to write the locks: pip install uv. Then try again.")
    compile_lock = (uv, "pip", "compile", "-q", "--universal", "--python-version", "3.11", "--no-header")
    hashed = (*compile_lock, "--generate-hashes", "pyproject.toml")
    run(*hashed, "-o", "requirements/base.txt")
    run(*hashed, "--group", "dev", "-o", "requirements/dev.txt")


if __name__ == "__main__":
    main(sys.argv[1:])
