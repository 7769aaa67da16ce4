"""Which address leads where: the admin, the language switch, then the site's own pages."""

from django.conf.urls.i18n import i18n_patterns
from django.contrib import admin
from django.urls import URLPattern, URLResolver, include, path

from profiles.urls import pages, plain

urlpatterns: list[URLPattern | URLResolver] = [
    path("admin/", admin.site.urls),
    path("i18n/", include("django.conf.urls.i18n")),
    *plain,  # one address whatever the language: health, robots, sitemap
    *i18n_patterns(*pages),  # /fr/… and /en/…; "/" leads to the one that the visitor reads
]
