"""The site's variables: each read once, typed, and loud when it is wrong.

`.env.example` lists them all. A wrong or missing one stops the site before it starts, with a
sentence that says what to write instead.
"""

import os
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured

BOOLEANS = {"true": True, "1": True, "false": False, "0": False}


class WrongVariable(ImproperlyConfigured):
    """A variable is missing or can't be understood; the message says what to write."""


def load_file(path: Path) -> None:
    """Read `NAME=value` lines into the environment, which wins over the file where both speak."""
    if not path.exists():
        return
    for line in path.read_text(encoding="utf-8").splitlines():
        name, equals, value = line.partition("=")
        if equals and not name.lstrip().startswith("#"):
            os.environ.setdefault(name.strip(), value.strip().strip("\"'"))


def env_text(name: str, default: str | None = None) -> str:
    """The variable's text; without a default it has to be set."""
    value = os.environ.get(name, "").strip() or default
    if value is None:
        raise WrongVariable(f"{name} is not set. See .env.example for what it means and how to choose it.")
    return value


def env_bool(name: str, default: bool) -> bool:
    value = env_text(name, str(default)).lower()
    if value not in BOOLEANS:
        raise WrongVariable(f"{name}={value!r} is neither true nor false. Write {name}=true or {name}=false.")
    return BOOLEANS[value]


def env_int(name: str, default: int) -> int:
    value = env_text(name, str(default))
    if not value.isdecimal():
        raise WrongVariable(f"{name}={value!r} is not a whole number. Write for example {name}={default}.")
    return int(value)


def env_list(name: str, default: list[str] | None = None) -> list[str]:
    """Values between commas; empty when the variable is not set."""
    value = os.environ.get(name, "").strip()
    return [item.strip() for item in value.split(",") if item.strip()] or (default or [])


def env_choice(name: str, default: str, choices: tuple[str, ...]) -> str:
    value = env_text(name, default)
    if value not in choices:
        raise WrongVariable(f"{name}={value!r} is not known. Write one of {', '.join(choices)}.")
    return value
