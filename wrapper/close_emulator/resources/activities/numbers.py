"""Telephone numbers of calls and messages, and the contacts that they belong to."""

from typing import Final

from close_emulator.domain.phones import phone
from close_emulator.state.store import Record, Store

from .kind import Problems

NOT_A_NUMBER: Final = "Invalid phone number."


def number_of(body: Record, name: str, side: str, problems: Problems) -> Record:
    """Return what an answer says of a number that a body has: itself, as it is written for people, its country.

    Args:
        body: What was sent.
        name: The field that has the number.
        side: What the answer's fields begin with: `local` or `remote`.
        problems: Takes what is wrong.
    """
    if name not in body:
        return {}
    if body[name] is None:
        return {f"{side}_phone": None, f"{side}_phone_formatted": None, f"{side}_country_iso": None}
    read = phone(body[name])
    if read is None:
        problems[name] = NOT_A_NUMBER
        return {}
    return {
        f"{side}_phone": read["phone"],
        f"{side}_phone_formatted": read["phone_formatted"],
        f"{side}_country_iso": read["country"] or "",
    }


def owner_of(store: Store, body: Record, number: str | None) -> Record:
    """Return the lead and contact of an activity whose body names no lead: those that have the number.

    So Close does for calls, as recorded (2019). Whom it takes where nobody has the number is not documented: nobody.
    """
    if body.get("lead_id") is not None:
        return {}
    if body.get("contact_id") is not None:
        contact = store.contacts.get(body["contact_id"])
        return {} if contact is None else {"lead_id": contact["lead_id"]}
    for contact in store.contacts.values():
        if number is not None and any(one["phone"] == number for one in contact["phones"]):
            return {"lead_id": contact["lead_id"], "contact_id": contact["id"]}
    return {}
