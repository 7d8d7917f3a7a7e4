"""Settings that refuse to be wrong: one sentence, and no start."""

from pathlib import Path

import pytest

from reviews.tests.serving.run import KEY, manage

PUBLIC = {"SITE_URL": "https://reviews.example.org"}
SCALE = "STAR_SCALE must be a whole number from 1 to 5, not "
DATABASE = "DATABASE_URL must look like sqlite:///reviews.sqlite3 or postgresql://user@host/name."
ADDRESS = "SITE_URL must look like https://reviews.example.org, not "


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"SECRET_KEY": "short"}, "SECRET_KEY must have at least 50 characters; this has 5."),
        (PUBLIC | {"SECRET_KEY": ""}, "A public host needs SECRET_KEY or SECRET_KEY_FILE."),
        ({"ALLOWED_HOSTS": "*"}, "ALLOWED_HOSTS must name the site's hosts; '*' is refused."),
        (
            PUBLIC | {"ALLOWED_HOSTS": "other.example.org"},
            "ALLOWED_HOSTS must include SITE_URL's, reviews.example.org.",
        ),
        (PUBLIC | {"DEBUG": "1"}, "DEBUG must be off for a public host (reviews.example.org)."),
        ({"DEBUG": "maybe"}, "DEBUG must be 1 or 0, not 'maybe'."),
        ({"SITE_URL": "reviews.example.org"}, ADDRESS + "'reviews.example.org'."),
        ({"SITE_URL": "https://a.example/x"}, ADDRESS + "'https://a.example/x'."),
        ({"SITE_URL": "https://me@a.example"}, ADDRESS + "'https://me@a.example'."),
        ({"SITE_URL": "https://:80"}, ADDRESS + "'https://:80'."),
        (
            {"SITE_URL": "http://a.example"},
            "SITE_URL must begin with https:// for a public host, not 'http://a.example'.",
        ),
        ({"STAR_SCALE": "0"}, SCALE + "'0'."),
        ({"STAR_SCALE": "6"}, SCALE + "'6'."),
        ({"STAR_SCALE": "x"}, SCALE + "'x'."),
        ({"STAR_SCALE": "٣"}, SCALE + "'٣'."),
        ({"DATABASE_URL": "mysql://a@b/c"}, DATABASE),
        ({"DATABASE_URL": "garbage"}, DATABASE),
        ({"DATABASE_URL": "sqlite://"}, DATABASE),
        ({"DATABASE_URL": "postgresql://a@b"}, "DATABASE_URL must end in a database's name."),
        (
            {"DATABASE_REPLICA_URLS": "postgresql://a@b/c"},
            "DATABASE_REPLICA_URLS is not supported yet: leave it unset.",
        ),
        (
            {"CACHE_URL": "garbage"},
            "CACHE_URL must begin with locmemcache:// or redis://.",
        ),
    ],
)
def test_a_bad_setting_stops_the_start_with_one_sentence(
    values: dict[str, str], sentence: str
) -> None:
    result = manage("check", **values)
    assert (result.returncode, result.stdout, result.stderr) == (1, "", sentence + "\n")


def test_a_port_that_is_no_number_is_refused() -> None:
    result = manage("check", DATABASE_URL="postgresql://a@b:port/c")
    assert (result.returncode, result.stderr[:28]) == (1, "DATABASE_URL cannot be read:")


def test_a_key_file_that_is_missing_is_named(tmp_path: Path) -> None:
    result = manage("check", SECRET_KEY="", SECRET_KEY_FILE=tmp_path / "none")
    begins = f"SECRET_KEY_FILE {tmp_path}/none cannot be read: "
    assert (result.returncode, result.stderr[: len(begins)]) == (1, begins)


def test_the_key_may_come_from_a_file(tmp_path: Path) -> None:
    keyfile = tmp_path / "key"
    keyfile.write_text(f"{KEY}\n")
    assert manage("check", **PUBLIC, SECRET_KEY="", SECRET_KEY_FILE=keyfile).returncode == 0


def test_a_blank_setting_is_one_that_is_unset() -> None:
    blank = dict.fromkeys(("ALLOWED_HOSTS", "CACHE_URL", "DEBUG", "SITE_URL", "STAR_SCALE"), "")
    assert manage("check", **blank).returncode == 0


def test_a_key_may_begin_with_a_dollar_sign() -> None:
    assert manage("check", SECRET_KEY="$" + KEY).returncode == 0


def test_a_public_site_passes_djangos_own_deployment_check() -> None:
    result = manage("check", "--deploy", "--fail-level", "WARNING", **PUBLIC)
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout == "System check identified no issues (0 silenced).\n"


@pytest.mark.parametrize(
    ("url", "cookies"),
    [
        ("https://reviews.example.org", "__Host-session True __Host-csrf True\n"),
        ("http://127.0.0.1:8000", "session False csrf False\n"),
    ],
)
def test_cookies_are_bound_to_the_host_where_there_is_https(url: str, cookies: str) -> None:
    shown = (
        "from django.conf import settings as s;"
        "print(s.SESSION_COOKIE_NAME, s.SESSION_COOKIE_SECURE, s.CSRF_COOKIE_NAME,"
        " s.CSRF_COOKIE_SECURE)"
    )
    result = manage("shell", "--verbosity", "0", "--command", shown, SITE_URL=url)
    assert result.stdout == cookies
