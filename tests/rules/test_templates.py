"""Templates keep to the strict policy, escape what they print, and each one is used."""

import re
from pathlib import Path

import django
import pytest

from tests.rules.project import ROOT, named, short

TEMPLATES = list(named("*.html", "templates"))
DJANGOS = Path(django.__file__).parent / "contrib" / "admin" / "templates"
BY_NAME = {"400.html", "403.html", "403_csrf.html", "404.html", "500.html"}  # Django looks for these
INLINE = {
    "a style element": re.compile(r"<style\b", re.I),
    "a style attribute": re.compile(r"\sstyle\s*=", re.I),
    "an event attribute": re.compile(r"\son[a-z]+\s*=", re.I),
    "code in a script element": re.compile(
        r"<script\b(?![^>]*\bsrc=)(?![^>]*\btype=[\"']?application/(?:ld\+)?json)", re.I
    ),
    "a javascript: address": re.compile(r"[\"']javascript:", re.I),
}
UNESCAPED = re.compile(r"\|\s*safe\b|\bautoescape\s+off")

every_template = pytest.mark.parametrize("path", TEMPLATES, ids=short)


@every_template
def test_no_script_or_style_is_written_into_a_page(path):
    text = path.read_text()
    for what, pattern in INLINE.items():
        found = pattern.search(text)
        assert not found, f"{short(path)}:{text[: found.start()].count(chr(10)) + 1}: {what}"


@every_template
def test_what_is_printed_is_escaped(path):
    assert not UNESCAPED.search(path.read_text()), f"{short(path)} prints unescaped text"


@every_template
def test_every_template_is_used(path):
    name = path.relative_to(ROOT / "templates").as_posix()
    if name in BY_NAME or (name.startswith("admin/") and (DJANGOS / "admin" / path.name).exists()):
        return  # stands in for Django's own
    users = [*named("*.html", "templates"), *named("*.py", "profiles", "careers")]
    assert any(f'"{name}"' in user.read_text() for user in users if user != path), f"nobody uses {name}"
