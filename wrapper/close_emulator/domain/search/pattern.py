"""Searches as JSON Schema can say them, for the description that a running emulator offers to tools."""

from typing import Final

from close_emulator.state.store import Record, Store

from .kinds import KINDS
from .smart_views import views_of

_AND, _OR, _NOT, _IN = "[aA][nN][dD]", "[oO][rR]", "[nN][oO][tT]", "[iI][nN]"
_QUOTED: Final = r'"([^"\\]|\\.)*"'
_VALUE: Final = r'[^\s:"()<>=\[\]{}*]+'
_WORD: Final = rf'(?!({_AND}|{_OR}|{_NOT}|{_IN})(\s|\)|$))[^\s:"()<>=\[\]{{}}*\-!][^\s:"()<>=\[\]{{}}*]*'


def search_schema(store: Store, path: str, parameter: str | None) -> Record:
    """Return what else the schema of a parameter says if it searches, nothing for others."""
    if parameter in {"query", "lead_query"}:
        of_itself = path == "/opportunity/" and parameter == "query"
        return {"pattern": search_pattern("opportunity" if of_itself else "lead")}
    views = views_of(store, "lead") if parameter == "lead_saved_search_id" else []
    return {"enum": views} if views else {}


def search_pattern(kind: str) -> str:
    """Return a regular expression, as JSON Schema writes it, for search texts that are evaluated.

    It takes words, phrases, fields of text and counts, joined by `and`, `or` and `not`, in brackets once. The language
    has more (comparisons of dates, related objects, brackets in brackets), which no regular expression can describe.
    """
    names, counts = KINDS[kind].names, KINDS[kind].counts
    texts = [name for name, one in names.items() if one.type in {"text", "term"}]
    named = "|".join(texts)
    terms = [rf"({named}):\s*({_QUOTED}|{_VALUE}|\*)", _QUOTED, _WORD, r"\*(?=\s|\)|$)"]
    if counts:
        known = "|".join(sorted(counts))
        terms += [f"has:({known})", rf"({known})\s*(:|=|<|<=|>|>=)\s*[0-9]{{1,9}}(?=\s|\)|$)"]
    either = "|".join(terms)
    term = f"({either})"
    whole = _joined(rf"({term}|\(\s*{_joined(term)}\s*\))")
    return rf"^\s*({whole})?\s*$"


def _joined(term: str) -> str:
    """Return a pattern for terms with words between them that join or negate them."""
    negated = rf"({_NOT}\s+){{0,3}}{term}"
    every = rf"{negated}(\s+({_AND}\s+)?{negated})*"
    return rf"{every}(\s+{_OR}\s+{every})*"
