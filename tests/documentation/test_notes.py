"""The page's rules of notes, each kept by description, emulator and client together."""

from __future__ import annotations

from typing import Any

import pytest

from tools.planted_faults.statements import proves

from .conftest import Organization


@proves("note.plain", "request.note")
@pytest.mark.parametrize(
    "note", ["Call **Ann** on Monday", "  two\n\n- lines <b>&amp;</b> \\* ", "# 1. ~x~", ""]
)
def test_note_is_kept_as_written(organization: Organization, note: str) -> None:
    """A plain or markdown note is stored to the letter, in the place of the one that was there."""
    before = organization.filled()

    updated = organization.close.opportunities.update(before.id, note=note)

    assert organization.body == {"note": note}
    assert updated.note == note
    assert organization.close.opportunities.get(before.id).note == note


#: Rich text and the markdown that it becomes.
DERIVED = [
    ("<p>Call <strong>Ann</strong></p>", "Call **Ann**"),
    ("<p>Call <b>Ann</b> or <i>Bo</i></p>", "Call **Ann** or *Bo*"),
    ("<p><em>Soon</em></p>", "*Soon*"),
    (
        '<p>See <a href="https://example.com/a?b=1">the offer</a></p>',
        "See [the offer](https://example.com/a?b=1)",
    ),
    ("<ul><li>Monday</li><li>Friday</li></ul>", "- Monday\n- Friday"),
    ("<ol><li>Call</li><li>Write</li></ol>", "1. Call\n2. Write"),
    ("<h2>Plan</h2>", "## Plan"),
    ("<p>One</p><p>Two</p>", "One\n\nTwo"),
    ("<blockquote>Yes</blockquote>", "> Yes"),
    ("<p>Run <code>ls</code></p>", "Run `ls`"),
    ("<p>5 &lt; 6 &amp; 7</p>", "5 < 6 & 7"),
    ("<p>was <s>ten</s></p>", "was ~~ten~~"),
]


@proves("note_html.derives", "request.note_html")
@pytest.mark.parametrize(("html", "markdown"), DERIVED)
def test_note_is_the_markdown_of_note_html(organization: Organization, html: str, markdown: str) -> None:
    """With note_html, note is what it says, its tags turned into markdown; note_html stays to the letter."""
    before = organization.filled()
    html = f"<body>{html}</body>"

    updated = organization.close.opportunities.update(before.id, note_html=html)

    assert organization.body == {"note_html": html}
    assert (updated.note_html, updated.note) == (html, markdown)


@proves("note_html.overrides", "note.ignored")
@pytest.mark.parametrize("note", ["Call Ann", "", "<p>Call Ann</p>"])
def test_note_beside_note_html_is_ignored(organization: Organization, note: str) -> None:
    """With note_html in the same request, note counts for nothing: neither stored, nor joined, nor made rich text."""
    before = organization.filled()
    html = "<body><p>Write to <strong>Bo</strong></p></body>"

    updated = organization.close.opportunities.update(before.id, note_html=html, note=note)

    assert organization.body == {"note_html": html, "note": note}
    assert (updated.note_html, updated.note) == (html, "Write to **Bo**")


@proves("note_html.null")
@pytest.mark.parametrize("beside", [{}, {"note": "Call Ann"}])
def test_null_clears_both_notes(organization: Organization, beside: dict[str, Any]) -> None:
    """note_html null clears note_html and note, also a note of the same request."""
    before = organization.filled()

    updated = organization.close.opportunities.update(before.id, note_html=None, **beside)

    assert before.note
    assert before.note_html
    assert updated.note_html is None
    assert not updated.note
