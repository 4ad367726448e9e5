"""The check of the built site finds what readers would stumble over, and links of the repository lead to the site."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import httpx2 as httpx
import pytest

from tools.docs import check
from tools.docs.check import problems
from tools.docs.links import for_site


@pytest.mark.parametrize(
    ("html", "found"),
    [
        ('<a href="there/">', []),
        ('<a href="https://close.com/"><a href="#top">', []),
        ('<a href="gone/">', ["index.html links to gone/, which is not there"]),
        ('<h2 id="here"><a href="#here">', []),
        ('<a href="#gone">', ["index.html links to #gone, and the page has no such place"]),
        ('<a href="there/#gone">', ["index.html links to there/#gone, and the page has no such place"]),
        ('<img src="gone.png">', ["index.html links to gone.png, which is not there"]),
        ('<script src="https://cdn.example/x.js">', ["index.html loads https://cdn.example/x.js"]),
        ('<link rel="stylesheet" href="//cdn.example/x.css">', ["index.html loads //cdn.example/x.css"]),
    ],
)
def test_problems_of_a_site(html: str, found: list[str], tmp_path: Path) -> None:
    """A link without a page or place and a file loaded from elsewhere are named; links to others' pages are not."""
    (tmp_path / "there").mkdir()
    (tmp_path / "there/index.html").touch()
    (tmp_path / "index.html").write_text(html)

    assert list(problems(tmp_path)) == found


@pytest.mark.parametrize("name", ["here.md", "llms.txt"])
def test_problems_of_its_markdown(name: str, tmp_path: Path) -> None:
    """Links of the Markdown are held to the same: to a file that is there, and a place that its page has."""
    (tmp_path / "there").mkdir()
    (tmp_path / "there/index.html").write_text('<h2 id="place">')
    (tmp_path / "there.md").touch()
    good = (
        "[a](there.md) [b](there.md#place) [c](https://close.com/#x) `[d](gone.md)`\n```\n[e](gone.md)\n```\n"
    )
    (tmp_path / name).write_text(f"{good}[f](gone.md) [g](there.md#gone)\n")

    assert list(problems(tmp_path)) == [
        f"{name} links to gone.md, which is not there",
        f"{name} links to there.md#gone, and the page has no such place",
    ]


@pytest.mark.parametrize(
    ("source", "text", "site"),
    [
        ("README.md", "[Lists](docs/lists.md#sync)", "[Lists](lists.md#sync)"),
        ("docs/testing.md", "[it](../wrapper/close_emulator/COVERAGE.md)", "[it](emulator-coverage.md)"),
        ("docs/promises.md", "[b](benchmarks/results.md)", "[b](benchmarks/results.md)"),
        (
            "docs/benchmarks/results.md",
            "![c](chart.svg) [e](../errors.md)",
            "![c](chart.svg) [e](../errors.md)",
        ),
        ("README.md", "[LICENSE](LICENSE)", "LICENSE"),
        ("README.md", "[Close](https://close.com)", "[Close](https://close.com)"),
    ],
)
def test_links_of_the_repository(source: str, text: str, site: str) -> None:
    """A link to a page leads to its place on the site, one to another file becomes its text."""
    assert for_site(text, source) == site


def test_links_to_other_sites(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A page that is gone and a server that is not there are named once each; a refusal of programs says nothing."""
    asked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(str(request.url))
        if request.url.host == "gone.example":
            raise httpx.ConnectError("no such server")
        return httpx.Response(int(request.url.path.strip("/")))

    monkeypatch.setattr(httpx, "Client", partial(httpx.Client, transport=httpx.MockTransport(answer)))
    links = (
        "https://a.example/200",
        "https://a.example/404#x",
        "https://a.example/404#y",
        "https://a.example/403",
    )
    more = ("https://gone.example/200", "http://127.0.0.1:8765/404", "there/")
    (tmp_path / "index.html").write_text("".join(f'<a href="{one}">' for one in (*links, *more)))

    assert check.main([str(tmp_path), "--elsewhere"]) == 1
    assert capsys.readouterr().out.splitlines() == [
        "index.html links to https://a.example/404: 404",
        "index.html links to https://gone.example/200: ConnectError: no such server",
    ]
    assert len(asked) == 4
