"""Notices lay in the facts of their copy; they move into rows of their own."""

from django.db import migrations

from reviews.importing.notices import kind_of

AT_ONCE = 500


def into_rows(apps, schema_editor):
    Copy, Notice = (apps.get_model("reviews", name) for name in ("Copy", "Notice"))
    keys = list(Copy.objects.filter(facts__has_key="notices").values_list("pk", flat=True))
    for start in range(0, len(keys), AT_ONCE):
        copies = Copy.objects.filter(pk__in=keys[start : start + AT_ONCE]).only("facts")
        Notice.objects.bulk_create(
            Notice(copy=copy, weight=kind_of(told["code"]).gain, **told)
            for copy in copies
            for told in copy.facts.pop("notices")
        )
        Copy.objects.bulk_update(copies, ["facts"])


def into_facts(apps, schema_editor):
    """Back to where the code before looks for them; what was settled is forgotten."""
    Copy = apps.get_model("reviews", "Copy")
    for copy in Copy.objects.prefetch_related("notices").iterator(AT_ONCE):
        told = [{"code": n.code, "line": n.line, "message": n.message} for n in copy.notices.all()]
        Copy.objects.filter(pk=copy.pk).update(facts={**copy.facts, "notices": told})


class Migration(migrations.Migration):

    dependencies = [("reviews", "0002_desk")]

    operations = [migrations.RunPython(into_rows, into_facts)]
