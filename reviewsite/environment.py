"""What the environment says, checked: a bad value stops the start with one sentence."""

from __future__ import annotations

import os
import re
import secrets
from contextlib import suppress
from pathlib import Path
from urllib.parse import urlsplit

from django.core.exceptions import ImproperlyConfigured
from django.http.request import validate_host

LOOPBACK = ["127.0.0.1", "[::1]", "localhost"]
SITE_URL = re.compile(r"https?://([a-z0-9.-]+|\[[0-9a-f:]+\])(:[0-9]{1,5})?")
SECRET_KEY_LENGTH = 50
LARGEST_STAR_SCALE = 5


def text(name: str, default: str = "") -> str:
    """What the environment says under this name; the default where it is unset or blank."""
    return os.environ.get(name, "").strip() or default


def flag(name: str) -> bool:
    """A yes or no from the environment; no when unset. Anything else is refused."""
    value = text(name).lower()
    if value in {"", "0", "false", "no", "off"}:
        return False
    if value in {"1", "true", "yes", "on"}:
        return True
    raise ImproperlyConfigured(f"{name} must be 1 or 0, not {value!r}.")


def is_local(host: str) -> bool:
    """Whether a host name reaches this machine only."""
    return host in LOOPBACK or host.endswith(".localhost")


def site_url() -> str:
    """The public address, without a trailing slash. Plain http is for this machine alone."""
    url = text("SITE_URL", "http://127.0.0.1:8000").rstrip("/")
    if not SITE_URL.fullmatch(url):
        raise ImproperlyConfigured(
            f"SITE_URL must look like https://reviews.example.org, not {url!r}."
        )
    if url.startswith("http:") and not is_local(host_of(url)):
        raise ImproperlyConfigured(
            f"SITE_URL must begin with https:// for a public host, not {url!r}."
        )
    return url


def host_of(url: str) -> str:
    """The host of an address as ALLOWED_HOSTS writes it: without port, IPv6 in brackets."""
    name = urlsplit(url).hostname or ""
    return f"[{name}]" if ":" in name else name


def allowed_hosts(site: str, *, debug: bool) -> list[str]:
    """The hosts to answer for: the site's own or ALLOWED_HOSTS, and the loopback names, under
    which health is asked for.
    """
    named = [host.strip() for host in text("ALLOWED_HOSTS").split(",")]
    hosts = [host for host in named if host] or [host_of(site)]
    if "*" in hosts:
        raise ImproperlyConfigured("ALLOWED_HOSTS must name the site's hosts; '*' is refused.")
    if not validate_host(host_of(site), [*hosts, *LOOPBACK]):
        raise ImproperlyConfigured(f"ALLOWED_HOSTS must include SITE_URL's, {host_of(site)}.")
    if debug and (public := [host for host in hosts if not is_local(host)]):
        raise ImproperlyConfigured(f"DEBUG must be off for a public host ({public[0]}).")
    return list(dict.fromkeys([*hosts, *LOOPBACK]))


def secret_key(hosts: list[str], keyfile: Path) -> str:
    """SECRET_KEY, or the text of SECRET_KEY_FILE, at least 50 characters long.

    A site that only this machine can reach may go without: it is given a key of its own,
    kept in `keyfile`.
    """
    key = text("SECRET_KEY")
    if not key and (named := text("SECRET_KEY_FILE")):
        key = _read_key(Path(named))
    if not key:
        if not all(is_local(host) for host in hosts):
            raise ImproperlyConfigured("A public host needs SECRET_KEY or SECRET_KEY_FILE.")
        key = _own_key(keyfile)
    if len(key) < SECRET_KEY_LENGTH:
        raise ImproperlyConfigured(
            f"SECRET_KEY must have at least {SECRET_KEY_LENGTH} characters; this has {len(key)}."
        )
    return key


def _read_key(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise ImproperlyConfigured(f"SECRET_KEY_FILE {path} cannot be read: {error}.") from error


def _own_key(path: Path) -> str:
    """The key kept beside manage.py, made at first use."""
    if not path.exists():
        try:
            _make_key(path)
        except OSError as error:
            raise ImproperlyConfigured(
                f"SECRET_KEY is unset and cannot be kept: {error}."
            ) from error
    return _read_key(path)


def _make_key(path: Path) -> None:
    """Write a new key whole, readable by its owner alone. The first of two makers wins."""
    draft = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
    draft.touch(mode=0o600)
    draft.write_text(secrets.token_urlsafe(SECRET_KEY_LENGTH), encoding="utf-8")
    with suppress(FileExistsError):
        path.hardlink_to(draft)
    draft.unlink()


def star_scale() -> int:
    """How many stars are the most, 1 to 5: a rule of the house, never told by a slug line."""
    scale = text("STAR_SCALE", str(LARGEST_STAR_SCALE))
    if scale not in {str(stars) for stars in range(1, LARGEST_STAR_SCALE + 1)}:
        raise ImproperlyConfigured(
            f"STAR_SCALE must be a whole number from 1 to {LARGEST_STAR_SCALE}, not {scale!r}."
        )
    return int(scale)
