"""Searches that find what a report counted.

Close's say what the numbers mean; these name the objects, which finds the same as long as these exist.
"""

from collections.abc import Iterable


def finding(ids: Iterable[str | None]) -> str:
    """Return a search in the text language that finds objects by their ids, and nothing where there are none."""
    known = list(dict.fromkeys(one for one in ids if one is not None))
    return f"id in ({', '.join(known)})" if known else "not (*)"


def finding_opportunities(ids: Iterable[str]) -> str:
    """Return a search for leads, whose inner part finds opportunities by their ids."""
    return f"opportunity({finding(ids)})"
