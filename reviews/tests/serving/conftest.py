"""A client that gets the error pages, and an end to what `/readyz` asks."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.test import Client

from reviewsite import health


@pytest.fixture(autouse=True)
def answered() -> Iterator[None]:
    """No test leaves behind a question of `/readyz`, nor the connection that it is asked on."""
    yield
    health.asking.submit(int).result()


@pytest.fixture
def reader(settings: Any) -> Client:
    """A reader without an account, on a site with three addresses more."""
    settings.ROOT_URLCONF = "reviews.tests.serving.urls"
    return Client(raise_request_exception=False)
