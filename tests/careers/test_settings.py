"""The settings under production's variables: checked, safe, and the same list as .env.example."""

import ast
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from django.core.management import call_command

import dev
from tests.conftest import VARIABLES

ROOT = Path(__file__).parents[2]
PRODUCTION = {
    "DEBUG": "false",
    "SECRET_KEY": "k3v9q2ma-a-long-secret-that-only-this-test-uses-0123456789-äöü",
    "ALLOWED_HOSTS": "parcours.example.org",
    "CSRF_TRUSTED_ORIGINS": "https://parcours.example.org",
    "DATABASE_URL": "postgres://parcours:password@localhost:5432/parcours",
    "HTTPS": "true",
    "HSTS_SECONDS": "31536000",
    "BEHIND_PROXY": "true",
    "LOG_LEVEL": "INFO",
}


def django(*words, **variables):
    """Run Django's command line in a process of its own, where the settings are read anew."""
    environment = {"PATH": os.environ["PATH"], "DJANGO_SETTINGS_MODULE": "careers.settings", **variables}
    command = [sys.executable, "-W", "error", "-m", "django", *words]
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)


def test_production_passes_djangos_own_deployment_check():
    checked = django("check", "--deploy", "--fail-level", "WARNING", **PRODUCTION)
    assert checked.returncode == 0, checked.stderr


def test_a_missing_secret_says_where_to_look():
    said = django("check", **{**PRODUCTION, "SECRET_KEY": ""}).stderr
    assert "SECRET_KEY is not set. See .env.example" in said


def test_debug_needs_no_other_variable():
    checked = django("check", DEBUG="true")
    assert checked.returncode == 0, checked.stderr


def read_names():
    """The variables that careers/ reads, in order, one entry for each time."""
    for path in sorted((ROOT / "careers").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "").startswith("env_"):
                argument = node.args[0]
                if isinstance(argument, ast.Constant):
                    yield argument.value


def test_each_variable_is_read_once_and_stands_in_the_example():
    names = list(read_names())
    example = re.findall(r"^([A-Z_]+)=", (ROOT / ".env.example").read_text(), re.MULTILINE)
    assert sorted(names) == sorted(set(names)), "a variable is read twice"
    assert sorted(names) == sorted(example)


def test_the_demo_and_the_tests_set_every_variable_themselves(monkeypatch):
    monkeypatch.setattr(dev, "demo_secret", lambda: "secret")
    names = set(read_names())
    assert set(dev.demo_variables()) == names
    assert set(VARIABLES) | {"DATABASE_URL"} >= names


@pytest.mark.parametrize("path", ["/admin/login/", "/fr/", "/en/profiles/", "/nowhere/"])
def test_every_answer_carries_the_strict_policy(client, db, path):
    policy = client.get(path).headers["Content-Security-Policy"]
    directives = dict(part.strip().split(" ", 1) for part in policy.split(";"))
    for source in ("script-src", "style-src", "img-src", "font-src", "connect-src", "form-action"):
        assert directives[source] == "'self'"
    for nobody in ("default-src", "object-src", "base-uri", "frame-ancestors"):
        assert directives[nobody] == "'none'"


def test_pages_may_not_be_framed_sniffed_or_followed(client, db):
    headers = client.get("/admin/login/").headers
    assert headers["X-Frame-Options"] == "DENY"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "same-origin"


def test_guessing_a_password_locks_the_name_from_that_place(client, db, django_user_model):
    django_user_model.objects.create_user("nour", password="the right one", is_staff=True)
    guess = {"username": "nour", "password": "wrong"}
    answers = [client.post("/admin/login/", guess).status_code for _ in range(5)]
    assert answers == [200, 200, 200, 200, 429]
    right = {"username": "nour", "password": "the right one"}
    assert client.post("/admin/login/", right).status_code == 429
    elsewhere = client.post("/admin/login/", right, REMOTE_ADDR="192.0.2.7")
    assert elsewhere.status_code == 302


def test_the_admin_speaks_the_visitors_language(client, db):
    assert b'lang="fr"' in client.get("/admin/login/", headers={"Accept-Language": "fr"}).content
    assert b'lang="en' in client.get("/admin/login/", headers={"Accept-Language": "en"}).content
    client.post("/i18n/setlang/", {"language": "fr"})
    assert b'lang="fr"' in client.get("/admin/login/", headers={"Accept-Language": "en"}).content


def test_static_files_get_hashed_names_and_every_file_they_name_is_there(tmp_path, settings):
    settings.STATIC_ROOT = tmp_path
    settings.STORAGES = {**settings.STORAGES, "staticfiles": {"BACKEND": settings.HASHED}}
    call_command("collectstatic", interactive=False, verbosity=0)
    assert list(tmp_path.glob("admin/css/base.*.css.gz"))


@pytest.mark.parametrize("reads,leads", [("fr-CA,fr;q=0.9", "/fr/"), ("en-GB,en", "/en/"), ("de", "/fr/")])
def test_the_bare_address_leads_to_the_visitors_language(client, db, reads, leads):
    answer = client.get("/", headers={"Accept-Language": reads})
    assert (answer.status_code, answer["Location"]) == (302, leads)
    assert "Accept-Language" in answer["Vary"]


def test_the_health_of_a_site_that_speaks_https_is_asked_without_it(client, db, settings):
    settings.SECURE_SSL_REDIRECT = True
    assert client.get("/healthz").status_code == 200
    assert client.get("/fr/").status_code == 301
