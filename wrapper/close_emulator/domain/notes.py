"""The two forms of a note: rich text (`note_html`) and what it says as Markdown (`note`).

Rich text is the source of truth: `note` is derived from it, and `note` alone writes it anew
(https://developer.close.com/api/resources/opportunities/update, changelog of 2026-06-01).
"""

import html
import re
from functools import cache
from typing import TYPE_CHECKING

from close_emulator.extra import of_the_extra

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

# The libraries are imported where they are used: loading them would be half of an emulator's start.
_USER = re.compile(r"user_[0-9A-Za-z]{43}")
_OPEN, _CLOSE = "<body>", "</body>"


class UnreadableNoteError(ValueError):
    """Rich text that can't be read as HTML."""


@cache
def _markdown() -> "MarkdownIt":
    with of_the_extra():
        from markdown_it import MarkdownIt

    return MarkdownIt("commonmark", {"html": False}).enable("strikethrough")


def to_html(note: str) -> str:
    """Return a note as rich text, within `<body>`; tags in the note stay visible text."""
    return f"{_OPEN}{_markdown().render(note).strip() or '<p></p>'}{_CLOSE}"


def to_markdown(note_html: str) -> str:
    """Return rich text as Markdown, without blank lines at its ends and without escapes in front of `*` and `_`.

    Raises:
        UnreadableNoteError: The text is broken beyond what an HTML parser repairs, or nested too deeply.
    """
    with of_the_extra():
        from bs4.exceptions import ParserRejectedMarkup
        from markdownify import ATX, markdownify

    try:
        text: str = markdownify(
            note_html, heading_style=ATX, bullets="-", escape_asterisks=False, escape_underscores=False
        )
    except (ParserRejectedMarkup, RecursionError, AssertionError, ValueError) as error:
        raise UnreadableNoteError("Invalid input.") from error
    return text.strip()


def to_text(note_html: str) -> str:
    """Return rich text without its tags, as notes and calls have it: paragraphs and line breaks are new lines.

    Raises:
        UnreadableNoteError: The text is broken beyond what an HTML parser repairs, or nested too deeply.
    """
    with of_the_extra():
        from bs4.exceptions import ParserRejectedMarkup
        from markdownify import markdownify

    try:
        text: str = markdownify(
            note_html, convert=["p", "br", "li", "div"], newline_style="BACKSLASH", escape_asterisks=False,
            escape_underscores=False, escape_misc=False,
        )  # fmt: skip
    except (ParserRejectedMarkup, RecursionError, AssertionError, ValueError) as error:
        raise UnreadableNoteError("Invalid input.") from error
    return text.replace("\\\n", "\n").strip()


def escaped(note: str) -> str:
    """Return plain text as rich text: one paragraph, in which HTML is escaped and new lines are `<br />`."""
    lines = "<br />".join(html.escape(note, quote=False).split("\n"))
    return f"{_OPEN}<p>{lines}</p>{_CLOSE}"


def mentioned(note_html: str) -> list[str]:
    """Return the ids of users in rich text, each once."""
    return list(dict.fromkeys(_USER.findall(note_html)))


def wrapped(note_html: str) -> str:
    """Return rich text within `<body>` and `</body>`, which are added if they are missing.

    Close says that rich text has to be wrapped so, not what it does otherwise
    (https://developer.close.com/api/overview/rich-text).
    """
    if note_html.startswith(_OPEN) and note_html.endswith(_CLOSE):
        return note_html
    return f"{_OPEN}{note_html}{_CLOSE}"
