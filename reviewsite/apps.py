from django.contrib.admin.apps import AdminConfig


class DeskConfig(AdminConfig):
    """Django's admin with the site's own `AdminSite`."""

    default_site = "reviewsite.adminsite.AdminSite"
