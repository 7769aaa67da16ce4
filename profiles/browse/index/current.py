"""The index of this process: one at a time, of the version that the public sees."""

from threading import Lock

from profiles.browse.index.build import build
from profiles.browse.index.index import Index
from profiles.models import Catalogue

_held: Index | None = None
_building = Lock()


def current() -> Index:
    """The index of the catalogue's version. One query, and a build when the version has moved."""
    version = Catalogue.objects.version()
    held = _held
    return held if held is not None and held.version == version else _rebuild(version)


def forget() -> None:
    """Drops the index: for tests, whose catalogues come and go under one version number."""
    global _held
    _held = None


def _rebuild(version: int) -> Index:
    """A version that moves while it is read is read once more, so that no page is half new."""
    global _held
    with _building:
        while _held is None or _held.version != version:
            built = build(version)
            now = Catalogue.objects.version()
            if now == version:
                _held = built
            version = now
        return _held
