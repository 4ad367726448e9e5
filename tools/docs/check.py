"""Check a built site: each link of its own has its page, and nothing is loaded from elsewhere."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit


class _Page(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.loaded: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        address = given.get("src") or given.get("href")
        if not address:
            return
        is_link = tag == "a" or (tag == "link" and given.get("rel") in {"canonical", "prev", "next"})
        (self.links if is_link else self.loaded).append(address)


def problems(site: Path) -> Iterator[str]:
    """Yield what is wrong with a site.

    Args:
        site: The folder that it was built into.
    """
    for file in sorted(site.rglob("*.html")):
        page, name = _Page(file.read_text(encoding="utf-8")), file.relative_to(site).as_posix()
        yield from (f"{name} loads {one}" for one in page.loaded if urlsplit(one).netloc)
        for address in (*page.links, *page.loaded):
            parts = urlsplit(address)
            if parts.scheme or parts.netloc or not parts.path:
                continue
            base = site if parts.path.startswith("/") else file.parent
            target = base / unquote(parts.path).lstrip("/")
            if not (target / "index.html" if target.is_dir() else target).is_file():
                yield f"{name} links to {address}, which is not there"


if __name__ == "__main__":
    found = list(problems(Path(sys.argv[1])))
    print("\n".join(found) or "Every link leads to a page; nothing is loaded from elsewhere.")
    sys.exit(bool(found))
