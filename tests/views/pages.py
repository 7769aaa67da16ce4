"""Reading an answered page, as a person or a program would."""

import re
from html import unescape


def get(client, path, status=200, **headers):
    """The text of a page, its spaces levelled; fails where the status is another one."""
    response = client.get(path, headers=headers or None)
    assert response.status_code == status, f"{path} answered {response.status_code}"
    return response.content.decode()


def text(html):
    """What a page says, without its marks."""
    bare = re.sub(r"<(script|style)\b.*?</\1>|<[^>]+>", " ", html, flags=re.S)
    return " ".join(unescape(bare).split())


def names(html):
    """The people on the cards of a page, in order."""
    return [text(found) for found in re.findall(r'class="card-name">(.*?)</h\d>', html, flags=re.S)]


def links(html):
    return [unescape(link) for link in re.findall(r'<a\b[^>]*?href="([^"]*)"', html)]
