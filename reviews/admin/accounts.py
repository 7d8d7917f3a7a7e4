"""Accounts and groups: Django's own, behind the same guard."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.contrib.admin.models import LogEntry
from django.contrib.auth.admin import GroupAdmin, UserAdmin
from django.contrib.auth.models import Group, User
from django.http import HttpRequest

from reviews.admin.guard import GuardedAdmin

STAYS = (
    "The log of what {} did, by which imports leave an editor's work alone:"
    " make the account inactive instead."
)

admin.site.unregister([User, Group])


@admin.register(User)
class AccountAdmin(GuardedAdmin, UserAdmin):  # type: ignore[type-arg]
    list_filter = ["is_staff", "is_superuser", "is_active"]

    def get_deleted_objects(self, objs: Any, request: HttpRequest) -> Any:
        """The log goes with an account, and imports know by it what an editor has touched."""
        named, counts, lacking, protected = super().get_deleted_objects(objs, request)
        logged = LogEntry.objects.filter(user__in=objs).order_by("user__username")
        names = logged.values_list("user__username", flat=True).distinct()
        return named, counts, lacking, [*protected, *map(STAYS.format, names)]


@admin.register(Group)
class RoleAdmin(GuardedAdmin, GroupAdmin):  # type: ignore[misc]
    pass
