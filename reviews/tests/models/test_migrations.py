"""What migrations do with rows that are there, and when there is no way back."""

from importlib import import_module

import pytest
from django.apps import apps
from django.db.migrations.exceptions import IrreversibleError

from reviews.models import Copy, Notice
from reviews.tests import make

pytestmark = pytest.mark.django_db


def test_notices_that_lay_in_the_facts_become_rows_and_go_back():
    old = {"code": "rating-unread", "line": 2, "message": "The stars were not understood."}
    copy = Copy.objects.create(
        path="a.txt", sha256="1", encoding="utf-8", facts={"cast": [], "notices": [old]}
    )
    migration = import_module("reviews.migrations.0003_notices")
    migration.into_rows(apps, None)
    copy.refresh_from_db()
    assert copy.facts == {"cast": []}
    assert copy.notices.values("code", "line", "message", "weight").get() == {**old, "weight": 50}
    migration.into_facts(apps, None)
    copy.refresh_from_db()
    assert copy.facts == {"cast": [], "notices": [old]}
    assert Notice.objects.count() == 0


def test_there_is_no_way_back_while_copy_lies_on_the_desk():
    refuse = import_module("reviews.migrations.0002_desk").refuse_while_copy_lies_on_the_desk
    copy = Copy.objects.create(path="a.txt", sha256="1", encoding="utf-8")
    with pytest.raises(IrreversibleError) as refusal:
        refuse(apps, None)
    assert str(refusal.value) == (
        "Copy without a review lies on the desk: 1. Save or discard it first."
    )
    Copy.objects.filter(pk=copy.pk).update(review=make.review())
    refuse(apps, None)


def test_the_notices_of_published_reviews_are_told_from_those_of_drafts():
    for status in ("draft", "published"):
        review = make.review(status=status)
        copy = Copy.objects.create(path=status, sha256=status, encoding="utf-8", review=review)
        copy.notices.create(code="rating-unread", message=status)
    import_module("reviews.migrations.0004_queue").tell_what_is_published(apps, None)
    assert [notice.message for notice in Notice.objects.filter(published=True)] == ["published"]
