"""Templates of e-mails and SMS, filled in for a lead and a contact.

https://developer.close.com/api/resources/email-templates
"""

from close_emulator.domain.placeholders import filled as filled_in
from close_emulator.state.store import Record, Store


def filled(store: Store, text: str, activity: Record) -> str:
    """Return a template's text with names in the place of `{{ contact.first_name }}` and the like.

    Lead, contact, user and organization have the fields of their answers; what there is not is left empty.
    """
    return filled_in(text, _values(store, activity))


def _values(store: Store, activity: Record) -> dict[str, Record]:
    contact = store.contacts.get(activity.get("contact_id") or "", {})
    first, _, last = (contact.get("name") or "").partition(" ")
    user = store.users.get(activity.get("user_id") or "", {})
    return {
        "lead": store.leads.get(activity.get("lead_id") or "", {}),
        "contact": {**contact, "first_name": first, "last_name": last},
        "user": {**user, "name": store.user_name(activity.get("user_id"))},
        "organization": store.organization,
    }
