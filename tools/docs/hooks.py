"""Hooks of MkDocs: pages of operations, pages from elsewhere in the repository, and Markdown copies with llms.txt."""

from __future__ import annotations

import re
from itertools import groupby
from pathlib import Path
from textwrap import dedent
from typing import Any

from close_description import locate
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from tools.docs.calls import calls
from tools.docs.links import BROUGHT, for_site
from tools.docs.pages import OVERVIEW, overview, path_of
from tools.docs.pages import page as operation_page

ROOT = Path(__file__).parents[2]
#: The pages of `BROUGHT` that this checkout has.
_PRESENT = {source: path for source, path in BROUGHT.items() if (ROOT / source).is_file()}
#: The page of a run of all tests, where there was one before the site was built.
_RUN = ROOT / "evidence" / "index.html"
_RECORDED = "[The page of the last run before this site was built](evidence/run.html)"
_NOT_RECORDED = "No run was recorded where this site was built."
_TEXTS: dict[str, tuple[str, str]] = {}


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Add a section of operations by tag, and pages of docs/ that the navigation does not name."""
    assert config.nav is not None
    config.nav = _there(config.nav, Path(config.docs_dir))
    listed = str(config.nav)
    rest = [one.name for one in sorted(Path(config.docs_dir).glob("*.md")) if f"'{one.name}'" not in listed]
    tags = [{tag: [path_of(one) for one in group]} for tag, group in groupby(calls(), lambda one: one.tag)]
    config.nav += [*({"More": rest} for _ in rest[:1]), {"Operations": [OVERVIEW, *tags]}]
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the pages that do not stand in docs/, and the description."""
    for source, path in _PRESENT.items():
        text = for_site((ROOT / source).read_text(encoding="utf-8"), source)
        files.append(File.generated(config, path, content=text))
    files.append(File.generated(config, OVERVIEW, content=overview(calls())))
    for call in calls():
        files.append(File.generated(config, path_of(call), content=operation_page(call)))
    files.append(File.generated(config, "openapi.json", content=locate().read_bytes()))
    if _RUN.is_file():
        files.append(File.generated(config, "evidence/run.html", content=_RUN.read_bytes()))
    return files


def _there(nav: Any, docs: Path) -> Any:
    """Return the navigation without pages that are not in docs/, nor made or brought here."""
    if isinstance(nav, list):
        return [one for one in (_there(one, docs) for one in nav) if one is not None]
    if isinstance(nav, dict):
        kept = {name: found for name, one in nav.items() if (found := _there(one, docs)) is not None}
        return kept or None
    return nav if nav in _PRESENT.values() or (docs / nav).is_file() else None


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Change links, name the recorded run, and keep the text for the Markdown copy."""
    path = page.file.src_uri
    if path == "evidence.md":
        markdown += f"\n{_RECORDED if _RUN.is_file() else _NOT_RECORDED}\n"
    if page.file.abs_src_path and not page.file.generated_by:
        markdown = for_site(markdown, f"docs/{path}")
    if ":::" not in markdown and "<swagger-ui" not in markdown:
        _TEXTS[path] = (str(page.title), _without_tabs(markdown))
    return markdown


def on_post_build(config: MkDocsConfig) -> None:
    """Write each page's Markdown beside the site's pages, and the list of them as llms.txt."""
    site = Path(config.site_dir)
    for path, (_, text) in _TEXTS.items():
        copy = site / path
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_text(text, encoding="utf-8")
    (site / "llms.txt").write_text(_contents(config), encoding="utf-8")


def _contents(config: MkDocsConfig) -> str:
    """Return the list of pages, those of operations last, in the form that https://llmstxt.org describes."""
    parts = [f"# {config.site_name}", f"> {config.site_description}"]
    for name in ("Pages", "Operations"):
        found = [path for path in _TEXTS if path.startswith("operations/") == (name == "Operations")]
        parts += [
            f"## {name}",
            "\n".join(f"- [{_TEXTS[path][0]}]({path})" for path in sorted(found, key=_rank)),
        ]
    return "\n\n".join(parts) + "\n"


def _rank(path: str) -> tuple[bool, str]:
    """Return what sorts the first page to the beginning, and the others by name."""
    return path != "index.md", path


def _without_tabs(markdown: str) -> str:
    """Return a text with each tab's name as a line of its own, and its contents below."""
    tab = re.compile(r'^=== "(.+)"\n\n((?:    .*\n|\n)+)', re.MULTILINE)
    return tab.sub(lambda found: f"{found[1]}:\n\n{dedent(found[2])}", markdown)
