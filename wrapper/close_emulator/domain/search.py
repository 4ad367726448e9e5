"""The part of the old search language that can be answered: words, phrases, and a few fields.

Words and phrases in quotes are found anywhere in the object; `name:Birch` and `status:"Bad Fit"` look at one field.
All of them must be found, and case does not matter. The language itself is documented only by examples (the `query` of
https://developer.close.com/api/resources/opportunities/list and the README of the package closeio).
"""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import NoReturn

from close_emulator.problems import refuse_fields
from close_emulator.state.store import Record, Store

Reader = Callable[[Record], str]

_TERM = re.compile(r'(?:(?P<field>\w+):\s*)?(?:"(?P<phrase>[^"]*)"|(?P<word>[^\s:"()<>=\[\]{}*]+))(?=\s|$)')
_WORD = r'[^\s:"()<>=\[\]{}*\-!][^\s:"()<>=\[\]{}*]*'
_OPERATOR = r"([aA][nN][dD]|[oO][rR]|[nN][oO][tT])"
_OPERATORS = frozenset({"and", "or", "not"})


def search_pattern(fields: Iterable[str]) -> str:
    """Return a regular expression, as JSON Schema writes it, for the texts that `matcher` takes with these fields."""
    term = rf'(({"|".join(fields)}):\s*)?("[^"]*"|(?!{_OPERATOR}(\s|$)){_WORD})'
    return rf"^\s*(\*|{term}(\s+{term})*)?\s*$"


def matcher(text: str, name: str, anywhere: Reader, fields: Mapping[str, Reader]) -> Callable[[Record], bool]:
    """Return a predicate: whether a search text finds an object.

    Args:
        text: What to search for.
        name: The parameter's name, for the refusal.
        anywhere: Returns all text of an object, for words without a field.
        fields: Return the text of single fields, by the names that they have in the search language.

    Raises:
        Refusal: 400, when it is in a part of the language that is not evaluated: a guess would be answered wrongly.
    """
    terms: list[tuple[Reader, str]] = []
    rest = text.strip()
    if rest == "*":
        return lambda _: True
    while rest:
        found = _TERM.match(rest)
        word = None if found is None else found["word"]
        if found is None or (
            word is not None and (word.casefold() in _OPERATORS or word.startswith(("-", "!")))
        ):
            _refuse(name, fields)
        if found["field"] is not None and found["field"] not in fields:
            _refuse(name, fields)
        read = anywhere if found["field"] is None else fields[found["field"]]
        terms.append((read, (found["phrase"] if word is None else word).casefold()))
        rest = rest[found.end() :].lstrip()
    return lambda record: all(wanted in read(record).casefold() for read, wanted in terms)


def _refuse(name: str, fields: Mapping[str, Reader]) -> NoReturn:
    known = ", ".join(f"{field}:…" for field in fields)
    refuse_fields({name: f'The emulator searches for words, "phrases" and {known} only.'})


def lead_matcher(store: Store, text: str, name: str) -> Callable[[Record], bool]:
    """Return a predicate: whether a lead is found by its own texts or by those of its contacts.

    Raises:
        Refusal: 400, the text says more than can be answered.
    """
    labels = {status["id"]: status["label"] for status in store.organization["lead_statuses"]}
    first = next(iter(labels), "")

    def texts(lead: Record) -> str:
        own = [lead["display_name"], lead.get("description"), lead.get("url")]
        own += [value for value in lead.get("custom", {}).values() if isinstance(value, str)]
        for contact in store.contacts_of(lead["id"]):
            own += [contact["display_name"], contact.get("title")]
            own += [email["email"] for email in contact["emails"]]
            own += [phone[key] for phone in contact["phones"] for key in ("phone", "phone_formatted")]
        return "\n".join(text for text in own if text)

    return matcher(
        text,
        name,
        texts,
        {
            "name": lambda lead: str(lead["display_name"]),
            "id": lambda lead: str(lead["id"]),
            "status": lambda lead: str(labels.get(lead.get("status_id") or first, "")),
        },
    )
