"""Accounts and groups: Django's own, behind the same guard."""

from __future__ import annotations

from django.contrib import admin
from django.contrib.auth.admin import GroupAdmin, UserAdmin
from django.contrib.auth.models import Group, User

from reviews.admin.guard import GuardedAdmin

admin.site.unregister([User, Group])


@admin.register(User)
class AccountAdmin(GuardedAdmin, UserAdmin):  # type: ignore[type-arg]
    list_filter = ["is_staff", "is_superuser", "is_active"]


@admin.register(Group)
class RoleAdmin(GuardedAdmin, GroupAdmin):  # type: ignore[misc]
    pass
