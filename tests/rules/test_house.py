"""The house's measures: which files stand where, how long they are, what none of them says."""

import ast
import re

import pytest

from tests.rules.project import ROOT, files, named, short

TOP = {
    "manage.py", "pyproject.toml", "docker-compose.yml", "dev.py", "careers", "profiles", "templates",
    "static", "tests", "README.md", "LICENSE", "CHANGELOG.md", "CONTRIBUTING.md", "Dockerfile",
    "requirements",
}  # fmt: skip
LONGEST_FILE = 400  # lines; most have 40 to 150
LONGEST_FUNCTION = 50  # lines; most have 5 to 15
# Where the project happens to lie on somebody's machine, or where packages happen to come from.
MACHINE = re.compile(r"(?<![\w.~])/(?:work|farm|root|home|tmp|opt)/")
REGISTRY = re.compile(r"pythonhosted|pypi\.org|--(?:extra-)?index-url|--find-links|registry\.npmjs")

CODE = [path for path in named("*.py") if "migrations" not in path.parts]


def texts():
    for path in files():
        try:
            yield path, path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue  # a picture, or an interview in an old encoding


def test_nothing_else_lies_at_the_top():
    top = {short(path).split("/")[0] for path in files()}
    assert {name for name in top if not name.startswith(".")} == TOP


@pytest.mark.parametrize("path", CODE, ids=short)
def test_files_and_functions_can_be_held_in_the_head(path):
    text = path.read_text()
    lines = text.count("\n")
    assert lines <= LONGEST_FILE, f"{short(path)} has {lines} lines: split it by concept"
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef):
            lines = node.end_lineno - node.lineno + 1
            assert lines <= LONGEST_FUNCTION, f"{short(path)}:{node.lineno}: {node.name} has {lines} lines"


def test_no_file_names_a_place_on_a_machine_or_a_registry():
    for path, text in texts():
        for number, line in enumerate(text.splitlines(), 1):
            if path.name != "test_house.py":
                found = MACHINE.search(line) or REGISTRY.search(line)
                assert not found, f"{short(path)}:{number}: {found.group()}"


def test_dev_py_can_be_read_by_old_pythons_far_enough_to_say_so():
    ast.parse((ROOT / "dev.py").read_text(), feature_version=(3, 6))
