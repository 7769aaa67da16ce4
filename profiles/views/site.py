"""What a site has besides its subject: robots, a map, a pulse, and two pages that the law asks for."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import translation
from django.views.decorators.http import require_safe

from profiles.browse import sitemap as site_map
from profiles.browse.labels import LANGUAGES
from profiles.models import Catalogue


@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    """Everything may be read: a withdrawn page has to be seen to be forgotten."""
    address = request.build_absolute_uri(reverse("sitemap"))
    return HttpResponse(
        f"User-agent: *\nDisallow: /admin/\n\nSitemap: {address}\n", content_type="text/plain"
    )


@require_safe
def sitemap(request: HttpRequest) -> HttpResponse:
    pages: list[dict[str, str]] = []
    for language in LANGUAGES:
        with translation.override(language):
            pages += [
                {"url": request.build_absolute_uri(path), "changed": day}
                for path, day in site_map.addresses()
            ]
    return render(request, "sitemap.xml", {"pages": pages}, content_type="application/xml")


@require_safe
def healthz(request: HttpRequest) -> HttpResponse:
    """Alive, and the database answers."""
    return HttpResponse(f"ok {Catalogue.objects.version()}\n", content_type="text/plain")


@require_safe
def accessibility(request: HttpRequest) -> HttpResponse:
    return render(request, "site/accessibility.html", {"here": "accessibility"})


@require_safe
def privacy(request: HttpRequest) -> HttpResponse:
    return render(request, "site/privacy.html", {"here": "privacy"})
