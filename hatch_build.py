"""What the metadata of a build derives from one setting: the addresses of the project, and links that work anywhere.

A package index shows README.md away from its neighbours, so that a link to `docs/errors.md` leads nowhere there. In
what is built, relative links lead to the repository, at the version's tag. Without a repository (`REPOSITORY_URL` in
pyproject.toml) they stay as they are, and there are no addresses; `make release-check` refuses to release that.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from hatchling.metadata.plugin.interface import MetadataHookInterface

#: A link of Markdown that is relative: no scheme before it, and not within the page. An image is shown, not linked.
RELATIVE = re.compile(r"(!?)\[((?:[^\[\]]|\[[^\]]*\])*)\]\((?!\w+:|#|//)([^)\s]+)\)")


def readme(text: str, repository: str, version: str) -> str:
    """Return README.md with links that work away from the repository."""

    def absolute(found: re.Match[str]) -> str:
        shown = "raw" if found[1] else "blob"
        return f"{found[1]}[{found[2]}]({repository}/{shown}/v{version}/{found[3]})"

    return RELATIVE.sub(absolute, text) if repository else text


def urls(repository: str) -> dict[str, str]:
    """Return the project's addresses by their well-known labels, none where there is no repository."""
    if not repository:
        return {}
    return {
        "Source": repository,
        "Documentation": f"{repository}/tree/main/docs",
        "Changelog": f"{repository}/blob/main/CHANGELOG.md",
        "Issues": f"{repository}/issues",
        "Security": f"{repository}/security/policy",
    }


class RepositoryHook(MetadataHookInterface):
    """Adds `urls` and `readme`."""

    PLUGIN_NAME = "custom"

    def update(self, metadata: dict[str, Any]) -> None:
        """Add them to what pyproject.toml says."""
        repository = self.config["REPOSITORY_URL"].rstrip("/")
        text = (Path(self.root) / "README.md").read_text(encoding="utf-8")
        metadata["urls"] = urls(repository)
        content = readme(text, repository, metadata["version"])
        metadata["readme"] = {"content-type": "text/markdown", "text": content}
