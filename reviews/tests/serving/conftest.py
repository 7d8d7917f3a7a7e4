"""A client that gets the error page where Django's own would raise."""

from typing import Any

import pytest
from django.test import Client


@pytest.fixture
def reader(settings: Any) -> Client:
    """A reader without an account, on a site with three addresses more."""
    settings.ROOT_URLCONF = "reviews.tests.serving.urls"
    return Client(raise_request_exception=False)
