"""What a reader sees of a page."""

import html
import re

from django.test import Client


def printed(client: Client, path: str) -> str:
    """What is printed in the page's main part, each run of spaces as one."""
    main = client.get(path).text.partition("<main")[2].partition("</main>")[0]
    return " ".join(html.unescape(re.sub("<[^>]+>", " ", f"<main{main}")).split())
