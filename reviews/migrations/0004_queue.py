"""The queue tells the notices of published reviews from those of drafts."""

from django.db import migrations, models


def tell_what_is_published(apps, schema_editor):
    Notice = apps.get_model("reviews", "Notice")
    Notice.objects.filter(copy__review__status="published").update(published=True)


class Migration(migrations.Migration):

    dependencies = [("reviews", "0003_notices")]

    operations = [
        migrations.AlterModelOptions(
            name="notice",
            options={"ordering": ["-published", "-weight", "-pk"]},
        ),
        migrations.RemoveIndex(model_name="notice", name="notice_waiting"),
        migrations.AddField(
            model_name="notice",
            name="published",
            field=models.BooleanField(default=False),
        ),
        migrations.RunPython(tell_what_is_published, migrations.RunPython.noop),
        migrations.AddIndex(
            model_name="notice",
            index=models.Index(
                condition=models.Q(settled_at=None),
                fields=["-published", "-weight", "-id"],
                name="notice_waiting",
            ),
        ),
    ]
