"""Keys that an object is found by: an e-mail address, a domain, or a custom field with the id in another system."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import urlsplit

from close_runtime.errors import InvalidRequest
from close_runtime.text import brief

from close_crm import search
from close_crm.fields.field import ID

_EMAIL: Final = re.compile(r"[^\s@]+@[^\s@]+")
_DOMAIN: Final = re.compile(r"(?:[^\W_](?:[\w-]*[^\W_])?\.)+[^\W\d_][\w-]*")

#: Ends of domains that have two parts and belong to nobody, such as co.uk.
_SUFFIX: Final = re.compile(r"(?:ac|co|com|edu|gov|net|org)\.[a-z]{2}")


@dataclass(frozen=True, slots=True)
class Key:
    """A key, and how objects with it are found and made.

    Attributes:
        identity: Its name and its value, equal for keys that find the same objects.
        condition: What the search is asked for; it may find more.
        matches: Whether an object has the key.
        body: The body of a new object with the key, from the one of the caller's.
        of_contact: The key of the contact that has it, if it is a contact's: events of leads have only contacts' ids.
    """

    identity: tuple[str, Any]
    condition: search.Condition
    matches: Callable[[Mapping[str, Any]], bool]
    body: Callable[[dict[str, Any]], dict[str, Any]]
    of_contact: Key | None = None


def only(**given: Any) -> tuple[str, Any]:
    """Return the name and the value of the one key that is given.

    Raises:
        InvalidRequest: There is none, or several.
    """
    found = [(name, value) for name, value in given.items() if value is not None]
    if len(found) != 1:
        names = f"one of {', '.join(given)}" if len(given) > 1 else "".join(given)
        there = " and ".join(name for name, _ in found)
        msg = f"{names} must be given, not {there or None}"
        raise InvalidRequest(msg)
    return found[0]


def email_of_contact(email: object) -> Key:
    """Return the key for contacts with an e-mail address.

    Raises:
        InvalidRequest: It is no address.
    """
    address = _email(email)

    def matches(contact: Mapping[str, Any]) -> bool:
        return any(_folded(one.get("email")) == address.casefold() for one in _parts(contact, "emails"))

    def body(new: dict[str, Any]) -> dict[str, Any]:
        if matches(new):
            return new
        return {**new, "emails": [*_parts(new, "emails"), {"type": "office", "email": address}]}

    text = search.field("email").text(address, mode="exact_value")
    condition = search.has_related("contact_email", text)
    return Key(("email", address.casefold()), condition, matches, body)


def email_of_lead(email: object) -> Key:
    """Return the key for leads that have a contact with an e-mail address.

    Raises:
        InvalidRequest: It is no address.
    """
    of_contact = email_of_contact(email)

    def matches(lead: Mapping[str, Any]) -> bool:
        return any(map(of_contact.matches, _parts(lead, "contacts")))

    def body(new: dict[str, Any]) -> dict[str, Any]:
        if matches(new):
            return new
        first, *others = _parts(new, "contacts") or [{}]
        return {**new, "contacts": [of_contact.body(dict(first)), *others]}

    return Key(
        of_contact.identity, search.has_related("contact", of_contact.condition), matches, body, of_contact
    )


def domain_of_lead(domain: object) -> Key:
    """Return the key for leads whose `url` is at a domain, with or without `www.`.

    Raises:
        InvalidRequest: It is no domain.
    """
    if not isinstance(domain, str) or not _DOMAIN.fullmatch(domain):
        msg = f"domain takes a name such as 'birch.example', without https:// and path, not {brief(domain)}"
        raise InvalidRequest(msg)
    name = _bare(domain)

    def matches(lead: Mapping[str, Any]) -> bool:
        url = lead.get("url")
        return isinstance(url, str) and _host(url) == name

    def body(new: dict[str, Any]) -> dict[str, Any]:
        if new.get("url") is not None and not matches(new):
            msg = f"url is to be at {name}, to be found there again, not {brief(new['url'])}"
            raise InvalidRequest(msg)
        return {**new, "url": new.get("url") or f"https://{name}"}

    return Key(("domain", name), search.field("url").text(name, mode="phrase"), matches, body)


def of_field(field: object) -> Key:
    """Return the key for objects with a value in a custom field.

    Args:
        field: The change that sets the value.

    Raises:
        InvalidRequest: It sets no text and no number, or not one alone.
    """
    items = list(field.items()) if isinstance(field, Mapping) else []
    key, value = items[0] if len(items) == 1 else ("", None)
    id = key.removeprefix("custom.") if isinstance(key, str) else ""
    taken = value if isinstance(value, (str, int, float)) and not isinstance(value, bool) else ""
    if id == key or not ID.fullmatch(id) or taken == "":
        example = "CustomField('cf_...').set('A-17')"
        msg = f"field takes a change that sets a text or a number, such as {example}, not {brief(field)}"
        raise InvalidRequest(msg)

    def matches(one: Mapping[str, Any]) -> bool:
        there = one.get(key)
        return value in there if isinstance(there, list) else bool(there == value)

    def body(new: dict[str, Any]) -> dict[str, Any]:
        if new.get(key, value) != value:
            msg = f"{key} is {brief(value)} in the key and {brief(new[key])} in the new object"
            raise InvalidRequest(msg)
        return {**new, key: value}

    named = search.custom_field(id)
    if isinstance(taken, str):
        exact = named.text(taken, mode="exact_value")
    else:
        exact = named.number_range(gte=taken, lte=taken)
    return Key((key, value), exact, matches, body)


def _email(email: object) -> str:
    if not isinstance(email, str) or not _EMAIL.fullmatch(email):
        msg = f"email takes an e-mail address, not {brief(email)}"
        raise InvalidRequest(msg)
    return email


def _folded(text: object) -> str | None:
    return text.strip().casefold() if isinstance(text, str) else None


def _parts(one: Mapping[str, Any], name: str) -> list[Mapping[str, Any]]:
    parts = one.get(name)
    return [part for part in parts if isinstance(part, Mapping)] if isinstance(parts, (list, tuple)) else []


def _host(url: str) -> str:
    try:
        host = urlsplit(url if "//" in url else f"//{url}").hostname
    except ValueError:
        return ""
    return _bare(host or "")


def _bare(host: str) -> str:
    """Return a host's name without `www.`, where that is not the domain itself, as in www.com or www.co.uk."""
    name = host.casefold()
    rest = name.removeprefix("www.")
    return name if "." not in rest or _SUFFIX.fullmatch(rest) else rest
