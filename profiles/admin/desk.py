"""What every list of the desk has in common."""

from typing import Any

from django.contrib import admin
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied
from django.db import models
from django.db.models import Model, QuerySet
from django.forms import ModelForm
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from simple_history.admin import SimpleHistoryAdmin

from profiles.actions import entities
from profiles.models import fold


def editor(request: HttpRequest) -> User:
    """Who is at the desk; the admin lets nobody else in."""
    assert isinstance(request.user, User)
    return request.user


class FoldedSearch(admin.ModelAdmin):
    """Searches in folded columns: `ecole` finds `École`, in lists and in autocompletion."""

    show_full_result_count = False

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet, search_term: str
    ) -> tuple[QuerySet, bool]:
        return super().get_search_results(request, queryset, fold(search_term))


class SavedByAction(admin.ModelAdmin):
    """Rows that editors mend: an action saves them, and none is deleted, for evidence hangs on them."""

    formfield_overrides = {models.URLField: {"assume_scheme": "https"}}

    def save_model(self, request: HttpRequest, obj: Model, form: ModelForm, change: bool) -> None:
        entities.save(entity=obj, by=editor(request))

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


class DeskAdmin(SavedByAction, FoldedSearch, SimpleHistoryAdmin):
    """Rows that editors mend and whose earlier versions are kept."""

    object_history_list_template = "admin/history_list.html"
    revertible = True  # whether an earlier version may be taken up again with one button

    def history_view_title(self, request: HttpRequest, obj: Model) -> str:
        return _("History: %(thing)s") % {"thing": obj}

    def revert_disabled(self, request: HttpRequest, obj: Any = None) -> bool:
        return not (self.revertible and self.has_change_permission(request, obj))

    def history_form_view(
        self, request: HttpRequest, object_id: str, version_id: str, extra_context: Any = None
    ) -> HttpResponse:
        """One earlier version. The library hides its button where it may not be used; we refuse too."""
        if request.method == "POST" and self.revert_disabled(request):
            raise PermissionDenied
        return super().history_form_view(request, object_id, version_id, extra_context)


class ReadOnly(FoldedSearch):
    """Rows that are looked at: what readers found, what editors decided."""

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False
