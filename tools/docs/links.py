"""Links of the repository's own pages, changed to lead to pages of the site."""

from __future__ import annotations

import posixpath
import re

#: Pages that stand elsewhere in the repository, and where they are on the site.
BROUGHT = {
    "ARCHITECTURE.md": "architecture.md",
    "CHANGELOG.md": "changelog.md",
    "CONTRIBUTING.md": "contributing.md",
    "README.md": "index.md",
    "SECURITY.md": "security.md",
    "wrapper/close_emulator/COVERAGE.md": "emulator-coverage.md",
}
_LINK = re.compile(r"\[([^\]]+)\]\(([^)\s]+)\)")


def for_site(markdown: str, source: str) -> str:
    """Return a page's text with links that work on the site.

    A link to a file that is not on the site, such as a module, becomes its text: there is nowhere to lead to.

    Args:
        markdown: The page's text.
        source: Where it is in the repository.
    """
    here = posixpath.dirname(_place(source) or source)

    def changed(link: re.Match[str]) -> str:
        text, target = link.groups()
        if ":" in target or target.startswith("#"):
            return link[0]
        path, sign, anchor = target.partition("#")
        place = _place(posixpath.normpath(posixpath.join(posixpath.dirname(source), path)))
        return text if place is None else f"[{text}]({posixpath.relpath(place, here or '.')}{sign}{anchor})"

    return _LINK.sub(changed, markdown)


def _place(file: str) -> str | None:
    """Return where a file of the repository is on the site, None if it is not there."""
    if file in BROUGHT:
        return BROUGHT[file]
    return file.removeprefix("docs/") if file.startswith("docs/") else None
