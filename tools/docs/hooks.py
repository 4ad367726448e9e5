"""Hooks of MkDocs: pages of operations, pages from elsewhere in the repository, and Markdown copies with llms.txt."""

from __future__ import annotations

import re
from itertools import groupby
from pathlib import Path
from textwrap import dedent

from close_description import locate
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from tools.docs.calls import calls
from tools.docs.links import BROUGHT, for_site
from tools.docs.pages import page as operation_page
from tools.docs.pages import path_of

ROOT = Path(__file__).parents[2]
_TEXTS: dict[str, tuple[str, str]] = {}


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Add a section of operations by tag, and pages of docs/ that the navigation does not name."""
    assert config.nav is not None
    listed = str(config.nav)
    rest = [one.name for one in sorted(Path(config.docs_dir).glob("*.md")) if f"'{one.name}'" not in listed]
    tags = [{tag: [path_of(one) for one in group]} for tag, group in groupby(calls(), lambda one: one.tag)]
    config.nav += [*({"More": rest} for _ in rest[:1]), {"Operations": tags}]
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the pages that do not stand in docs/, and the description."""
    for source, path in BROUGHT.items():
        text = for_site((ROOT / source).read_text(encoding="utf-8"), source)
        files.append(File.generated(config, path, content=text))
    for call in calls():
        files.append(File.generated(config, path_of(call), content=operation_page(call)))
    files.append(File.generated(config, "openapi.json", content=locate().read_bytes()))
    return files


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Change links, and keep the text for the Markdown copy."""
    path = page.file.src_uri
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
    lines = (f"- [{title}]({path})" for path, (title, _) in _TEXTS.items())
    head = f"# {config.site_name}\n\n> {config.site_description}\n\n## Pages\n\n"
    (site / "llms.txt").write_text(head + "\n".join(lines) + "\n", encoding="utf-8")


def _without_tabs(markdown: str) -> str:
    """Return a text with each tab's name as a line of its own, and its contents below."""
    tab = re.compile(r'^=== "(.+)"\n\n((?:    .*\n|\n)+)', re.MULTILINE)
    return tab.sub(lambda found: f"{found[1]}:\n\n{dedent(found[2])}", markdown)
