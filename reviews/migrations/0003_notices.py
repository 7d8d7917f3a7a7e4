"""Notices lay in the facts of their copy; they move into rows of their own."""

from django.db import migrations

AT_ONCE = 500
# As they were when this was written: what becomes of them later is no matter here.
WEIGHTS = {
    60: "film-ambiguous film-like-another title-unquoted title-doubtful director-doubtful"
    " director-missing",
    50: "rating-ambiguous rating-out-of-scale rating-not-half-star rating-other-scale rating-unread",
    40: "person-ambiguous byline-doubtful",
    30: "cast-doubtful studio-doubtful label-bad-value label-in-prose label-unknown field-unknown"
    " line-unread slug-line-unread",
    20: "editor-kept film-fact-differs",
}
WEIGHT_OF = {code: weight for weight, codes in WEIGHTS.items() for code in codes.split()}
OTHERS = 10


def into_rows(apps, schema_editor):
    Copy, Notice = (apps.get_model("reviews", name) for name in ("Copy", "Notice"))
    keys = list(Copy.objects.filter(facts__has_key="notices").values_list("pk", flat=True))
    for start in range(0, len(keys), AT_ONCE):
        copies = Copy.objects.filter(pk__in=keys[start : start + AT_ONCE]).only("facts")
        Notice.objects.bulk_create(
            Notice(copy=copy, weight=WEIGHT_OF.get(told["code"], OTHERS), **told)
            for copy in copies
            for told in copy.facts.pop("notices")
        )
        Copy.objects.bulk_update(copies, ["facts"])


def into_facts(apps, schema_editor):
    """Back to where the code before looks for them; what was settled is forgotten."""
    Copy, Notice = (apps.get_model("reviews", name) for name in ("Copy", "Notice"))
    for copy in Copy.objects.prefetch_related("notices").iterator(AT_ONCE):
        told = [{"code": n.code, "line": n.line, "message": n.message} for n in copy.notices.all()]
        Copy.objects.filter(pk=copy.pk).update(facts={**copy.facts, "notices": told})
    Notice.objects.all().delete()


class Migration(migrations.Migration):

    dependencies = [("reviews", "0002_desk")]

    operations = [migrations.RunPython(into_rows, into_facts)]
