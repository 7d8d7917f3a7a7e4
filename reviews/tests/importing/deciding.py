"""Copy that an editor decides over."""

from hashlib import sha256
from typing import Any

from reviews.copydesk import facts_to_dict, read
from reviews.importing.deciding import decide
from reviews.models import Copy, Decision

TEXT = """By: Bo Lind
Headline: Fog, then ice
dir. Ada Park (Lantern/Harbour) -- 3 STARS

“Ferry Winter” has Captain Mo (Di Hale) on the bridge. The cook is Joan Pell, and “Ferry
Winter” is never better than in her galley. Most of “Ferry Winter” is fog.
"""
CAST = "“{title}” has Mo Vance (Di Hale) and Nell Gray (Joan Pell). “{title}” is a film of fog."


def took(copy: Copy, **fields: Any) -> list[str]:
    """Decide one thing about a piece of copy."""
    return decide(copy, [Decision(**fields)], None)


def lay(text: str = TEXT, path: str = "a.txt") -> Copy:
    """Copy on the desk."""
    content = text.encode()
    written = {"content": content, "sha256": sha256(content).hexdigest(), "encoding": "utf-8"}
    return Copy.objects.create(path=path, facts=facts_to_dict(read(text)), **written)
