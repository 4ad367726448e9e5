"""Check a built site: each link of its own has its page, and nothing is loaded from elsewhere.

python -m tools.docs.check build/site               links of its own
python -m tools.docs.check build/site --elsewhere   links to other sites, which are asked for
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag, urlsplit

import httpx2 as httpx


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


def broken(site: Path) -> Iterator[str]:
    """Yield links to other sites that lead nowhere: no such page, or no such server.

    A server that answers anything else, such as 403 to a program or 503, has said nothing about the page.

    Args:
        site: The folder that it was built into.
    """
    pages: dict[str, str] = {}
    for file in sorted(site.rglob("*.html")):
        for address in _Page(file.read_text(encoding="utf-8")).links:
            if urlsplit(address).scheme in {"http", "https"} and urlsplit(address).hostname not in _EXAMPLES:
                pages.setdefault(urldefrag(address).url, file.relative_to(site).as_posix())
    with httpx.Client(follow_redirects=True, timeout=30) as client, ThreadPoolExecutor(4) as pool:
        for (address, page), problem in zip(
            pages.items(), pool.map(partial(_problem, client), pages), strict=True
        ):
            if problem:
                yield f"{page} links to {address}: {problem}"


#: Addresses of the reader's own machine.
_EXAMPLES = frozenset({"127.0.0.1", "localhost"})


def _problem(client: httpx.Client, address: str) -> str | None:
    try:
        with client.stream("GET", address) as response:
            return f"{response.status_code}" if response.status_code in {404, 410} else None
    except httpx.TransportError as error:
        return f"{type(error).__name__}: {error}"


def main(arguments: list[str]) -> int:
    """Print what is wrong, and return the exit status."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("site", type=Path)
    parser.add_argument("--elsewhere", action="store_true")
    options = parser.parse_args(arguments)
    found = list((broken if options.elsewhere else problems)(options.site))
    fine = (
        "Every link to another site was answered."
        if options.elsewhere
        else ("Every link leads to a page; nothing is loaded from elsewhere.")
    )
    print("\n".join(found) or fine)
    return bool(found)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
