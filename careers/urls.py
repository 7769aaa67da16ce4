"""Which address leads where: the admin, the language switch, then the site's own pages."""

from importlib.util import find_spec

from django.conf.urls.i18n import i18n_patterns
from django.contrib import admin
from django.urls import URLPattern, URLResolver, include, path

urlpatterns: list[URLPattern | URLResolver] = [
    path("admin/", admin.site.urls),
    path("i18n/", include("django.conf.urls.i18n")),
]
if find_spec("profiles.urls"):
    from profiles.urls import pages, plain

    urlpatterns += [
        *plain,  # one address whatever the language: health, robots, sitemap
        *i18n_patterns(*pages),  # /fr/… and /en/…; "/" leads to the one that the visitor reads
    ]
