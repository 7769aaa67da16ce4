"""What is installed: each dependency says why, each lock pins it by hash and names no registry."""

import re
import tomllib

import pytest
from packaging.requirements import Requirement

from tests.rules.project import ROOT

PYPROJECT = (ROOT / "pyproject.toml").read_text()
PROJECT = tomllib.loads(PYPROJECT)
WANTED = {
    "base.txt": PROJECT["project"]["dependencies"],
    "dev.txt": PROJECT["project"]["dependencies"] + PROJECT["dependency-groups"]["dev"],
}
PIN = re.compile(r"^([a-z0-9._-]+)==(\S+)(.*?)(?=^\S|\Z)", re.MULTILINE | re.DOTALL)

both_locks = pytest.mark.parametrize("lock", WANTED)


def text(lock):
    return (ROOT / "requirements" / lock).read_text()


def pins(lock):
    """Name -> version and all that the lock says after it."""
    return {name: (version, rest) for name, version, rest in PIN.findall(text(lock))}


@both_locks
def test_every_package_is_pinned_by_hash_and_by_nothing_else(lock):
    assert "://" not in text(lock)
    assert not re.search(r"^-", text(lock), re.MULTILINE), "an option of pip stands in the lock"
    for name, (_, rest) in pins(lock).items():
        assert "--hash=sha256:" in rest, f"{name} has no hash"


@both_locks
def test_the_lock_holds_what_pyproject_asks_for(lock):
    pinned = pins(lock)
    for line in WANTED[lock]:
        wanted = Requirement(line)
        name = re.sub(r"[._-]+", "-", wanted.name).lower()
        assert name in pinned, f"{name} is missing: python3 dev.py lock"
        assert wanted.specifier.contains(pinned[name][0]), f"{name} {pinned[name][0]}: python3 dev.py lock"


def test_the_tests_run_on_the_versions_that_production_runs_on():
    base, dev = pins("base.txt"), pins("dev.txt")
    assert {name: version for name, (version, _) in base.items()} == {
        name: dev[name][0] for name in base if name in dev
    }


def test_every_dependency_says_why():
    lines = [line.strip() for line in PYPROJECT.splitlines()]
    dependencies = {line for lock in WANTED.values() for line in lock}
    for number, line in enumerate(lines):
        if line.strip('",') in dependencies:
            assert lines[number - 1].startswith("# ") or '"' in lines[number - 1], f"why {line}?"
