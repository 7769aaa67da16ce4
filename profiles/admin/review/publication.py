"""Publishing and withdrawing: one act each."""

from django.contrib import messages
from django.contrib.admin import ModelAdmin
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from profiles.actions import publication
from profiles.actions.publication import NotReady
from profiles.admin.desk import editor
from profiles.admin.review import page
from profiles.models import Interview, Person, State

MAY_PUBLISH = "profiles.change_person"


@page.sent
def publish(request: HttpRequest, model_admin: ModelAdmin, pk: int) -> HttpResponse:
    """Shows the profile to the public, or says what is missing."""
    interview, reading = page.find(request, model_admin, pk, to_change=True)
    person, ground = _person(request, interview), request.POST.get("ground", "")
    if person.state == State.PUBLISHED:
        return page.back(interview, "publication")  # sent twice
    try:
        publication.publish(person=person, by=editor(request), consent_basis=ground)
    except NotReady:
        messages.error(request, _("The profile is not ready. What is missing is listed below."))
        return page.show(request, model_admin, interview, reading, ground=ground)
    messages.success(request, _("The profile is published."))
    return page.back(interview, "publication")


@require_http_methods(["GET", "HEAD", "POST"])
def withdraw(request: HttpRequest, model_admin: ModelAdmin, pk: int) -> HttpResponse:
    """Asks once, then takes the profile from the public at once."""
    interview, _reading = page.find(request, model_admin, pk, to_change=True)
    person = _person(request, interview)
    if person.state != State.PUBLISHED:
        messages.info(request, _("The profile is not published: there is nothing to withdraw."))
        return page.back(interview, "publication")
    if request.method == "POST":
        publication.withdraw(person=person, by=editor(request))
        messages.success(request, _("The profile is withdrawn. Its address now says that it is gone."))
        return page.back(interview, "publication")
    context = {
        **model_admin.admin_site.each_context(request),
        "title": _("Withdraw the profile of %(person)s?") % {"person": person},
        "opts": Interview._meta,
        "interview": interview,
        "person": person,
    }
    return TemplateResponse(request, "admin/profiles/interview/withdraw.html", context)


def _person(request: HttpRequest, interview: Interview) -> Person:
    """The person, for an editor who may decide what the public sees of them."""
    if not editor(request).has_perm(MAY_PUBLISH):
        raise PermissionDenied
    assert interview.person is not None  # a read interview has its draft
    return interview.person
