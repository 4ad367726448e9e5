"""E-mails to many contacts. https://developer.close.com/api/resources/bulk-actions"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from close_emulator.http.messages import Answer
from close_emulator.http.routing import Call, Handler
from close_emulator.problems import refuse_fields
from close_emulator.resources.activities.emails import KIND as EMAILS
from close_emulator.resources.activity_log import move_lead
from close_emulator.resources.bulk_actions import COMMON, check_permission, done, past
from close_emulator.resources.found_contacts import contacts_found
from close_emulator.resources.generic import Plain
from close_emulator.resources.plain.email_templates import PLAIN as TEMPLATES
from close_emulator.resources.unsubscribed_emails import is_unsubscribed
from close_emulator.state.ids import make_id
from close_emulator.state.store import Record, Store

NO_TEMPLATE: Final = "No template has this id."
NO_ACCOUNT: Final = "No connected account has this id."


def _sent(store: Store) -> Record:
    template_id = make_id(f"{store.id_seed}{TEMPLATES.path}", TEMPLATES.prefix, 0)
    return {"contact_preference": "contact", "template_id": template_id}


PLAIN: Final = Plain(
    tag="bulk_actions.email",
    path="/bulk_action/email/",
    prefix="bulkemail",
    name="BulkEmailAction",
    operations=("list", "get"),
    defaults={**COMMON, "contact_preference": "lead"},
    seed=past(_sent),
)


def create(call: Call) -> Answer:
    """POST /bulk_action/email/: e-mails at once, to nobody, but activities `sent`; not to unsubscribed addresses."""
    check_permission(call, "bulk_email")
    store, body = call.store, call.body
    problems = {}
    if body["template_id"] not in TEMPLATES.records(store):
        problems["template_id"] = NO_TEMPLATE
    if "email_account_id" in body and body["email_account_id"] not in store.plain["/connected_account/"]:
        problems["email_account_id"] = NO_ACCOUNT
    if problems:
        refuse_fields(problems)
    preference = body.get("contact_preference", "lead")
    contacts = contacts_found(call, preference, lambda one: _address(store, one) is not None)
    emails = [_send(call, contact) for contact in contacts]
    answer = done(PLAIN, call, len(emails), [email["lead_id"] for email in emails])
    for email in emails:
        email["bulk_email_action_id"] = answer.body["id"]
    return answer


def _address(store: Store, contact: Record) -> str | None:
    """Return the first address of a contact that may be mailed, None if there is none, or no lead to log it at."""
    if contact["lead_id"] is None:
        return None
    mailed = (one["email"] for one in contact["emails"] if not is_unsubscribed(store, one["email"]))
    return next(mailed, None)


def _send(call: Call, contact: Record) -> Record:
    said: Record = {
        name: call.body[name] for name in ("template_id", "email_account_id", "sender") if name in call.body
    }
    said |= {"lead_id": contact["lead_id"], "contact_id": contact["id"], "status": "sent"}
    email = EMAILS.make(replace(call, body=said | {"to": [_address(call.store, contact)]}))
    move_lead(call, contact["lead_id"])
    return email


HANDLERS: Mapping[str, Handler] = {"bulk_actions.email_create": create}
