"""Forms as a browser would send them back."""

from html.parser import HTMLParser
from typing import Any

from django.test import Client


class _Fields(HTMLParser):
    """The fields of the change form in a page."""

    def __init__(self) -> None:
        super().__init__()
        self.values: dict[str, Any] = {}
        self.inside = False
        self.select = self.textarea = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        name = given.get("name") or ""
        if tag == "form":
            self.inside = str(given.get("id")).endswith("_form")
        elif not self.inside or "disabled" in given:
            return
        elif tag == "textarea":
            self.textarea, self.values[name] = name, ""
        elif tag == "select":
            self.select, self.values[name] = name, ""
        elif tag == "option" and "selected" in given:
            self.values[self.select] = given.get("value") or ""
        elif tag == "input" and name and given.get("type") not in ("submit", "checkbox", "radio"):
            self.values[name] = given.get("value") or ""
        elif tag == "input" and "checked" in given:
            self.values[name] = given.get("value") or "on"

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self.inside = False
        elif tag == "textarea" and self.textarea:
            text = self.values[self.textarea].removeprefix("\n")
            self.values[self.textarea] = text.replace("\n", "\r\n")
            self.textarea = ""

    def handle_data(self, data: str) -> None:
        if self.textarea:
            self.values[self.textarea] += data


def opened(client: Client, url: str) -> dict[str, Any]:
    """What the form at an address would send if it were saved untouched."""
    return sent_again(client.get(url))


def sent_again(response: Any) -> dict[str, Any]:
    """What the form of an answer would send if it were saved untouched."""
    fields = _Fields()
    fields.feed(response.content.decode())
    return fields.values


def told(response: Any) -> list[str]:
    """The messages on the page that an answer leads to."""
    return [str(message) for message in response.context["messages"]]


def address(instance: Any, page: str = "change") -> str:
    """Where a row has its page at the desk."""
    return f"/admin/{instance._meta.app_label}/{instance._meta.model_name}/{instance.pk}/{page}/"
