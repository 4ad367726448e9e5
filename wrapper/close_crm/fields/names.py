"""Names and choices as people write them: how they are compared, and which ones are alike."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence

from close_runtime.text import brief


def chosen(choices: Iterable[str], text: str) -> str:
    """Return the choice that people mean by a text: the same, or the only one but for case and outer blanks."""
    there = list(choices)
    if text in there:
        return text
    found = [choice for choice in there if folded(choice) == folded(text)]
    return found[0] if len(found) == 1 else text.strip()


def folded(name: str) -> str:
    """Return a name as it is compared where its exact form is not found: case and outer blanks don't count."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name.strip()).casefold())


def first(there: Sequence[str]) -> str:
    """Return the first ten names or choices for an error, and how many more there are."""
    more = f" and {len(there) - 10} more" if len(there) > 10 else ""
    return ", ".join(map(brief, there[:10])) + more


def nearest(wanted: str, there: Iterable[str]) -> tuple[str, ...]:
    """Return up to three names or choices that are most like the one that was wanted."""
    by_form: dict[str, list[str]] = {}
    for name in there:
        by_form.setdefault(folded(name), []).append(name)
    import difflib

    # What is compared is cut: the time it takes grows with the square of the length.
    close = difflib.get_close_matches(folded(wanted)[:100], list(by_form), 3, 0.6)
    return tuple(name for form in close for name in by_form[form])[:3]
