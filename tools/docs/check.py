"""Check a built site and its Markdown: links of its own have their page and place, nothing is loaded from elsewhere.

python -m tools.docs.check build/site               links of its own
python -m tools.docs.check build/site --elsewhere   links to other sites, which are asked for
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
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
        self.places: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.places.add(given.get("id") or "")
        address = given.get("src") or given.get("href")
        if not address:
            return
        is_link = tag == "a" or (tag == "link" and given.get("rel") in {"canonical", "prev", "next"})
        (self.links if is_link else self.loaded).append(address)


#: Code, in which brackets are no links.
_CODE = re.compile(r"^(`{3,}).*?^\1|`[^`\n]*`", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"\]\(<?([^)\s>]+)")


def problems(site: Path) -> Iterator[str]:
    """Yield what is wrong with a site.

    Args:
        site: The folder that it was built into.
    """
    site = site.resolve()
    pages = {file: _Page(file.read_text(encoding="utf-8")) for file in sorted(site.rglob("*.html"))}
    places = {file: page.places for file, page in pages.items()}
    for file, page in pages.items():
        name = file.relative_to(site).as_posix()
        yield from (f"{name} loads {one}" for one in page.loaded if urlsplit(one).netloc)
        yield from _dead((*page.links, *page.loaded), file, site, places)
    for written in (*sorted(site.rglob("*.md")), *sorted(site.glob("llms.txt"))):
        links = _LINK.findall(_CODE.sub("", written.read_text(encoding="utf-8")))
        yield from _dead(links, written, site, places)


def _dead(links: Iterable[str], file: Path, site: Path, places: Mapping[Path, set[str]]) -> Iterator[str]:
    """Yield the links of a file that lead to no page, or to no place on it."""
    for address in dict.fromkeys(links):
        parts = urlsplit(address)
        if parts.scheme or parts.netloc:
            continue
        base = site if parts.path.startswith("/") else file.parent
        target = (base / unquote(parts.path).lstrip("/")).resolve() if parts.path else file
        target = target / "index.html" if target.is_dir() else target
        if not target.is_file():
            yield f"{file.relative_to(site).as_posix()} links to {address}, which is not there"
        elif parts.fragment not in {"", "top"} and unquote(parts.fragment) not in places.get(
            _as_html(target), ()
        ):
            yield f"{file.relative_to(site).as_posix()} links to {address}, and the page has no such place"


def _as_html(file: Path) -> Path:
    """Return the page that a Markdown file is the text of."""
    if file.suffix != ".md":
        return file
    return file.with_name("index.html") if file.stem == "index" else file.with_suffix("") / "index.html"


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
        else ("Every link leads to a page and a place on it; nothing is loaded from elsewhere.")
    )
    print("\n".join(found) or fine)
    return bool(found)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
