"""What waits in the queue."""

from django.utils import timezone

from reviews.models import Notice

SLUG_LINE = "dir. Ada Park (Lantern) -- 4 STARS"


def waiting():
    return [notice.code for notice in Notice.objects.waiting()]


def told(report):
    return [notice["code"] for file in report.files for notice in file["notices"]]


def settle(code):
    Notice.objects.filter(code=code).update(settled_at=timezone.now())
