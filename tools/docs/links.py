"""Links of the repository's own pages, changed to lead to pages of the site."""

from __future__ import annotations

import posixpath
import re

#: Pages that stand elsewhere in the repository, and where they are on the site.
BROUGHT = {
    "ARCHITECTURE.md": "architecture.md",
    "CONTRIBUTING.md": "contributing.md",
    "README.md": "index.md",
    "wrapper/close_emulator/COVERAGE.md": "emulator-coverage.md",
}
_LINK = re.compile(r"\[([^\]]+)\]\(([^)\s]+)\)")


def for_site(markdown: str, source: str) -> str:
    """Return a page's text with links that work on the site.

    A link to a file that is no page of the site, such as a module, becomes its text: there is nowhere to lead to.

    Args:
        markdown: The page's text.
        source: Where it is in the repository.
    """

    def changed(link: re.Match[str]) -> str:
        text, target = link.groups()
        if ":" in target or target.startswith("#"):
            return link[0]
        path, sign, anchor = target.partition("#")
        file = posixpath.normpath(posixpath.join(posixpath.dirname(source), path))
        if file in BROUGHT:
            return f"[{text}]({BROUGHT[file]}{sign}{anchor})"
        if file.startswith("docs/") and file.endswith(".md"):
            return f"[{text}]({file.removeprefix('docs/')}{sign}{anchor})"
        return text

    return _LINK.sub(changed, markdown)
