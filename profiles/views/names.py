"""Schools, employers, roles and skills: what published people name."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from profiles.browse import names
from profiles.views import absence

# How each list introduces itself, and how one of its pages says how many people it is about.
TITLES = {
    "school": (_("Schools"), _("Where the people of these profiles studied.")),
    "employer": (_("Employers"), _("Where the people of these profiles work or have worked.")),
    "role": (_("Roles"), _("What the people of these profiles do or have done.")),
    "skill": (_("Skills"), _("What the people of these profiles use, need or advise.")),
}


@require_safe
def name_list(request: HttpRequest, kind: str) -> HttpResponse:
    title, introduction = TITLES[kind]
    context = {"here": kind, "title": title, "introduction": introduction, "names": names.names(kind)}
    return render(request, "names/list.html", context)


@require_safe
@absence.told
def name(request: HttpRequest, kind: str, slug: str) -> HttpResponse:
    title, _introduction = TITLES[kind]
    context = {"here": kind, "title": title, "list_name": f"{kind}s", "page": names.name_page(kind, slug)}
    return render(request, "names/page.html", context)
