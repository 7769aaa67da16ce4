"""The public addresses. `pages` stand under a language, `plain` under none."""

from django.urls import path, register_converter
from django.urls.converters import StringConverter

from profiles.views import compare, home, names, profiles, site, topics


class PublicId(StringConverter):
    """A person's public id: eight characters of base32."""

    regex = "[a-z2-7]{8}"


class FactId(StringConverter):
    """A fact's public id: the letter of its kind and its number; `i` is who the person is."""

    regex = "i|[a-z][0-9]{1,18}"


register_converter(PublicId, "pid")
register_converter(FactId, "fid")

plain = [
    path("robots.txt", site.robots, name="robots"),
    path("sitemap.xml", site.sitemap, name="sitemap"),
    path("healthz", site.healthz, name="healthz"),
]

pages = [
    path("", home.home, name="home"),
    path("profiles/", profiles.profile_list, name="profiles"),
    path("profiles/<slug:slug>-<pid:pid>/", profiles.profile, name="profile"),
    path("profiles/<slug:slug>-<pid:pid>/evidence/<fid:fid>/", profiles.evidence, name="evidence"),
    path("compare/", compare.compare, name="compare"),
    *(path(f"{kind}s/", names.name_list, {"kind": kind}, name=f"{kind}s") for kind in names.TITLES),
    *(path(f"{kind}s/<slug:slug>/", names.name, {"kind": kind}, name=kind) for kind in names.TITLES),
    path("topics/", topics.topic_list, name="topics"),
    path("topics/<slug:slug>/", topics.topic, name="topic"),
    path("accessibility/", site.accessibility, name="accessibility"),
    path("privacy/", site.privacy, name="privacy"),
]
