"""Who may import whom: the table of profiles/README.md, read from every import in the house."""

import ast
import subprocess
import sys

import pytest

from tests.rules.project import ROOT, named, short

# room -> the rooms of ours that it may import besides itself; of two rooms the longer name holds
DOORS = ("profiles.views", "profiles.admin", "profiles.forms", "profiles.management", "profiles.templatetags")
TABLE = {
    "profiles.reading": (),
    "profiles.intake": (),
    "profiles.llm": ("profiles.reading",),
    "profiles.models": ("profiles.reading.facts",),
    "profiles.actions": ("profiles.models", "profiles.reading", "profiles.intake", "profiles.llm"),
    "profiles.browse": ("profiles.models",),
    **dict.fromkeys(DOORS, ("profiles.models", "profiles.actions", "profiles.browse", *DOORS)),
    "profiles.urls": ("profiles.views",),
    "profiles": (),
    "careers": ("profiles.urls",),
    "manage": ("careers.environment",),
    "dev": (),
}
WITHOUT_DJANGO = ("profiles.reading", "profiles.intake", "profiles.llm", "dev")
# Reading and intake know neither the network nor the clock: the same document gives the same facts.
WORLD = ("socket", "http", "urllib.request", "ssl", "asyncio", "time", "random", "secrets")
WITHOUT_WORLD = ("profiles.reading", "profiles.intake")
WITHOUT_HTTP = ("profiles.actions",)
HTTP = ("django.http", "django.shortcuts", "django.urls")
# browse and the pages never write: these are the calls that would.
WRITES = {"save", "bulk_create", "bulk_update", "get_or_create", "update_or_create", "delete"}
READ_ONLY = ("profiles.browse", "profiles.views", "profiles.templatetags")


def module_name(path):
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(part for part in parts if part != "__init__")


MODULES = {
    module_name(path): path
    for path in named("*.py", "careers", "profiles", "manage.py", "dev.py")
    if "migrations" not in path.parts
}
every_module = pytest.mark.parametrize("module", MODULES)


def within(name, *packages):
    return any(name == package or name.startswith(f"{package}.") for package in packages)


def room(name):
    """The room of the table that a module or a name in it belongs to, if it is ours."""
    return max((room for room in TABLE if within(name, room)), key=len, default=None)


def imports(path):
    """Each imported name with its line: `from a import b` may mean the module a.b or a's own b."""
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{short(path)}:{node.lineno}: write the full name, not a relative import"
            yield from ((f"{node.module}.{alias.name}", node.lineno) for alias in node.names)


@every_module
def test_imports_follow_the_table(module):
    home = room(module)
    for name, line in imports(MODULES[module]):
        target = room(name)
        allowed = target in (None, home) or within(name, *TABLE[home])
        assert allowed, f"{short(MODULES[module])}:{line}: {home} may not import {name}"


@every_module
def test_pure_rooms_know_neither_django_nor_the_world(module):
    for name, line in imports(MODULES[module]):
        where = f"{short(MODULES[module])}:{line}"
        if within(module, *WITHOUT_DJANGO):
            assert not within(name, "django", "simple_history", "psycopg"), f"{where}: {name} needs Django"
        if within(module, *WITHOUT_WORLD):
            assert not within(name, *WORLD), f"{where}: {name} is the network, the clock or chance"
        if within(module, *WITHOUT_HTTP):
            assert not within(name, *HTTP), f"{where}: {name} belongs to the views"


@pytest.mark.parametrize("module", [name for name in MODULES if within(name, *READ_ONLY)])
def test_whoever_reads_does_not_write(module):
    for node in ast.walk(ast.parse(MODULES[module].read_text())):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            where = f"{short(MODULES[module])}:{node.lineno}"
            assert node.func.attr not in WRITES, f"{where}: .{node.func.attr}() writes; that is for actions"


def test_the_app_itself_is_empty_so_that_reading_runs_alone():
    assert (ROOT / "profiles/__init__.py").read_text() == ""


@pytest.mark.parametrize("package", ["profiles.reading", "profiles.intake", "profiles.llm"])
def test_pure_rooms_run_where_django_is_absent(package):
    modules = [name for name in MODULES if within(name, package) and not name.endswith("__main__")]
    code = f"import sys, importlib; sys.modules['django'] = None; [*map(importlib.import_module, {modules})]"
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)
