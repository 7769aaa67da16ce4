"""The project's own files, as the rules look at them."""

from fnmatch import fnmatch
from pathlib import Path

ROOT = Path(__file__).parents[2]
IGNORED = [".git", *(line.strip("/") for line in (ROOT / ".gitignore").read_text().splitlines() if line)]


def ignored(path):
    return any(fnmatch(path.name, pattern) for pattern in IGNORED)


def files(folder=ROOT):
    """Every file that git holds or would take: a machine without git can ask too."""
    for path in sorted(folder.iterdir()):
        if ignored(path):
            continue
        if path.is_dir():
            yield from files(path)
        else:
            yield path


def named(pattern, *folders):
    """The files of these folders (of all without any) whose name matches, with a readable id."""
    for path in files():
        name = path.relative_to(ROOT).as_posix()
        if fnmatch(path.name, pattern) and (not folders or name.split("/")[0] in folders):
            yield path


def short(path):
    """How a rule names a file."""
    return path.relative_to(ROOT).as_posix()
