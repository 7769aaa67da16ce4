"""Every public address, for search engines."""

from collections.abc import Iterator

from django.urls import reverse

from profiles.browse import index
from profiles.browse.facets import NONE
from profiles.browse.selection import Selection
from profiles.models import Person

PAGES = ("home", "profiles", "schools", "employers", "roles", "skills", "topics", "accessibility", "privacy")
NAMED = ("school", "employer", "role", "skill", "topic")
MOST = 20_000  # addresses in each language; a sitemap holds 50,000 in all


def addresses() -> Iterator[tuple[str, str]]:
    """Paths in the language of the moment, each with the day of its last change where it is known."""
    for name in PAGES:
        yield reverse(name), ""
    engine = index.current()
    for kind in NAMED:
        for slug in sorted(engine.counts(Selection(), kind)):
            if slug != NONE:
                yield reverse(kind, kwargs={"slug": slug}), ""
    people = Person.objects.published().newest_first().values_list("pid", "name", "published_at")
    for pid, name, published in people[:MOST]:
        yield Person(pid=pid, name=name).get_absolute_url(), published.date().isoformat()
