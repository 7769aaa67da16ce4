"""What stops the two commands is said in a sentence, before anything is changed."""

import socket
import subprocess
import sys

import pytest

import dev


def said(exit):
    return str(exit.value)


@pytest.fixture
def project(tmp_path, monkeypatch):
    """An empty project of one lock, whose .venv is there; returns the commands that were run."""
    (tmp_path / "requirements").mkdir()
    (tmp_path / "requirements/base.txt").write_text("django==5.2 --hash=sha256:00\n")
    (tmp_path / ".venv/bin").mkdir(parents=True)
    for name in ("python", "pip"):
        (tmp_path / ".venv/bin" / name).touch()
    for name, path in {"ROOT": "", "VENV": ".venv", "VAR": "var", "PYTHON": ".venv/bin/python"}.items():
        monkeypatch.setattr(dev, name, tmp_path / path)
    ran = []
    monkeypatch.setattr(dev, "run", lambda *command, **variables: ran.append(command))
    return ran


def test_a_word_that_is_no_command_shows_the_commands():
    with pytest.raises(SystemExit) as exit:
        dev.main(["deploy"])
    assert "python3 dev.py demo" in said(exit)


def test_a_taken_port_is_told_before_anything_is_installed(project, monkeypatch):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        monkeypatch.setenv("PORT", str(taken.getsockname()[1]))
        with pytest.raises(SystemExit) as exit:
            dev.main(["demo"])
    assert "is taken. Choose another: PORT=8000 python3 dev.py demo" in said(exit)
    assert project == []


@pytest.mark.parametrize("port", ["http", "0", "70000", "-1"])
def test_a_port_is_a_number(monkeypatch, port):
    monkeypatch.setenv("PORT", port)
    with pytest.raises(SystemExit) as exit:
        dev.free_port()
    assert "is not a port" in said(exit)


def test_a_python_without_ensurepip_is_told_what_to_install(project, monkeypatch):
    (dev.VENV / "bin/pip").unlink()
    monkeypatch.setitem(sys.modules, "ensurepip", None)
    with pytest.raises(SystemExit) as exit:
        dev.install("base.txt")
    assert "apt install python3-venv" in said(exit)


def test_a_lock_is_installed_once_and_again_when_it_changes(project):
    dev.install("base.txt")
    dev.install("base.txt")
    assert len(project) == 1
    assert "--require-hashes" in project[0]
    (dev.ROOT / "requirements/base.txt").write_text("django==5.3 --hash=sha256:01\n")
    dev.install("base.txt")
    assert len(project) == 2


def test_a_lock_that_could_not_be_installed_is_tried_again(project, monkeypatch):
    monkeypatch.setattr(dev, "run", fail)
    with pytest.raises(SystemExit, match="pip could not install"):
        dev.install("base.txt")
    assert not list(dev.VENV.glob("*.sha256"))


def test_a_failing_command_is_the_failure_of_the_whole(monkeypatch):
    monkeypatch.setattr(dev, "demo", lambda: dev.run(sys.executable, "-c", "raise SystemExit(3)"))
    with pytest.raises(SystemExit) as exit:
        dev.main(["demo"])
    assert exit.value.code == 3


def test_a_folder_of_somebody_else_is_told(monkeypatch):
    def refuse(*words):
        raise PermissionError(13, "Permission denied", "/srv/parcours/var")

    monkeypatch.setattr(dev, "demo", refuse)
    with pytest.raises(SystemExit, match="/srv/parcours/var may not be written"):
        dev.main(["demo"])


def test_the_demos_secret_is_made_once_and_kept_private(project):
    first = dev.demo_secret()
    assert dev.demo_secret() == first
    assert len(first) > 50
    assert (dev.VAR / "secret_key").stat().st_mode & 0o077 == 0


def fail(*command, **variables):
    raise subprocess.CalledProcessError(1, command)


def test_under_ci_a_missing_browser_is_a_failure(monkeypatch):
    monkeypatch.setenv("CI", "1")
    monkeypatch.setattr(dev, "run", fail)
    with pytest.raises(SystemExit, match="Chromium could not be installed"):
        dev.download_chromium()


def test_elsewhere_the_tests_go_on_without_a_browser_and_say_so(monkeypatch, capsys):
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.setattr(dev, "run", fail)
    dev.download_chromium()
    assert "browser tests will be skipped" in capsys.readouterr().out
