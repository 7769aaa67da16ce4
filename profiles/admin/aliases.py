"""Written forms: what a name may mean, who said so, and how often it served."""

from typing import Any

from django.contrib import admin
from django.db.models import ForeignKey, Model
from django.forms import ModelForm
from django.http import HttpRequest
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from profiles.admin.desk import DeskAdmin
from profiles.forms.aliases import AliasForm
from profiles.models import Alias
from profiles.models.alias import TARGETS


@admin.register(Alias)
class AliasAdmin(DeskAdmin):
    form = AliasForm
    list_display = ("form", "meant", "verdict", "uses", "author", "said_at")
    list_filter = ("verdict",)
    list_select_related = (*TARGETS, "author")
    search_fields = ("folded", *(f"{target}__folded" for target in TARGETS))
    autocomplete_fields = TARGETS
    readonly_fields = ("author", "said_at", "uses")
    list_per_page = 50

    def formfield_for_foreignkey(self, db_field: ForeignKey, request: HttpRequest, **kwargs: Any) -> Any:
        """Each field is called what its model is called, in the language of the page."""
        label = capfirst(db_field.related_model._meta.verbose_name)
        return super().formfield_for_foreignkey(db_field, request, **{"label": label, **kwargs})

    @admin.display(description=_("means"))
    def meant(self, alias: Alias) -> str:
        return str(alias.target)

    def save_model(self, request: HttpRequest, obj: Model, form: ModelForm, change: bool) -> None:
        """Whoever changes what a form means has said so."""
        obj.author = request.user  # type: ignore[attr-defined]
        super().save_model(request, obj, form, change)
