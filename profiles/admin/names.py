"""Schools, employers, roles, skills and topics: what facts point to."""

from collections.abc import Sequence
from typing import Any

from django.contrib import admin
from django.http import HttpRequest

from profiles.admin.desk import DeskAdmin, SavedByAction
from profiles.models import Employer, Role, School, Skill, Topic

SEARCHED = ("folded", "aliases__folded")  # the name, and every form in which it is written


class NamedAdmin(DeskAdmin):
    """The address is written from the name and stays: links to it are kept by others."""

    search_fields = SEARCHED
    list_per_page = 50

    def get_prepopulated_fields(self, request: HttpRequest, obj: Any = None) -> dict[str, Sequence[str]]:
        return {} if obj else {"slug": ("name",)}

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> tuple[str, ...]:
        return ("slug",) if obj else ()


@admin.register(School)
class SchoolAdmin(NamedAdmin):
    list_display = ("name", "name_fr", "kind", "sector", "city", "country")
    list_filter = ("kind", "sector", "country")


@admin.register(Employer)
class EmployerAdmin(NamedAdmin):
    list_display = ("name", "name_fr", "kind", "sector", "city", "country", "bought_by")
    list_filter = ("kind", "sector", "country")
    list_select_related = ("bought_by",)
    autocomplete_fields = ("bought_by",)


@admin.register(Role)
class RoleAdmin(NamedAdmin):
    list_display = ("name", "name_fr", "name_fr_feminine", "name_en", "rome")


@admin.register(Skill)
class SkillAdmin(NamedAdmin):
    list_display = ("name", "name_fr", "name_en", "kind")
    list_filter = ("kind",)


@admin.register(Topic)
class TopicAdmin(SavedByAction):
    """Topics are few, and the reader's rules point to them: editors word the questions."""

    list_display = ("slug", "question_fr", "question_en", "order")
    readonly_fields = ("slug",)

    def has_add_permission(self, request: HttpRequest) -> bool:
        """They come with the vocabulary."""
        return False
