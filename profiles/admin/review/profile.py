"""What the public page says above the route: the person's name, headline, age and place."""

from django.contrib import messages
from django.contrib.admin import ModelAdmin
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _

from profiles.actions import entities
from profiles.admin.desk import editor
from profiles.admin.review import page
from profiles.forms.people import ProfileForm


@page.sent
def save(request: HttpRequest, model_admin: ModelAdmin, pk: int) -> HttpResponse:
    interview, reading = page.find(request, model_admin, pk, to_change=True)
    form = ProfileForm(request.POST, instance=interview.person)
    if not form.is_valid():
        interview.refresh_from_db(fields=["person"])  # the form has written on the one in hand
        return page.show(request, model_admin, interview, reading, profile_form=form)
    entities.save(entity=form.save(commit=False), by=editor(request))
    messages.success(request, _("The profile is saved."))
    return page.back(interview, "profile")
